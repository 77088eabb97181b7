import type { ReportStatus, SkipReason } from '../tables/quality.ts';
import type { VersionChanges } from '../tables/version-changes.ts';
import type { Locale } from './locales.ts';
import { MESSAGES } from './messages.ts';
import { changeLines, type NamedChanges } from './report-changes.ts';
import {
  columnLabel,
  placeInFile,
  reportIssues,
  valuesOf,
  type FoundIssue,
  type ReportIssue,
} from './report-issues.ts';
import type { ReportInput } from './report-input.ts';
import { reasonLines } from './report-reasons.ts';
import { visibleText } from './visible-text.ts';
import { worstFirst } from './worst-first.ts';

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

/** The report as JSON: file names and values in it stay on the publisher's machine. */
export interface IngestReport extends Omit<ReportHead, 'changes'> {
  /** Against the version in place; absent or null where there is none to compare with. */
  readonly changes?: VersionChanges | null;
  readonly inputs: readonly ReportInput[];
  readonly issues: readonly ReportIssue[];
}

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
      valuesOf(issue),
    ])}`;
  }
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
