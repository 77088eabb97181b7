import { CALENDARS, PERIOD_KINDS, REFORM_DATE, type Period } from '../tables/periods.ts';
import type { Facts } from './file-facts.ts';
import type { KeyCells, KeyIssue } from './key-cells.ts';
import { dayCell } from './day-cell.ts';
import { hasPeriodCells, periodOfCells } from './period-cells.ts';
import { calendarOf, calendarsOf, monthDays, yearStarts } from './periods-of-dates.ts';

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

/**
 * The period of a row by its cells (its days, else "Kỳ" or "Tháng" and "Năm", cut by the default
 * calendar), else that of its form; null, with an issue, where there is none, and
 * where cells, sidecar, calendar and kind contradict each other: then no one of them is taken.
 */
export function rowPeriod(
  cells: KeyCells,
  form: Facts,
  defaultCalendar: 'month' | 'reporting_month',
  issues: Issues,
): Period | null {
  const isOfForm = COLUMNS.every((column) => (cells[column] ?? '') === '');
  const known = isOfForm ? OF_FORMS.get(form) : undefined;
  if (known !== undefined) return known;
  const period = statedPeriod(cells, form, defaultCalendar, issues);
  if (isOfForm && period !== null) OF_FORMS.set(form, period);
  return period;
}

/** The columns by which a row may say its period. */
const COLUMNS = [
  ...(['period', 'month', 'year', 'period_start', 'period_end'] as const),
  ...(['period_kind', 'calendar'] as const),
];
/** The period of all rows of a form that do not name their own. */
const OF_FORMS = new WeakMap<Facts, Period>();

function statedPeriod(
  cells: KeyCells,
  form: Facts,
  defaultCalendar: 'month' | 'reporting_month',
  issues: Issues,
): Period | null {
  const before = issues.length;
  const facts = withPeriodCells(cells, form, defaultCalendar, issues);
  const end = day('period_end', cells, facts, issues);
  const from = day('period_start', cells, facts, issues);
  if (facts !== form) otherDays(cells, facts, [from, end], issues);
  const kind = word('period_kind', cells, facts, PERIOD_KINDS, KIND_WORDS, issues) ?? 'flow';
  const calendar = word('calendar', cells, facts, CALENDARS, NO_SYNONYMS, issues);
  if (issues.slice(before).some(({ severity }) => severity === 'error')) return null;
  if (from === null || end === null) {
    issues.push({ column: null, code: 'no_period', severity: 'error', params: {}, value: null });
    return null;
  }
  const isDated =
    isStated('period_start', cells) || facts !== form || facts.sidecar.period_start !== undefined;
  const start = kind === 'year_to_date' && !isDated ? startOfYear(from, end) : from;
  const wrong =
    wrongDays(start, end, kind) ??
    madeBefore(start, facts) ??
    wrongCalendar(start, end, kind, calendar);
  if (wrong !== null) {
    issues.push({ severity: 'error', ...wrong });
    return null;
  }
  const cut = calendarsOf({ period_start: start, period_end: end }).find((of) => of === calendar);
  return {
    period_start: start,
    period_end: end,
    period_kind: kind,
    calendar: cut ?? calendarOf(start, end),
  };
}

/** The facts of a form with the period that single cells of a row name: "Kỳ", "Tháng", "Năm". */
function withPeriodCells(
  cells: KeyCells,
  facts: Facts,
  defaultCalendar: 'month' | 'reporting_month',
  issues: Issues,
): Facts {
  if (!hasPeriodCells(cells)) return facts;
  const stated = (cells.calendar ?? '') === '' ? facts.calendar : cells.calendar;
  const calendar = stated === 'month' || stated === 'reporting_month' ? stated : defaultCalendar;
  const named = periodOfCells(cells, facts, calendar, issues);
  if (named === null || named === 'wrong') return facts;
  const { period_start, period_end, kind } = named;
  agree('period_start', period_start, facts, issues);
  agree('period_end', period_end, facts, issues);
  return {
    ...facts,
    period_start,
    period_end,
    period_kind: kind ?? facts.period_kind,
    // That of the form cut its own days.
    calendar: facts.calendar === calendar ? calendar : null,
  };
}

/** Days and words of one row that name different periods: neither is taken. */
function otherDays(
  cells: KeyCells,
  named: Facts,
  [start, end]: readonly (string | null)[],
  issues: Issues,
): void {
  const isSame =
    (!isStated('period_start', cells) || start === named.period_start) &&
    (!isStated('period_end', cells) || end === named.period_end);
  if (isSame) return;
  const days = (first: string | null, last: string | null): string =>
    `${first ?? '…'} – ${last ?? '…'}`;
  const params = {
    found: days(named.period_start, named.period_end),
    other: days(start ?? null, end ?? null),
  };
  const value = cells.period ?? cells.month ?? cells.year ?? null;
  issues.push({ column: 'period', code: 'period_contradiction', severity: 'error', params, value });
}

type Wrong = Omit<KeyIssue, 'severity'>;

function wrongDays(start: string, end: string, kind: Period['period_kind']): Wrong | null {
  if (start < EARLIEST || end > LATEST) {
    const params = { expected: `${EARLIEST} – ${LATEST}` };
    return start < EARLIEST
      ? { column: 'period_start', code: 'bad_date', params, value: start }
      : { column: 'period_end', code: 'bad_date', params, value: end };
  }
  if (start > end)
    return {
      column: 'period_end',
      code: 'bad_date',
      params: { expected: `≥ ${start}` },
      value: end,
    };
  if (kind !== 'year_to_date') return null;
  const expected = [...Object.values(yearStarts(end)), REFORM_DATE];
  return expected.includes(start)
    ? null
    : { column: 'period_start', code: 'year_to_date_start', params: { expected }, value: start };
}

/** No export holds figures of a period that has not begun. */
function madeBefore(start: string, { exported_at }: Facts): Wrong | null {
  if (exported_at === null || exported_at.slice(0, 10) >= start) return null;
  const params = { exported_at: exported_at.slice(0, 10), start };
  return { column: 'period_start', code: 'exported_before_period', params, value: start };
}

/** A calendar that did not cut these days; that of a running year is the one that cut its last month. */
function wrongCalendar(
  start: string,
  end: string,
  kind: Period['period_kind'],
  calendar: Period['calendar'] | null,
): Wrong | null {
  if (calendar === null || calendar === 'custom') return null;
  const fitting = calendarsOf({ period_start: start, period_end: end });
  const last =
    kind === 'year_to_date' ? [...calendarsOf({ ...monthOf(end), period_end: end }), 'year'] : [];
  if ([...fitting, ...last].includes(calendar)) return null;
  const params = { calendar, expected: fitting[0] ?? 'custom', start, end };
  return { column: 'calendar', code: 'calendar_mismatch', params, value: calendar };
}

function monthOf(end: string): Pick<Period, 'period_start'> {
  return monthDays(end.slice(0, 7), end.endsWith('-14') ? 'reporting_month' : 'month');
}

/** Where a running total is only said to be of a month, "lũy kế" in the folder 2025-08, it began with the year. */
function startOfYear(start: string, end: string): string {
  const starts = yearStarts(end);
  if ([...Object.values(starts), REFORM_DATE].includes(start)) return start;
  const cut = calendarOf(start, end);
  return cut === 'month' || cut === 'reporting_month' ? starts[cut] : start;
}

function isStated(column: keyof KeyCells, cells: KeyCells): boolean {
  return (cells[column] ?? '') !== '';
}

function day(
  column: 'period_start' | 'period_end',
  cells: KeyCells,
  facts: Facts,
  issues: Issues,
): string | null {
  const cell = cells[column];
  if (cell === undefined || cell === '') return facts[column];
  const found = dayCell(cell, facts.monthFirst === true);
  const issue = { column, value: cell };
  if (found.kind === 'bad') {
    const params = { expected: 'YYYY-MM-DD, DD/MM/YYYY' };
    issues.push({ ...issue, code: found.code, severity: 'error', params });
    return null;
  }
  if (found.fromNumber) {
    const params = { found: found.day };
    issues.push({ ...issue, code: 'date_from_number', severity: 'warning', params });
  }
  agree(column, found.day, facts, issues);
  return found.day;
}

function word<Word extends string>(
  column: 'period_kind' | 'calendar',
  cells: KeyCells,
  facts: Facts,
  allowed: readonly Word[],
  synonyms: ReadonlyMap<string, Word>,
  issues: Issues,
): Word | null {
  const cell = cells[column];
  const ofForm = allowed.find((candidate) => candidate === facts[column]) ?? null;
  if (cell === undefined || cell === '') return ofForm;
  const found = allowed.find((candidate) => candidate === cell) ?? synonyms.get(cell.toLowerCase());
  if (found !== undefined) {
    agree(column, found, facts, issues);
    return found;
  }
  const params = { expected: allowed };
  issues.push({ column, code: 'bad_value', severity: 'error', params, value: cell });
  return null;
}

/** What a cell says and what the sidecar says of the same must be the same. */
function agree(
  column: keyof Facts['sidecar'] & KeyIssue['column'],
  said: string,
  { sidecar }: Facts,
  issues: Issues,
): void {
  const found = sidecar[column];
  if (found === undefined || found === said) return;
  const params = { key: column, expected: said, found };
  issues.push({ column, code: 'sidecar_contradiction', severity: 'error', params, value: said });
}
