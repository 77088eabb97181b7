import type { RowChange } from './row-changes.ts';
import type { Finding } from './finding.ts';
import type { ProvinceRows } from './province-rules.ts';
import { provinceHealth, unitHistories } from './unit-health.ts';
import type { DossierRow } from '../tables/dossiers.ts';
import type { HealthRow } from '../tables/health.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { IssueCode } from '../tables/quality.ts';
import type { UnitVersion } from '../tables/units.ts';

/** The health of the units of a province, in the order of units and periods, and what failed. */
export interface HealthOfProvince {
  readonly health: readonly HealthRow[];
  readonly findings: readonly Finding[];
}

/** The checks over periods of one province: figures are expected of its units in `units`. */
export function healthOfProvince(
  { rows, addends, overview, changes, totals, lackWays, findings: compared }: ProvinceRows,
  parts: readonly { readonly source_id: string; readonly exported_at: string | null }[],
  units: readonly Pick<UnitVersion, 'unit_code' | 'level'>[],
): HealthOfProvince {
  const found = foundAbout([...changes, ...compared]);
  const lacking = new Set(
    lackWays.map(({ source_id, sheet, line }) => placeOf(source_id, sheet, line)),
  );
  const secret = privatePlaces(compared);
  const isSecret = ({ source_id, source_sheet, source_line }: DossierRow): boolean =>
    secret.has(placeOf(source_id, source_sheet, source_line));
  const withheld = new Set(
    secret.size === 0 ? [] : [...rows, ...tracedRows(addends)].filter(isSecret).map(unitPeriod),
  );
  const all = new Map([...units, ...overview].map(({ unit_code, level }) => [unit_code, level]));
  const histories = unitHistories({
    units: [...all].map(([unit_code, level]) => ({ unit_code, level })),
    overall: overview,
    rows: [...rows, ...tracedRows(addends)],
    exported: new Map(parts.map(({ source_id, exported_at }) => [source_id, exported_at])),
    totals,
    lacksWays: ({ source_id, source_sheet, source_line }) =>
      lacking.has(placeOf(source_id, source_sheet, source_line)),
    found: ({ source_id, source_sheet, source_line }) =>
      found.get(source_id ?? '')?.get(placeOf(source_id, source_sheet, source_line)) ?? NOTHING,
  });
  const { rows: health, findings } = provinceHealth(histories);
  return {
    health: health
      .map((row) =>
        withheld.has(unitPeriod(row))
          ? { ...row, failed: row.failed.filter((check) => check !== 'not_copied') }
          : row,
      )
      .toSorted((a, b) => compare(a.unit_code, b.unit_code) || compare(periodKey(a), periodKey(b))),
    findings: findings.map(({ row, ...issue }) => ({
      source_id: row.source_id ?? '',
      issues: [{ ...issue, sheet: row.source_sheet, line: row.source_line, value: null }],
    })),
  };
}

/** The lines of which it is not published that they are copies. */
function privatePlaces(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ source_id, issues }) =>
      issues
        .filter(({ code, isPrivate }) => isPrivate === true && code === 'copied_figures')
        .map(({ sheet, line }) => placeOf(source_id, sheet ?? null, line)),
    ),
  );
}

function unitPeriod(row: Period & { readonly unit_code: string }): string {
  return `${row.unit_code} ${periodKey(row)}`;
}

/** Each flow computed from two running totals, once, under the line of the later one. */
function tracedRows(addends: readonly DossierRow[]): DossierRow[] {
  const computed = addends.filter(({ basis }) => basis === 'ytd_difference');
  const keyOf = (row: DossierRow): string =>
    `${row.unit_code} ${row.field_id} ${row.source_system} ${periodKey(row)}`;
  return [...new Map(computed.map((row) => [keyOf(row), row])).values()];
}

const NOTHING: readonly IssueCode[] = [];

/** Codes of what rules over several files found, by the source and the line that it is about. */
function foundAbout(
  changes: readonly (RowChange | Finding)[],
): ReadonlyMap<string, ReadonlyMap<string, readonly IssueCode[]>> {
  const sources = new Map<string, Map<string, IssueCode[]>>();
  for (const { source_id, issues } of changes) {
    const places = sources.get(source_id) ?? new Map<string, IssueCode[]>();
    sources.set(source_id, places);
    for (const { sheet, line, code } of issues) {
      const place = placeOf(source_id, sheet ?? null, line);
      places.set(place, [...(places.get(place) ?? []), code]);
    }
  }
  return sources;
}

function placeOf(
  source: DossierRow['source_id'],
  sheet: number | null,
  line: number | null,
): string {
  return `${source ?? ''} ${String(sheet)} ${String(line)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
