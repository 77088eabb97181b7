import { HEALTH_CHECKS, type HealthCheck, type HealthRow } from '../tables/health.ts';
import { periodKey, seriesKey } from '../tables/periods.ts';
import type { BriefingMonth } from './briefing-months.ts';
import type { ProvinceData } from './province-data.ts';

/** The checks of one commune's figures over the periods up to a month. */
interface UnitHealth {
  readonly unit_code: string;
  readonly made: number;
  readonly failed: number;
}

/** How the figures of a month stand up to the checks. */
export interface HealthOfMonth {
  /** Communes checked in the month, and those that passed every check made. */
  readonly checked: number;
  readonly clean: number;
  /** The fewest and the most checks that could be made of one of them; 0 of none. */
  readonly made: { readonly fewest: number; readonly most: number };
  /** The checks that failed in the month, with the communes, by code. */
  readonly failures: readonly { readonly check: HealthCheck; readonly units: readonly string[] }[];
  /** Communes that failed any check up to the month, those with the smallest part passed first. */
  readonly least: readonly UnitHealth[];
}

/** The checks of the communes' figures in a month, and in the periods of its series up to it. */
export function healthOfMonth(
  { communes, health }: Pick<ProvinceData, 'communes' | 'health'>,
  { period }: BriefingMonth,
): HealthOfMonth {
  const rows = communes.flatMap(({ unit_code }) => health.get(unit_code) ?? []);
  const now = rows.filter((row) => periodKey(row) === periodKey(period));
  const made = now.map(({ passed, failed }) => passed.length + failed.length);
  return {
    checked: now.length,
    clean: now.filter(({ failed }) => failed.length === 0).length,
    made: { fewest: made.length === 0 ? 0 : Math.min(...made), most: Math.max(0, ...made) },
    failures: HEALTH_CHECKS.flatMap((check) => {
      const units = now
        .filter(({ failed }) => failed.includes(check))
        .map(({ unit_code }) => unit_code);
      return units.length === 0 ? [] : [{ check, units: units.sort() }];
    }),
    least: leastHealthy(
      rows.filter(
        (row) => seriesKey(row) === seriesKey(period) && row.period_end <= period.period_end,
      ),
    ),
  };
}

function leastHealthy(rows: readonly HealthRow[]): UnitHealth[] {
  return [...Map.groupBy(rows, ({ unit_code }) => unit_code)]
    .map(([unit_code, own]) => {
      const failed = own.reduce((sum, row) => sum + row.failed.length, 0);
      const passed = own.reduce((sum, row) => sum + row.passed.length, 0);
      return { unit_code, made: passed + failed, failed };
    })
    .filter(({ failed }) => failed > 0)
    .sort(
      (a, b) => b.failed / b.made - a.failed / a.made || a.unit_code.localeCompare(b.unit_code),
    );
}
