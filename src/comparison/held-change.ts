import { newcombe } from '../statistics/newcombe.ts';
import { pooled, type Proportion } from '../statistics/proportion.ts';
import type { Period } from '../tables/periods.ts';
import { TET_DAYS } from '../tables/tet-days.ts';

/** Periods right before a change that it is compared with. */
const PERIODS_BEFORE = 3;

/** One rate of one unit in one period. */
type Point = Period & Proportion;

/**
 * What a change is compared with: the periods right before it, those earlier still, and those since
 * then. A period with the lunar new year is in none of them, unless there is no other since.
 */
interface Stretches<P extends Point> {
  /** The {@link PERIODS_BEFORE} right before; fewer where no more are known. */
  readonly before: readonly P[];
  readonly earlier: readonly P[];
  readonly now: readonly P[];
}

/** The periods of one phase, the oldest first, around the first day of a change. */
export function stretches<P extends Point>(points: readonly P[], since: string): Stretches<P> {
  const usual = points.filter((point) => !hasTet(point));
  const before = usual.filter(({ period_start }) => period_start < since);
  const now = usual.filter(({ period_start }) => period_start >= since);
  return {
    before: before.slice(-PERIODS_BEFORE),
    earlier: before.slice(0, -PERIODS_BEFORE),
    now: now.length > 0 ? now : points.filter(({ period_start }) => period_start >= since),
  };
}

function hasTet({ period_start, period_end }: Period): boolean {
  return TET_DAYS.some((day) => period_start <= day && day <= period_end);
}

/**
 * What a signal that holds amounts to. `rise`, `fall`: all periods since together, and the latest by
 * itself, differ from the three right before. `higher`, `lower`: they differ from the first periods of
 * the phase alone, which a centre line takes in with all others, so that a start-up makes a run on one
 * side of it without any change at that time. `usual`: not even that.
 *
 * Differences are those of Newcombe, 95 %, with as many dossiers as would vary by chance alone the way
 * this unit's rate varies from one period to the next: n / σ_z², σ_z being that of its Laney chart.
 */
export function heldChange(
  points: readonly Point[],
  held: { readonly word: 'rise' | 'fall'; readonly since: string; readonly sigmaZ: number },
): 'rise' | 'fall' | 'higher' | 'lower' | 'usual' {
  const { word, since, sigmaZ } = held;
  const { before, earlier, now } = stretches(points, since);
  const isApart = (a: readonly Proportion[], b: readonly Proportion[]): boolean =>
    isBeyond(word, pooled(a), pooled(b), Math.max(1, sigmaZ ** 2));
  const isEnough = before.length === PERIODS_BEFORE;
  if (isEnough && isApart(now, before) && isApart(points.slice(-1), before)) return word;
  if (!isApart(now, isEnough ? earlier : before)) return 'usual';
  return word === 'rise' ? 'higher' : 'lower';
}

function isBeyond(word: 'rise' | 'fall', now: Proportion, then: Proportion, by: number): boolean {
  const difference = newcombe(
    now.numerator / by,
    now.denominator / by,
    then.numerator / by,
    then.denominator / by,
  );
  if (difference === null) return false;
  return word === 'rise' ? difference.lower > 0 : difference.upper < 0;
}
