import { newcombe } from '../statistics/newcombe.ts';
import { followOneAnother } from '../tables/period-sums.ts';
import { seriesKey, type Period } from '../tables/periods.ts';
import { betterEnd, type RateName } from '../tables/rates.ts';
import type { PeriodRatio } from '../tables/meeting-statements.ts';
import { FEW_DOSSIERS, type StatementOf } from '../tables/statements.ts';
import type { ControlVerdictRow } from '../tables/statistics.ts';
import type { CountedRate } from './level-statements.ts';
import { isFavourable } from './verdict-statement.ts';

/** One rate of one unit in two periods, and what the control chart of its series says. */
export interface RateChange {
  /** Name of the unit; null where the text is about it alone. */
  readonly unit: string | null;
  readonly indicator: RateName;
  readonly before: PeriodRatio;
  readonly now: PeriodRatio;
  /** Null where there is no series to judge by. */
  readonly verdict: Pick<ControlVerdictRow, 'verdict' | 'since'> | null;
}

/**
 * How a rate compares with that of the period before, or of the same period a year earlier. It is
 * called a rise or a fall only where the 95 % interval of the difference (Newcombe) leaves out 0 and
 * the control chart found a change in that direction, which began after the earlier period. Null
 * where the two periods are not to be compared, where one has no dossiers, and where the chart found
 * a change that the two periods alone do not show: then the verdict says more than they can.
 */
export function changeStatement(change: RateChange): StatementOf<'change'> | null {
  const { unit, indicator, before, now, verdict } = change;
  if (!areComparable(before.period, now.period)) return null;
  const direction = changeDirection(before, now, verdict);
  if (direction === null) return null;
  const isOne = direction === 'rise' || direction === 'fall';
  return {
    kind: 'change',
    unit,
    indicator,
    direction,
    favourable: isOne ? isFavourable(indicator, direction) : null,
    before,
    now,
  };
}

/** True for two periods that follow one another, or are the same one a year apart, cut alike. */
function areComparable(before: Period, now: Period): boolean {
  if (seriesKey(before) !== seriesKey(now)) return false;
  const yearAfter = `${Number(before.period_start.slice(0, 4)) + 1}${before.period_start.slice(4)}`;
  return (
    followOneAnother([before, now]) ||
    (now.period_start === yearAfter && now.period_end.slice(5, 7) === before.period_end.slice(5, 7))
  );
}

function changeDirection(
  before: PeriodRatio,
  now: PeriodRatio,
  verdict: RateChange['verdict'],
): StatementOf<'change'>['direction'] | null {
  if (now.numerator > now.denominator || before.numerator > before.denominator) return null;
  const difference = newcombe(now.numerator, now.denominator, before.numerator, before.denominator);
  if (difference === null) return null;
  if (verdict === null || verdict.verdict === 'too_few') return 'unknown';
  const { since } = verdict;
  const isSince =
    since !== null && since > before.period.period_start && since <= now.period.period_start;
  if (!isSince || (verdict.verdict !== 'rise' && verdict.verdict !== 'fall')) return 'usual';
  const isShown = verdict.verdict === 'rise' ? difference.lower > 0 : difference.upper < 0;
  return isShown ? verdict.verdict : null;
}

/**
 * The number of dossiers that a rate is about, and that of the period before: of an on-time rate those
 * that are not, of any other those that it counts. Null where the counts contradict one another.
 */
export function countStatement(
  now: CountedRate,
  before: PeriodRatio | null,
): StatementOf<'count'> | null {
  const { indicator, stated } = now;
  const count = countOf(indicator, now);
  const earlier = before === null ? null : countOf(indicator, before);
  if (count < 0 || (earlier !== null && earlier < 0)) return null;
  const isBeside = before !== null && areComparable(before.period, now.period);
  return {
    kind: 'count',
    indicator,
    stated,
    count,
    before: isBeside ? { count: earlier!, period: before.period } : null,
  };
}

function countOf(
  indicator: RateName,
  { numerator, denominator }: Pick<PeriodRatio, 'numerator' | 'denominator'>,
): number {
  return indicator.startsWith('ontime_') ? denominator - numerator : numerator;
}

/**
 * That a unit needs no action although its rate went against the interest of people: such swings are
 * usual for it. Null where it did not, where the control chart says otherwise, or cannot say, and where
 * there are too few dossiers to tell.
 */
export function noActionStatement(change: RateChange): StatementOf<'no_action'> | null {
  const { unit, indicator, before, now, verdict } = change;
  if (unit === null || verdict?.verdict !== 'usual') return null;
  if (now.denominator < FEW_DOSSIERS) return null;
  if (changeStatement(change)?.direction !== 'usual') return null;
  const difference = now.numerator / now.denominator - before.numerator / before.denominator;
  const isAgainst = betterEnd(indicator) === 'up' ? difference < 0 : difference > 0;
  return isAgainst ? { kind: 'no_action', unit, before, now } : null;
}
