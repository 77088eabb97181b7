import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { RecordIssue } from '../../src/ingest/table-records.ts';
import { issueMessage } from '../../src/i18n/issue-message.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import type { Severity, SkipReason } from '../../src/tables/quality.ts';
import { IngestError } from './dataset-file.ts';
import { jsonItems, jsonProperty } from './json-pieces.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { IngestLanguage } from './messages.ts';
import { isWithin } from './output-path.ts';
import { fileNames, withFileName } from './named-sources.ts';
import type { TableFile } from './project-tables.ts';
import type { ReadInput } from './raw-files.ts';
import { TextFile } from './text-file.ts';

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

/** What `--report` writes; it stays on the publisher's machine. */
export interface Report {
  readonly status: 0 | 1 | 3;
  /** Why nothing was made; null where something was. */
  readonly error: string | null;
  readonly title: string;
  readonly inputs: readonly {
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
  }[];
  readonly issues: readonly ReportIssue[];
}

/** What a run found, for its report. */
export interface Findings {
  readonly status: 0 | 1 | 3;
  readonly error: string | null;
  readonly title: string;
  readonly inputs: readonly ReadInput[];
  readonly tables: readonly TableFile[];
}

/** Throws {@link IngestError} for a report that would be published with the data, or of an unknown type. */
export function checkReportPath(
  report: string,
  { data, out }: { readonly data: string; readonly out: string },
  language: IngestLanguage,
): void {
  const messages = INGEST_MESSAGES[language];
  if (!/\.(json|md)$/i.test(report)) throw new IngestError(messages.reportType({ report }));
  const inside = relative(realPath(out), realPath(report));
  if (inside !== '..' && !inside.startsWith(`..${sep}`))
    throw new IngestError(messages.reportInsideOut({ report, out }));
  if (isWithin(report, join(data, 'raw')) || isWithin(report, join(data, 'dataset.json')))
    throw new IngestError(messages.reportInData({ report }));
}

/** The absolute path with links resolved, as far as it exists. */
function realPath(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const above = dirname(absolute);
  return above === absolute ? absolute : join(realPath(above), basename(absolute));
}

/** Writes the report as JSON or Markdown, by the ending of its name, issue by issue. */
export function writeReport(path: string, findings: Findings, language: IngestLanguage): void {
  const pieces = path.toLowerCase().endsWith('.md') ? markdown : json;
  const file = new TextFile(resolve(path));
  for (const piece of pieces(findings, language)) file.write(piece);
  file.end();
}

/** A file of the report: its counts, where it is one of `raw/`, and what was found in it. */
interface ReportFile {
  readonly file: string;
  readonly input: Report['inputs'][number] | null;
  readonly issues: () => Iterable<ReportIssue>;
}

function* json(findings: Findings, language: IngestLanguage): Generator<string> {
  const { status, error, title } = findings;
  const files = reportFiles(findings, language);
  const inputs = files.flatMap(({ input }) => input ?? []);
  const head = Object.entries({ title, status, error, inputs });
  yield `{\n${head.map(([name, value]) => jsonProperty(name, value)).join(',\n')},\n  "issues": `;
  yield* jsonItems(allIssues(files));
  yield '\n}\n';
}

function* allIssues(files: readonly ReportFile[]): Generator<ReportIssue> {
  for (const { issues } of files) yield* issues();
}

/** The full list of findings, with file names and values. */
function reportFiles({ inputs, tables }: Findings, language: IngestLanguage): ReportFile[] {
  const names = fileNames(inputs, tables);
  const issuesOf = function* (file: string, issues: Iterable<Found>): Generator<ReportIssue> {
    for (const issue of issues)
      yield {
        file,
        sheet: issue.sheet ?? null,
        line: issue.line,
        column: issue.column,
        code: issue.code,
        severity: issue.severity,
        message: issueMessage(language, withFileName(issue, names)),
        value: issue.value ?? null,
      };
  };
  return [
    ...inputs.map((read) => {
      const input = reportInput(read);
      return { file: input.file, input, issues: () => issuesOf(input.file, read.issues) };
    }),
    ...tables
      .filter(({ issues }) => issues.length > 0)
      .map(({ path, issues }) => ({
        file: path,
        input: null,
        issues: () => issuesOf(path, issues),
      })),
  ];
}

/** An issue; in the project's own tables without a value. */
type Found = RecordIssue & { readonly sheet?: number | null; readonly value?: string | null };

function reportInput({ path, input, rejected }: ReadInput): Report['inputs'][number] {
  return {
    file: `raw/${path}`,
    source_id: input.source_id,
    layout: input.layout,
    rows_read: input.rows_read,
    rows_loaded: input.rows_loaded,
    rows_skipped: input.rows_skipped,
    rows_rejected: input.rows_rejected,
    skipped_by_reason: input.skipped_by_reason,
    rejected,
  };
}

function* markdown(findings: Findings, language: IngestLanguage): Generator<string> {
  const messages = INGEST_MESSAGES[language];
  const files = reportFiles(findings, language);
  const inputs = files.flatMap(({ input }) => input ?? []);
  yield `# ${inMarkdown(messages.reportTitle({ title: findings.title }))}`;
  yield `\n\n${messages.reportOutcome[findings.status]}\n\n${totalLine(inputs, language)}`;
  if (findings.error !== null) yield `\n\n${inMarkdown(findings.error)}`;
  for (const { file, input, issues } of files) {
    yield `\n\n## ${inMarkdown(file)}`;
    if (input !== null) yield `\n\n${fileLine(input, language)}`;
    yield* issueTable(issues(), language);
  }
  yield '\n';
}

function* issueTable(issues: Iterable<ReportIssue>, language: IngestLanguage): Generator<string> {
  const row = (cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`;
  const header = INGEST_MESSAGES[language].reportHeader;
  let isFirst = true;
  for (const { sheet, line, column, severity, message, value } of issues) {
    if (isFirst) yield `\n\n${row(header)}\n${row(header.map(() => '---'))}`;
    isFirst = false;
    yield `\n${row([
      placeInFile(sheet, line, language),
      column ?? '',
      MESSAGES[language].issues.severity[severity],
      message,
      value ?? '',
    ])}`;
  }
}

/** "5", or in a workbook "sheet 2, 5". */
function placeInFile(sheet: number | null, line: number | null, language: IngestLanguage): string {
  const parts = [
    ...(sheet === null ? [] : [INGEST_MESSAGES[language].sheet({ sheet })]),
    ...(line === null ? [] : [String(line)]),
  ];
  return parts.join(', ');
}

/** What a file is called in public, its rows, why some were skipped, and whether anything of it was rejected. */
function fileLine(input: Report['inputs'][number], language: IngestLanguage): string {
  const messages = INGEST_MESSAGES[language];
  const reasons = Object.entries(input.skipped_by_reason)
    .map(
      ([reason, count]) => `${MESSAGES[language].issues.skipped[reason as SkipReason]}: ${count}`,
    )
    .join('; ');
  return [
    `${messages.source({ source: input.source_id })}: ` +
      messages.rows(rowCounts(input)) +
      (reasons === '' ? '' : ` (${inMarkdown(reasons)})`),
    ...(input.rejected ? [messages.reportRejected] : []),
  ].join('. ');
}

function totalLine(inputs: Report['inputs'], language: IngestLanguage): string {
  const total = inputs.map(rowCounts).reduce(
    (sum, { read, loaded, skipped, rejected }) => ({
      read: sum.read + read,
      loaded: sum.loaded + loaded,
      skipped: sum.skipped + skipped,
      rejected: sum.rejected + rejected,
    }),
    { read: 0, loaded: 0, skipped: 0, rejected: 0 },
  );
  const messages = INGEST_MESSAGES[language];
  return `${messages.reportFiles({ files: inputs.length })} ${messages.rows(total)}.`;
}

function rowCounts(input: Report['inputs'][number]) {
  const { rows_read: read, rows_loaded: loaded, rows_skipped: skipped } = input;
  return { read, loaded, skipped, rejected: input.rows_rejected };
}

/** A cell of a table: what Markdown or a browser would act on is escaped. */
function inMarkdown(text: string): string {
  return text.replace(/[\\|<>&[\]`*#]|(?<![\w])_|_(?![\w])/g, '\\$&').replace(/\s+/g, ' ');
}
