import { DEMONSTRATION_DEPARTMENTS } from './departments.ts';
import { DEMONSTRATION_FIELDS } from './fields.ts';
import { OUTLIERS } from './planted.ts';
import { randomStream } from './random.ts';

/** What is particular to one unit through all months. */
export interface UnitTraits {
  /** New dossiers in an ordinary month. */
  readonly monthly: number;
  /** Added to the log odds of being late, in every field. */
  readonly lateness: number;
  /** Added to the log odds of being received online, paid online and digitised. */
  readonly online: number;
  /** Part of each field in its new dossiers, in the order of `DEMONSTRATION_FIELDS`; adds up to 1. */
  readonly mix: readonly number[];
}

/**
 * Median and spread of the new dossiers of a commune in a month, so that the quartiles lie near
 * those measured in a real province (about 540, 860 and 1,280).
 */
const MONTHLY = { median: 740, spread: 0.6, most: 3200 };
/**
 * Spread of the units' lateness (log odds). It makes communes differ by τ ≈ 0.056 in the rate of
 * Decision 766, which at a thousand dossiers a month is an overdispersion of φ ≈ 25.
 */
const LATENESS_SPREAD = 0.6;

/** Units with next to no dossiers, and how many they receive in a month. */
const TINY: Readonly<Record<string, number>> = {
  X0098: 45,
  X0099: 30,
  X0100: 22,
  X0120: 9,
};

/** The traits of a unit: fixed by seed and code, whatever other units there are; of a department listed. */
export function unitTraits(seed: number, unitCode: string): UnitTraits {
  const department = DEMONSTRATION_DEPARTMENTS.find(({ unit_code }) => unit_code === unitCode);
  if (department !== undefined) return department.traits;
  const random = randomStream(seed, `traits/${unitCode}`);
  const usual = MONTHLY.median * Math.exp(MONTHLY.spread * random.normal());
  const drawn = LATENESS_SPREAD * random.normal();
  // Else a unit that is prompt by chance would hide the outlier planted in it.
  const lateness = OUTLIERS.some((outlier) => outlier.unit_code === unitCode) ? 0 : drawn;
  const online = 0.45 * random.normal();
  const weights = DEMONSTRATION_FIELDS.map(({ share }) => share * Math.exp(0.25 * random.normal()));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    monthly: TINY[unitCode] ?? Math.min(MONTHLY.most, usual),
    lateness,
    online,
    mix: weights.map((weight) => weight / whole),
  };
}
