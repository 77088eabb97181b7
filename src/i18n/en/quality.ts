import { isOneLine, rangeList } from '../line-ranges.ts';
import type { IssueCode } from '../../tables/quality.ts';
import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('en', value);
const files = (count: number) =>
  plural('en', count, { one: `${number(count)} file`, other: `${number(count)} files` });

const CODES: Record<IssueCode, string> = {
  identity_broken: 'Columns of a row do not fit together',
  identity_pattern: 'Nearly all rows break the same identity',
  total_mismatch: 'A total is not the sum of its rows',
  total_beside_fields: 'Stated by the row over all fields alone',
  total_apart: 'A total of another system, not loaded',
  total_alone: 'Stated by the total alone',
  rate_mismatch: 'A printed rate differs from the one computed',
  rate_recognised: 'Printed rates agree with a named rate',
  rate_scale: 'Rate printed from 0 to 1',
  impossible_rate: 'A part larger than its whole',
  jump: 'Jump from one period to the next',
  perfect_run: 'Run of exactly 100%',
  missing_period: 'Period without figures',
  missing_field: 'Field without figures since last period',
  late_file: 'Exported late',
  unknown_unit: 'Unit not recognised',
  ambiguous_unit: 'Several units of the same name',
  code_name_mismatch: 'Code and name are of different units',
  unit_type_mismatch: 'Type of unit differs from the one in force',
  unlisted_department: 'Department not in the list',
  doubtful_department: 'Name of an office that may hold a person’s',
  department_without_province: 'Department of an unknown province',
  code_zero_restored: 'Code without its leading zero',
  unknown_field: 'Field not in the list',
  doubtful_field: 'Perhaps a person instead of a field',
  personal_columns: 'File with columns of personal data',
  no_period: 'Period not known',
  period_without_year: 'Period without its year',
  week_without_days: 'Week or part of a month without its days',
  period_contradiction: 'Two periods disagree',
  unit_contradiction: 'Two units above one table',
  form_without_table: 'Form with a unit and without a table',
  sidecar_contradiction: 'File and .json disagree',
  folder_contradiction: 'A file and its folder disagree',
  unused_title_date: 'Date in the title that was not used',
  other_title_date: 'Date in the title that does not fit its period',
  row_period_contradiction: 'Periods of rows differ from title or folder',
  heading_period: 'Heading that names another period',
  column_periods: 'A column for each period',
  unknown_province_folder: 'Folder names no province',
  unknown_period_folder: 'Folder that is no period as year-month',
  calendar_mismatch: 'Calendar does not fit the days',
  year_to_date_start: 'Year to date not from its start',
  year_to_date_decrease: 'Year-to-date figure falls',
  year_to_date_mismatch: 'Period differs from the year to date',
  looks_cumulative: 'Looks like year to date',
  ranges_of_year: 'Several ranges from the start of the year',
  incomplete_period: 'Exported before the period ended',
  period_not_ended: 'Period not yet ended',
  exported_before_period: 'Exported before the period began',
  former_unit: 'Figures of a former unit',
  no_unit: 'Unit not known',
  unit_from_above: 'Unit taken from the row above',
  no_count: 'No column of counts',
  unknown_layout: 'Layout not recognised',
  index766_table: 'Table of index 766 among the exports',
  transposed_table: 'Table that lies on its side: units in its headings',
  unknown_column: 'Column not recognised',
  unknown_count_column: 'Column of numbers not recognised',
  added_columns: 'Columns that are added up',
  looks_of_which: 'Column that looks like a part of another',
  ordinal_not_running: 'Column mapped as running number that counts no rows',
  mapped_other_period:
    'Column of another period or a running total mapped as a count of the period',
  mapped_against_words: 'Word of a mapping against the heading',
  rate_as_count: 'Column of a rate mapped as a count',
  not_in_dossiers: 'Figures are not in dossiers',
  mapping_unchecked: 'Too few rows to check a mapping',
  empty_file: 'Empty file',
  not_text: 'File is not text',
  unknown_encoding: 'Encoding not certain',
  mixed_encodings: 'Text in several encodings',
  damaged_text: 'Letters lost in a conversion',
  unsupported_file: 'Kind of file that is not read',
  encrypted_file: 'File with a password',
  broken_workbook: 'Damaged workbook',
  too_large: 'File too large',
  unreadable_file: 'File cannot be opened',
  bad_sidecar: 'The .json beside the file is wrong',
  bad_number: 'Cell is no count of dossiers',
  spreadsheet_error: 'Formula failed',
  number_with_words: 'Cell with words beside its number',
  ambiguous_number: 'Grouping of thousands not certain',
  bad_date: 'Date cannot be read',
  no_such_day: 'Day does not exist',
  year_two_digits: 'Year of two digits',
  month_first: 'Month before day',
  date_from_number: 'Date as a number',
  bad_value: 'Value not allowed',
  number_as_name: 'Number in place of a name',
  ragged_row: 'Row with too many or too few cells',
  figure_without_heading: 'Figure in a column without a heading',
  record_too_long: 'Line too long',
  bad_quotes: 'Quotation mark never closed',
  hidden_cells: 'Hidden rows or columns',
  hidden_sheet: 'Hidden sheet',
  formula_without_value: 'Formula without a stored result',
  merged_figures: 'Figure in merged cells',
  duplicate_column: 'Two columns of the same meaning',
  encoding_guessed: 'Encoding was guessed',
  duplicate_file: 'File identical to another',
  duplicate_row: 'Two rows of the same unit, field and period',
  incomplete_sum: 'Sum not stated: a row of it is rejected',
  looks_like_total: 'Row that looks like the total of others',
  repeated_row: 'Figures that another file holds',
  superseded: 'Replaced by a later export',
  field_not_repeated: 'Later export without a field of the earlier one',
  count_not_repeated: 'A later export lacks columns of the earlier one',
  contradiction: 'Two files contradict each other, neither known to be newer',
  copied_figures: 'All figures as in another row',
  out_of_scope: 'Outside the scope',
};

/** Messages: the page on faults in the files, in English. */
export const quality: Messages['quality'] = {
  title: 'Faults in the files',
  exampleTitle: 'Faults in the invented files (no real place)',
  description: 'How many rows were read, loaded, skipped and rejected, and why.',
  finding: (p) =>
    [
      p.faults === 0
        ? `No fault was found in the ${files(p.files)} read.`
        : `${plural('en', p.faults, { one: `${number(p.faults)} fault`, other: `${number(p.faults)} faults` })} in the ${files(p.files)} read.`,
      ...(p.notes === 0
        ? []
        : [
            `${plural('en', p.notes, { one: `${number(p.notes)} note says`, other: `${number(p.notes)} notes say` })} how they were read.`,
          ]),
    ].join(' '),
  intro:
    'Files are read as they were received and never corrected. Where something does not fit, the row is loaded all the same or rejected, and it is said here. That does not mean that anyone did wrong: most of it comes from the way files are exported.',
  notChecked:
    'Only what a file allows can be checked: a file with few columns has few identities to try. No fault found does not mean that the figures are right.',
  exampleLink:
    'Faults in the invented files of Tỉnh Mẫu, a province that does not exist, on a page of their own',
  reportedLink: 'Where figures in the press contradict themselves',
  dataLink: 'All files and all findings, for machines (manifest.json, quality.json)',

  totalsTitle: 'From rows read to rows loaded',
  totalsNote: 'Read = loaded + skipped + rejected, in every file.',
  what: 'Rows',
  count: 'Number',
  read: 'Read',
  loaded: 'Loaded',
  skipped: 'Skipped',
  rejected: 'Rejected',
  skippedBecause: (p) => `– ${p.reason}`,

  inputsTitle: 'File by file',
  inputsByLayout: 'The files by layout',
  source: 'File',
  layout: 'Layout',
  files: 'Files',
  noLayout: 'not recognised',

  codesTitle: 'Kinds of faults and notes',
  code: 'Kind',
  times: 'Times',
  codeName: (p) => CODES[p.code],

  issuesTitle: 'Faults and notes, one by one',
  cut: (p) =>
    `These pages list ${number(p.shown)} of ${number(p.total)} faults and notes, the gravest first; quality.json has them all.`,
  place: (p) =>
    [
      `file ${p.source}`,
      ...(p.sheet === null ? [] : [`sheet ${number(p.sheet)}`]),
      ...(p.lines.length === 0
        ? []
        : [`${isOneLine(p.lines) ? 'line' : 'lines'} ${rangeList(p.lines, number, ', ')}`]),
      ...(p.column === null ? [] : [`column ${p.column}`]),
    ].join(', '),
};
