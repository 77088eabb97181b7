import type { DossierRow } from '../tables/dossiers.ts';
import { COUNT_NAMES } from '../tables/counts.ts';
import type { Query } from './query.ts';

/** A row of `dossiers` as pages read it. */
export type UnitDossierRow = DossierRow;

const COLUMNS = [
  'unit_code',
  'level',
  'basis',
  'field_id',
  'source_system',
  'handled_at',
  'period_start',
  'period_end',
  'period_kind',
  'calendar',
  ...COUNT_NAMES,
  'suppressed',
  'completeness',
  'revision',
  'source_id',
  'source_sheet',
  'source_line',
].join(', ');

/**
 * The figures over all fields of a province as its source gives it and of each of its communes and
 * departments, in every period. The province is not the sum of the communes: departments are in it.
 */
export function unitDossiers(provinceCode: string): Query<UnitDossierRow> {
  return {
    sql: `SELECT ${COLUMNS}
FROM overview.dossiers
WHERE field_id = 'all'
  AND (unit_code = ?
    -- The level tells communes and departments apart: they are never added up together.
    OR (level IN ('commune', 'department') AND unit_code IN (
      SELECT unit_code FROM overview.units
      WHERE level IN ('commune', 'department') AND province_code = ?)))
ORDER BY unit_code, period_end, period_start, source_system`,
    params: [provinceCode, provinceCode],
  };
}

/** The figures over all fields of every province as its source gives it, in every period. */
export function provinceDossiers(): Query<UnitDossierRow> {
  return {
    sql: `SELECT ${COLUMNS}
FROM overview.dossiers
WHERE field_id = 'all' AND level = 'province'
ORDER BY unit_code, period_end, period_start, source_system`,
    params: [],
  };
}

/** The figures of one province by field, its own or summed over its communes, in every period. */
export function provinceFieldDossiers(provinceCode: string): Query<UnitDossierRow> {
  return {
    sql: `SELECT ${COLUMNS}
FROM overview.dossiers
WHERE field_id <> 'all' AND level = 'province' AND unit_code = ?
ORDER BY field_id, period_end, period_start, source_system`,
    params: [provinceCode],
  };
}

/**
 * The figures by field of the communes and departments of one province, in every period; each source
 * system its own row. Needs the province's file of fields attached.
 */
export function unitFieldDossiers(provinceCode: string): Query<UnitDossierRow> {
  return {
    sql: `SELECT ${COLUMNS}
FROM ${fieldsDatabase(provinceCode)}.dossiers
WHERE field_id <> 'all' AND level IN ('commune', 'department')
ORDER BY unit_code, field_id, period_end, period_start, source_system`,
    params: [],
  };
}

/** Name under which the file of fields of a province is attached. Throws for what is not a code. */
function fieldsDatabase(provinceCode: string): string {
  if (!/^[0-9A-Z]{2}$/.test(provinceCode)) throw new Error(`no province code: ${provinceCode}`);
  return `fields_${provinceCode.toLowerCase()}`;
}
