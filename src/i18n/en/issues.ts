import { explained, kindList, optional, param, type IssueMessages } from '../issue-params.ts';
import type { PersonalKind } from '../../tables/personal-kinds.ts';
import type { IssueParams } from '../../tables/quality.ts';

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  name: 'names of people',
  identity_number: 'identity numbers',
  phone: 'telephone numbers',
  email: 'e-mail addresses',
  address: 'addresses',
  birth: 'dates or places of birth',
  account: 'accounts',
  dossier_code: 'codes of single dossiers',
};

/** What an identity says, by its name. */
export const IDENTITIES: Readonly<Record<string, string>> = {
  I1: 'received = online + in person and by post + carried over',
  I2: 'resolved = early + on time + late',
  I3: 'pending = in time + overdue',
  I4: 'received = resolved + pending + returned, withdrawn, stopped …',
  I5: 'carried over = pending at the end of the period before',
  I7: 'newly received = online + in person and by post',
  D766: 'received = in time + not in time, of the 766 portal',
};

const SAID: Readonly<Record<string, string>> = {
  title: 'the title',
  folder: 'the folder',
  sidecar: 'the .json beside the file',
  mapping: 'the mapping',
};

/** What to do where headings name other periods than that of their table, by why nothing was taken. */
const HEADING_PERIOD: Readonly<Record<string, string>> = {
  contradiction:
    'Map the columns of other periods to “ignore”; where the period of the table is wrong, correct its title, the .json beside the file or the folder.',
  rows: 'Each row has its own period; map the columns of other periods to “ignore”.',
  mixed:
    'Map the columns of other periods to “ignore”. A table with a column for each period is read only where every count names its period.',
  running:
    'Running totals, the year before and plans are no figures of that period; map them to “ignore”.',
};

/** What to do where the year of months that headings name is not known. */
function unknownYear(p: IssueParams): string {
  return `The year of these months is not known for sure.${optional(p, 'after', (m) => ` Months after that of the folder: ${m}; where they have no figures yet, map their columns to “ignore”.`)} Put the file into the folder of the last month (year-${param(p, 'last')}), the year into the title or the headings (Tháng 8/2025), or period_start and period_end around all the months into the .json beside the file; map columns of periods that are not needed to “ignore”.`;
}

/** What breaks a JSON text. */
const jsonSlip: Readonly<Record<string, string>> & IssueMessages['jsonSlip'] = {
  missing_comma: 'a comma is missing at the end of this, before the next entry',
  extra_comma: 'a comma too many: none stands behind the last entry',
  missing_colon: 'the colon between a heading and its word is missing',
  curly_quotes:
    'curly or single quotes where straight double quotes (") belong; type them again (in a plain editor, not a word processor)',
  no_quotes: 'words stand between straight double quotes (")',
  open_quote: 'the quote (") that opens here is not closed on its line',
  unclosed: 'the file ends before a } or ] is closed',
  doubled_key:
    'a heading or key stands twice; keep one (where a table has two columns of one heading, put " [2]" behind the second)',
  not_utf8:
    'the file is not UTF-8 (it may be UTF-16, “Unicode” in Notepad); open it and save it as UTF-8',
  other: 'no JSON; compare it with an example in the README',
};

/** What is wrong in a file, in English. */
export const issues: IssueMessages = {
  message: {
    identity_broken: (p) =>
      `Identity ${param(p, 'identity')}${explained(p, 'identity', IDENTITIES)} does not hold${optional(p, 'expected', (e) => `: its parts give ${e}, the file says ${param(p, 'found')}`)}${optional(p, 'source_id', (s) => ` (compared with line ${param(p, 'line')} of source ${s})`)}. The row is loaded; check its columns.`,
    identity_pattern: (p) =>
      `Nearly all rows (${param(p, 'rows')} of ${param(p, 'of')}) break identity ${param(p, 'identity')}${explained(p, 'identity', IDENTITIES)} in the same way: the mapping is likely wrong, not the figures. Look at the mapping of the columns ${param(p, 'words')}.`,
    total_mismatch: (p) =>
      `The total differs from the sum of its rows${optional(p, 'expected', (e) => `: it says ${param(p, 'found')}, they add up to ${e}`)}. This total is not loaded; check the rows.`,
    points_mismatch: (p) =>
      `The total of the index differs from the sum of its groups: it says ${param(p, 'found')}, they add up to ${param(p, 'expected')}. The points are loaded as published and never recomputed; compare them with the publication.`,
    total_beside_fields: (p) =>
      `This row over all fields states ${param(p, 'columns')}, which the rows by field of the unit do not give in full. The figures of a unit are the sum of its rows by field, so these columns stay blank and the row is not loaded. Export the rows by field with these columns, or leave them out of this period so that this row is used.`,
    total_apart: (p) =>
      `This row is about all fields (${param(p, 'columns')}), but of another system or another part of the period than the rows by field of its unit. Whether its dossiers are among theirs is not known, so it is not loaded. Export them by field, or name the same system.`,
    total_alone: (p) =>
      `The total states ${param(p, 'columns')}, but not every row does, so no figure over them is known: a total is not loaded. Where blank means 0, write 0; else export the rows in full.`,
    rate_mismatch: (p) =>
      `The printed rate differs from the one that the counts give${optional(p, 'expected', (e) => `: ${param(p, 'found')}% against ${e}%`)}. Printed rates are never loaded.`,
    rate_recognised: (p) =>
      `The printed rates agree with ${param(p, 'rates')} in all ${param(p, 'rows')} rows that print one. Printed rates are never loaded.`,
    rate_scale: () =>
      'The rate is printed as a share from 0 to 1 (0.9758) and was understood as 97.58%. Printed rates are never loaded, only compared.',
    impossible_rate: (p) =>
      `A part is larger than its whole${optional(p, 'found', (f) => `: ${f} of ${param(p, 'most')}`)}. The row is loaded; check which of the two columns is wrong.`,
    jump: (p) =>
      p['measure'] === 'ontime_resolved'
        ? `The share resolved on time changed suddenly from one period to the next${optional(p, 'now', (now) => `, from ${param(p, 'before')}% to ${now}%`)}. Check whether the export or the way of counting changed.`
        : `The number of ${p['measure'] === 'received_total' ? 'dossiers to handle' : 'newly received dossiers'} changed suddenly from one period to the next${optional(p, 'now', (now) => `, from ${param(p, 'before')} to ${now}`)}. Check whether a system is missing or was counted twice.`,
    perfect_run: (p) =>
      `Exactly 100% on time in ${param(p, 'periods')} periods one after another. That can be true; check whether late dossiers are recorded at all.`,
    missing_period: (p) =>
      `No figures from ${param(p, 'period_start')} to ${param(p, 'period_end')}, which most units of this level have. Export that period, or say why there is none.`,
    missing_field: (p) =>
      `A field${optional(p, 'field_id', (f) => ` (${f})`)} had figures in the period before and has none now. Check whether a system is missing from the export.`,
    late_file: (p) =>
      `Exported ${param(p, 'days')} days after the end of the period (more than ${param(p, 'most')}): dossiers pending then may since have been resolved or become late.`,
    unknown_unit: (p) =>
      `No such unit in the province named.${optional(p, 'rows', (n) => ` Every count of this row equals the sum of the ${n} rows above: a total? If so, call it “Tổng cộng” or leave it out.`)}${optional(p, 'candidates', (c) => ` Nearest: ${c}.`)} Correct the name, or give the 5-digit code; if many rows are like this, look at the province in the title and the name of the folder.`,
    ambiguous_unit: (p) =>
      `Several units have this name${optional(p, 'candidates', (c) => `: ${c}`)}. Put the file into a folder with the right name of the province (raw/lang-son/…), add the province, or give the 5-digit code.`,
    code_name_mismatch: (p) =>
      `Code ${param(p, 'unit_code')} belongs to “${param(p, 'expected')}”, not to the name in the row. Correct the code or the name.`,
    unit_type_mismatch: (p) =>
      `The type of the unit differs from the one in force (${param(p, 'expected')}); it was recognised by name and province (code ${param(p, 'unit_code')}).`,
    unlisted_department: (p) =>
      `This department is not in the list; loaded as “${param(p, 'name')}” with code ${param(p, 'unit_code')}. If it is another spelling of a listed one, add the spelling to departments.csv.`,
    doubtful_department: () =>
      'The name begins like that of an office, but is not in the list and has words that names of offices do not have; they may name a person, so the row is not loaded. If it is a department of the province, add its name to departments.csv.',
    department_without_province: () =>
      'It is not known of which province this department is. Write the province after its name (“Sở Tư pháp tỉnh …”) or in a column of provinces, give the code (15.so-tu-phap), or put the file into a folder of the province.',
    code_zero_restored: (p) =>
      `The code lacks its leading zero; read as ${param(p, 'unit_code')}. Export the column of codes as text.`,
    unknown_field: (p) =>
      `This field is not in the list; loaded${optional(p, 'field_id', (f) => ` as ${f}`)}. To have it taken for a field of the list: copy the whole of the project's data/reference/fields.csv to reference/fields.csv of the data directory, and add this name to the last cell (aliases) of the line of that field, behind a “|”; for a new field add a line.`,
    doubtful_field: () =>
      'Where a field or a system should be named stands what may be the name of a person, so the row is not loaded and the cell is kept nowhere. If it is a field, add its name to fields.csv; if the file lists people, export totals.',
    personal_columns: (p) =>
      `The file has columns of personal data (column ${param(p, 'positions')}: ${kindList(p, PERSONAL)}); the whole file is refused and no cell of it is kept. Export totals, not single dossiers; where they are totals already, drop this column and export again.`,
    no_period: () =>
      'The period is not known. State it in the title (Từ ngày … đến ngày …), in the .json beside the file (bc.xls.json beside bc.xls, with period_start and period_end), or put the file into a folder province/year-month (raw/lang-son/2026-10/).',
    period_without_year: (p) =>
      `The title names a period without its year, and neither the folder nor the .json beside the file names the same month. State the days, for example “${param(p, 'expected')}”, or period_start and period_end in the .json.`,
    week_without_days: (p) =>
      `Only a week or a part of a month is named (“${param(p, 'found')}”); weeks are numbered in several ways and halves of a month are cut in several, so the days are not certain. State the days, for example “${param(p, 'expected')}”, or period_start and period_end in the .json.`,
    period_contradiction: (p) =>
      `Two different periods are stated: “${param(p, 'found')}” and “${param(p, 'other')}”; which to take is not known, so nothing of it is loaded. Ask whoever exported it, then have them agree; for a title, the right period may be stated in the .json beside the file (period_start, period_end).`,
    unit_contradiction: () =>
      'Two different units are named one right below the other above this table; which of them it is about is not known, so nothing of it is loaded. Take out the wrong line, or give each unit a form of its own.',
    form_without_table: () =>
      'This form has no rows: no table stands below its title, or an empty one; nothing is loaded for its unit and period. If it had no dossiers, nothing needs to be done; else export it again.',
    sidecar_contradiction: (p) =>
      `The file says that ${param(p, 'key')} is ${param(p, 'expected')}, the .json beside it says ${param(p, 'found')}. Remove the key from the .json, or export the file again.`,
    folder_contradiction: (p) =>
      `According to ${SAID[param(p, 'by')] ?? SAID['title'] ?? ''} it is ${param(p, 'expected')}, according to the folder ${param(p, 'found')}; ${SAID[param(p, 'holds')] ?? SAID['title'] ?? ''} is taken. Move the file into the right folder, or have ${SAID[param(p, 'by')] ?? SAID['title'] ?? ''} corrected.`,
    unused_title_date: (p) =>
      `The title says “${param(p, 'found')}”, which was not understood as a period; the folder's period was taken (${param(p, 'expected')}). If that is not right, move the file into the right folder, state the period in the title (Từ ngày … đến ngày …), or put period_start and period_end into the .json beside the file.`,
    other_title_date: (p) =>
      `The title says “${param(p, 'found')}”, which does not agree with the period that was taken from it (${param(p, 'expected')}). If that period is wrong, correct the title; if it is right, stating period_start and period_end in the .json beside the file ends this warning.`,
    row_period_contradiction: (p) =>
      `The rows name other periods than ${SAID[param(p, 'said')] ?? ''} (${param(p, 'expected')}): line ${param(p, 'row')} says ${param(p, 'found')}; such periods: ${param(p, 'periods')}. The rows are taken. If they are right, correct the title or move the file into the right folder; else export the file again.`,
    heading_period: (p) =>
      `The headings of column ${param(p, 'positions')} name another period than that of the table${optional(p, 'expected', (e) => ` (${e})`)}; the table is not loaded. ${param(p, 'why') === 'year' ? unknownYear(p) : (HEADING_PERIOD[param(p, 'why')] ?? '')}`,
    column_periods: (p) =>
      `Headings name periods (${param(p, 'periods')}): the figures of each are loaded as rows of their own.${optional(p, 'folder', (f) => ` The folder says ${f}, which is none of them: see whether the file lies in the wrong folder.`)}${optional(p, 'title', (y) => ` The title says the year ${y}, which is that of none of them: see which is right.`)}`,
    column_fields: (p) =>
      `Headings name fields (${param(p, 'fields')}): the figures of each are loaded as rows of their own; a total beside them is only compared.${optional(p, 'left_out', (f) => ` The mapping ignores all columns of ${f}, so the figures of units over all fields are left blank.`)}`,
    unknown_province_folder: (p) =>
      `The folder that should name the province is that of none; nearest: ${param(p, 'candidates')}. Rename it; until then no province is known from it.`,
    unknown_period_folder: (p) =>
      `The folder seems to name a period, but not as year-month${optional(p, 'candidates', (c) => ` (${c})`)}, so no period is taken from it. Rename it; say a period that is longer or shorter than a month in the title or in the .json beside the file.`,
    calendar_mismatch: (p) =>
      `Calendar “${param(p, 'calendar')}” does not give the period ${param(p, 'start')} – ${param(p, 'end')} (its days are those of “${param(p, 'expected')}”). Correct the days or the calendar, or leave the calendar blank.`,
    year_to_date_start: (p) =>
      `Figures of the year to date begin with the year${optional(p, 'expected', (e) => ` (${e})`)}. State its first day, or leave “lũy kế” out where they are of the period alone.`,
    year_to_date_decrease: (p) =>
      `A figure of the year to date fell below that of the time before (line ${param(p, 'line')} of source ${param(p, 'source_id')})${optional(p, 'found', (f) => `: ${f} after ${param(p, 'expected')}`)}. What happened in between cannot be computed; check both files.`,
    year_to_date_mismatch: (p) =>
      `The figure of the period differs from what the year to date gives${optional(p, 'expected', (e) => `: the difference is ${e}, the file says ${param(p, 'found')}`)} (line ${param(p, 'line')} of source ${param(p, 'source_id')}). The figure of the period is taken; check both files.`,
    looks_cumulative: (p) =>
      `No figure is smaller than in the period before (line ${param(p, 'line')} of source ${param(p, 'source_id')}) and the number carried over is the same: these look like figures of the year to date, but are loaded as figures of the period. State "period_kind" as "year_to_date" or "flow" in the .json beside the file.`,
    ranges_of_year: (p) =>
      `These figures all count from ${param(p, 'start')}, to different days (${param(p, 'ends')}), as the range that portals set by themselves does: they look like figures of the year to date, but are loaded as figures of these times, and single months are not computed. If they are running totals, state "period_kind": "year_to_date" in the .json beside the file; else "flow", or export month by month.`,
    incomplete_period: (p) =>
      `The file was exported on ${param(p, 'exported_at')}, before the period ended (${param(p, 'end')}); its figures cover a part of it. Export it again after the end.`,
    period_not_ended: (p) =>
      `A period of this file ends on ${param(p, 'end')}, which is not before today (${param(p, 'today')}), and nothing says when the file was exported: its figures are taken for those of the whole period. State "exported_at" in the .json beside the file, or export it again after the end.`,
    exported_before_period: (p) =>
      `The file was exported on ${param(p, 'exported_at')}, before the period began (${param(p, 'start')}); one of the two is wrong. Correct the period, or "exported_at" in the .json beside the file.`,
    former_unit: () =>
      'This period lies before 1 July 2025: the figures are about former units, not about the present one of this name or code.',
    no_unit: (p) =>
      `It is not known which unit the figures are about${optional(p, 'above', (line) => ` (the cell of the unit is blank; the nearest unit above is in line ${line}: if this row is about it too, repeat its name)`)}. State “Đơn vị báo cáo: …” in the title, a column of unit codes, or "unit" in the .json beside the file (bc.xls.json beside bc.xls).`,
    unit_from_above: () =>
      'The cell of the unit is blank and the row names a field: it is taken to be about the unit of the row above. Where that is wrong, write the unit into this row.',
    no_count: () =>
      'The table has no column of counts that is known. Write a mapping, or export it again with the columns of counts.',
    unknown_layout: (p) => {
      if (p['expected'] !== undefined)
        return `No layout has the name that the .json beside the file gives. Known layouts: ${param(p, 'expected')}.`;
      if (p['header_rows'] !== undefined)
        return `The table has all headings of the mapping “${param(p, 'near')}”, which says "header_rows": ${param(p, 'header_rows')}, while the header of the table seems to have ${param(p, 'found')}. Put "header_rows": ${param(p, 'found')}, or leave the key out.`;
      if (p['near'] !== undefined)
        return `The table nearly fits the mapping “${param(p, 'near')}”${optional(p, 'positions', (n) => `, which lacks the headings of columns ${n}`)}${p['missing'] === undefined ? '' : `; ${param(p, 'missing')} of its headings are not in the table`}. ${p['misspelt'] === undefined ? '' : 'Some differ in a few letters alone (“in the mapping” → “in the table”): where that is a slip, correct the mapping. '}${p['missing'] === undefined ? 'Add these headings to it (“ignore” for what is not needed).' : 'Draft a mapping that is filled in from it: npm run ingest -- --draft-mapping FILE.'}`;
      if (p['known'] === undefined)
        return 'The layout of these lines is not known. Keep the header rows as exported; if the file is no table of figures, take it out of raw/.';
      return `The layout of the table is not known${optional(p, 'layout', (name) => `, or not the one (“${name}”) that the .json beside it names`)}: ${param(p, 'known')} columns are understood${optional(p, 'positions', (n) => `, columns ${n} are not`)}. Figures are never guessed. Write a mapping: npm run ingest -- --draft-mapping FILE (how: README, “A layout that is not known”). If a mapping that you have lacks only some of these headings, add them to it.`;
    },
    index766_table: () =>
      'This is the table of index 766: points, not dossiers. Move the file into index766/ of the data directory (as CSV UTF-8).',
    transposed_table: () =>
      'The headings name units and each row is an indicator: a table that lies on its side is not read, by a mapping neither. Turn it round so that each unit is a row (in a spreadsheet: copy, paste special, transpose), save it as a new file and load again.',
    unknown_column: (p) =>
      optional(
        p,
        'missing',
        (m) =>
          `The first line must have the columns ${param(p, 'expected')}; missing: ${m}. Copy the whole file that is shipped and add lines to it.`,
      ) ||
      `Columns that are not known and not used (column ${param(p, 'positions')}${optional(p, 'expected', (e) => ` → ${e}`)}).`,
    unknown_count_column: (p) =>
      `Columns of numbers whose headings are not known were left out (column ${param(p, 'positions')}); the others are loaded. Draft a mapping that says what each is (for one that is not needed: “ignore”).`,
    blank_column: (p) =>
      `Columns of counts are blank in all rows (column ${param(p, 'positions')}; rows: ${param(p, 'rows')}): is the table shifted, or the column not filled in? Its counts are taken as not stated; check the table, and export it again if it is wrong.`,
    added_columns: (p) =>
      `The mapping “${param(p, 'layout')}” gives one count to several columns (${param(p, 'positions')}); they are added up.`,
    looks_of_which: (p) =>
      `The mapping “${param(p, 'layout')}” adds column ${param(p, 'part')} to column ${param(p, 'whole')}, and in none of ${param(p, 'rows')} rows is it more: it looks like an of-which of that column, counted twice. Map it to “ignore”; or, where the two are to be added, confirm it in the mapping: "added_up": ["${param(p, 'count')}"].`,
    ordinal_not_running: (p) =>
      `The mapping “${param(p, 'layout')}” calls column ${param(p, 'position')} the running number (ordinal), but its cells are not 1, 2, 3 …; its numbers are not loaded. Put the right word for it in the mapping, or “ignore” if it is not needed.`,
    mapped_other_period: (p) =>
      `The mapping “${param(p, 'layout')}” calls column ${param(p, 'position')} a count of the period, but its heading ${p['said'] === 'cumulative' ? 'speaks of a running total. Where the whole table is one, put "period_kind": "year_to_date" into the "constants" of the mapping or into the .json beside the file; else map the column to “ignore”' : 'speaks of another period, a comparison or a plan. Map it to “ignore”; if it is the count of the period after all, leave it'}.`,
    mapped_against_words: (p) =>
      `The mapping “${param(p, 'layout')}” calls column ${param(p, 'position')} “${param(p, 'word')}”, but ${optional(p, 'others', (o) => `columns of the same heading (${o}) have`) || 'its heading says'} “${param(p, 'meant')}”. Look at that word of the mapping; if it is right, leave it.`,
    rate_as_count: (p) =>
      `The mapping “${param(p, 'layout')}” calls column ${param(p, 'position')} a count of dossiers, but its heading is that of a rate (%); the table is not loaded. Put the word of that rate (such as “online_rate”) or “ignore” for it.`,
    not_in_dossiers: () =>
      'The title says that the figures are in something other than dossiers (thousands of dossiers, %, procedures, times …), so the table is not loaded: only numbers of dossiers are. Export it in dossiers; where the line “Đơn vị tính” is wrong, have it corrected in the system and export again.',
    mapping_unchecked: (p) =>
      `The mapping “${param(p, 'layout')}” reads only ${param(p, 'rows')} rows of this file (at least ${param(p, 'needed')} are needed): too few to check whether it takes a column for another or counts one twice, so the figures are not checked in that way. Compare some of them with the original.`,
    empty_file: () => 'The file is empty. Export it again, or take it out of raw/.',
    not_text: () => 'The file is not text. Export it again as CSV UTF-8 or as .xlsx.',
    unknown_encoding: () =>
      'The encoding of the file cannot be told with certainty, so no letter of it is trusted. Open it in the program that made it and save it as CSV UTF-8 or as .xlsx.',
    mixed_encodings: () =>
      'Some of the text is Unicode and some is in an older encoding (TCVN3, VNI, …). Convert all of it to Unicode and save again.',
    damaged_text: () =>
      'Letters were lost when the file was converted or cut off, and cannot be put back. Export it again as CSV UTF-8 or as .xlsx.',
    unsupported_file: (p) =>
      `The file is ${param(p, 'kind')}, which is not read. Open it and save it as .xlsx or as CSV UTF-8.`,
    encrypted_file: () =>
      'The file is protected by a password. Remove the password and save it again.',
    broken_workbook: () =>
      'The workbook is damaged and cannot be read whole. Open it in a spreadsheet program and save it as .xlsx again.',
    too_large: (p) =>
      `The file is larger than what is read (at most ${param(p, 'rows')} rows, ${param(p, 'columns')} columns and ${param(p, 'megabytes')} MB unpacked). Split it into smaller files, or export it as CSV UTF-8.`,
    unreadable_file: () =>
      'The file or the .json beside it cannot be opened. Check that it is a regular file and that you may read it.',
    bad_sidecar: (p) => {
      const s = jsonSlip[param(p, 'slip')];
      if (s !== undefined)
        return `The .json beside the file cannot be read (line ${param(p, 'line')}, column ${param(p, 'position')}): ${s}. Correct it and load again.`;
      return `The .json beside the file is wrong${optional(p, 'key', (k) => ` at “${k}”`)}; expected: ${param(p, 'expected')}.`;
    },
    bad_number: (p) =>
      `This cell is no count of dossiers (a whole number, not negative)${optional(p, 'found', (f) => `: ${f}`)}. Correct the cell and load again.`,
    spreadsheet_error: () =>
      'A formula failed in the spreadsheet, or its column was too narrow (####); the figure counts as not stated. Mend the spreadsheet and export again.',
    number_with_words: (p) =>
      `The cell has words beside its number; read as its number${optional(p, 'found', (f) => `, ${f}`)}.`,
    ambiguous_number: () =>
      'Numbers in this column can be read in two ways: a dot or comma may group thousands or begin decimals. Export numbers without such marks, or write them in one way.',
    bad_date: (p) => `The date cannot be read; expected ${param(p, 'expected')}.`,
    no_such_day: () => 'This day does not exist. Correct the date and load again.',
    year_two_digits: (p) =>
      `The year has two digits only. Write all four; expected ${param(p, 'expected')}.`,
    month_first: (p) =>
      `The month comes before the day in this table (US order), so which is which is not certain. Export dates as ${param(p, 'expected')}.`,
    date_from_number: (p) =>
      `The cell is a spreadsheet’s number; it was understood as ${param(p, 'found')}. Export the column as dates.`,
    bad_value: (p) => `The value is none of those allowed: ${param(p, 'expected')}.`,
    number_as_name: () =>
      'Where a name should stand (of a field, of a system) the cell holds a number, or a long one that may be a person’s; the row is not loaded. See whether the row has moved by a column. Where a mapping reads the file and the column counts something, put the right word or “ignore” for it; if it is a name, write it in words.',
    ragged_row: (p) =>
      `The row has ${param(p, 'found')} cells, the header ${param(p, 'expected')} columns. Look for a delimiter inside a cell.`,
    figure_without_heading: (p) =>
      `A figure stands in column ${param(p, 'position')}, which has no heading; what it is of is not known, so the row is rejected. Give the column a heading, or remove it.`,
    record_too_long: () =>
      'This line is longer than any line of a table (a cell has at most 32,767 characters) and was not read. Look for a quotation mark that is never closed, then export again.',
    other_separator: (p) =>
      `The first line “sep=${param(p, 'stated')}” says that “${param(p, 'stated')}” separates the cells, but in the lines below “${param(p, 'found')}” does; the file is read by “${param(p, 'found')}”. Check a few lines, and correct or leave out the SEP line when exporting.`,
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
      'Two columns mean the same; which to take is not known, so the table is refused. Write a mapping: “ignore” for one of them, or the same word for both (the second has “ [2]” behind its heading) where they are two parts to be added up.',
    encoding_guessed: (p) =>
      `Nothing in the file says its encoding; it was read as ${param(p, 'encoding')}${optional(p, 'words', (w) => `, in which ${param(p, 'readable')} of ${w} different words are Vietnamese`)}. Check a few names, or export as CSV UTF-8.`,
    duplicate_file: (p) =>
      `Every figure of this file is held by another one${optional(p, 'source_id', (s) => ` (source ${s})`)}; it is not loaded again.`,
    duplicate_row: (p) =>
      `Same unit, field and period as line ${param(p, 'line')}${optional(p, 'sheet', (s) => `, sheet ${s}`)} of the file; the later row is rejected. Remove one of them.${optional(p, 'alone', (a) => ` The two rows contradict each other in no figure, each only has columns that the other lacks (this one alone: ${a}): put them into one table.`)}`,
    incomplete_sum: () =>
      'A row is rejected or cannot be computed, or the mapping ignores a field, so the sums that would lack it (of its unit over all fields, of the province by field) are left blank for that period rather than stated too small. Correct what the other messages say, or export again.',
    part_of_row: (p) =>
      `This row is a part of line ${param(p, 'row')}, by its running number or its dash, and no count exceeds it. Its dossiers are counted there, so it is not loaded.`,
    province_as_part: () =>
      'This row names the province, but stands among the departments, or the total of the table adds it to the other units: it is a part (an office, a centre), not the whole province, so it is not loaded. Write the name of the office.',
    numbering_restarts: (p) =>
      p['from'] === undefined
        ? `The running numbers begin again at 1 in this line, after line ${param(p, 'row')}, without a group row between the two: the row that names a unit may be missing. The rows from here on are loaded as those of the unit of the group above; if they are of another, add the row that names it.`
        : `The running numbers begin again at 1 in line ${param(p, 'from')}, after line ${param(p, 'row')}, without a group row between the two, and the same field stands twice in the group (${param(p, 'fields')}): the row that names a unit is missing, so the rows from line ${param(p, 'from')} to the end of the group are not loaded. Add the row that names the unit.`,
    looks_like_total: (p) =>
      `Every count of this row is the sum of lines ${param(p, 'from')}–${param(p, 'to')}, and its field is in no list: it looks like their total. Below them it is not loaded; above them the figures over all fields are left blank. Name a total “Tổng cộng”; keep a group or its parts, not both.`,
    repeated_row: (p) =>
      `The same figures as ${optional(p, 'line', (line) => `line ${line}${optional(p, 'sheet', (s) => `, sheet ${s}`)} of `)}source ${param(p, 'source_id')}; not loaded again.`,
    superseded: (p) =>
      `Replaced by a later export (${optional(p, 'line', (line) => `line ${line}${optional(p, 'sheet', (s) => `, sheet ${s}`)} of `)}source ${param(p, 'source_id')})${optional(p, 'columns', (c) => `; changed: ${c}`)}.`,
    field_not_repeated: (p) =>
      `This later export has no row for ${param(p, 'fields')}, which the earlier one (source ${param(p, 'source_id')}) had; the earlier rows are kept. Where it corrects some fields only, nothing is to be done; else export it again in full.`,
    count_not_repeated: (p) =>
      `This later export does not state ${param(p, 'columns')}, which the earlier one (source ${param(p, 'source_id')}) had; it replaces the whole row, so these figures are gone. If that is not meant, export it again with all columns.`,
    contradiction: (p) =>
      `Differs from line ${param(p, 'line')}${optional(p, 'sheet', (s) => `, sheet ${s}`)} of source ${param(p, 'source_id')} for the same unit, field and period (${param(p, 'columns')}), and nothing says which is newer; both rows are rejected. State when each was exported in the .json beside it (bc.xls.json beside bc.xls: {"exported_at": "2025-09-05"}), or give them the same name but for a day (…-2025-09-05) or a number (…-lan-2), or take the wrong one out of raw/.${optional(p, 'alone', (a) => ` The two rows contradict each other in no figure, each only has columns that the other lacks (this one alone: ${a}): put them into one table.`)}`,
    copied_figures: (p) =>
      `All figures equal those on line ${param(p, 'line')} of source ${param(p, 'source_id')} (unit ${param(p, 'unit_code')}, ${param(p, 'start')} – ${param(p, 'end')}), which chance hardly explains. They are loaded; check whether one was copied from the other.`,
    out_of_scope: () => 'Outside the scope of this dataset.',
  },
  jsonSlip,
  severity: { error: 'error', warning: 'warning', note: 'note' },
  skipped: {
    total: 'total',
    part: 'part of the row above',
    group: 'group',
    column_numbers: 'row of column numbers',
    note: 'note',
    signature: 'signature',
    inner_office: 'part of an office, school or hospital: no unit of its own',
    superseded: 'replaced by a later export',
    repeated: 'figures held by another file',
    duplicate_file: 'identical file',
    out_of_scope: 'outside the scope',
    no_figures: 'no figures',
  },
};
