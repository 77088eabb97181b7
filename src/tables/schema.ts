import { COUNT_NAMES } from './counts.ts';
import { INDEX766_GROUP_NAMES } from './index766.ts';

/** A column of a database table: its name and DuckDB type. */
export interface Column {
  readonly name: string;
  readonly type: 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DATE' | 'BOOLEAN' | 'VARCHAR[]';
}

const varchar = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'VARCHAR' }));
const dates = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'DATE' }));
const integers = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'INTEGER' }));
const doubles = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'DOUBLE' }));

const PERIOD: Column[] = [
  ...dates('period_start', 'period_end'),
  ...varchar('period_kind', 'calendar'),
];

const DOSSIERS: Column[] = [
  ...varchar('unit_code', 'level', 'basis', 'field_id', 'source_system', 'handled_at'),
  ...PERIOD,
  ...integers(...COUNT_NAMES),
  { name: 'suppressed', type: 'VARCHAR[]' },
  ...doubles('completeness'),
  ...integers('revision'),
  ...varchar('source_id'),
  ...integers('source_sheet', 'source_line'),
];

/**
 * The tables of the databases, column by column. `overview` holds those from `units` to `revisions` but
 * `dossier_sources`; `fields-<province>` holds `dossiers` by field and `dossier_sources`; `health`
 * itself; `statistics-<province>` and `statistics-vn` those from `comparison_sets` on.
 */
export const SCHEMA = {
  units: [
    ...varchar('unit_code', 'level', 'name', 'type', 'province_code', 'slug'),
    ...dates('valid_from', 'valid_to'),
    // Position in Vietnamese alphabetical order: the browser's engine has no collation.
    ...integers('sort_order'),
  ],
  periods: [...PERIOD, ...integers('row_count')],
  dossiers: DOSSIERS,
  /** The rows that a sum (basis `fields` or `communes`) was added up from. */
  dossier_sources: [
    ...varchar('unit_code', 'field_id'),
    ...PERIOD,
    ...varchar('source_id'),
    ...integers('source_sheet', 'source_line'),
  ],
  reported: [
    ...varchar('figure_id', 'unit_code', 'measure'),
    ...doubles('value'),
    ...varchar('unit', 'precision', 'denominator'),
    ...dates('period_start', 'period_end', 'published'),
    ...varchar('publication', 'url', 'translated', 'note', 'note_vi', 'arithmetic'),
  ],
  index766: [
    ...varchar('unit_code'),
    ...dates('as_of', 'period_start', 'period_end'),
    ...doubles('total', ...INDEX766_GROUP_NAMES),
    ...integers('rank'),
    ...varchar('index_version', 'source', 'source_id'),
    ...integers('source_line'),
  ],
  initiatives: [
    ...varchar('initiative_id', 'unit_code', 'name'),
    { name: 'name_restored', type: 'BOOLEAN' },
    ...varchar('kind'),
    ...dates('started'),
    ...varchar('publication', 'url'),
  ],
  sources: [
    ...varchar('source_id', 'sha256', 'layout', 'publisher', 'title', 'url', 'licence'),
    ...dates('as_of'),
    ...varchar('capture'),
    ...integers('rows_read', 'rows_loaded', 'rows_skipped', 'rows_rejected'),
  ],
  revisions: [
    ...varchar('unit_code', 'field_id', 'source_system'),
    ...PERIOD,
    ...varchar('column_name'),
    ...integers('old_value', 'new_value'),
    ...dates('corrected_on'),
    ...varchar('old_source_id'),
    ...integers('old_source_sheet', 'old_source_line'),
    ...varchar('new_source_id'),
    ...integers('new_source_sheet', 'new_source_line'),
  ],
  /** How the figures of each unit and period stand up to the checks that could be made; in `health`. */
  health: [
    ...varchar('unit_code', 'level'),
    ...PERIOD,
    { name: 'passed', type: 'VARCHAR[]' },
    { name: 'failed', type: 'VARCHAR[]' },
  ],
  /** What units of one kind have in common, and how they differ. */
  comparison_sets: [
    ...varchar('set_id', 'indicator'),
    ...PERIOD,
    ...integers('units', 'numerator', 'denominator'),
    ...doubles('target', 'phi', 'tau2', 'prior_alpha', 'prior_beta'),
    ...integers('flagged_95', 'flagged_998'),
    ...doubles('chance_95', 'chance_998'),
  ],
  /** Each unit among those that it is compared with. */
  unit_results: [
    ...varchar('set_id', 'unit_code', 'indicator'),
    ...PERIOD,
    ...integers('numerator', 'denominator'),
    ...doubles('lower', 'upper', 'shrunk', 'shrunk_lower', 'shrunk_upper', 'z', 'q'),
    ...varchar('place'),
    ...integers('rank_median', 'rank_lower', 'rank_upper'),
    ...varchar('band'),
    ...doubles('expected', 'ratio', 'ratio_lower', 'ratio_upper', 'standardised'),
  ],
  /** Each unit among its own earlier periods. */
  control_points: [
    ...varchar('unit_code', 'indicator'),
    ...PERIOD,
    ...integers('numerator', 'denominator'),
    ...doubles('value', 'centre', 'lower', 'upper'),
    ...varchar('signal', 'direction'),
    ...dates('phase'),
  ],
  control_verdicts: [
    ...varchar('unit_code', 'indicator', 'period_kind', 'calendar', 'chart'),
    ...dates('phase'),
    ...integers('points'),
    ...varchar('verdict'),
    ...dates('since'),
    ...varchar('signal'),
    ...doubles('rate_before', 'rate_since'),
    ...dates('latest'),
  ],
  similar_units: [
    ...varchar('unit_code', 'scope'),
    ...PERIOD,
    ...integers('position'),
    ...varchar('similar_code'),
    ...doubles('size_ratio', 'mix_distance'),
    { name: 'same_type', type: 'BOOLEAN' },
  ],
} as const satisfies Record<string, readonly Column[]>;

/** Name of a table of the databases. */
export type TableName = keyof typeof SCHEMA;

/** `CREATE TABLE` of one table, optionally in an attached database. */
export function createTableSql(table: TableName, database?: string): string {
  const columns = SCHEMA[table].map(({ name, type }) => `${name} ${type}`).join(', ');
  return `CREATE TABLE ${database === undefined ? '' : `${database}.`}${table} (${columns})`;
}
