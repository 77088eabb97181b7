import { issueMessage } from '../../src/i18n/issue-message.ts';
import { reasonLines, worstFirst } from '../../src/i18n/ingest-report.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import type { RecordIssue } from '../../src/ingest/table-records.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { IngestLanguage } from './messages.ts';
import { fileNames, withFileName, type FileNames } from './named-sources.ts';
import type { TableFile } from './project-tables.ts';
import type { ReadInput } from './raw-files.ts';

/** Files named one by one; of more, only those with something to say. */
const MOST_FILES = 60;
/** Issues printed of one file; the report has them all. */
const MOST_ISSUES = 5;

/** An issue; in the project's own tables without a sheet. */
type FoundIssue = RecordIssue & { readonly sheet?: number | null };

/** What a person reads on the command line after a run: each file, its rows, what to look at. */
export function summary(
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
    const text = [`raw/${path}: ${words.rows(counts)}`, ...issueLines(issues, names, language)];
    const notable = rejected || text.length > 1;
    return { text: text.join('\n'), notable, input: { rows_rejected, rejected } };
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

/** "sheet 2, line 5: "; blank for a whole file. */
function placeOf({ sheet = null, line }: FoundIssue, language: IngestLanguage): string {
  const messages = INGEST_MESSAGES[language];
  const parts = [
    ...(sheet === null ? [] : [MESSAGES[language].report.sheet({ sheet })]),
    ...(line === null ? [] : [messages.line({ line })]),
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
  let notable = 0;
  for (const issue of issues) {
    if (issue.severity === 'note') continue;
    notable += 1;
    if (notable > MOST_ISSUES) continue;
    lines.push(
      `  ${placeOf(issue, language)}${issueMessage(language, withFileName(issue, names))}`,
    );
  }
  const left = notable - lines.length;
  return left > 0 ? [...lines, `  ${messages.moreIssues({ count: left })}`] : lines;
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
