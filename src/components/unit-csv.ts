import { MESSAGES } from '../i18n/messages.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { COUNT_NAMES } from '../tables/counts.ts';
import { csv, SPREADSHEET_CSV, type Cell } from '../tables/csv.ts';
import { fullName } from '../tables/units.ts';
import type { NationData } from './province-data.ts';

/**
 * The figures of units as CSV: UTF-8 with a byte order mark, comma, CRLF; an unknown is an empty
 * cell, and so is a hidden count, whose name stands in `suppressed`. Columns of counts of which
 * nothing is known in any row are left out. Every line of the invented
 * province says so.
 */
export function unitCsv(
  rows: readonly UnitDossierRow[],
  nation: Pick<NationData, 'sources' | 'demonstration' | 'units'>,
): string {
  const counts = COUNT_NAMES.filter((name) =>
    rows.some((row) => row[name] !== null || row.suppressed.includes(name)),
  );
  const invented = nation.demonstration ? { note: MESSAGES.en.common.demonstrationBand } : {};
  const nameOf = (code: string): string | null => {
    const unit = nation.units.get(code);
    return unit === undefined ? null : fullName(unit);
  };
  const records = rows.map((row): Record<string, Cell> => ({
    unit_code: row.unit_code,
    unit_name: nameOf(row.unit_code),
    level: row.level,
    basis: row.basis,
    field_id: row.field_id,
    source_system: row.source_system,
    handled_at: row.handled_at,
    period_start: row.period_start,
    period_end: row.period_end,
    period_kind: row.period_kind,
    calendar: row.calendar,
    ...Object.fromEntries(counts.map((name) => [name, row[name]])),
    suppressed: row.suppressed.join(' '),
    completeness: row.completeness,
    publisher: nation.sources.get(row.source_id ?? '')?.publisher ?? null,
    source_id: row.source_id,
    source_sheet: row.source_sheet,
    source_line: row.source_line,
    ...invented,
  }));
  const header = Object.keys(records[0] ?? {});
  return csv(
    header,
    records.map((record) => Object.values(record)),
    SPREADSHEET_CSV,
  );
}
