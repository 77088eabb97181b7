import {
  comparedUnits,
  STORED_DRAWS,
  type ComparedUnit,
} from '../../../src/comparison/compared-units.ts';
import { againstFields } from '../../../src/comparison/field-mix.ts';
import { periodKey } from '../../../src/tables/periods.ts';
import { RATE_NAMES } from '../../../src/tables/rates.ts';
import type { ComparisonSetRow, SetId, UnitResultRow } from '../../../src/tables/statistics.ts';
import { fieldPools, poolShares, unitShares, type FieldPools } from './field-pools.ts';
import { UNKNOWN, type Figures } from './figures.ts';

/** Takes the rows of a set as they are made. */
export interface SetSink {
  readonly set: (row: ComparisonSetRow) => void;
  readonly result: (row: UnitResultRow) => void;
}

/** Compares units (places among `figures.units`) in every period and rate that any of them has. */
export function setRows(
  figures: Figures,
  set_id: SetId,
  units: readonly number[],
  sink: SetSink,
): void {
  const pools = fieldPools(figures, units);
  for (const [at, period] of figures.periods.entries())
    for (const [rate, indicator] of RATE_NAMES.entries()) {
      const compared = units.flatMap((unit) => comparedUnit(figures, unit, at, rate));
      if (compared.length === 0) continue;
      const key = { set_id, indicator, ...period };
      const found = comparedUnits(compared, {
        indicator,
        name: `${set_id} ${periodKey(period)}`,
        ...STORED_DRAWS,
        pool: pools === null ? null : poolShares(pools, at, rate),
      });
      sink.set({ ...key, ...found.set });
      for (const result of found.units) sink.result({ ...key, ...result });
    }
}

/**
 * Results of a set of the whole country with what the figures by field of one province say of its
 * units, whose fields were not at hand when the country was compared.
 */
export function* withFields(
  results: Iterable<UnitResultRow>,
  figures: Figures,
  pools: FieldPools,
): Generator<UnitResultRow> {
  const units = new Map(figures.units.map(({ unit_code }, index) => [unit_code, index]));
  const periods = new Map(figures.periods.map((period, index) => [periodKey(period), index]));
  for (const result of results) {
    const period = periods.get(periodKey(result));
    const unit = units.get(result.unit_code);
    // Too few units to be judged against one another.
    if (period === undefined || unit === undefined || result.shrunk === null) {
      yield result;
      continue;
    }
    const rate = RATE_NAMES.indexOf(result.indicator);
    const fields = unitShares(figures, unit * figures.periods.length + period, rate);
    const pool = fields === null ? null : poolShares(pools, period, rate);
    yield { ...result, ...againstFields({ ...result, fields }, pool) };
  }
}

function comparedUnit(
  figures: Figures,
  unit: number,
  period: number,
  rate: number,
): ComparedUnit[] {
  const place = unit * figures.periods.length + period;
  const { numerators, denominators } = figures.rates[rate]!;
  if (denominators[place] === UNKNOWN) return [];
  return [
    {
      unit_code: figures.units[unit]!.unit_code,
      numerator: numerators[place]!,
      denominator: denominators[place]!,
      fields: unitShares(figures, place, rate),
    },
  ];
}
