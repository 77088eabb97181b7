import type { Issue, ReportStatus, Severity, SkipReason } from '../tables/quality.ts';
import { issueMessage } from './issue-message.ts';
import type { Locale } from './locales.ts';
import { MESSAGES } from './messages.ts';

/** A finding of a file; the cell as found is null or absent where it may name a person. */
interface FoundIssue extends Omit<Issue, 'source_id' | 'sheet'> {
  /** The sheet of a workbook; null or absent of other files. */
  readonly sheet?: number | null;
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
}

/** One issue as the publisher reads it, with the file's name and the cell. */
interface ReportIssue {
  readonly file: string;
  readonly sheet: number | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly value: string | null;
}

/** The report as JSON: file names and values in it stay on the publisher's machine. */
export interface IngestReport extends ReportHead {
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

/** Every issue of some files in words of one language, one after another. */
export function* reportIssues(
  locale: Locale,
  files: readonly Pick<ReportFile, 'file' | 'issues'>[],
): Generator<ReportIssue> {
  for (const { file, issues } of files)
    for (const issue of issues)
      yield {
        file,
        sheet: issue.sheet ?? null,
        line: issue.line,
        column: issue.column,
        code: issue.code,
        severity: issue.severity,
        message: issueMessage(locale, issue),
        value: issue.value ?? null,
      };
}

/**
 * The report as Markdown, piece by piece: the outcome (unless given, what the status says), the
 * totals, then each file with its rows and findings.
 */
export function* reportMarkdown(
  locale: Locale,
  { status, error, title }: ReportHead,
  files: readonly ReportFile[],
  outcome?: string,
): Generator<string> {
  const words = MESSAGES[locale].report;
  const inputs = files.flatMap(({ input }) => input ?? []);
  yield `# ${inMarkdown(words.title({ title }))}`;
  yield `\n\n${outcome ?? words.outcome({ status })}\n\n${totalLine(locale, inputs)}`;
  if (error !== null) yield `\n\n${inMarkdown(error)}`;
  for (const found of files) {
    yield `\n\n## ${inMarkdown(found.file)}`;
    if (found.input !== null) yield `\n\n${fileLine(locale, found.input)}`;
    yield* issueTable(locale, reportIssues(locale, [found]));
  }
  yield '\n';
}

function* issueTable(locale: Locale, issues: Iterable<ReportIssue>): Generator<string> {
  const { report: words, issues: names } = MESSAGES[locale];
  const row = (cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`;
  const header = [words.line, words.column, words.severity, words.message, words.value];
  let isFirst = true;
  for (const { sheet, line, column, severity, message, value } of issues) {
    if (isFirst) yield `\n\n${row(header)}\n${row(header.map(() => '---'))}`;
    isFirst = false;
    yield `\n${row([
      placeInFile(locale, sheet, line),
      column ?? '',
      names.severity[severity],
      message,
      value ?? '',
    ])}`;
  }
}

/** "5", or in a workbook "sheet 2, 5". */
function placeInFile(locale: Locale, sheet: number | null, line: number | null): string {
  const parts = [
    ...(sheet === null ? [] : [MESSAGES[locale].report.sheet({ sheet })]),
    ...(line === null ? [] : [String(line)]),
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
