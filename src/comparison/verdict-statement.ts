import { betterEnd, type RateName } from '../tables/rates.ts';
import { FEW_DOSSIERS, type StatementOf, type VerdictForm } from '../tables/statements.ts';
import type {
  ControlPointRow,
  ControlVerdictRow,
  FunnelPlace,
  Signal,
} from '../tables/statistics.ts';
import { isFavourablePlace } from './place-statements.ts';

/** Whether a change of a rate is in favour of people. */
export function isFavourable(
  indicator: ControlVerdictRow['indicator'],
  direction: 'rise' | 'fall',
): boolean {
  return (direction === 'rise') === (betterEnd(indicator) === 'up');
}

/** Longer than any month: what began so long before the last day has more than one period. */
const ONE_MONTH = 31;

/** One period that stands out is not yet a change; of a trend it is said that it is one. */
function formOf(signal: Signal | null, since: string, latest: string): VerdictForm {
  const days = (Date.parse(latest) - Date.parse(since)) / 86_400_000;
  if (days < ONE_MONTH) return 'single';
  return signal === 'trend' ? 'trend' : 'shift';
}

/** What is known of a unit at the latest point of its control chart. */
export interface LatestLevel {
  /** Where it lies in its set; null where it is not compared. */
  readonly place: FunnelPlace | null;
  readonly numerator: number;
  readonly denominator: number;
  /** Whether the source itself states what counts as on time. */
  readonly stated: boolean;
}

/**
 * What the control chart of a unit says. "No action needed" is said only where the level asks for
 * nothing either: no dossier stands against it, or it lies outside the limits of its set in the
 * interest of people. Elsewhere that nothing changes, and how many dossiers stand against it. Of a
 * level that does not change now, how many earlier periods stand out (those `drawn` in its chart).
 */
export function verdictStatement(
  row: Pick<
    ControlVerdictRow,
    'indicator' | 'calendar' | 'points' | 'verdict' | 'since' | 'signal' | 'latest'
  >,
  level: LatestLevel,
  drawn: readonly Pick<ControlPointRow, 'period_start' | 'period_end' | 'signal'>[] = [],
): StatementOf<'verdict'> {
  const { indicator, calendar, points, verdict, since, signal, latest } = row;
  const nothing = { against: null, earlier: null, change: null } as const;
  const still = { kind: 'verdict', calendar, points, ...nothing } as const;
  if (verdict === 'too_few') return { ...still, form: 'too_few' };
  if (verdict === 'usual' || since === null)
    return { ...still, ...steadyForm(indicator, level), earlier: earlierOf(drawn, latest) };
  const direction = verdict === 'rise' || verdict === 'higher' ? 'rise' : 'fall';
  return {
    ...still,
    form: direction === verdict ? formOf(signal, since, latest) : 'early',
    change: { direction, favourable: isFavourable(indicator, direction), since },
  };
}

/** The periods before the latest that its chart marks. */
function earlierOf(
  drawn: readonly Pick<ControlPointRow, 'period_start' | 'period_end' | 'signal'>[],
  latest: string,
): StatementOf<'verdict'>['earlier'] {
  const marked = drawn
    .filter(({ signal, period_end }) => signal !== null && period_end < latest)
    .map(({ period_start }) => period_start)
    .sort();
  const [first] = marked;
  if (first === undefined) return null;
  return { periods: marked.length, first, last: marked.at(-1)! };
}

function steadyForm(
  indicator: RateName,
  { place, numerator, denominator, stated }: LatestLevel,
): Pick<StatementOf<'verdict'>, 'form' | 'against'> {
  const favourable = isFavourablePlace(indicator, place);
  const count = againstPeople(indicator, { numerator, denominator });
  const isFine = favourable === true || (favourable === null && (count ?? 0) === 0);
  if (denominator >= FEW_DOSSIERS && isFine) return { form: 'no_action', against: null };
  const isCounted = count !== null && count > 0;
  return { form: 'steady', against: isCounted ? { indicator, stated, count } : null };
}

/** The dossiers of a rate that are late or overdue; null of a rate that does not say how many are. */
function againstPeople(
  indicator: RateName,
  { numerator, denominator }: Pick<LatestLevel, 'numerator' | 'denominator'>,
): number | null {
  if (indicator === 'overdue_total') return numerator;
  if (indicator !== 'ontime_766' && indicator !== 'ontime_resolved') return null;
  return denominator - numerator;
}
