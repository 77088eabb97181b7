import type { Issue, Severity } from '../tables/quality.ts';
import { joinedIssues, type JoinedIssue, type LineRange } from '../tables/joined-issues.ts';
import { columnName } from './column-name.ts';
import { formatNumber } from './format.ts';
import { issueMessage } from './issue-message.ts';
import type { Locale } from './locales.ts';
import { isOneLine, rangeList } from './line-ranges.ts';
import { MESSAGES } from './messages.ts';
import { visibleText } from './visible-text.ts';

/** A finding of a file; the cell as found is null or absent where it may name a person. */
export interface FoundIssue extends Omit<Issue, 'source_id' | 'sheet'> {
  /** The sheet of a workbook; null or absent of other files. */
  readonly sheet?: number | null;
  /** The heading of the column as the file words it, where it is known. */
  readonly heading?: string;
  readonly value?: string | null;
}

/**
 * One finding as the publisher reads it, with the file's name and the cell. Findings of a file that say
 * the same are one, with `line` and `value` of the first.
 */
export interface ReportIssue {
  readonly file: string;
  readonly sheet: number | null;
  readonly line: number | null;
  /** All its lines as ranges; null where it is about one line or none. */
  readonly lines: readonly LineRange[] | null;
  /** How many findings it stands for. */
  readonly count: number;
  readonly column: string | null;
  /** The heading of the column as the file words it; null where it is not known. */
  readonly heading: string | null;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly value: string | null;
  /** The different cells; null where there are no two. */
  readonly values: readonly string[] | null;
}

/** Every finding of some files in words of one language, those that say the same joined. */
export function* reportIssues(
  locale: Locale,
  files: readonly { readonly file: string; readonly issues: Iterable<FoundIssue> }[],
): Generator<ReportIssue> {
  for (const { file, issues } of files)
    for (const { issue, count, lines, values } of joinedIssues(issues))
      yield {
        file,
        sheet: issue.sheet ?? null,
        line: lines[0]?.[0] ?? null,
        lines: lines.length === 0 || isOneLine(lines) ? null : lines,
        count,
        column: issue.column,
        heading: issue.heading ?? null,
        code: issue.code,
        severity: issue.severity,
        message: issueMessage(locale, issue),
        value: values[0] ?? null,
        values: values.length > 1 ? values : null,
      };
}

/** "sheet 2, lines 5–7, column “Trễ”"; blank for a whole file. A column is shown by `shown`. */
export function issuePlace(
  locale: Locale,
  { issue, lines }: Pick<JoinedIssue<FoundIssue>, 'issue' | 'lines'>,
  shown: (column: string) => string = visibleText,
): string {
  const { common, report: words } = MESSAGES[locale];
  const column = columnLabel(locale, issue);
  const parts = [
    ...(typeof issue.sheet === 'number' ? [words.sheet({ sheet: issue.sheet })] : []),
    ...(lines.length === 0 ? [] : [words.lines({ lines })]),
    ...(column === null ? [] : [words.inColumn({ column: shown(column) })]),
  ];
  return parts.join(common.comma);
}

/** "5", "12–40, 55", or in a workbook "sheet 2, 5". */
export function placeInFile(
  locale: Locale,
  { sheet, line, lines }: Pick<ReportIssue, 'sheet' | 'line' | 'lines'>,
): string {
  const { comma } = MESSAGES[locale].common;
  // Numbers of lines are looked up in a file: without separators.
  const number = (of: number): string =>
    String(of).replace(/\d/g, (digit) => formatNumber(locale, Number(digit)));
  const parts = [
    ...(sheet === null ? [] : [MESSAGES[locale].report.sheet({ sheet })]),
    ...(line === null ? [] : [rangeList(lines ?? [[line, line]], number, comma)]),
  ];
  return parts.join(comma);
}

/** What a column is called for people: as the file words it, else by its name in their language. */
export function columnLabel(
  locale: Locale,
  { heading, column }: Pick<FoundIssue, 'column'> & { readonly heading?: string | null },
): string | null {
  if (heading != null || column === null) return heading ?? null;
  return (locale === 'vi' ? KEYS_IN_VIETNAMESE[column] : undefined) ?? columnName(locale, column);
}

/** Columns that are no counts, as a Vietnamese table heads them; other languages keep the contract's names. */
const KEYS_IN_VIETNAMESE: Readonly<Record<string, string>> = {
  unit: 'Đơn vị',
  unit_code: 'Mã đơn vị',
  province: 'Tỉnh',
  portal_code: 'Mã cổng',
  field: 'Lĩnh vực',
  source_system: 'Hệ thống',
  period: 'Kỳ',
  month: 'Tháng',
  year: 'Năm',
  period_start: 'Từ ngày',
  period_end: 'Đến ngày',
  period_kind: 'Loại kỳ',
  calendar: 'Lịch',
};

/** The cells of a finding as one text; "" where it has none. */
export function valuesOf({ value, values }: Pick<ReportIssue, 'value' | 'values'>): string {
  return valueList(values ?? (value === null ? [] : [value]));
}

/** Cells as one text, of very many the first ones. */
export function valueList(values: readonly string[]): string {
  const named = values.slice(0, MOST_VALUES).map(visibleText).join('; ');
  return values.length > MOST_VALUES ? `${named}; …` : named;
}

/** Different cells named one by one. */
const MOST_VALUES = 5;
