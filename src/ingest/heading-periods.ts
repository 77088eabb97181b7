import type { Period } from '../tables/periods.ts';
import { isCount } from './column-role.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FileFacts } from './file-facts.ts';
import type { FileIssue } from './file-result.ts';
import type { ColumnContent, FormTable } from './form-tables.ts';
import { headingMonths, type HeadingMonths } from './heading-months.ts';
import { headingWords } from './heading-words.ts';
import { namesPeriods } from './layout.ts';
import { calendarOf, isDay, monthDays } from './periods-of-dates.ts';
import { areMonthsOf } from './title-period.ts';

type Table = Pick<
  FormTable<unknown>,
  'layout' | 'roles' | 'paths' | 'titles' | 'headerLine' | 'contents'
>;
type Days = Pick<Period, 'period_start' | 'period_end'>;
type MonthCalendar = 'month' | 'reporting_month';

/** Columns of counts whose headings name one period, by their positions. */
export interface ColumnsOfPeriod {
  readonly period: Days & Pick<Period, 'calendar'>;
  readonly positions: readonly number[];
}

/**
 * What the headings of counts say of periods. `own`: nothing, or the period of the table. `each`: every one
 * names a period, and not all that of the table: the figures of each are rows of their own.
 */
export type HeadingPeriods =
  | {
      readonly kind: 'own';
      /** Columns of other periods that hold nothing: they are not read. */
      readonly empty: readonly number[];
    }
  | {
      readonly kind: 'each';
      readonly columns: readonly ColumnsOfPeriod[];
      readonly issue: FileIssue;
    }
  | { readonly kind: 'refused'; readonly issue: FileIssue };

/** A column of counts, and the period that its heading names. */
interface NamedColumn {
  readonly position: number;
  readonly months: HeadingMonths;
}

/** What is known of the period of a table, and whether only the folder says it. */
interface KnownPeriod {
  readonly start: string | null;
  readonly end: string | null;
  readonly kind: Period['period_kind'] | null;
  readonly calendar: MonthCalendar;
  /** The month of the folder, where nothing nearer to the figures states the period. */
  readonly folder: string | null;
  /** The year that the title names alone. */
  readonly titleYear: number | null;
}

/** What folder and title say beside the period of a table. */
export interface BesidePeriod {
  /** The month of the folder, where nothing nearer to the figures states the period. */
  readonly folder: string | null;
  /** The year that the title names alone: "Bảng theo dõi năm 2026". */
  readonly titleYear: number | null;
}

const OWN: HeadingPeriods = { kind: 'own', empty: [] };

/**
 * Compares the periods that headings of counts name with that of their table (`facts`: by title, sidecar or
 * folder). Where some name another one and others none, where a year is not known, and where title or sidecar
 * say otherwise, nothing tells what the figures are of: the table is refused. A period of which every column is
 * blank is none of the table, nor is one of zeros alone where it would have the table refused.
 */
export function headingPeriods(
  table: Table,
  facts: Pick<FileFacts, 'period_start' | 'period_end' | 'period_kind' | 'calendar'>,
  beside: BesidePeriod,
  defaultCalendar: MonthCalendar,
): HeadingPeriods {
  const known = knownPeriod(facts, beside, defaultCalendar);
  const counts = table.roles.flatMap((role, position) => (isCount(role) ? [position] : []));
  const filled = withContent(table, counts, ['zeros', 'figures']);
  const found = periodsOf(table, filled, known);
  if (found.kind !== 'refused') return withEmpty(found, counts, filled);
  const withFigures = withContent(table, filled, ['figures']);
  const other = periodsOf(table, withFigures, known);
  return other.kind === 'refused' ? found : withEmpty(other, counts, withFigures);
}

/** Without the columns of periods of which no column has such content; all where none has. */
function withContent(
  table: Table,
  positions: readonly number[],
  contents: readonly ColumnContent[],
): readonly number[] {
  const periods = Map.groupBy(positions, (position) => {
    const months = monthsOfColumn(table, position);
    return months === null || months === 'contradiction' ? '' : keyOf(months);
  });
  const filled = [...periods].filter(
    ([period, of]) =>
      period === '' || of.some((at) => contents.includes(table.contents[at] ?? 'blank')),
  );
  const kept = filled.flatMap(([, of]) => of).toSorted((a, b) => a - b);
  return kept.length === 0 ? positions : kept;
}

function withEmpty(
  found: HeadingPeriods,
  counts: readonly number[],
  kept: readonly number[],
): HeadingPeriods {
  if (found.kind !== 'own') return found;
  return { ...found, empty: counts.filter((position) => !kept.includes(position)) };
}

function periodsOf(table: Table, columns: readonly number[], known: KnownPeriod): HeadingPeriods {
  const found = columns.map((position) => monthsOfColumn(table, position));
  if (found.every((months) => months === null)) return OWN;
  const named = columns.flatMap((position, index): NamedColumn[] => {
    const months = found[index];
    return months == null || months === 'contradiction' ? [] : [{ position, months }];
  });
  const unclear = columns.filter((_, index) => found[index] === 'contradiction');
  if (unclear.length > 0) return refused(table, known, unclear, 'contradiction');
  if (namesPeriods(table.roles)) {
    const isOne = new Set(named.map(({ months }) => keyOf(months))).size === 1;
    return isOne ? OWN : refused(table, known, positionsOf(named), 'rows');
  }
  const others = named.filter(({ months }) => !isOwn(months, known));
  if (others.length === 0) return OWN;
  if (named.length < columns.length) return refused(table, known, positionsOf(others), 'mixed');
  return eachPeriod(table, named, known);
}

function eachPeriod(
  table: Table,
  named: readonly NamedColumn[],
  known: KnownPeriod,
): HeadingPeriods {
  const refuse = (why: string, columns = named): HeadingPeriods =>
    refused(table, known, positionsOf(columns), why);
  const isRunning = (label: string): boolean => {
    const { concepts } = headingWords(label);
    return concepts.has('cumulative') || concepts.has('other_period');
  };
  const running = named.filter(({ position }) => (table.paths[position] ?? []).some(isRunning));
  if (running.length > 0) return refuse('running', running);
  if (known.kind === 'year_to_date') return refuse('running');
  const dated = withYears(
    named.map(({ months }) => months),
    known,
  );
  if (dated === null) return unknownYear(table, named, known);
  const periods = named.map((column, index) => ({ ...column, days: dated[index]! }));
  const outside = periods.filter(({ days }) => !mayHold(known, days));
  if (outside.length > 0) return refuse('contradiction', outside);
  const groups = Map.groupBy(periods, ({ days }) => `${days.period_start} – ${days.period_end}`);
  const columns = [...groups.values()].map((of): ColumnsOfPeriod => {
    const { days } = of[0]!;
    const calendar = calendarOf(days.period_start, days.period_end);
    return { period: { ...days, calendar }, positions: positionsOf(of) };
  });
  return { kind: 'each', columns, issue: eachIssue(table, [...groups.keys()], dated, known) };
}

/** A note; a warning where none of the periods is that of the folder, or of the year of the title. */
function eachIssue(
  { headerLine }: Table,
  periods: readonly string[],
  dated: readonly Days[],
  { folder, titleYear, start, end }: KnownPeriod,
): FileIssue {
  const isElsewhere =
    folder !== null &&
    !dated.some((days) => days.period_start <= (end ?? '') && days.period_end >= (start ?? ''));
  const isOtherYear =
    titleYear !== null && !dated.some(({ period_end }) => period_end.startsWith(String(titleYear)));
  const params = {
    periods: periods.join('; '),
    ...(isElsewhere ? { folder } : {}),
    // As a text: a year is no number of anything.
    ...(isOtherYear ? { title: String(titleYear) } : {}),
  };
  const issue = fileIssue(
    'column_periods',
    params,
    isElsewhere || isOtherYear ? 'warning' : 'note',
  );
  return { ...issue, line: headerLine };
}

/** Names the last month, whose folder would tell the year, and those that come after that of the folder. */
function unknownYear(
  table: Table,
  named: readonly NamedColumn[],
  known: KnownPeriod,
): HeadingPeriods {
  const found = refused(table, known, positionsOf(named), 'year');
  const months = [...new Set(named.map((column) => column.months.last))];
  const ofFolder = Number(known.folder?.slice(5) ?? 12);
  const after = months.filter((month) => month > ofFolder).toSorted((a, b) => a - b);
  const params = {
    ...found.issue.params,
    last: String(months.at(-1) ?? 12).padStart(2, '0'),
    ...(after.length === 0 ? {} : { after: after.join(', ') }),
  };
  return { ...found, issue: { ...found.issue, params } };
}

function refused(
  { headerLine, titles }: Table,
  { start, end }: KnownPeriod,
  positions: readonly number[],
  why: string,
): Extract<HeadingPeriods, { kind: 'refused' }> {
  const params = {
    positions: positionList(positions.map((position) => position + 1)),
    why,
    ...(start === null || end === null ? {} : { expected: `${start} – ${end}` }),
  };
  const value = positions.map((position) => titles[position] ?? '').join('; ');
  const issue = { ...fileIssue('heading_period', params), line: headerLine };
  return { kind: 'refused', issue: { ...issue, value } };
}

/** What was carried over had been received in the month that its heading names, in the table's own it is not. */
function monthsOfColumn(
  { roles, titles }: Table,
  position: number,
): HeadingMonths | 'contradiction' | null {
  const title = titles[position] ?? '';
  if (roles[position] !== 'carried_over') return headingMonths(title);
  return headingMonths(title.split(' > ').slice(0, -1).join(' > '));
}

function knownPeriod(
  facts: Pick<FileFacts, 'period_start' | 'period_end' | 'period_kind' | 'calendar'>,
  beside: BesidePeriod,
  defaultCalendar: MonthCalendar,
): KnownPeriod {
  const { period_start: start, period_end: end, period_kind: kind, calendar } = facts;
  const isMonths = calendar === 'month' || calendar === 'reporting_month';
  return { start, end, kind, calendar: isMonths ? calendar : defaultCalendar, ...beside };
}

function isOwn(months: HeadingMonths, { start, end }: KnownPeriod): boolean {
  if (start === null || end === null) return false;
  // "Năm 2025" above the columns of a month says no more than its year.
  if (months.isYear) return [start, end].every((day) => day.startsWith(String(months.year)));
  return areMonthsOf(months, { start, end }, false);
}

/** A folder says the month of the export; title and sidecar say which days its figures are of. */
function mayHold({ start, end, kind, folder }: KnownPeriod, days: Days): boolean {
  if (folder !== null || start === null || end === null) return true;
  return days.period_end <= end && (kind === 'snapshot' || days.period_start >= start);
}

/**
 * The days of the named months. A year that a heading leaves out is that of the period that title or sidecar
 * state, where that holds its months; else the one that the title names alone; else that of the folder, where
 * its month is among them; else it is known only of months that follow one another up to the last of that period.
 */
function withYears(named: readonly HeadingMonths[], known: KnownPeriod): Days[] | null {
  const run = runOfMonths(named, known);
  const ofTitle = isStated(known) || !areOfOneYear(named) ? null : known.titleYear;
  const days = named.map((months): Days | null => {
    if (months.year !== null) return daysOf(months, months.year, known);
    const year = ofTitle ?? yearHolding(months, known) ?? run?.get(months.first) ?? null;
    return year === null ? null : daysOf(months, year, known);
  });
  return days.every((of) => of !== null) ? days : null;
}

/** Whether title or sidecar state the period of the table. */
function isStated({ folder, end }: KnownPeriod): boolean {
  return folder === null && end !== null;
}

/** Months that only rise, or fall one by one, within a year: not October to February. */
function areOfOneYear(named: readonly HeadingMonths[]): boolean {
  const months = [...new Set(named.map(({ first }) => first))];
  const isRising = months.every((month, at) => at === 0 || month > (months[at - 1] ?? 0));
  const isFalling = months.every((month, at) => at === 0 || month === (months[at - 1] ?? 0) - 1);
  return isRising || isFalling;
}

function daysOf(months: HeadingMonths, year: number, { calendar }: KnownPeriod): Days {
  const firstYear = months.firstYear ?? (months.first > months.last ? year - 1 : year);
  return {
    period_start: monthDays(monthOf(firstYear, months.first), calendar).period_start,
    period_end: monthDays(monthOf(year, months.last), calendar).period_end,
  };
}

/** The one year in which the period of the table holds the months. */
function yearHolding({ first, last }: HeadingMonths, { start, end }: KnownPeriod): number | null {
  if (start === null || end === null) return null;
  const years = [...new Set([start, end].map((day) => Number(day.slice(0, 4))))];
  const holding = years.filter((year) =>
    [first, last].every((month) => {
      const day = `${monthOf(year, month)}-14`;
      return isDay(day) && start <= day && day <= end;
    }),
  );
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

/** The years of single months without one that follow one another, forwards or backwards, and end with the period. */
function runOfMonths(
  named: readonly HeadingMonths[],
  { end }: KnownPeriod,
): ReadonlyMap<number, number> | null {
  if (end === null || named.some(({ first, last, year }) => first !== last || year !== null))
    return null;
  const [year = 0, month = 0] = end.split('-').map(Number);
  const inOrder = [...new Set(named.map(({ first }) => first))];
  for (const order of [inOrder, inOrder.toReversed()]) {
    const back = order.toReversed().map((_, before) => monthBefore(year, month, before));
    if (back.every((of, index) => of.month === order.at(-1 - index)))
      return new Map(back.map((of) => [of.month, of.year]));
  }
  return null;
}

function monthBefore(year: number, month: number, months: number) {
  const number = year * 12 + month - 1 - months;
  return { year: Math.floor(number / 12), month: (number % 12) + 1 };
}

function monthOf(year: number, month: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

function keyOf({ first, last, year, firstYear }: HeadingMonths): string {
  return [firstYear, first, last, year].join(' ');
}

function positionsOf(columns: readonly { readonly position: number }[]): number[] {
  return columns.map(({ position }) => position);
}
