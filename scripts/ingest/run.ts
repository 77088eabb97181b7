import { join } from 'node:path';
import type { IngestContext } from '../../src/ingest/file-result.ts';
import type { Dataset } from '../../src/tables/dataset.ts';
import { COUNTRY_CODE } from '../../src/tables/units.ts';
import { IngestError, readDataset } from './dataset-file.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { IngestLanguage } from './messages.ts';
import { writeVersion } from './outputs.ts';
import type { Version } from './outputs.ts';
import { readProjectTables } from './project-tables.ts';
import { readRawFiles } from './raw-files.ts';
import { readReference } from './reference.ts';
import type { Reference } from './reference.ts';
import { checkReportPath, writeReport } from './report.ts';
import { summary } from './summary.ts';

/** What `npm run ingest` was asked for. */
export interface IngestOptions {
  readonly data: string;
  readonly out: string;
  /** False leaves out every figure by field (a published build without suppression). */
  readonly fieldLevel: boolean;
  /** Whether anything rejected ends the run with status 1 and nothing written. */
  readonly strict?: boolean;
  /** Where the full report goes; `.json` or `.md`, outside `out`. */
  readonly report?: string;
  /** English unless told. */
  readonly lang?: IngestLanguage;
}

/** Something was made: 0 nothing was rejected, 3 a file or row was. */
export interface IngestOutcome {
  readonly status: 0 | 3;
  readonly dataset: Dataset;
}

/** Nothing was made, and what was there before is untouched; why was printed. */
export interface IngestFailure {
  readonly status: 1;
}

/**
 * Exports to checked data: reads a data directory, writes databases, downloads, `quality.json` and
 * `manifest.json` into `out`, prints what became of each file, and writes the report whatever the
 * status.
 */
export async function ingest(options: IngestOptions): Promise<IngestOutcome | IngestFailure> {
  const language = options.lang ?? 'en';
  try {
    if (options.report !== undefined) checkReportPath(options.report, options.out, language);
  } catch (error) {
    return failure(error);
  }
  try {
    return await ingestChecked(options, language);
  } catch (error) {
    const outcome = failure(error);
    if (options.report !== undefined && error instanceof IngestError) {
      const none = { title: options.data, inputs: [], tables: [] };
      writeReport(options.report, { ...none, status: 1, error: error.message }, language);
    }
    return outcome;
  }
}

async function ingestChecked(
  { data, out, fieldLevel, strict = false, report }: IngestOptions,
  language: IngestLanguage,
): Promise<IngestOutcome | IngestFailure> {
  const messages = INGEST_MESSAGES[language];
  const version = readVersion(data, fieldLevel, language);
  const { dataset, raw, tables } = version;
  console.log(summary(raw.inputs, tables.files, language));
  const rejected =
    raw.inputs.some((input) => input.rejected) ||
    tables.files.some(({ issues }) => issues.some(({ severity }) => severity === 'error'));
  const error = whyNothing(version, rejected && strict, data, language);
  const status = error === null ? (rejected ? 3 : 0) : 1;
  if (error === null) {
    const { files } = await writeVersion(out, version);
    console.log(messages.written({ out, files: files.length + 1 }));
  } else console.error(error);
  if (report !== undefined) {
    const findings = { title: dataset.title, inputs: raw.inputs, tables: tables.files };
    writeReport(report, { ...findings, status, error }, language);
  }
  return status === 1 ? { status } : { status, dataset };
}

/** Why nothing is written; null where something is. */
function whyNothing(
  { raw }: Version,
  refused: boolean,
  data: string,
  language: IngestLanguage,
): string | null {
  const messages = INGEST_MESSAGES[language];
  if (!raw.inputs.some(({ input }) => input.rows_loaded > 0))
    return messages.nothingLoaded({ data });
  return refused ? messages.strictRejected : null;
}

function readVersion(data: string, fieldLevel: boolean, language: IngestLanguage): Version {
  const dataset = readDataset(data, INGEST_MESSAGES[language]);
  const demonstration = dataset.kind === 'demonstration';
  const reference = readReference(data, demonstration, language);
  const context = ingestContext(dataset, reference, language);
  const isUnit = (code: string): boolean =>
    code === COUNTRY_CODE || reference.units.unit(code) !== null;
  const tables = readProjectTables(data, demonstration, isUnit);
  const raw = readRawFiles(join(data, 'raw'), context, (done, total) => {
    console.log(`  ${String(done)} / ${String(total)}`);
  });
  return { dataset, raw, tables, reference, fieldLevel };
}

function ingestContext(
  { scope, default_calendar }: Dataset,
  { units, fields, portalCodes }: Reference,
  language: IngestLanguage,
): IngestContext {
  const unknown = scope?.find((code) => units.unit(code)?.level !== 'province');
  if (unknown !== undefined)
    throw new IngestError(INGEST_MESSAGES[language].unknownScope({ code: unknown }));
  return {
    units,
    fields,
    portalCodes,
    defaultCalendar: default_calendar,
    scope: scope === null ? null : new Set(scope),
  };
}

function failure(error: unknown): IngestFailure {
  if (!(error instanceof IngestError)) throw error;
  console.error(error.message);
  return { status: 1 };
}
