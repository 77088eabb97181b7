import { join } from 'node:path';
import { issueMessage } from '../../src/i18n/issue-message.ts';
import { columnLabel, reasonLines, valueList, worstFirst } from '../../src/i18n/ingest-report.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { visibleText } from '../../src/i18n/visible-text.ts';
import { joinedIssues, type JoinedIssue } from '../../src/tables/joined-issues.ts';
import type { RecordIssue } from '../../src/ingest/table-records.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { IngestLanguage } from './messages.ts';
import { fileNames, withFileName, type FileNames } from './named-sources.ts';
import type { TableFile } from './project-tables.ts';
import type { ReadInput } from './raw-files.ts';
import { shellWord } from './shell-word.ts';

/** Files named one by one; of more, only those with something to say. */
const MOST_FILES = 60;
/** Issues printed of one file; the report has them all. */
const MOST_ISSUES = 5;

/** An issue; in the project's own tables without a sheet. */
type FoundIssue = RecordIssue & { readonly sheet?: number | null; readonly heading?: string };

/**
 * What a person reads on the command line after a run: each file of the data directory, its rows, what
 * to look at.
 */
export function summary(
  data: string,
  inputs: readonly ReadInput[],
  tables: readonly TableFile[],
  language: IngestLanguage,
): string {
  const words = MESSAGES[language].report;
  const names = fileNames(inputs, tables);
  const raw = inputs.map(({ path, input, issues, rejected }) => {
    const { rows_read, rows_loaded, rows_skipped, rows_rejected } = input;
    const counts = {
      read: rows_read,
      loaded: rows_loaded,
      skipped: rows_skipped,
      rejected: rows_rejected,
    };
    const text = [
      `${visibleText(`raw/${path}`)}: ${words.rows(counts)}`,
      ...issueLines(issues, names, language),
      ...(input.layout === null ? draftLine(join(data, 'raw', path), data, issues) : []),
    ];
    const notable = rejected || text.length > 1;
    return {
      text: text.join('\n'),
      notable,
      issues,
      input: { rows_rejected, rows_loaded, rejected },
    };
  });
  const other = tables.flatMap(({ path, issues }) => {
    const lines = issueLines(issues, names, language);
    return lines.length === 0 ? [] : [{ text: [path, ...lines].join('\n'), notable: true }];
  });
  const all = [...worstFirst(raw), ...other];
  const shown = all.length <= MOST_FILES ? all : all.filter(({ notable }) => notable);
  const listed = shown.slice(0, MOST_FILES).map(({ text }) => text);
  const left = shown.length - listed.length;
  if (left > 0) listed.push(INGEST_MESSAGES[language].moreIssues({ count: left }));
  const files = [
    ...inputs.map(({ input, issues }) => ({ input, issues })),
    ...tables.map(({ issues }) => ({ input: null, issues })),
  ];
  const reasons = reasonLines(language, files).map((line) => `  ${line}`);
  return [...listed, total(inputs, language), ...reasons].join('\n');
}

/** The command that drafts a mapping, where a file was refused because no layout reads its table. */
function draftLine(path: string, data: string, issues: Iterable<FoundIssue>): string[] {
  // A name that cannot be shown as it is cannot be copied either.
  if (visibleText(path) !== path) return [];
  for (const { code, params } of issues)
    if (code === 'unknown_layout' && params['known'] !== undefined)
      return [`  → npm run ingest -- --draft-mapping ${shellWord(path)} --data ${shellWord(data)}`];
  return [];
}

/** "sheet 2, lines 5–7, column “Trễ”: "; blank for a whole file. */
function placeOf({ issue, lines }: JoinedIssue<FoundIssue>, language: IngestLanguage): string {
  const { report: words } = MESSAGES[language];
  const column = columnLabel(language, issue);
  const parts = [
    ...(typeof issue.sheet === 'number' ? [words.sheet({ sheet: issue.sheet })] : []),
    ...(lines.length === 0 ? [] : [words.lines({ lines })]),
    ...(column === null ? [] : [words.inColumn({ column: visibleText(column) })]),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}: `;
}

function issueLines(
  issues: Iterable<FoundIssue>,
  names: FileNames,
  language: IngestLanguage,
): string[] {
  const messages = INGEST_MESSAGES[language];
  const lines: string[] = [];
  let left = 0;
  for (const joined of joinedIssues(notable(issues))) {
    if (lines.length >= MOST_ISSUES) {
      left += joined.count;
      continue;
    }
    const message = issueMessage(language, withFileName(joined.issue, names));
    const values = joined.values.length === 0 ? '' : ` [${valueList(joined.values)}]`;
    lines.push(`  ${placeOf(joined, language)}${visibleText(message)}${values}`);
  }
  return left > 0 ? [...lines, `  ${messages.moreIssues({ count: left })}`] : lines;
}

function* notable(issues: Iterable<FoundIssue>): Generator<FoundIssue> {
  for (const issue of issues) if (issue.severity !== 'note') yield issue;
}

function total(inputs: readonly ReadInput[], language: IngestLanguage): string {
  const counts = { read: 0, loaded: 0, skipped: 0, rejected: 0 };
  for (const { input } of inputs) {
    counts.read += input.rows_read;
    counts.loaded += input.rows_loaded;
    counts.skipped += input.rows_skipped;
    counts.rejected += input.rows_rejected;
  }
  return MESSAGES[language].report.rows(counts);
}
