import { binomialAtLeast, binomialAtMost } from './binomial.ts';
import { pooled, shareOf, type Proportion } from './proportion.ts';
import type { Interval } from './wilson.ts';

/**
 * p: shares, binomial limits. laney: shares, limits widened by what months differ in general. xmr: any
 * figures.
 */
type ControlChartKind = 'p' | 'laney' | 'xmr';

/**
 * `outside` the limits, `near` them (beyond two thirds of the way) or `inside`. A share is outside or
 * near only where its few dossiers would not do that by plain chance anyway, in 0.135 % and 2.275 % of
 * months (the normal tails beyond 3 and 2): one late dossier in a month of three is no signal.
 */
type ControlZone = 'outside' | 'near' | 'inside';

export interface ControlPoint {
  /**
   * Null where nothing is known (no figure, denominator 0); such a point is passed over, it breaks no
   * run.
   */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /**
   * Deviation from the centre in standard deviations, before widening by `sigmaZ`: the limits are at
   * ±3·sigmaZ.
   */
  readonly z: number | null;
  /** Where between centre and limits it lies. */
  readonly zone: ControlZone;
  /**
   * Chance of a figure on its side of the centre: 0.5, or more where a month has so few dossiers that
   * most months have them all on time. 1 on the centre itself.
   */
  readonly sideChance: number;
}

/** A series of one unit with the limits of its usual variation. */
export interface ControlChart {
  readonly kind: ControlChartKind;
  readonly centre: number;
  /** σ of the z-scores from their moving ranges: 1 for `p` and `xmr`, by definition. */
  readonly sigmaZ: number;
  readonly points: readonly ControlPoint[];
}

/** Fewer known points than this give no limits: they would be luck (Making Data Count, NHS England). */
export const FEWEST_POINTS = 12;

/**
 * Mean range of two normal values in standard deviations, as the tables and the sources print it
 * (exactly 2/√π).
 */
const D2 = 1.128;
/** Ranges of this part of the figures are none. */
const ROUNDING = 1e-12;
/** P(Z > 3) and P(Z > 2), the chances of a normal point beyond one limit and beyond two thirds of it. */
const OUTSIDE_TAIL = 0.0013498980316300946;
const NEAR_TAIL = 0.022750131948179207;

/**
 * p-chart: p̄ ± 3·√(p̄(1 − p̄)/n), kept within 0 and 1. Null without any denominator; RangeError where
 * counts cannot be.
 */
export function pChart(units: readonly Proportion[]): ControlChart | null {
  return proportionChart('p', units, () => 1);
}

/**
 * Laney's p′-chart (Quality Engineering 2002;14:531): the limits of the p-chart times σ_z = mean|z_t −
 * z_{t−1}|/1.128, so that months which differ in general (as they do where n is large) are not all
 * signals. Null with fewer than two denominators; RangeError where counts cannot be.
 */
export function laneyChart(units: readonly Proportion[]): ControlChart | null {
  return proportionChart('laney', units, (z) => meanOf(movingRanges(z)) / D2);
}

function proportionChart(
  kind: 'p' | 'laney',
  units: readonly Proportion[],
  sigmaOf: (z: readonly number[]) => number,
): ControlChart | null {
  const { numerator, denominator } = pooled(units);
  if (units.filter((unit) => unit.denominator > 0).length < (kind === 'p' ? 1 : 2)) return null;
  const centre = numerator / denominator;
  const isFlat = numerator === 0 || numerator === denominator;
  const sigma = (n: number): number => Math.sqrt((centre * (1 - centre)) / n);
  const zOf = (unit: Proportion): number | null => {
    const share = shareOf(unit);
    if (share === null) return null;
    return isFlat ? 0 : (share - centre) / sigma(unit.denominator);
  };
  const sigmaZ = sigmaOf(units.map(zOf).filter((z) => z !== null));
  const points = units.map((unit): ControlPoint => {
    const [value, z] = [shareOf(unit), zOf(unit)];
    if (value === null || z === null) return UNKNOWN_POINT;
    const half = isFlat ? 0 : 3 * sigmaZ * sigma(unit.denominator);
    const lower = Math.max(0, centre - half);
    const upper = Math.min(1, centre + half);
    return {
      value,
      lower,
      upper,
      z,
      zone: shareZone(unit, centre, z, sigmaZ),
      sideChance: sideChance(unit, centre),
    };
  });
  return { kind, centre, sigmaZ, points };
}

const UNKNOWN_POINT: ControlPoint = {
  value: null,
  lower: null,
  upper: null,
  z: null,
  zone: 'inside',
  sideChance: 1,
};

function shareZone(unit: Proportion, centre: number, z: number, sigmaZ: number): ControlZone {
  const zone = zoneOf(z, sigmaZ);
  if (zone === 'inside') return zone;
  const tailOf = z < 0 ? binomialAtMost : binomialAtLeast;
  const tail = tailOf(unit.numerator, unit.denominator, centre);
  if (tail > NEAR_TAIL) return 'inside';
  return tail > OUTSIDE_TAIL ? 'near' : zone;
}

/**
 * From this variance on, mean and median of a binomial count are less than 0.7 % of probability apart.
 */
const EVEN_VARIANCE = 100;

function sideChance({ numerator, denominator: n }: Proportion, centre: number): number {
  const expected = n * centre;
  if (Math.abs(numerator - expected) <= ROUNDING * expected) return 1;
  if (expected * (1 - centre) >= EVEN_VARIANCE) return 0.5;
  return numerator > expected
    ? binomialAtLeast(Math.floor(expected) + 1, n, centre)
    : binomialAtMost(Math.ceil(expected) - 1, n, centre);
}

/**
 * By the limits as they are before they are cut off at 0 and 1, with a hair of tolerance: rounding alone
 * puts no point out.
 */
function zoneOf(z: number, sigmaZ: number): ControlZone {
  const sigmas = Math.abs(z) - 1e-9;
  if (sigmas > 3 * sigmaZ) return 'outside';
  return sigmas > 2 * sigmaZ ? 'near' : 'inside';
}

/**
 * XmR chart of any figures, as the NHS draws it: mean ± 2.66·mean moving range, after taking out the
 * ranges beyond 3.267 times their mean, once; the limits are kept within `bounds` (counts: `{ lower: 0,
 * upper: Infinity }`). Null with fewer than two figures.
 */
export function xmrChart(
  values: readonly (number | null)[],
  bounds: Interval = { lower: -Infinity, upper: Infinity },
): ControlChart | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const centre = meanOf(known);
  const ranges = movingRanges(known);
  const all = meanOf(ranges);
  // Where only the taken-out ranges are not 0, they are all there is.
  const range = meanOf(ranges.filter((value) => value <= 3.267 * all)) || all;
  const lower = Math.max(bounds.lower, centre - 2.66 * range);
  const upper = Math.min(bounds.upper, centre + 2.66 * range);
  const points = values.map((value): ControlPoint => {
    if (value === null) return UNKNOWN_POINT;
    // 2.66 ranges are three standard deviations. Without any range all values are the centre.
    const z = range <= ROUNDING * Math.abs(centre) ? 0 : ((value - centre) * 3) / (2.66 * range);
    return { value, lower, upper, z, zone: zoneOf(z, 1), sideChance: z === 0 ? 1 : 0.5 };
  });
  return { kind: 'xmr', centre, sigmaZ: 1, points };
}

function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => Math.abs(value - values[index]!));
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
