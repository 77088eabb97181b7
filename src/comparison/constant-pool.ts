import { REFORM_DATE } from '../tables/periods.ts';
import type { SeriesPoint } from './control-series.ts';

/** The units in every period must hold this part of the dossiers of each period, to stand for all. */
export const LEAST_PART = 0.9;

/** One unit's part of a pooled period. */
export interface PoolPart extends SeriesPoint {
  readonly unit_code: string;
  /** What must be there in every period: the unit, or one system of it. */
  readonly key: string;
}

/** The same units added up in every period. */
export interface ConstantPool {
  /** The periods that are judged, the oldest first. */
  readonly points: readonly SeriesPoint[];
  /** What each of them is the sum of. */
  readonly parts: readonly (readonly PoolPart[])[];
  /** Units that are in all of them, and those that are in any. */
  readonly units: number;
  readonly of: number;
}

/**
 * The pooled series that may be judged: of several units only those with figures in every period of
 * the latest phase, since a unit that comes or goes moves the rate of all without any change anywhere.
 * Null where they hold less than 90 % of the dossiers of any period: then nothing is said. `periods`
 * are the oldest first.
 */
export function constantPool(periods: readonly (readonly PoolPart[])[]): ConstantPool | null {
  const known = periods.filter((parts) => parts.length > 0);
  const isNew = (known.at(-1)?.[0]?.period_start ?? '') >= REFORM_DATE;
  const judged = isNew ? known.filter(([first]) => first!.period_start >= REFORM_DATE) : known;
  const [first, ...others] = judged.map((parts) => new Set(parts.map(({ key }) => key)));
  if (first === undefined) return null;
  const kept = new Set([...first].filter((key) => others.every((own) => own.has(key))));
  const inAll = judged.map((parts) => parts.filter(({ key }) => kept.has(key)));
  const isEnough = judged.every((parts, index) => {
    const whole = sumOf(parts, 'denominator');
    return sumOf(inAll[index]!, 'denominator') >= LEAST_PART * whole;
  });
  if (kept.size === 0 || !isEnough) return null;
  return {
    points: inAll.map((parts) => pooledPoint(parts)),
    parts: inAll,
    units: unitsOf(inAll),
    of: unitsOf(judged),
  };
}

function pooledPoint(parts: readonly PoolPart[]): SeriesPoint {
  const { period_start, period_end, period_kind, calendar } = parts[0]!;
  return {
    period_start,
    period_end,
    period_kind,
    calendar,
    numerator: sumOf(parts, 'numerator'),
    denominator: sumOf(parts, 'denominator'),
  };
}

function sumOf(parts: readonly PoolPart[], column: 'numerator' | 'denominator'): number {
  return parts.reduce((sum, part) => sum + part[column], 0);
}

function unitsOf(periods: readonly (readonly PoolPart[])[]): number {
  return new Set(periods.flat().map(({ unit_code }) => unit_code)).size;
}
