import { isRate, type ExploreAnswerRow } from '../../queries/explore-answer.ts';
import { csv, SPREADSHEET_CSV, type Cell } from '../../tables/csv.ts';
import { proportion } from '../asking/proportion.ts';
import type { ExploreState } from './state.ts';

/**
 * An answer as CSV for a spreadsheet: UTF-8 with a byte order mark, comma, CRLF; an unknown is an
 * empty cell, `hidden` where it is stated but not published, a rate a share (0–1). `invented` stands in every line of the invented province.
 */
export function answerCsv(
  state: ExploreState,
  rows: readonly ExploreAnswerRow[],
  invented: string | null,
): string {
  const records = rows.map((row) => record(state, row, invented));
  const header = Object.keys(records[0] ?? {});
  return csv(
    header,
    records.map((line) => Object.values(line)),
    SPREADSHEET_CSV,
  );
}

function record(
  state: ExploreState,
  row: ExploreAnswerRow,
  invented: string | null,
): Record<string, Cell> {
  const { numerator, denominator } = row;
  return {
    unit_code: row.unit_code,
    name: row.name,
    type: row.type,
    period_start: row.period_start,
    period_end: row.period_end,
    period_kind: row.period_kind,
    calendar: row.calendar,
    field_id: state.field,
    source_system: row.source_system,
    ...(isRate(state.measure)
      ? { numerator, denominator, [state.measure]: proportion(row)?.value ?? null }
      : { [state.measure]: numerator }),
    hidden: row.hidden ? 'true' : null,
    as_of: state.data.as_of,
    ...(invented === null ? {} : { note: invented }),
  };
}
