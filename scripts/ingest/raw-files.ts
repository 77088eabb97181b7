import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileIssue, IngestContext } from '../../src/ingest/file-result.ts';
import type { ManifestFile, ManifestInput } from '../../src/tables/manifest.ts';
import type { SkipReason } from '../../src/tables/quality.ts';
import { crew, crewSize, loneWorker, type Crew } from './crew.ts';
import { byText, inputPaths, sha256Of } from './input-files.ts';
import { stageFields } from './fields-database.ts';
import type { IngestLanguage } from './messages.ts';
import type {
  InputChange,
  ProvinceFiles,
  ProvincePart,
  ProvincePlan,
  ProvinceTask,
} from './province-files.ts';
import type { InputOutline } from './read-input.ts';
import { orderedIssues } from './spill/ordered-issues.ts';
import { Work } from './work.ts';

/** One file of `raw/` and what became of it. `path` and issue values are for the publisher only. */
export interface ReadInput {
  readonly path: string;
  readonly input: ManifestInput;
  /** Read from disk each time they are gone through, while the version is being made. */
  readonly issues: Iterable<FileIssue>;
  /** True where the whole file, or a row of it, was rejected. */
  readonly rejected: boolean;
}

/** All files of `raw/`, read and put together; what was written of each province. */
export interface RawFiles {
  readonly inputs: readonly ReadInput[];
  readonly provinces: readonly ProvinceFiles[];
  /** The databases of figures by field. */
  readonly databases: readonly ManifestFile[];
  /** Hash of paths, contents and sidecars. */
  readonly sha256: string;
}

/** What a thread may hold: while it reads; while it puts a province together, and of its rows. */
const READING_MEGABYTES = 512;
const PROVINCE_MEGABYTES = 256;
const ROWS_A_MEGABYTE = 400;
/** Files after which the count is said again. */
const PROGRESS_STEP = 1000;

/** What reading `raw/` takes besides its files. */
export interface RawReading {
  readonly data: string;
  readonly language: IngestLanguage;
  readonly context: IngestContext;
  readonly plan: ProvincePlan;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Reads every file of `raw/` in the order of paths, then puts the rows together province by province
 * and stages what is made of each. Of files with the same bytes the first that gives rows is loaded;
 * all rows of the others are skipped as `duplicate_file`, unless their sidecar or path makes them
 * rows of another unit or period. Much of it is done by several threads; what comes out is the same
 * with any number of them.
 */
export async function readRawFiles(reading: RawReading): Promise<RawFiles> {
  const { data, plan, progress } = reading;
  const raw = join(data, 'raw');
  const paths = inputPaths(raw);
  const size = crewSize(sizeOf(raw, paths));
  const outlines = await withCrew(reading, 'read', size, READING_MEGABYTES, (workers) =>
    workers.all(
      paths.map((path) => ({ kind: 'read' as const, path })),
      (_, done) => {
        if (done % PROGRESS_STEP === 0) progress(done, paths.length);
      },
    ),
  );
  const originals = originalsOf(outlines);
  const tasks = provinceTasks(outlines.filter((_, index) => originals[index] === null));
  // Threads of their own: what the first ones have grown to is given back.
  const megabytes = PROVINCE_MEGABYTES + Math.ceil(mostRows(tasks) / ROWS_A_MEGABYTE);
  const { provinces, databases } = await withCrew(reading, 'assemble', size, megabytes, (workers) =>
    provincesOf(tasks, workers, plan),
  );
  const changes = Map.groupBy(
    provinces.flatMap((files) => files.changes),
    ({ source_id }) => source_id,
  );
  return {
    inputs: outlines.map((outline, index) =>
      readInputOf(outline, originals[index] ?? null, changes.get(outline.source_id) ?? []),
    ),
    provinces,
    databases,
    sha256: sha256Of(
      outlines
        .flatMap(({ path, sha256, sidecar_sha256 }) => [path, sha256, sidecar_sha256])
        .join('\u0000'),
    ),
  };
}

/** Does something with a crew, which ends with it. */
async function withCrew<Result>(
  { data, language, context, plan }: RawReading,
  name: string,
  size: number,
  megabytes: number,
  action: (workers: Crew) => Promise<Result>,
): Promise<Result> {
  const raw = join(data, 'raw');
  const workers =
    size === 1
      ? loneWorker(new Work(raw, context, plan, name))
      : crew(size, { data, language, raw, plan, name }, megabytes);
  try {
    return await action(workers);
  } finally {
    await workers.end();
  }
}

/** Puts the provinces together, and writes the database of one while others are put together. */
async function provincesOf(
  tasks: readonly ProvinceTask[],
  workers: Crew,
  plan: ProvincePlan,
): Promise<Pick<RawFiles, 'provinces' | 'databases'>> {
  let databases = Promise.resolve<readonly ManifestFile[]>([]);
  const provinces = await workers.all(
    tasks.map((province) => ({ kind: 'assemble' as const, province })),
    (files) => {
      databases = databases.then((before) => withDatabase(before, files, plan));
      // Awaited below; until then no one else would take notice of its failure.
      databases.catch(() => undefined);
    },
  );
  return { provinces, databases: (await databases).toSorted((a, b) => byText(a.path, b.path)) };
}

function mostRows(tasks: readonly ProvinceTask[]): number {
  const rows = tasks.map(({ parts }) =>
    parts.flatMap(({ blocks }) => blocks).reduce((sum, { rows: own }) => sum + own, 0),
  );
  return Math.max(0, ...rows);
}

async function withDatabase(
  before: readonly ManifestFile[],
  files: ProvinceFiles,
  plan: ProvincePlan,
): Promise<readonly ManifestFile[]> {
  return files.fields === null ? before : [...before, await stageFields(files, files.fields, plan)];
}

function sizeOf(raw: string, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + bytesOf(join(raw, path)), 0);
}

/** Size of a file; 0 where it cannot be told: reading it says why. */
function bytesOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** For each file the source that holds the same bytes and was loaded; null where it is the first. */
function originalsOf(outlines: readonly InputOutline[]): (string | null)[] {
  const loaded = new Map<string, InputOutline>();
  return outlines.map((outline) => {
    const same = loaded.get(outline.sha256);
    if (same === undefined) {
      if (outline.rows.count > 0) loaded.set(outline.sha256, outline);
      return null;
    }
    // A file that gives no rows, or the same as the other one, lines and all.
    const isSame = outline.rows.count === 0 || outline.rows.hash === same.rows.hash;
    return isSame ? same.source_id : null;
  });
}

/** The rows of each province, in the order of codes; the files of each in the order of paths. */
function provinceTasks(outlines: readonly InputOutline[]): ProvinceTask[] {
  const provinces = new Map<string, ProvincePart[]>();
  for (const { source_id, path, exported_at, blocks } of outlines)
    for (const [province, own] of Map.groupBy(blocks, (block) => block.province)) {
      const part = { source_id, path, exported_at, blocks: own };
      const parts = provinces.get(province);
      if (parts === undefined) provinces.set(province, [part]);
      else parts.push(part);
    }
  return [...provinces]
    .sort(([a], [b]) => byText(a, b))
    .map(([province, parts]) => ({ province, parts }));
}

function readInputOf(
  outline: InputOutline,
  duplicateOf: string | null,
  changes: readonly InputChange[],
): ReadInput {
  if (duplicateOf !== null) return duplicateInput(outline, duplicateOf);
  const { rows, layout } = outline;
  const twice = changes.reduce((sum, { rejected }) => sum + rejected, 0);
  const rows_rejected = outline.rows_rejected + twice;
  const skipped = sumOfReasons([outline, ...changes].map((part) => part.skipped));
  const replaced = sumOfReasons(changes.map((change) => change.skipped)).total;
  const blocks = [outline, ...changes].flatMap(({ issues }) => issues);
  return {
    path: outline.path,
    input: {
      ...manifestFacts(outline),
      rows_loaded: rows.count - replaced - twice,
      rows_skipped: skipped.total,
      rows_rejected,
      skipped_by_reason: skipped.byReason,
    },
    issues: { [Symbol.iterator]: () => orderedIssues(blocks) },
    rejected: rows_rejected > 0 || layout === null,
  };
}

function duplicateInput(outline: InputOutline, duplicateOf: string): ReadInput {
  const { rows_read } = outline;
  return {
    path: outline.path,
    input: {
      ...manifestFacts(outline),
      rows_loaded: 0,
      rows_skipped: rows_read,
      rows_rejected: 0,
      skipped_by_reason: { duplicate_file: rows_read },
    },
    issues: [
      {
        line: null,
        column: null,
        code: 'duplicate_file',
        severity: 'warning',
        params: { source_id: duplicateOf },
        value: null,
      },
    ],
    rejected: false,
  };
}

function manifestFacts({ source_id, sha256, layout, encoding, rows_read }: InputOutline) {
  return { source_id, sha256, layout, encoding, rows_read };
}

/** How often each reason occurs, in alphabetical order, and how often any does. */
function sumOfReasons(parts: readonly Readonly<Partial<Record<SkipReason, number>>>[]): {
  byReason: Partial<Record<SkipReason, number>>;
  total: number;
} {
  const sums = new Map<string, number>();
  let total = 0;
  for (const [reason, count] of parts.flatMap((part) => Object.entries(part))) {
    sums.set(reason, (sums.get(reason) ?? 0) + count);
    total += count;
  }
  return { byReason: Object.fromEntries([...sums].toSorted(([a], [b]) => byText(a, b))), total };
}
