import { newcombe } from '../statistics/newcombe.ts';
import { pooled, type Proportion } from '../statistics/proportion.ts';
import { wilson } from '../statistics/wilson.ts';
import type { StatementOf } from '../tables/statements.ts';
import type { ControlVerdictRow, SetId } from '../tables/statistics.ts';
import type { PoolPart } from './constant-pool.ts';
import { stretches } from './held-change.ts';

/** The same units added up in every period, and what the control chart of their sums says. */
export interface JudgedPool {
  readonly set: SetId;
  /** The periods that are judged, each with all of its parts. */
  readonly parts: readonly (readonly PoolPart[])[];
  /** Null where nothing is said of the sums. */
  readonly verdict: ControlVerdictRow | null;
}

/** A change of a unit of the pool, or of the pool itself. */
export interface SharedChange {
  readonly verdict: Pick<
    ControlVerdictRow,
    'verdict' | 'since' | 'calendar' | 'period_kind' | 'indicator' | 'phase' | 'latest'
  >;
  /** Code of the unit; null where the change is that of the pool. */
  readonly unit: string | null;
}

/**
 * That most other units moved the way that one did, or most units the way that all together did, in the
 * same time: over the periods from the beginning of its change on, against those right before, as a
 * change itself is judged; of a level that differs from the first periods alone, against those. Said only where
 * the control chart of all together found a change in that direction, the interval of its difference over
 * the same periods (Newcombe) leaves out 0, and more units moved that way than half of them would by
 * chance (Wilson). Of a single one of them it says nothing: it may be noise. Null otherwise.
 */
export function sharedChangeStatement(
  { verdict, unit }: SharedChange,
  pool: JudgedPool,
): StatementOf<'shared_change'> | null {
  const { verdict: word, since, calendar } = verdict;
  if (since === null || word === 'usual' || word === 'too_few') return null;
  const direction = word === 'rise' || word === 'higher' ? 'rise' : 'fall';
  const against = direction === word ? 'before' : 'first';
  if (pool.verdict === null || !isAlike(verdict, pool.verdict)) return null;
  const judged = pool.parts
    .flat()
    .filter((part) => part.unit_code !== unit && part.period_start >= verdict.phase);
  const all = differenceOf(judged, since, against);
  if (all === null || (direction === 'rise' ? all.lower <= 0 : all.upper >= 0)) return null;
  const moves = [...Map.groupBy(judged, ({ unit_code }) => unit_code).values()].flatMap(
    (own) => differenceOf(own, since, against)?.difference ?? [],
  );
  const moved = moves.filter((by) => (direction === 'rise' ? by > 0 : by < 0)).length;
  const interval = wilson(moved, moves.length);
  if (interval === null || interval.lower <= 0.5) return null;
  return {
    kind: 'shared_change',
    set: pool.set,
    direction,
    calendar,
    since,
    against,
    moved,
    units: moves.length,
    others: unit !== null,
  };
}

/** Of one rate, cut alike, up to one day, and in one direction. */
function isAlike(own: SharedChange['verdict'], pool: ControlVerdictRow): boolean {
  return (
    own.indicator === pool.indicator &&
    own.period_kind === pool.period_kind &&
    own.calendar === pool.calendar &&
    own.latest === pool.latest &&
    own.verdict === pool.verdict
  );
}

/**
 * All from a day on less those of the periods right before, or of the first ones; null where there is
 * nothing on one side.
 */
function differenceOf(
  parts: readonly PoolPart[],
  since: string,
  against: StatementOf<'shared_change'>['against'],
) {
  const periods = [...new Map(parts.map((part) => [part.period_start, part])).values()];
  const compared = stretches(periods, since);
  const sumOf = (of: readonly PoolPart[]): Proportion => {
    const days = new Set(of.map(({ period_start }) => period_start));
    return pooled(parts.filter(({ period_start }) => days.has(period_start)));
  };
  const isFirst = against === 'first' && compared.earlier.length > 0;
  const before = sumOf(isFirst ? compared.earlier : compared.before);
  const now = sumOf(compared.now);
  return newcombe(now.numerator, now.denominator, before.numerator, before.denominator);
}
