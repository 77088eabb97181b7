import { basename, join } from 'node:path';
import { visibleText } from '../../src/i18n/visible-text.ts';
import type { Dataset } from '../../src/tables/dataset.ts';
import { periodNotEnded } from '../../src/ingest/period-not-ended.ts';
import { IngestError } from './dataset-file.ts';
import { INGEST_MESSAGES } from './messages.ts';
import type { IngestLanguage } from './messages.ts';
import { publishVersion, stageVersion } from './outputs.ts';
import type { Version } from './outputs.ts';
import { checkOutput } from './output-path.ts';
import { OutputBusy, withOutput } from './output-lock.ts';
import { straySidecars } from './input-files.ts';
import { lostMappings } from './lost-mappings.ts';
import { mappingsFolder, otherFilesBesideMappings } from './mappings.ts';
import { shortFieldList } from './short-field-list.ts';
import { makeDirectory } from './make-directory.ts';
import { readRawFiles, type ReadInput } from './raw-files.ts';
import { readSetting, type Setting } from './read-setting.ts';
import { checkReportPath, writeReport } from './report.ts';
import type { Findings } from './report.ts';
import { discardStaging, prepareStaging, spillDirectory, stagingDirectory } from './staging.ts';
import { summary } from './summary.ts';
import { versionChanges } from './version-changes.ts';

/** Provinces after which the count is said again. */
const PROVINCES_STEP = 10;

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
  /** The day of the run (ISO), for what is said of periods that have not ended; the clock's unless told. */
  readonly today?: string;
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
  const run = new IngestRun(options);
  try {
    return await run.result();
  } catch (error) {
    const reason = run.reasonOf(error);
    run.reportFailure(reason ?? String(error));
    if (reason === null) throw error;
    console.error(reason);
    return { status: 1 };
  }
}

class IngestRun {
  readonly #options: IngestOptions;
  readonly #language: IngestLanguage;
  #found: Omit<Findings, 'status' | 'error'>;
  /** False until the report is known to lie outside what is published. */
  #mayReport = false;

  constructor(options: IngestOptions) {
    this.#options = options;
    this.#language = options.lang ?? 'en';
    const { data } = options;
    this.#found = { title: data, data, units: null, inputs: [], tables: [], changes: null };
  }

  async result(): Promise<IngestOutcome | IngestFailure> {
    const { data, out, report } = this.#options;
    checkOutput(data, out, this.#language);
    if (report !== undefined) checkReportPath(report, this.#options, this.#language);
    this.#mayReport = report !== undefined;
    for (const file of otherFilesBesideMappings(data))
      console.log(INGEST_MESSAGES[this.#language].notReadAsMapping({ file }));
    for (const file of lostMappings(data))
      console.log(
        INGEST_MESSAGES[this.#language].lostMapping({ file, folder: mappingsFolder(data) }),
      );
    const fields = shortFieldList(data);
    if (fields !== null) console.log(INGEST_MESSAGES[this.#language].fewFields(fields));
    const raw = join(data, 'raw');
    for (const { path, meant } of straySidecars(raw)) {
      const of = { file: visibleText(`raw/${path}`), meant: meant && visibleText(basename(meant)) };
      console.log(INGEST_MESSAGES[this.#language].straySidecar(of));
    }
    const setting = readSetting(data, this.#language);
    this.#found = {
      ...this.#found,
      title: setting.dataset.title,
      tables: setting.tables.files,
      units: setting.context.units,
    };
    return withOutput(out, async () => {
      await prepareStaging(out);
      try {
        return await this.#version(setting);
      } catch (error) {
        // While what was found can still be read.
        this.reportFailure(this.reasonOf(error) ?? String(error));
        throw error;
      } finally {
        await discardStaging(out);
      }
    });
  }

  async #version(setting: Setting): Promise<IngestOutcome | IngestFailure> {
    const { data, out, fieldLevel } = this.#options;
    const { dataset, tables, context } = setting;
    const messages = INGEST_MESSAGES[this.#language];
    const places = { staging: stagingDirectory(out), spill: spillDirectory(out) };
    makeDirectory(places.spill);
    const demonstration = dataset.kind === 'demonstration';
    const suppression = dataset.suppression.enabled ? dataset.suppression : null;
    const plan = { ...places, fieldLevel, suppression, demonstration };
    const progress = (done: number, total: number): void => {
      console.log(`  ${String(done)} / ${String(total)}`);
    };
    const language = this.#language;
    const raw = await readRawFiles({ data, language, context, plan, progress });
    const version = { ...setting, raw, fieldLevel };
    const day = this.#options.today ?? today();
    // Invented figures are of any day.
    const inputs = demonstration
      ? raw.inputs
      : raw.inputs.map((input) => withOpenPeriod(input, day));
    this.#found = { ...this.#found, inputs };
    console.log(
      summary({ data, inputs, tables: tables.files, units: context.units }, this.#language),
    );
    const isRejected = anythingRejected(version);
    const error = this.#whyNothing(version, isRejected);
    const status = isRejected ? 3 : 0;
    if (error !== null) {
      this.#report(1, error);
      console.error(error);
      return { status: 1 };
    }
    const manifest = await stageVersion(places, version, {
      progress: (done, total) => {
        if (done % PROVINCES_STEP === 0) progress(done, total);
      },
      statistics: (seconds) => {
        console.log(messages.statistics({ seconds }));
      },
    });
    // Only a report says what changed.
    const changes =
      this.#options.report === undefined
        ? null
        : await versionChanges(out, { directory: places.staging, manifest }, (field_id) =>
            context.fields.nameOf(field_id),
          );
    // Before anything is published: a report that cannot be written ends the run with nothing made.
    this.#found = { ...this.#found, changes };
    this.#report(status, null);
    await publishVersion(out, manifest);
    console.log(messages.written({ out, files: manifest.files.length + 1 }));
    return { status, dataset };
  }

  /** What a person can do about an error; null for one that is a fault of the program. */
  reasonOf(error: unknown): string | null {
    if (error instanceof IngestError) return error.message;
    if (error instanceof OutputBusy)
      return INGEST_MESSAGES[this.#language].outputBusy({ out: this.#options.out });
    const { code, path, message } = error as NodeJS.ErrnoException;
    const { fileProblem } = INGEST_MESSAGES[this.#language];
    // The system names no path where a file is open already, and the engine only in its words.
    const where = path ?? this.#options.out;
    if (code !== undefined && /^E[A-Z0-9]+$/.test(code))
      return fileProblem({ path: where, reason: message });
    const ofEngine = /^IO Error: (.*)/.exec(message)?.[1];
    return ofEngine === undefined ? null : fileProblem({ path: where, reason: ofEngine });
  }

  /** Writes the report of a run that ended in an error, once; one that cannot be written was the error. */
  reportFailure(error: string): void {
    if (!this.#mayReport) return;
    this.#mayReport = false;
    try {
      this.#report(1, error);
    } catch {
      return;
    }
  }

  #report(status: 0 | 1 | 3, error: string | null): void {
    const { report } = this.#options;
    if (report !== undefined)
      writeReport(report, { ...this.#found, status, error }, this.#language);
  }

  /** Why nothing is written; null where something is. */
  #whyNothing({ raw }: Version, isRejected: boolean): string | null {
    const { data, strict = false } = this.#options;
    const messages = INGEST_MESSAGES[this.#language];
    if (!raw.inputs.some(({ input }) => input.rows_loaded > 0))
      return messages.nothingLoaded({ data });
    return isRejected && strict ? messages.strictRejected : null;
  }
}

function anythingRejected({ raw, tables }: Version): boolean {
  return (
    raw.inputs.some((input) => input.rejected) ||
    tables.files.some(({ issues }) => issues.some(({ severity }) => severity === 'error'))
  );
}

/** A file as the person who runs the ingest is told of it: what depends on the clock is never published. */
function withOpenPeriod(input: ReadInput, day: string): ReadInput {
  const said = periodNotEnded(input.undated_end, day);
  if (said.length === 0) return input;
  const { issues } = input;
  return {
    ...input,
    issues: {
      *[Symbol.iterator]() {
        yield* said;
        yield* issues;
      },
    },
  };
}

/** Today where the program runs, as an ISO day. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
