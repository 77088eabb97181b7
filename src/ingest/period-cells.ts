import type { Period } from '../tables/periods.ts';
import type { Facts } from './file-facts.ts';
import type { KeyCells, KeyIssue } from './key-cells.ts';
import { isDay, monthDays } from './periods-of-dates.ts';
import { monthsIn } from './title-months.ts';
import { titlePeriod } from './title-period.ts';

type MonthCalendar = 'month' | 'reporting_month';
type Days = Pick<Period, 'period_start' | 'period_end'>;
type Column = 'period' | 'month' | 'year';

/** A period that single cells name; null where they name none. `wrong`: they do, but it cannot be taken. */
type CellPeriod = (Days & { readonly kind: Period['period_kind'] | null }) | 'wrong' | null;

const COLUMNS: readonly Column[] = ['period', 'month', 'year'];
const EXPECTED: Readonly<Record<Column, string>> = {
  period: '"Tháng 8/2025", "Quý III/2025", "08/2025"',
  month: '1–12, "8/2025"',
  year: '2025',
};
const MONTH = /^(?:tháng|thg|t)?\.?\s*(0?[1-9]|1[0-2])$/iu;
const MONTH_OF_YEAR = /^(?:tháng|thg|t)?\.?\s*(0?[1-9]|1[0-2])\s*[/.-]\s*(20\d{2})$/iu;
const YEAR_MONTH = /^(20\d{2})[-/.](0?[1-9]|1[0-2])$/u;
const YEAR = /^(?:năm\s*)?(20\d{2})$/iu;

/** The headings of single columns that name a period: "Kỳ", "Tháng", "Năm". */
export function hasPeriodCells(cells: KeyCells): boolean {
  return COLUMNS.some((column) => (cells[column] ?? '') !== '');
}

/**
 * The period that the cells "Kỳ", or "Tháng" and "Năm" of a row name, cut by a calendar. A month without
 * its year has that of the title, sidecar or folder, where their period holds that month; a year alone
 * is the whole year, or leaves the period to them where it lies in it. Anything else is said, and never
 * guessed.
 */
export function periodOfCells(
  cells: KeyCells,
  facts: Facts,
  calendar: MonthCalendar,
  issues: KeyIssue[],
): CellPeriod {
  const found = cells.period === undefined || cells.period === '' ? null : cells.period;
  if (found !== null) return namedPeriod(found, cells, facts, calendar, issues);
  const [month, year] = [cells.month ?? '', cells.year ?? ''];
  const ofYear = year === '' ? null : (YEAR.exec(year)?.[1] ?? null);
  if (year !== '' && ofYear === null) return bad('year', year, issues);
  if (month === '') return ofYear === null ? null : wholeYear(ofYear, facts, calendar, issues);
  const named = monthOf(month);
  if (named === null) return bad('month', month, issues);
  if (named.year !== null && ofYear !== null && named.year !== ofYear)
    return contradiction('year', year, named.year, issues);
  const known = named.year ?? ofYear ?? yearOf(named.month, facts);
  if (known === null) return withoutYear('month', month, issues);
  return { ...monthDays(`${known}-${named.month}`, calendar), kind: null };
}

/** "8", "08", "Tháng 8", "T8", "8/2025", "2025-08". */
function monthOf(text: string): { month: string; year: string | null } | null {
  const [, alone] = MONTH.exec(text) ?? [];
  if (alone !== undefined) return { month: alone.padStart(2, '0'), year: null };
  const [, month, year] = MONTH_OF_YEAR.exec(text) ?? [];
  if (month !== undefined) return { month: month.padStart(2, '0'), year: year ?? null };
  const [, before, behind] = YEAR_MONTH.exec(text) ?? [];
  return behind === undefined ? null : { month: behind.padStart(2, '0'), year: before ?? null };
}

function namedPeriod(
  text: string,
  { year }: KeyCells,
  facts: Facts,
  calendar: MonthCalendar,
  issues: KeyIssue[],
): CellPeriod {
  const month = /^\d+$/.test(text) ? null : monthOf(text);
  if (month?.year != null)
    return { ...monthDays(`${month.year}-${month.month}`, calendar), kind: null };
  const ofYear = YEAR.exec(year ?? '')?.[1];
  // "Tháng 8" beside a column of years.
  const hasYear = monthsIn(text, true)?.year != null || ofYear === undefined;
  const stated = titlePeriod(hasYear ? text : `${text} năm ${ofYear}`, {
    calendar,
    known_end: facts.period_end,
  });
  if (stated.kind === 'unreadable') {
    const { code, params } = stated;
    issues.push({ column: 'period', code, severity: 'error', params, value: text });
    return 'wrong';
  }
  if (stated.kind === 'not_stated') return bad('period', text, issues);
  const { period_start, period_end, period_kind = null } = stated.facts;
  return { period_start, period_end, kind: period_kind };
}

/** The year in which the period of title, sidecar or folder holds this month; null where it does not. */
function yearOf(month: string, { period_start: start, period_end: end }: Facts): string | null {
  if (start === null || end === null) return null;
  const years = [...new Set([start.slice(0, 4), end.slice(0, 4)])];
  const holding = years.filter((year) => {
    const day = `${year}-${month}-14`;
    return isDay(day) && start <= day && day <= end;
  });
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

function wholeYear(
  year: string,
  { period_start: start, period_end: end }: Facts,
  calendar: MonthCalendar,
  issues: KeyIssue[],
): CellPeriod {
  if (start === null || end === null) {
    const { period_start } = monthDays(`${year}-01`, calendar);
    return { period_start, period_end: monthDays(`${year}-12`, calendar).period_end, kind: null };
  }
  return end.startsWith(year) ? null : contradiction('year', year, `${start} – ${end}`, issues);
}

function bad(column: Column, value: string, issues: KeyIssue[]): 'wrong' {
  const params = { expected: EXPECTED[column] };
  issues.push({ column, code: 'bad_date', severity: 'error', params, value });
  return 'wrong';
}

function withoutYear(column: Column, value: string, issues: KeyIssue[]): 'wrong' {
  const params = { expected: '8/2025' };
  issues.push({ column, code: 'period_without_year', severity: 'error', params, value });
  return 'wrong';
}

function contradiction(
  column: Column,
  value: string,
  expected: string,
  issues: KeyIssue[],
): 'wrong' {
  issues.push({ column, code: 'bad_date', severity: 'error', params: { expected }, value });
  return 'wrong';
}
