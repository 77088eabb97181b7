import type { Issue, ReportStatus, Severity, SkipReason } from '../tables/quality.ts';
import { issueMessage } from './issue-message.ts';
import type { Locale } from './locales.ts';
import { MESSAGES } from './messages.ts';

/** A finding of a file with the cell as found; null where it may name a person. */
interface FoundIssue extends Omit<Issue, 'source_id'> {
  readonly value: string | null;
}

/** A file that was read, and what became of its rows. */
interface ReportFile {
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

/** One issue as the publisher reads it, with the file's name and the cell. */
interface ReportIssue {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly value: string | null;
}

/** The full list of findings, with file names and values: it stays on the publisher's machine. */
export interface IngestReport {
  readonly status: ReportStatus;
  /** Why nothing was made; null where something was. */
  readonly error: string | null;
  readonly title: string;
  readonly inputs: readonly ReportFile[];
  readonly issues: readonly ReportIssue[];
}

/** What a report is made of; `issues` are in the order in which the report lists them. */
export interface ReportParts extends Omit<IngestReport, 'issues'> {
  readonly issues: readonly { readonly file: string; readonly issue: FoundIssue }[];
}

/** The report with every issue in words of one language. */
export function ingestReport(locale: Locale, { issues, ...rest }: ReportParts): IngestReport {
  return {
    ...rest,
    issues: issues.map(({ file, issue }) => ({
      file,
      line: issue.line,
      column: issue.column,
      code: issue.code,
      severity: issue.severity,
      message: issueMessage(locale, issue),
      value: issue.value,
    })),
  };
}

/** The report as JSON, indented, with a line end. */
export function reportJson(report: IngestReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/**
 * The report as Markdown: the outcome (unless given, what the status says), the totals, then each
 * file with its rows and findings.
 */
export function reportMarkdown(locale: Locale, report: IngestReport, outcome?: string): string {
  const words = MESSAGES[locale].report;
  const byFile = Map.groupBy(report.issues, ({ file }) => file);
  const files = new Map<string, string>(
    report.inputs.map((input) => [input.file, fileLine(locale, input)]),
  );
  for (const file of byFile.keys()) if (!files.has(file)) files.set(file, '');
  const sections = [...files].map(([file, counts]) =>
    [`## ${inMarkdown(file)}`, counts, issueTable(locale, byFile.get(file) ?? [])]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  const head = [`# ${inMarkdown(words.title({ title: report.title }))}`];
  head.push(outcome ?? words.outcome({ status: report.status }), totalLine(locale, report));
  if (report.error !== null) head.push(inMarkdown(report.error));
  return `${[...head, ...sections].join('\n\n')}\n`;
}

function issueTable(locale: Locale, issues: readonly ReportIssue[]): string {
  if (issues.length === 0) return '';
  const { report: words, issues: names } = MESSAGES[locale];
  const header = [words.line, words.column, words.severity, words.message, words.value];
  const rows = issues.map(({ line, column, severity, message, value }) => [
    line === null ? '' : String(line),
    column ?? '',
    names.severity[severity],
    message,
    value ?? '',
  ]);
  return [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(inMarkdown).join(' | ')} |`)
    .join('\n');
}

/** The rows of a file, why some were skipped, and whether anything of it was rejected. */
function fileLine(locale: Locale, input: ReportFile): string {
  const { report: words, issues } = MESSAGES[locale];
  const reasons = Object.entries(input.skipped_by_reason)
    .map(([reason, count]) => `${issues.skipped[reason as SkipReason]}: ${count}`)
    .join('; ');
  return [
    words.rows(rowCounts(input)) + (reasons === '' ? '' : ` (${inMarkdown(reasons)})`),
    ...(input.rejected ? [words.rejected] : []),
  ].join('. ');
}

function totalLine(locale: Locale, { inputs }: IngestReport): string {
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

function rowCounts(input: ReportFile) {
  const { rows_read: read, rows_loaded: loaded, rows_skipped: skipped } = input;
  return { read, loaded, skipped, rejected: input.rows_rejected };
}

/** A cell of a table: what Markdown or a browser would act on is escaped. */
function inMarkdown(text: string): string {
  return text.replace(/[\\|<>&[\]`*#]|(?<![\w])_|_(?![\w])/g, '\\$&').replace(/\s+/g, ' ');
}
