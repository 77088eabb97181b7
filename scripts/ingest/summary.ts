import { join } from 'node:path';
import { issueMessage } from '../../src/i18n/issue-message.ts';
import { issuePlace, valueList } from '../../src/i18n/report-issues.ts';
import { reasonLines } from '../../src/i18n/report-reasons.ts';
import { worstFirst } from '../../src/i18n/worst-first.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { visibleText } from '../../src/i18n/visible-text.ts';
import { joinedIssues } from '../../src/tables/joined-issues.ts';
import type { UnitRegister } from '../../src/ingest/unit-register.ts';
import type { RecordIssue } from '../../src/ingest/table-records.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { IngestLanguage } from './messages.ts';
import { fileNames, withFileName, type FileNames } from './named-sources.ts';
import type { TableFile } from './project-tables.ts';
import type { ReadInput } from './raw-files.ts';
import { shellWord } from './shell-word.ts';
import type { Understood } from './understood.ts';

/** Files named one by one; of more, only those with something to say. */
const MOST_FILES = 60;
/** Files of which it is said one by one what was understood of them, and provinces named of one. */
const MOST_UNDERSTOOD = 20;
const MOST_PROVINCES = 5;
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
    const { path, input, issues, rejected } = read;
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
        ...(isEach ? understood(read, units, language) : []),
      ].join('; '),
      ...issueLines(issues, names, language),
      ...draftLine(join(data, 'raw', path), data, issues, language),
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
  const layouts = isEach ? [] : understoodLayouts(inputs, units, language);
  return [...listed, ...layouts, total(inputs, language), ...reasons].join('\n');
}

/** "read as “form-ii06”, Lào Cai, 2025-08-01 – 2025-08-31"; nothing of a file without any row. */
function understood(read: ReadInput, units: UnitRegister, language: IngestLanguage): string[] {
  const { layout } = read.input;
  const said = provincesAndPeriods([read.understood], units, language);
  return layout === null || said === null
    ? []
    : [INGEST_MESSAGES[language].understood({ layout, ...said })];
}

/** The same of very many files, by layout. */
function understoodLayouts(
  inputs: readonly ReadInput[],
  units: UnitRegister,
  language: IngestLanguage,
): string[] {
  const layouts = Map.groupBy(inputs, ({ input }) => input.layout);
  return [...layouts].flatMap(([layout, files]) => {
    const said = provincesAndPeriods(
      files.map((file) => file.understood),
      units,
      language,
    );
    if (layout === null || said === null) return [];
    const rows = files.reduce((sum, { input }) => sum + input.rows_loaded, 0);
    return [
      INGEST_MESSAGES[language].understoodFiles({ layout, files: files.length, ...said, rows }),
    ];
  });
}

function provincesAndPeriods(
  of: readonly Understood[],
  units: UnitRegister,
  language: IngestLanguage,
): { provinces: readonly string[]; periods: string } | null {
  const periods = of.flatMap((each) => each.periods);
  const first = periods.map(([day]) => day).toSorted()[0];
  const last = periods
    .map(([, day]) => day)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  const codes = [...new Set(of.flatMap(({ provinces }) => provinces))].toSorted();
  const named = codes.slice(0, MOST_PROVINCES).map((code) => units.unit(code)?.name ?? code);
  const count = new Set(periods.map((days) => days.join(' '))).size;
  return {
    provinces: [...named, ...(codes.length > MOST_PROVINCES ? ['…'] : [])],
    periods:
      count === 1
        ? `${first} – ${last}`
        : INGEST_MESSAGES[language].severalPeriods({ count, first, last }),
  };
}

/** The command that drafts a mapping, where no layout reads a table, or not all of its columns of numbers. */
function draftLine(
  path: string,
  data: string,
  issues: Iterable<FoundIssue>,
  language: IngestLanguage,
): string[] {
  // A name that cannot be shown as it is cannot be copied either.
  if (visibleText(path) !== path) return [];
  for (const { code, params } of issues)
    if (
      code === 'unknown_count_column' ||
      // One that has all headings is to be mended, not drafted anew.
      (code === 'unknown_layout' && params['known'] !== undefined)
    )
      return [
        `  → ${INGEST_MESSAGES[language].draftCommand({ path: shellWord(path), data: shellWord(data) })}`,
      ];
  return [];
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
