import type { FunnelFigures, FunnelRow } from '../charts/funnel-chart.ts';
import { isClearlyOutside } from '../comparison/place-statements.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { periodKey } from '../tables/periods.ts';
import { fullName } from '../tables/units.ts';
import { missingRate } from './rate-trend.ts';
import type { SiteUnit } from './province-data.ts';
import type { SetComparison } from './set-comparison.ts';

/**
 * The units of a set as the funnel draws them; of those without the rate it says why. `rows` are the
 * rows over all fields, by unit; `highlighted` is the code of the reader's unit.
 */
export function funnelFigures(
  { set, results }: SetComparison,
  units: readonly SiteUnit[],
  rows: ReadonlyMap<string, readonly UnitDossierRow[]>,
  highlighted: string | null,
): FunnelFigures {
  return {
    target: set.target,
    tau2: set.tau2 ?? 0,
    units: units.map((unit): FunnelRow => {
      const result = results.get(unit.unit_code);
      const own = rows.get(unit.unit_code)?.find((row) => periodKey(row) === periodKey(set));
      return {
        label: fullName(unit),
        numerator: result?.numerator ?? null,
        denominator: result?.denominator ?? null,
        place: result?.place ?? null,
        clear: result !== undefined && isClearlyOutside(result),
        highlighted: unit.unit_code === highlighted,
        missing: result === undefined ? (missingRate(set.indicator, own) ?? 'unknown') : null,
      };
    }),
  };
}
