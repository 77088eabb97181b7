import type { Period } from '../tables/periods.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';

/** What title or folder say of the period of a table whose rows name their own: these hold. */
export interface SaidPeriod {
  readonly by: 'title' | 'folder';
  /** The first and the last month, "2025-08"; `first` is null where only the last day is said. */
  readonly first: string | null;
  readonly last: string;
  /** As it is told to a person: its days, or the folder. */
  readonly text: string;
  readonly line: number;
}

/** The period that a title states, as one that rows may contradict. */
export function saidByTitle(
  {
    period_start,
    period_end,
    period_kind,
  }: Pick<Period, 'period_start' | 'period_end'> & Partial<Pick<Period, 'period_kind'>>,
  line: number,
): SaidPeriod {
  const first = period_kind === 'snapshot' ? null : firstMonth(period_start);
  const text = `${period_start} – ${period_end}`;
  return { by: 'title', first, last: period_end.slice(0, 7), text, line };
}

/** The month of a folder; `line` is where the table begins. */
export function saidByFolder(month: string, line: number): SaidPeriod {
  return { by: 'folder', first: month, last: month, text: month, line };
}

/**
 * One finding where the rows of a table are about other periods than its title says, or none of them about
 * the month of its folder: files with the months of a year are kept in the folder of the last one.
 */
export function otherRowPeriods(
  said: SaidPeriod,
  rows: readonly { readonly period: Period; readonly line: number }[],
): FileIssue[] {
  const others = rows.filter(({ period }) => !isWithin(said, period));
  const [first] = others;
  if (first === undefined || (said.by === 'folder' && others.length < rows.length)) return [];
  const { period_start, period_end } = first.period;
  const params = {
    said: said.by,
    expected: said.text,
    found: `${period_start} – ${period_end}`,
    row: first.line,
    periods: others.length,
  };
  const issue = fileIssue('row_period_contradiction', params, 'warning');
  return [{ ...issue, line: said.line, column: 'period_end' }];
}

function isWithin({ first, last }: SaidPeriod, period: Period): boolean {
  const end = period.period_end.slice(0, 7);
  if (end > last) return false;
  if (first === null) return true;
  // Running totals began with their year, and a week with the month before.
  const isCut = period.period_kind !== 'year_to_date' && period.calendar !== 'week';
  return first <= end && (!isCut || first <= firstMonth(period.period_start));
}

/** The month that a period begins with; one that begins on a 15th is cut by reporting months. */
function firstMonth(start: string): string {
  if (!start.endsWith('-15')) return start.slice(0, 7);
  const [year = 0, month = 0] = start.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
}
