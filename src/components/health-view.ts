import {
  healthChecks,
  healthTotals,
  leastHealthyUnits,
  type HealthCheckRow,
  type HealthTotals,
  type UnitHealthRow,
} from '../queries/unit-health.ts';
import { HEALTH_CHECKS } from '../tables/health.ts';
import type { NationData, SiteUnit } from './province-data.ts';

/** What the page on faults shows of the checks over periods. */
export interface HealthView {
  readonly totals: HealthTotals;
  /** Every check in their order, those never made included. */
  readonly checks: readonly HealthCheckRow[];
  readonly units: readonly (UnitHealthRow & { readonly unit: SiteUnit })[];
}

/** Units named one by one. */
const MOST_UNITS = 30;

/** The checks of one directory of published data. */
export async function healthView({ published, units }: NationData): Promise<HealthView> {
  const { database } = published;
  const [totals] = await database.query(healthTotals());
  const made = new Map(
    (await database.query(healthChecks())).map((row) => [row.check_name, row] as const),
  );
  const least = await database.query(leastHealthyUnits(MOST_UNITS));
  return {
    totals: totals ?? { checked: 0, clean: 0 },
    checks: HEALTH_CHECKS.map(
      (check_name) => made.get(check_name) ?? { check_name, made: 0, failed: 0 },
    ),
    units: least.flatMap((row) => {
      const unit = units.get(row.unit_code);
      return unit === undefined ? [] : [{ ...row, unit }];
    }),
  };
}
