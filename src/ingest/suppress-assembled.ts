import { COUNTRY_CODE } from '../tables/units.ts';
import { ALL_FIELDS, type DossierRow } from '../tables/dossiers.ts';
import { periodKey } from '../tables/periods.ts';
import type { Assembled } from './assemble.ts';
import type { HiddenColumns } from './hidden-columns.ts';
import { cellKey, isTotalLevel } from './period-table.ts';
import { hiddenColumns, type SuppressionRule } from './suppression.ts';

/**
 * What is put together, without the small numbers and what would give them away, province by
 * province. What the country's own rows add up is hidden where a part of it is. A hidden figure that
 * was corrected is not among the revisions.
 */
export function suppressAssembled(
  assembled: Assembled,
  provinceOf: (unitCode: string) => string | null,
  rule: SuppressionRule,
): Assembled {
  const { overview, byProvince, sourceRows, revisions } = assembled;
  const overviews = Map.groupBy(overview, ({ unit_code }) => provinceOf(unit_code) ?? COUNTRY_CODE);
  const hidden = new Map<string, HiddenColumns>();
  const forced = new Map<string, Set<string>>();
  for (const [province, byField] of byProvince) {
    const rows = overviews.get(province) ?? [];
    const columns = hiddenColumns({ overview: rows, byField }, rule);
    hidden.set(province, columns);
    for (const row of rows.filter((own) => isTotalLevel(own.level) && columns.has(own)))
      forced.set(periodKey(row), (forced.get(periodKey(row)) ?? new Set()).add(nationCell(row)));
  }
  const nation = {
    overview: overviews.get(COUNTRY_CODE) ?? [],
    byField: sourceRows.filter(
      ({ level, field_id }) => level === 'country' && field_id !== ALL_FIELDS,
    ),
  };
  hidden.set(COUNTRY_CODE, hiddenColumns(nation, rule, forced));
  const columnsOf = (row: Pick<DossierRow, 'unit_code'>): HiddenColumns | undefined =>
    hidden.get(provinceOf(row.unit_code) ?? COUNTRY_CODE);
  const applied = (rows: readonly DossierRow[]): DossierRow[] =>
    rows.map((row) => columnsOf(row)?.applied(row) ?? row);
  return {
    ...assembled,
    overview: applied(overview),
    byProvince: new Map([...byProvince].map(([province, rows]) => [province, applied(rows)])),
    sourceRows: applied(sourceRows),
    revisions: revisions.filter(
      (revision) => columnsOf(revision)?.has(revision, revision.column_name) !== true,
    ),
  };
}

function nationCell(row: DossierRow): string {
  return cellKey({ ...row, unit_code: COUNTRY_CODE });
}
