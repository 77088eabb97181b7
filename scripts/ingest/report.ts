import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import {
  ingestReport,
  reportJson,
  reportMarkdown,
  type ReportParts,
} from '../../src/i18n/ingest-report.ts';
import type { ReportStatus } from '../../src/tables/quality.ts';
import { IngestError } from './dataset-file.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { IngestLanguage } from './messages.ts';
import { isWithin } from './output-path.ts';
import type { TableFile } from './project-tables.ts';
import type { ReadInput } from './raw-files.ts';

/** What a run found, for its report. */
export interface Findings {
  readonly status: ReportStatus;
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

/** Writes the report as JSON or Markdown, by the ending of its name. */
export function writeReport(path: string, findings: Findings, language: IngestLanguage): void {
  const content = ingestReport(language, reportParts(findings));
  const text = path.toLowerCase().endsWith('.md')
    ? reportMarkdown(language, content)
    : reportJson(content);
  mkdirSync(dirname(resolve(path)), { recursive: true });
  writeFileSync(path, text);
}

/** The full list of findings, with file names and values. */
function reportParts({ inputs, tables, ...rest }: Findings): ReportParts {
  return {
    ...rest,
    inputs: inputs.map(({ path, input, rejected }) => ({
      file: `raw/${path}`,
      source_id: input.source_id,
      layout: input.layout,
      rows_read: input.rows_read,
      rows_loaded: input.rows_loaded,
      rows_skipped: input.rows_skipped,
      rows_rejected: input.rows_rejected,
      skipped_by_reason: input.skipped_by_reason,
      rejected,
    })),
    issues: [
      ...inputs.flatMap(({ path, issues }) =>
        issues.map((issue) => ({ file: `raw/${path}`, issue })),
      ),
      ...tables.flatMap(({ path, issues }) =>
        issues.map((issue) => ({ file: path, issue: { ...issue, value: null } })),
      ),
    ],
  };
}
