import type { FieldShares } from '../../../src/comparison/field-mix.ts';
import type { Proportion } from '../../../src/statistics/proportion.ts';
import { RATE_NAMES } from '../../../src/tables/rates.ts';
import { UNKNOWN, type Figures } from './figures.ts';

/** The sums of each field over the units of a set: of a period and rate, one number a field. */
export interface FieldPools {
  readonly names: readonly string[];
  /** `(period * rates + rate) * names.length + field`. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

const RATES = RATE_NAMES.length;

/** The sums over units (places among `figures.units`), of all numbers that are known; null without fields. */
export function fieldPools(figures: Figures, units: readonly number[]): FieldPools | null {
  const { periods, fields } = figures;
  if (fields === null) return null;
  const { names, starts, rates } = fields;
  const size = periods.length * RATES * names.length;
  const [numerators, denominators] = [new Float64Array(size), new Float64Array(size)];
  for (const unit of units)
    for (let period = 0; period < periods.length; period += 1) {
      const place = unit * periods.length + period;
      for (let row = starts[place]!; row < starts[place + 1]!; row += 1)
        for (const [rate, columns] of rates.entries()) {
          if (columns.denominators[row]! === UNKNOWN) continue;
          const at = (period * RATES + rate) * names.length + fields.fields[row]!;
          numerators[at]! += columns.numerators[row]!;
          denominators[at]! += columns.denominators[row]!;
        }
    }
  return { names, numerators, denominators };
}

/** The sums of several sets of units, of all fields of any. */
export function sumOfPools(pools: readonly FieldPools[], periods: number): FieldPools {
  const names = [...new Set(pools.flatMap((pool) => pool.names))].sort();
  const size = periods * RATES * names.length;
  const [numerators, denominators] = [new Float64Array(size), new Float64Array(size)];
  for (const pool of pools) {
    const places = pool.names.map((name) => names.indexOf(name));
    for (let row = 0; row < periods * RATES; row += 1)
      for (const [field, place] of places.entries()) {
        numerators[row * names.length + place]! += pool.numerators[row * places.length + field]!;
        denominators[row * names.length + place]! +=
          pool.denominators[row * places.length + field]!;
      }
  }
  return { names, numerators, denominators };
}

/** The sums of one period and rate, by field. */
export function poolShares(pools: FieldPools, period: number, rate: number): FieldShares {
  const start = (period * RATES + rate) * pools.names.length;
  return new Map(
    pools.names.map((name, field) => [
      name,
      {
        numerator: pools.numerators[start + field]!,
        denominator: pools.denominators[start + field]!,
      },
    ]),
  );
}

/** One rate of one unit and period by field; null where a number of any of its fields is not known. */
export function unitShares(figures: Figures, place: number, rate: number): FieldShares | null {
  if (figures.fields === null) return null;
  const { names, starts, fields, rates } = figures.fields;
  const { numerators, denominators } = rates[rate]!;
  const shares = new Map<string, Proportion>();
  for (let row = starts[place]!; row < starts[place + 1]!; row += 1) {
    if (denominators[row] === UNKNOWN) return null;
    shares.set(names[fields[row]!]!, {
      numerator: numerators[row]!,
      denominator: denominators[row]!,
    });
  }
  return shares;
}
