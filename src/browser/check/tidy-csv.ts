import { COUNT_NAMES } from '../../tables/counts.ts';
import { csvLines, SPREADSHEET_CSV, type Cell } from '../../tables/csv.ts';
import type { DossierRow } from '../../tables/dossiers.ts';

/**
 * Checked rows as CSV for a spreadsheet, in the tidy layout, which ingest reads again: the key, the
 * counts that any row has, then the file, the sheet of a workbook and
 * the line that each row stands in. What a spreadsheet
 * would run as a formula is neutralised.
 */
export function tidyCsv(
  rows: readonly DossierRow[],
  nameOf: (unitCode: string) => string,
): Generator<string> {
  const counts = COUNT_NAMES.filter((name) => rows.some((row) => row[name] !== null));
  const hasSheets = rows.some(({ source_sheet }) => source_sheet !== null);
  const header = [
    'unit_code',
    'unit',
    'field',
    'source_system',
    'period_start',
    'period_end',
    'period_kind',
    'calendar',
    ...counts,
    'file',
    ...(hasSheets ? ['sheet'] : []),
    'line',
  ];
  return csvLines(header, cells(), SPREADSHEET_CSV);

  function* cells(): Generator<readonly Cell[]> {
    for (const row of rows)
      yield [
        row.unit_code,
        nameOf(row.unit_code),
        row.field_id,
        row.source_system,
        row.period_start,
        row.period_end,
        row.period_kind,
        row.calendar,
        ...counts.map((name) => row[name]),
        row.source_id,
        ...(hasSheets ? [row.source_sheet] : []),
        row.source_line,
      ];
  }
}
