import type { FieldShares, PoolShares } from '../../../src/comparison/field-mix.ts';
import type { Proportion } from '../../../src/statistics/proportion.ts';
import { RATE_NAMES } from '../../../src/tables/rates.ts';
import { UNKNOWN, type Figures } from './figures.ts';

/**
 * The sums of each field over the units of a set: of a period and rate, one number a field;
 * {@link UNKNOWN} where a part is.
 */
export interface FieldPools {
  readonly names: readonly string[];
  /** `(period * rates + rate) * names.length + field`. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

const RATES = RATE_NAMES.length;

/**
 * The sums over units (places among `figures.units`); null without fields. Where a number of one of
 * them is hidden or unknown, the sum over the others would be passed off as that of all: the sum is
 * the one published of all communes, where these are the units, else {@link UNKNOWN}.
 */
export function fieldPools(figures: Figures, units: readonly number[]): FieldPools | null {
  const { periods, fields } = figures;
  if (fields === null) return null;
  const { names, starts, rates } = fields;
  const size = periods.length * RATES * names.length;
  const [numerators, denominators] = [new Float64Array(size), new Float64Array(size)];
  const isCommunes = units.every((unit) => figures.units[unit]!.level === 'commune');
  const settled = new Set<number>();
  for (const unit of units)
    for (let period = 0; period < periods.length; period += 1) {
      const place = unit * periods.length + period;
      for (let row = starts[place]!; row < starts[place + 1]!; row += 1)
        for (const [rate, columns] of rates.entries()) {
          const field = fields.fields[row]!;
          const at = (period * RATES + rate) * names.length + field;
          if (columns.denominators[row]! === UNKNOWN) {
            const published = period * names.length + field;
            const whole = fields.communes[rate]!;
            numerators[at] = isCommunes ? whole.numerators[published]! : UNKNOWN;
            denominators[at] = isCommunes ? whole.denominators[published]! : UNKNOWN;
            settled.add(at);
          } else if (!settled.has(at)) {
            numerators[at]! += columns.numerators[row]!;
            denominators[at]! += columns.denominators[row]!;
          }
        }
    }
  return { names, numerators, denominators };
}

/** The sums of several sets of units, of all fields of any; unknown where one of them is. */
export function sumOfPools(pools: readonly FieldPools[], periods: number): FieldPools {
  const names = [...new Set(pools.flatMap((pool) => pool.names))].sort();
  const size = periods * RATES * names.length;
  const [numerators, denominators] = [new Float64Array(size), new Float64Array(size)];
  for (const pool of pools) {
    const places = pool.names.map((name) => names.indexOf(name));
    for (let row = 0; row < periods * RATES; row += 1)
      for (const [field, place] of places.entries()) {
        const at = row * names.length + place;
        const from = row * places.length + field;
        const isKnown = denominators[at] !== UNKNOWN && pool.denominators[from] !== UNKNOWN;
        numerators[at] = isKnown ? numerators[at]! + pool.numerators[from]! : UNKNOWN;
        denominators[at] = isKnown ? denominators[at]! + pool.denominators[from]! : UNKNOWN;
      }
  }
  return { names, numerators, denominators };
}

/** The sums of one period and rate, by field. */
export function poolShares(pools: FieldPools, period: number, rate: number): PoolShares {
  const start = (period * RATES + rate) * pools.names.length;
  return new Map(
    pools.names.map((name, field) => [
      name,
      pools.denominators[start + field] === UNKNOWN
        ? null
        : {
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
