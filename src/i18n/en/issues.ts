import { optional, param, type IssueMessages } from '../issue-params.ts';

/** What is wrong in a file, in English. */
export const issues: IssueMessages = {
  message: {
    identity_broken: (p) =>
      `Identity ${param(p, 'identity')} does not hold${optional(p, 'expected', (e) => `: its parts give ${e}, the file says ${param(p, 'found')}`)}. The row is loaded; check its columns.`,
    total_mismatch: (p) =>
      `The total differs from the sum of its rows${optional(p, 'expected', (e) => `: it says ${param(p, 'found')}, they add up to ${e}`)}. Totals are never loaded; check the rows.`,
    rate_mismatch: (p) =>
      `The printed rate differs from the one that the counts give${optional(p, 'expected', (e) => `: ${param(p, 'found')}% against ${e}%`)}. Printed rates are never loaded.`,
    impossible_rate: (p) =>
      `A part is larger than its whole${optional(p, 'found', (f) => `: ${f} of ${param(p, 'most')}`)}. The row is loaded; check which of the two columns is wrong.`,
    jump: (p) =>
      p['measure'] === 'ontime_resolved'
        ? `The share resolved on time went from ${param(p, 'before')}% to ${param(p, 'now')}% from one period to the next. Check whether the export or the way of counting changed.`
        : `Newly received dossiers went from ${param(p, 'before')} to ${param(p, 'now')} from one period to the next. Check whether a system is missing or was counted twice.`,
    perfect_run: (p) =>
      `Exactly 100% on time in ${param(p, 'periods')} periods one after another. That can be true; check whether late dossiers are recorded at all.`,
    missing_period: (p) =>
      `No figures from ${param(p, 'period_start')} to ${param(p, 'period_end')}, which most units of this level have. Export that period, or say why there is none.`,
    missing_field: (p) =>
      `Field ${param(p, 'field_id')} had figures in the period before and has none now. Check whether a system is missing from the export.`,
    late_file: (p) =>
      `Exported ${param(p, 'days')} days after the end of the period (more than ${param(p, 'most')}): dossiers pending then may since have been resolved or become late.`,
    unknown_unit: (p) =>
      `No such unit in the province named.${optional(p, 'candidates', (c) => ` Nearest: ${c}.`)} Correct the name, or give the 5-digit code.`,
    ambiguous_unit: (p) =>
      `Several units have this name${optional(p, 'candidates', (c) => `: ${c}`)}. Add the province, or give the 5-digit code.`,
    code_name_mismatch: (p) =>
      `Code ${param(p, 'unit_code')} belongs to “${param(p, 'expected')}”, not to the name in the row. Correct the code or the name.`,
    unit_type_mismatch: (p) =>
      `The type of the unit differs from the one in force (${param(p, 'expected')}); it was recognised by name and province (code ${param(p, 'unit_code')}).`,
    code_zero_restored: (p) =>
      `The code lacks its leading zero; read as ${param(p, 'unit_code')}. Export the column of codes as text.`,
    unknown_field: (p) =>
      `This field is not in the list; loaded${optional(p, 'field_id', (f) => ` as ${f}`)}. It can be added to fields.csv.`,
    personal_columns: (p) =>
      `The file has columns of personal data (column ${param(p, 'positions')}); the whole file is refused. Export totals, not single dossiers.`,
    no_period: () =>
      'The period is not known. State it in the title (Từ ngày … đến ngày …), in the .csv.json beside the file, or put the file into a folder province/year-month.',
    no_unit: () =>
      'It is not known which unit the figures are about. State “Đơn vị báo cáo: …” in the title, a column of unit codes, or "unit" in the .csv.json beside the file.',
    no_count: () => 'The table has no column of counts that is known.',
    unknown_layout: (p) =>
      `The layout${optional(p, 'found', (f) => ` “${f}”`)} is not known.${optional(p, 'expected', (e) => ` Known layouts: ${e}.`)} Keep the header rows as exported.`,
    unknown_column: (p) =>
      `Columns that are not known and not used (column ${param(p, 'positions')}${optional(p, 'expected', (e) => ` → ${e}`)}).`,
    empty_file: () => 'The file is empty.',
    not_text: () => 'The file is not text. Export it again as CSV UTF-8 or as .xlsx.',
    unknown_encoding: () =>
      'The encoding of the file cannot be told with certainty, so no letter of it is trusted. Open it in the program that made it and save it as CSV UTF-8 or as .xlsx.',
    mixed_encodings: () =>
      'Some of the text is Unicode and some is in an older encoding (TCVN3, VNI, …). Convert all of it to Unicode and save again.',
    damaged_text: () =>
      'Letters were lost when the file was converted or cut off, and cannot be put back. Export it again as CSV UTF-8 or as .xlsx.',
    unsupported_file: (p) =>
      `The file is ${param(p, 'kind')}, which is not read. Open it and save it as .xlsx or as CSV UTF-8.`,
    broken_workbook: () =>
      'The workbook is damaged and cannot be read whole. Open it in a spreadsheet program and save it as .xlsx again.',
    too_large: (p) =>
      `The file is larger than what is read (at most ${param(p, 'rows')} rows, ${param(p, 'columns')} columns and ${param(p, 'megabytes')} MB unpacked). Split it into smaller files, or export it as CSV UTF-8.`,
    unreadable_file: () =>
      'The file or the .csv.json beside it cannot be opened. Check that it is a regular file and that you may read it.',
    bad_sidecar: (p) =>
      `The .csv.json beside the file is wrong${optional(p, 'key', (k) => ` at “${k}”`)}; expected: ${param(p, 'expected')}.`,
    bad_number: (p) =>
      `This cell is no count of dossiers (a whole number, not negative)${optional(p, 'found', (f) => `: ${f}`)}. Correct the cell and load again.`,
    number_with_words: (p) =>
      `The cell has words beside its number; read as its number${optional(p, 'found', (f) => `, ${f}`)}.`,
    ambiguous_number: () =>
      'Both dots and commas group thousands in this column, so the value is not certain. Write numbers in one way.',
    bad_date: (p) => `The date cannot be read; expected ${param(p, 'expected')}.`,
    bad_value: (p) => `The value is none of those allowed: ${param(p, 'expected')}.`,
    ragged_row: (p) =>
      `The row has ${param(p, 'found')} cells, the header ${param(p, 'expected')} columns. Look for a delimiter inside a cell.`,
    record_too_long: () =>
      'This line is longer than any line of a table (a cell has at most 32,767 characters) and was not read. Look for a quotation mark that is never closed, then export again.',
    bad_quotes: () =>
      'A quotation mark opens here and never closes; quotation marks in this file are ignored.',
    hidden_cells: (p) =>
      `The sheet has hidden rows (${param(p, 'rows')}) and columns (${param(p, 'columns')}); they are read like the others.`,
    hidden_sheet: () =>
      'The sheet is hidden; it is read after the visible ones. Delete it if its figures are not meant to count.',
    formula_without_value: (p) =>
      `Formulas without a stored result (cells: ${param(p, 'found')}) are unknown figures. Open the file in a spreadsheet program and save it, so that it holds their results.`,
    merged_figures: () =>
      'A figure stands in merged cells, so it is not certain which row or column it is about. Unmerge the cells.',
    duplicate_column: () =>
      'Two columns mean the same; which to take is not known, so the table is refused. Remove one.',
    encoding_guessed: (p) =>
      `Nothing in the file says its encoding; it was read as ${param(p, 'encoding')}${optional(p, 'words', (w) => `, in which ${param(p, 'readable')} of ${w} different words are Vietnamese`)}. Check a few names, or export as CSV UTF-8.`,
    duplicate_file: () => 'The file is identical to another one; it is not loaded again.',
    duplicate_row: (p) =>
      `Same unit, field and period as line ${param(p, 'line')} of the file; the later row is rejected. Remove one of them.`,
    superseded: (p) =>
      `Replaced by a later export (line ${param(p, 'line')} of source ${param(p, 'source_id')})${optional(p, 'columns', (c) => `; changed: ${c}`)}.`,
    contradiction: (p) =>
      `Two exports differ for the same unit, field and period (${param(p, 'columns')}) and do not say which is newer; the one later by path was taken. State "exported_at" in the .csv.json beside the file.`,
    copied_figures: () => 'All figures equal those of the period before.',
    out_of_scope: () => 'Outside the scope of this dataset.',
  },
  severity: { error: 'error', warning: 'warning', note: 'note' },
  skipped: {
    total: 'total',
    group: 'group',
    column_numbers: 'row of column numbers',
    note: 'note',
    signature: 'signature',
    department: 'department (not loaded yet)',
    superseded: 'replaced by a later export',
    duplicate_file: 'identical file',
    out_of_scope: 'outside the scope',
    no_figures: 'no figures',
  },
};
