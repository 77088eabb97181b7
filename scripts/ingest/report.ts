import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { TableHeadings } from '../../src/ingest/table-headings.ts';
import type { RecordIssue } from '../../src/ingest/table-records.ts';
import type { UnitRegister } from '../../src/ingest/unit-register.ts';
import { reportMarkdown, type ReportFile } from '../../src/i18n/ingest-report.ts';
import { reportInput } from '../../src/i18n/report-input.ts';
import { reportIssues } from '../../src/i18n/report-issues.ts';
import { visibleJson } from '../../src/i18n/visible-text.ts';
import type { ReportStatus } from '../../src/tables/quality.ts';
import type { VersionChanges } from '../../src/tables/version-changes.ts';
import { IngestError } from './dataset-file.ts';
import { jsonItems, jsonProperty } from './json-pieces.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { IngestLanguage } from './messages.ts';
import { isWithin } from './output-path.ts';
import { earlierNames } from './earlier-names.ts';
import { draftCommand } from './draft-command.ts';
import { fileNames, inOwnWords } from './named-sources.ts';
import type { TableFile } from './project-tables.ts';
import type { ReadInput } from './raw-files.ts';
import { TextFile } from './text-file.ts';
import { understoodText } from './understood-text.ts';

/** What a run found, for its report. */
export interface Findings {
  readonly status: ReportStatus;
  readonly error: string | null;
  readonly title: string;
  /** The data directory. */
  readonly data: string;
  /** Names provinces; null as long as the reference tables are not read. */
  readonly units: Pick<UnitRegister, 'unit'> | null;
  readonly inputs: readonly ReadInput[];
  readonly tables: readonly TableFile[];
  /** Against the version in place; null where there is none to compare with, or nothing was made. */
  readonly changes: VersionChanges | null;
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
  // The report before, which is about to be replaced, has names that nothing else has.
  const pieces = path.toLowerCase().endsWith('.md')
    ? markdown(findings, earlierNames(path), language)
    : json(findings, language);
  const file = new TextFile(resolve(path));
  for (const piece of pieces) file.write(piece);
  file.end();
}

function* json(findings: Findings, language: IngestLanguage): Generator<string> {
  const { status, error, title, changes } = findings;
  const files = reportFiles(findings, language);
  const inputs = files.flatMap(({ input }) => input ?? []);
  const head = Object.entries({ title, status, error, inputs, changes });
  yield visibleJson(
    `{\n${head.map(([name, value]) => jsonProperty(name, value)).join(',\n')},\n  "issues": `,
  );
  for (const piece of jsonItems(reportIssues(language, files))) yield visibleJson(piece);
  yield '\n}\n';
}

function markdown(
  findings: Findings,
  earlier: ReadonlyMap<string, string>,
  language: IngestLanguage,
): Generator<string> {
  const names = fileNames(findings.inputs, findings.tables);
  const changes =
    findings.changes === null ? null : { ...findings.changes, names, earlierNames: earlier };
  return reportMarkdown(language, { ...findings, changes }, reportFiles(findings, language));
}

/** The full list of findings, with file names and values. */
function reportFiles(
  { data, units, inputs, tables }: Findings,
  language: IngestLanguage,
): ReportFile[] {
  const names = fileNames(inputs, tables);
  const named = <Issue extends RecordIssue>(
    issues: Iterable<Issue>,
    headings: readonly TableHeadings[] = [],
  ): Iterable<Issue> => ({
    [Symbol.iterator]: () => inOwnWords(issues, { names, headings }),
  });
  return [
    ...inputs.map((read) => {
      const { path, input, rejected, issues, headings } = read;
      const file = `raw/${path}`;
      return {
        file,
        input: reportInput(file, { ...input, rejected }),
        issues: named(issues, headings),
        understood: units === null ? null : understoodText(read, units, language),
        draftCommand: draftCommand(data, path, issues, language),
      };
    }),
    ...tables
      .filter(({ issues }) => issues.length > 0)
      .map(({ path, issues }) => ({ file: path, input: null, issues: named(issues) })),
  ];
}
