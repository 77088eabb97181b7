import {
  SEVERITIES,
  type Issue,
  type IssueCode,
  type ReportStatus,
  type Severity,
  type SkipReason,
} from '../tables/quality.ts';
import { joinedIssues, type LineRange } from '../tables/joined-issues.ts';
import type { PeriodUnits, VersionChanges } from '../tables/version-changes.ts';
import { columnName } from './column-name.ts';
import { formatPeriod } from './format.ts';
import { issueMessage } from './issue-message.ts';
import type { Locale } from './locales.ts';
import { isOneLine, rangeList } from './line-ranges.ts';
import { MESSAGES } from './messages.ts';
import { visibleText } from './visible-text.ts';

/** A finding of a file; the cell as found is null or absent where it may name a person. */
interface FoundIssue extends Omit<Issue, 'source_id' | 'sheet'> {
  /** The sheet of a workbook; null or absent of other files. */
  readonly sheet?: number | null;
  /** The heading of the column as the file words it, where it is known. */
  readonly heading?: string;
  readonly value?: string | null;
}

/** A file that was read, and what became of its rows. */
interface ReportInput {
  /** As the report names it: `raw/x.csv`. */
  readonly file: string;
  readonly source_id: string;
  readonly layout: string | null;
  readonly rows_read: number;
  readonly rows_loaded: number;
  readonly rows_skipped: number;
  readonly rows_rejected: number;
  /** Rows skipped, by reason. */
  readonly skipped_by_reason: Partial<Record<SkipReason, number>>;
  /** Whether the file, or a row of it, was rejected. */
  readonly rejected: boolean;
}

/** A file of the report: its counts, where it is an export, and what was found in it. */
export interface ReportFile {
  readonly file: string;
  readonly input: ReportInput | null;
  readonly issues: Iterable<FoundIssue>;
}

/** How a run ended. */
interface ReportHead {
  readonly status: ReportStatus;
  /** Why nothing was made; null where something was. */
  readonly error: string | null;
  readonly title: string;
  /** What is new, missing and changed since the version in place; null where there is none. */
  readonly changes?: NamedChanges | null;
}

/** Changes, and the names of the files that are read now, by `source_id`. */
interface NamedChanges extends VersionChanges {
  readonly names: ReadonlyMap<string, string>;
}

/**
 * One finding as the publisher reads it, with the file's name and the cell. Findings of a file that say
 * the same are one, with `line` and `value` of the first.
 */
interface ReportIssue {
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

/** The report as JSON: file names and values in it stay on the publisher's machine. */
export interface IngestReport extends Omit<ReportHead, 'changes'> {
  /** Against the version in place; absent or null where there is none to compare with. */
  readonly changes?: VersionChanges | null;
  readonly inputs: readonly ReportInput[];
  readonly issues: readonly ReportIssue[];
}

/** What the report says of an export, from all that is known of it. */
export function reportInput(file: string, input: Omit<ReportInput, 'file'>): ReportInput {
  return {
    file,
    source_id: input.source_id,
    layout: input.layout,
    rows_read: input.rows_read,
    rows_loaded: input.rows_loaded,
    rows_skipped: input.rows_skipped,
    rows_rejected: input.rows_rejected,
    skipped_by_reason: input.skipped_by_reason,
    rejected: input.rejected,
  };
}

/** Every finding of some files in words of one language, those that say the same joined. */
export function* reportIssues(
  locale: Locale,
  files: readonly Pick<ReportFile, 'file' | 'issues'>[],
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

/** Cells as one text, of very many the first ones. */
export function valueList(values: readonly string[]): string {
  const named = values.slice(0, MOST_VALUES).map(visibleText).join('; ');
  return values.length > MOST_VALUES ? `${named}; …` : named;
}

/** Different cells named one by one. */
const MOST_VALUES = 5;

/**
 * The report as Markdown, piece by piece: the outcome (unless given, what the status says), the
 * totals, why rows were skipped and rejected, what changed since the version in place, then each file
 * of which there is something to say, the worst first, and the others in one list.
 */
export function* reportMarkdown(
  locale: Locale,
  { status, error, title, changes = null }: ReportHead,
  files: readonly ReportFile[],
  outcome?: string,
): Generator<string> {
  const words = MESSAGES[locale].report;
  const inputs = files.flatMap(({ input }) => input ?? []);
  yield `# ${inMarkdown(words.title({ title }))}`;
  yield `\n\n${outcome ?? words.outcome({ status })}\n\n${totalLine(locale, inputs)}`;
  yield* listed(reasonLines(locale, files));
  if (error !== null) yield `\n\n${inMarkdown(error)}`;
  if (changes !== null) {
    yield `\n\n## ${words.changes.title}`;
    yield* listed(changeLines(locale, changes));
  }
  const [told, quiet] = [files.filter(hasIssues), files.filter((file) => !hasIssues(file))];
  for (const found of worstFirst(told)) {
    yield `\n\n## ${inMarkdown(visibleText(found.file))}`;
    if (found.input !== null) yield `\n\n${fileLine(locale, found.input)}`;
    yield* issueTable(locale, reportIssues(locale, [found]));
  }
  if (quiet.length > 0) yield `\n\n## ${words.quiet}`;
  yield* listed(
    quiet.map(({ file, input }) => {
      const name = visibleText(file);
      return input === null ? name : `${name}: ${fileLine(locale, input)}`;
    }),
  );
  yield '\n';
}

function hasIssues({ issues, input }: ReportFile): boolean {
  for (const _ of issues) return true;
  return input?.rejected === true;
}

/**
 * Files in the order in which they should be looked at: those refused for columns about persons, then
 * those of which something was rejected, the most rejected rows first.
 */
export function worstFirst<
  File extends {
    readonly input: Pick<ReportInput, 'rejected' | 'rows_rejected' | 'rows_loaded'> | null;
    readonly issues: Iterable<Pick<Issue, 'code'>>;
  },
>(files: readonly File[]): File[] {
  const badness = ({ input, issues }: File): number => {
    if (input === null || !input.rejected) return 0;
    // A file that is refused has few findings; one that is loaded may have very many.
    if (input.rows_loaded === 0 && listsPersons(issues)) return Infinity;
    return 1 + input.rows_rejected;
  };
  return files
    .map((file) => ({ file, badness: badness(file) }))
    .toSorted((a, b) => (a.badness === b.badness ? 0 : b.badness > a.badness ? 1 : -1))
    .map(({ file }) => file);
}

function listsPersons(issues: Iterable<Pick<Issue, 'code'>>): boolean {
  for (const { code } of issues) if (code === 'personal_columns') return true;
  return false;
}

/** Why rows were skipped, and what errors and warnings there are, each with how often. */
export function reasonLines(
  locale: Locale,
  files: readonly {
    readonly input: Pick<ReportInput, 'skipped_by_reason'> | null;
    readonly issues: Iterable<Pick<Issue, 'code' | 'severity'>>;
  }[],
): string[] {
  const { report: words, issues: names, quality } = MESSAGES[locale];
  const skipped = new Map<string, number>();
  const found = new Map<Severity, Map<IssueCode, number>>();
  for (const { input, issues } of files) {
    for (const [reason, count] of Object.entries(input?.skipped_by_reason ?? {}))
      addTo(skipped, names.skipped[reason as SkipReason], count);
    for (const { severity, code } of issues) {
      const codes = found.get(severity) ?? new Map<IssueCode, number>();
      found.set(severity, codes);
      addTo(codes, code, 1);
    }
  }
  const times = <Name>(counts: ReadonlyMap<Name, number>, name: (of: Name) => string): string =>
    [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .map(([of, count]) => `${name(of)}: ${String(count)}`)
      .join('; ');
  return [
    ...(skipped.size === 0 ? [] : [`${words.skipped}: ${times(skipped, (reason) => reason)}`]),
    ...SEVERITIES.flatMap((severity) => {
      const codes = found.get(severity);
      if (codes === undefined) return [];
      return [`${names.severity[severity]}: ${times(codes, (code) => quality.codeName({ code }))}`];
    }),
  ];
}

function addTo<Name>(counts: Map<Name, number>, name: Name, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

/** What is new, missing and changed, line by line. */
function changeLines(locale: Locale, changes: NamedChanges): string[] {
  const { report, explore, quality } = MESSAGES[locale];
  const words = report.changes;
  const sources = (ids: readonly string[]): string =>
    ids
      .slice(0, MOST_SOURCES)
      .map((id) => visibleText(changes.names.get(id) ?? id))
      .join(', ') + (ids.length > MOST_SOURCES ? ', …' : '');
  const figures = ({ level, units, ...period }: PeriodUnits): string =>
    words.units({ level, units, period: formatPeriod(locale, period) });
  const lines = [
    ...(changes.newSources.length === 0
      ? []
      : [words.newFiles({ count: changes.newSources.length, files: sources(changes.newSources) })]),
    ...(changes.goneSources.length === 0
      ? []
      : [
          words.goneFiles({
            count: changes.goneSources.length,
            files: sources(changes.goneSources),
          }),
        ]),
    ...changes.newFigures.map((row) => words.newFigures({ figures: figures(row) })),
    ...changes.goneFigures.map((row) => words.goneFigures({ figures: figures(row) })),
    ...(changes.changedTotal === 0 ? [] : [words.changed({ count: changes.changedTotal })]),
    ...changes.changedCounts.map((row) =>
      words.changedCount({
        unit: `${row.name} (${row.unit_code})`,
        period: formatPeriod(locale, row),
        count: explore.countName({ count: row.column_name }),
        old: row.old_value === null ? '–' : String(row.old_value),
        now: row.new_value === null ? '–' : String(row.new_value),
      }),
    ),
    ...changes.findings.map(({ code, before, now }) =>
      words.finding({ name: quality.codeName({ code }), before, now }),
    ),
  ];
  return lines.length === 0 ? [words.none] : lines;
}

/** Files named one by one. */
const MOST_SOURCES = 40;

function* listed(lines: readonly string[]): Generator<string> {
  if (lines.length === 0) return;
  yield '\n';
  for (const line of lines) yield `\n- ${inMarkdown(line)}`;
}

function* issueTable(locale: Locale, issues: Iterable<ReportIssue>): Generator<string> {
  const { report: words, issues: names } = MESSAGES[locale];
  const row = (cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`;
  const header = [words.line, words.column, words.severity, words.message, words.value];
  let isFirst = true;
  for (const issue of issues) {
    if (isFirst) yield `\n\n${row(header)}\n${row(header.map(() => '---'))}`;
    isFirst = false;
    yield `\n${row([
      placeInFile(locale, issue),
      visibleText(columnLabel(locale, issue) ?? ''),
      names.severity[issue.severity],
      issue.message,
      valueList(issue.values ?? (issue.value === null ? [] : [issue.value])),
    ])}`;
  }
}

/** "5", "12–40, 55", or in a workbook "sheet 2, 5". */
function placeInFile(locale: Locale, { sheet, line, lines }: ReportIssue): string {
  const parts = [
    ...(sheet === null ? [] : [MESSAGES[locale].report.sheet({ sheet })]),
    ...(line === null ? [] : [rangeList(lines ?? [[line, line]])]),
  ];
  return parts.join(', ');
}

/**
 * What a file is called in public, unless that is its own name; its rows, why some were skipped, and
 * whether anything of it was rejected.
 */
function fileLine(locale: Locale, input: ReportInput): string {
  const { report: words, issues } = MESSAGES[locale];
  const reasons = Object.entries(input.skipped_by_reason)
    .map(([reason, count]) => `${issues.skipped[reason as SkipReason]}: ${count}`)
    .join('; ');
  const source =
    input.source_id === input.file ? '' : `${words.source({ source: input.source_id })}: `;
  return [
    source + words.rows(rowCounts(input)) + (reasons === '' ? '' : ` (${inMarkdown(reasons)})`),
    ...(input.rejected ? [words.rejected] : []),
  ].join('. ');
}

function totalLine(locale: Locale, inputs: readonly ReportInput[]): string {
  const total = inputs.map(rowCounts).reduce(
    (sum, { read, loaded, skipped, rejected }) => ({
      read: sum.read + read,
      loaded: sum.loaded + loaded,
      skipped: sum.skipped + skipped,
      rejected: sum.rejected + rejected,
    }),
    { read: 0, loaded: 0, skipped: 0, rejected: 0 },
  );
  const words = MESSAGES[locale].report;
  return `${words.files({ files: inputs.length })} ${words.rows(total)}.`;
}

function rowCounts(input: ReportInput) {
  const { rows_read: read, rows_loaded: loaded, rows_skipped: skipped } = input;
  return { read, loaded, skipped, rejected: input.rows_rejected };
}

/** A cell of a table: what Markdown or a browser would act on is escaped. */
function inMarkdown(text: string): string {
  return text.replace(/[\\|<>&[\]`*#]|(?<![\w])_|_(?![\w])/g, '\\$&').replace(/\s+/g, ' ');
}
