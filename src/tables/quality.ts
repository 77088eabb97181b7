/** How grave an issue is. `error`: the row or file is not what it should be; `warning`: look at it; `note`: for the record. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What can be wrong with a file, a row or a cell. Messages are made from code and params, per locale. */
export const ISSUE_CODES = [
  'identity_broken',
  'total_mismatch',
  'rate_mismatch',
  'rate_recognised',
  'rate_scale',
  'impossible_rate',
  'jump',
  'perfect_run',
  'missing_period',
  'missing_field',
  'late_file',
  'unknown_unit',
  'ambiguous_unit',
  'code_name_mismatch',
  'unit_type_mismatch',
  'unlisted_department',
  'doubtful_department',
  'department_without_province',
  'code_zero_restored',
  'unknown_field',
  'doubtful_field',
  'personal_columns',
  'no_period',
  'period_without_year',
  'week_without_days',
  'period_contradiction',
  'sidecar_contradiction',
  'folder_contradiction',
  'unknown_province_folder',
  'calendar_mismatch',
  'year_to_date_start',
  'year_to_date_decrease',
  'year_to_date_mismatch',
  'looks_cumulative',
  'incomplete_period',
  'period_not_ended',
  'exported_before_period',
  'former_unit',
  'no_unit',
  'no_count',
  'unknown_layout',
  'index766_table',
  'unknown_column',
  'empty_file',
  'not_text',
  'unknown_encoding',
  'mixed_encodings',
  'damaged_text',
  'unsupported_file',
  'encrypted_file',
  'broken_workbook',
  'too_large',
  'unreadable_file',
  'bad_sidecar',
  'bad_number',
  'spreadsheet_error',
  'number_with_words',
  'ambiguous_number',
  'bad_date',
  'no_such_day',
  'year_two_digits',
  'month_first',
  'date_from_number',
  'bad_value',
  'ragged_row',
  'figure_without_heading',
  'record_too_long',
  'bad_quotes',
  'hidden_cells',
  'hidden_sheet',
  'formula_without_value',
  'merged_figures',
  'duplicate_column',
  'encoding_guessed',
  'duplicate_file',
  'duplicate_row',
  'incomplete_sum',
  'looks_like_total',
  'repeated_row',
  'superseded',
  'field_not_repeated',
  'contradiction',
  'copied_figures',
  'out_of_scope',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

const NO_COUNTS: readonly string[] = [];

/**
 * The parameters of each code that quote counts of the file, or rates of them. Where small numbers
 * are hidden, or no figure by field is published, they are left out of what is published.
 */
export const QUOTED_COUNTS: Readonly<Record<IssueCode, readonly string[]>> = {
  identity_broken: ['expected', 'found', 'difference'],
  total_mismatch: ['expected', 'found'],
  rate_mismatch: ['expected', 'found'],
  rate_recognised: NO_COUNTS,
  rate_scale: NO_COUNTS,
  impossible_rate: ['found', 'most'],
  jump: ['before', 'now'],
  perfect_run: NO_COUNTS,
  missing_period: NO_COUNTS,
  missing_field: NO_COUNTS,
  late_file: NO_COUNTS,
  unknown_unit: NO_COUNTS,
  ambiguous_unit: NO_COUNTS,
  code_name_mismatch: NO_COUNTS,
  unit_type_mismatch: NO_COUNTS,
  unlisted_department: NO_COUNTS,
  doubtful_department: NO_COUNTS,
  department_without_province: NO_COUNTS,
  code_zero_restored: NO_COUNTS,
  unknown_field: NO_COUNTS,
  doubtful_field: NO_COUNTS,
  personal_columns: NO_COUNTS,
  no_period: NO_COUNTS,
  period_without_year: NO_COUNTS,
  week_without_days: NO_COUNTS,
  period_contradiction: NO_COUNTS,
  sidecar_contradiction: NO_COUNTS,
  folder_contradiction: NO_COUNTS,
  unknown_province_folder: NO_COUNTS,
  calendar_mismatch: NO_COUNTS,
  year_to_date_start: NO_COUNTS,
  year_to_date_decrease: ['expected', 'found'],
  year_to_date_mismatch: ['expected', 'found'],
  looks_cumulative: NO_COUNTS,
  incomplete_period: NO_COUNTS,
  period_not_ended: NO_COUNTS,
  exported_before_period: NO_COUNTS,
  former_unit: NO_COUNTS,
  no_unit: NO_COUNTS,
  no_count: NO_COUNTS,
  unknown_layout: NO_COUNTS,
  index766_table: NO_COUNTS,
  unknown_column: NO_COUNTS,
  empty_file: NO_COUNTS,
  not_text: NO_COUNTS,
  unknown_encoding: NO_COUNTS,
  mixed_encodings: NO_COUNTS,
  damaged_text: NO_COUNTS,
  unsupported_file: NO_COUNTS,
  encrypted_file: NO_COUNTS,
  broken_workbook: NO_COUNTS,
  too_large: NO_COUNTS,
  unreadable_file: NO_COUNTS,
  bad_sidecar: NO_COUNTS,
  bad_number: ['found'],
  spreadsheet_error: NO_COUNTS,
  number_with_words: ['found'],
  ambiguous_number: NO_COUNTS,
  bad_date: NO_COUNTS,
  no_such_day: NO_COUNTS,
  year_two_digits: NO_COUNTS,
  month_first: NO_COUNTS,
  date_from_number: NO_COUNTS,
  bad_value: NO_COUNTS,
  ragged_row: NO_COUNTS,
  figure_without_heading: NO_COUNTS,
  record_too_long: NO_COUNTS,
  bad_quotes: NO_COUNTS,
  hidden_cells: NO_COUNTS,
  hidden_sheet: NO_COUNTS,
  formula_without_value: NO_COUNTS,
  merged_figures: NO_COUNTS,
  duplicate_column: NO_COUNTS,
  encoding_guessed: NO_COUNTS,
  duplicate_file: NO_COUNTS,
  duplicate_row: NO_COUNTS,
  incomplete_sum: NO_COUNTS,
  looks_like_total: NO_COUNTS,
  repeated_row: NO_COUNTS,
  superseded: NO_COUNTS,
  field_not_repeated: NO_COUNTS,
  contradiction: NO_COUNTS,
  copied_figures: NO_COUNTS,
  out_of_scope: NO_COUNTS,
};

/** Values that a message is made of: numbers and names of columns, fields and units, never cells of a person. */
export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

/** One finding, as `quality.json` publishes it. */
export interface Issue {
  readonly source_id: string;
  /** Sheet of the workbook, from 1; null where the file has none or the whole file is meant. */
  readonly sheet: number | null;
  /** Line of the file, from 1; null where the whole file is meant. */
  readonly line: number | null;
  /** The column's header as the contract names it; null where the row or file is meant. */
  readonly column: string | null;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly params: IssueParams;
}

/** Why a record that is not blank was neither loaded nor rejected. */
export const SKIP_REASONS = [
  'total',
  'group',
  'column_numbers',
  'note',
  'signature',
  'inner_office',
  'superseded',
  'repeated',
  'duplicate_file',
  'out_of_scope',
  'no_figures',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/**
 * How a run of ingest ends: 0 nothing was rejected; 3 done, but a file or row was; 1 nothing was
 * made.
 */
export type ReportStatus = 0 | 1 | 3;
