import type { Assembled } from '../../src/ingest/assemble.ts';
import type { FileIssue } from '../../src/ingest/file-result.ts';
import { provinceHealth, unitHistories } from '../../src/ingest/unit-health.ts';
import type { HealthRow } from '../../src/tables/health.ts';
import { periodKey } from '../../src/tables/periods.ts';
import type { UnitVersion } from '../../src/tables/units.ts';
import { byText } from './input-files.ts';

/** What the checks over periods are made of. */
interface HealthParts {
  readonly assembled: Assembled;
  /** When each source was exported; null where no file says it. */
  readonly exported: ReadonlyMap<string, string | null>;
  readonly units: readonly UnitVersion[];
}

/** The health of every unit and period, and what failed, by source. */
interface Health {
  readonly rows: readonly HealthRow[];
  readonly issues: ReadonlyMap<string, readonly FileIssue[]>;
}

/** The checks over periods, one province after another; a province without figures has none. */
export function healthOf({ assembled, exported, units }: HealthParts): Health {
  const provinceOf = new Map(units.map((unit) => [unit.unit_code, unit.province_code]));
  const inProvince = ({ unit_code }: { readonly unit_code: string }): string =>
    provinceOf.get(unit_code) ?? '';
  const overall = Map.groupBy(assembled.overview, inProvince);
  const rows = Map.groupBy(assembled.sourceRows, inProvince);
  const communes = Map.groupBy(units, inProvince);
  const results = [...overall].map(([province, own]) => {
    const expected = (communes.get(province) ?? []).map(({ unit_code, level }) => [
      unit_code,
      level,
    ]);
    const known = own.map(({ unit_code, level }) => [unit_code, level]);
    const all = new Map([...expected, ...known] as [string, UnitVersion['level']][]);
    const histories = unitHistories({
      units: [...all].map(([unit_code, level]) => ({ unit_code, level })),
      overall: own,
      rows: rows.get(province) ?? [],
      exported,
      found: () => [],
    });
    return provinceHealth(histories);
  });
  const findings = results.flatMap((result) => result.findings);
  return {
    rows: results
      .flatMap((result) => result.rows)
      .toSorted((a, b) => byText(a.unit_code, b.unit_code) || byText(periodKey(a), periodKey(b))),
    issues: new Map(
      [...Map.groupBy(findings, ({ row }) => row.source_id ?? '')].map(([source, own]) => [
        source,
        own.map(({ row, code, severity, column, params }) => {
          return { line: row.source_line, column, code, severity, params, value: null };
        }),
      ]),
    ),
  };
}
