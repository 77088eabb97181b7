import { isRate, type ExploreAnswerRow } from '../../queries/explore-answer.ts';
import { proportion } from './proportion.ts';
import type { ExploreState } from './state.ts';

type Cell = string | number | null;

/**
 * An answer as CSV for a spreadsheet: UTF-8 with a byte order mark, comma, CRLF; an unknown is an
 * empty cell, a rate a share (0–1). `invented` stands in every line of the invented province.
 */
export function answerCsv(
  state: ExploreState,
  rows: readonly ExploreAnswerRow[],
  invented: string | null,
): string {
  const lines = rows.map((row) => Object.entries(record(state, row, invented)));
  const names = lines[0]?.map(([name]) => name) ?? [];
  const table = [names, ...lines.map((line) => line.map(([, value]) => value))];
  return `\uFEFF${table.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
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
    as_of: state.data.as_of,
    ...(invented === null ? {} : { note: invented }),
  };
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
