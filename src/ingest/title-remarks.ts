import type { Facts, FileFacts } from './file-facts.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import { namesPeriods } from './layout.ts';
import { saidByFolder, saidByTitle } from './other-row-periods.ts';
import type { TitleFacts } from './title-facts.ts';
import type { UnusedDate } from './unused-dates.ts';

/**
 * What title or folder say of the period of a table whose rows name their own. A sidecar that says it is
 * compared with every row.
 */
export function periodBesideRows(
  { roles, title, headerLine }: Pick<FormTable<TitleFacts>, 'roles' | 'title' | 'headerLine'>,
  { sidecar, folder }: FileFacts,
): Pick<Facts, 'saidPeriod'> {
  if (!namesPeriods(roles) || sidecar.period_end !== undefined) return {};
  const { period_start, period_end, period_kind } = title.stated;
  if (period_start != null && period_end != null) {
    const kind = period_kind == null ? {} : { period_kind };
    const line = title.periodLine ?? headerLine;
    return { saidPeriod: saidByTitle({ period_start, period_end, ...kind }, line) };
  }
  const { month } = folder;
  return month === null ? {} : { saidPeriod: saidByFolder(month, headerLine) };
}

/**
 * The dates of a title that are not the period that is taken: of one that states none, while the folder's is,
 * for nothing tells what they are; of one that states one, those that do not agree with it. `isYearUsed`: a year
 * alone is that of months that headings name.
 */
export function datesNotUsed(
  title: TitleFacts,
  { folder }: FileFacts,
  isYearUsed: boolean,
): FileIssue[] {
  const { unusedDates = [], otherDates = [], stated } = title;
  const { month } = folder;
  const unused = unusedDates.filter(({ text }) => !isYearUsed || yearIn(text) === null);
  const taken = `${stated.period_start ?? ''} – ${stated.period_end ?? ''}`;
  return [
    ...(month === null ? [] : unused.map((date) => dateIssue('unused_title_date', date, month))),
    ...otherDates.map((date) => dateIssue('other_title_date', date, taken)),
  ];
}

/** The year that a title without a period names alone, where it names no other. */
export function yearOfTitle({ unusedDates = [] }: TitleFacts): number | null {
  const years = new Set(unusedDates.flatMap(({ text }) => yearIn(text) ?? []));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

/** The year of a text that is nothing else. */
function yearIn(text: string): number | null {
  const [, year] = /^(?:năm\s*)?(20\d{2})$/iu.exec(text) ?? [];
  return year === undefined ? null : Number(year);
}

function dateIssue(
  code: 'unused_title_date' | 'other_title_date',
  { line, text }: UnusedDate,
  expected: string,
): FileIssue {
  const params = { found: text, expected };
  return { ...fileIssue(code, params, 'warning'), line, column: 'period_end', value: text };
}
