import { comparedUnits } from '../../src/comparison/compared-units.ts';
import { controlSeries } from '../../src/comparison/control-series.ts';
import { sumOf } from '../../src/demonstration/counts-sum.ts';
import type { DemonstrationMonth } from '../../src/demonstration/months.ts';
import { simulateUnit } from '../../src/demonstration/simulate.ts';
import type { Counts } from '../../src/tables/counts.ts';
import { rate, type RateName } from '../../src/tables/rates.ts';

/** The counts over all fields of one unit, month by month. */
export interface SimulatedUnit {
  readonly unit_code: string;
  readonly months: readonly Counts[];
}

/** Units of the demonstration's simulation; effects are planted in those of its own codes only. */
export function simulatedUnits(
  seed: number,
  codes: readonly string[],
  months: readonly DemonstrationMonth[],
): SimulatedUnit[] {
  return codes.map((unit_code) => ({
    unit_code,
    months: simulateUnit(seed, unit_code, months).map((fields) =>
      sumOf(fields.map(({ counts }) => counts)),
    ),
  }));
}

/** What is said of units in the month of this index. */
export function comparedMonth(
  units: readonly SimulatedUnit[],
  index: number,
  indicator: RateName,
): ReturnType<typeof comparedUnits> {
  const known = units.flatMap(({ unit_code, months }) => {
    const found = rate(indicator, months[index]!);
    return found === null ? [] : [{ unit_code, ...found }];
  });
  return comparedUnits(known, { indicator, name: String(index), draws: 20, simulated: 10_000 });
}

/** What a unit's control chart over some months says. */
export function verdictOf(
  { unit_code, months: counts }: SimulatedUnit,
  months: readonly DemonstrationMonth[],
  indicator: RateName,
): NonNullable<ReturnType<typeof controlSeries>['verdict']> {
  const series = months.flatMap(({ start, end }, index) => {
    const found = rate(indicator, counts[index]!);
    if (found === null) return [];
    const { numerator, denominator } = found;
    const period = { period_start: start, period_end: end } as const;
    return [{ ...period, period_kind: 'flow', calendar: 'month', numerator, denominator } as const];
  });
  return controlSeries(unit_code, indicator, series).verdict!;
}
