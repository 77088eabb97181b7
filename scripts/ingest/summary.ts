import { issueMessage } from '../../src/i18n/issue-message.ts';
import { issuePlace, valueList } from '../../src/i18n/report-issues.ts';
import { reasonLines } from '../../src/i18n/report-reasons.ts';
import { worstFirst } from '../../src/i18n/worst-first.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { visibleText } from '../../src/i18n/visible-text.ts';
import { joinedIssues } from '../../src/tables/joined-issues.ts';
import type { UnitRegister } from '../../src/ingest/unit-register.ts';
import type { RecordIssue } from '../../src/ingest/table-records.ts';
import { draftCommand } from './draft-command.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { IngestLanguage } from './messages.ts';
import { fileNames, inOwnWords, type OwnWords } from './named-sources.ts';
import type { TableFile } from './project-tables.ts';
import type { ReadInput } from './raw-files.ts';
import { understoodLayouts, understoodText } from './understood-text.ts';

/** Files named one by one; of more, only those with something to say. */
const MOST_FILES = 60;
/** Files of which it is said one by one what was understood of them. */
const MOST_UNDERSTOOD = 20;
/** Issues printed of one file; the report has them all. */
const MOST_ISSUES = 5;

/** An issue; in the project's own tables without a sheet. */
type FoundIssue = RecordIssue & { readonly sheet?: number | null; readonly heading?: string };

/** What a summary is made of. */
interface SummaryInput {
  readonly data: string;
  readonly inputs: readonly ReadInput[];
  readonly tables: readonly TableFile[];
  readonly units: UnitRegister;
}

/**
 * What a person reads on the command line after a run: each file of the data directory, its rows, what
 * to look at.
 */
export function summary(
  { data, inputs, tables, units }: SummaryInput,
  language: IngestLanguage,
): string {
  const words = MESSAGES[language].report;
  const names = fileNames(inputs, tables);
  const isEach = inputs.length <= MOST_UNDERSTOOD;
  const raw = inputs.map((read) => {
    const { path, input, issues, rejected, headings } = read;
    const command = draftCommand(data, path, issues, language);
    const { rows_read, rows_loaded, rows_skipped, rows_rejected } = input;
    const counts = {
      read: rows_read,
      loaded: rows_loaded,
      skipped: rows_skipped,
      rejected: rows_rejected,
    };
    const text = [
      [
        `${visibleText(`raw/${path}`)}: ${words.rows(counts)}`,
        ...(isEach ? [understoodText(read, units, language)] : []),
      ]
        .filter((part) => part !== null)
        .join('; '),
      ...issueLines(issues, { names, headings }, language),
      ...(command === null ? [] : [`  → ${command}`]),
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
    const lines = issueLines(issues, { names, headings: [] }, language);
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
  const layouts = isEach ? [] : understoodLayouts(inputs, units, language);
  return [...listed, ...layouts, total(inputs, language), ...reasons].join('\n');
}

function issueLines(
  issues: Iterable<FoundIssue>,
  words: OwnWords,
  language: IngestLanguage,
): string[] {
  const messages = INGEST_MESSAGES[language];
  const lines: string[] = [];
  let left = 0;
  for (const joined of joinedIssues(inOwnWords(notable(issues), words))) {
    if (lines.length >= MOST_ISSUES) {
      left += joined.count;
      continue;
    }
    const message = issueMessage(language, joined.issue);
    const values = joined.values.length === 0 ? '' : ` [${valueList(joined.values)}]`;
    const place = issuePlace(language, joined);
    lines.push(`  ${place === '' ? '' : `${place}: `}${visibleText(message)}${values}`);
  }
  return left > 0 ? [...lines, `  ${messages.moreIssues({ count: left })}`] : lines;
}

/** What is said on the terminal: warnings and errors, and which columns are added up unless that was confirmed. */
function* notable(issues: Iterable<FoundIssue>): Generator<FoundIssue> {
  for (const issue of issues) {
    const isUnconfirmed = issue.code === 'added_columns' && issue.params['confirmed'] === undefined;
    if (issue.severity !== 'note' || isUnconfirmed) yield issue;
  }
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
