import { CALENDARS, PERIOD_KINDS, type Period } from '../tables/periods.ts';
import type { Facts } from './file-facts.ts';
import type { KeyCells, KeyIssue } from './key-cells.ts';
import { calendarOf, dayOf } from './periods-of-dates.ts';

const NO_SYNONYMS: ReadonlyMap<string, never> = new Map<string, never>();
/** Days outside are slips of the pen: one of them would date the whole site. */
const [EARLIEST, LATEST] = ['2015-01-01', '2039-12-31'];

type Issues = KeyIssue[];

const KIND_WORDS: ReadonlyMap<string, (typeof PERIOD_KINDS)[number]> = new Map([
  ['trong kỳ', 'flow'],
  ['lũy kế', 'year_to_date'],
  ['luỹ kế', 'year_to_date'],
  ['lũy kế từ đầu năm', 'year_to_date'],
  ['thời điểm', 'snapshot'],
]);

/** The period of a row by its cells, else that of its form; null, with an issue, where there is none. */
export function rowPeriod(cells: KeyCells, facts: Facts, issues: Issues): Period | null {
  const before = issues.length;
  const start = day('period_start', cells, facts, issues);
  const end = day('period_end', cells, facts, issues);
  const kind = word('period_kind', cells, facts.period_kind, PERIOD_KINDS, KIND_WORDS, issues);
  const calendar = word('calendar', cells, facts.calendar, CALENDARS, NO_SYNONYMS, issues);
  if (issues.length > before) return null;
  if (start === null || end === null) {
    issues.push({ column: null, code: 'no_period', severity: 'error', params: {}, value: null });
    return null;
  }
  if (start < EARLIEST || end > LATEST) {
    const params = { expected: `${EARLIEST} – ${LATEST}` };
    const [column, value] =
      start < EARLIEST ? (['period_start', start] as const) : (['period_end', end] as const);
    issues.push({ column, code: 'bad_date', severity: 'error', params, value });
    return null;
  }
  if (start > end) {
    const params = { expected: `≥ ${start}` };
    issues.push({ column: 'period_end', code: 'bad_date', severity: 'error', params, value: end });
    return null;
  }
  return {
    period_start: start,
    period_end: end,
    period_kind: kind ?? 'flow',
    calendar: calendar ?? calendarOf(start, end),
  };
}

function day(
  column: 'period_start' | 'period_end',
  cells: KeyCells,
  facts: Facts,
  issues: Issues,
): string | null {
  const cell = cells[column];
  if (cell === undefined || cell === '') return facts[column];
  const found = dayOf(cell);
  if (found === null) {
    const params = { expected: 'YYYY-MM-DD, DD/MM/YYYY' };
    issues.push({ column, code: 'bad_date', severity: 'error', params, value: cell });
  }
  return found;
}

function word<Word extends string>(
  column: 'period_kind' | 'calendar',
  cells: KeyCells,
  fact: Word | null,
  allowed: readonly Word[],
  synonyms: ReadonlyMap<string, Word>,
  issues: Issues,
): Word | null {
  const cell = cells[column];
  if (cell === undefined || cell === '') return fact;
  const found = allowed.find((candidate) => candidate === cell) ?? synonyms.get(cell.toLowerCase());
  if (found !== undefined) return found;
  const params = { expected: allowed };
  issues.push({ column, code: 'bad_value', severity: 'error', params, value: cell });
  return null;
}
