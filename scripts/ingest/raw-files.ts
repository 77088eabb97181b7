import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileIssue } from '../../src/ingest/file-issue.ts';
import type { FileIssue, IngestContext } from '../../src/ingest/file-result.ts';
import type { TableHeadings } from '../../src/ingest/table-headings.ts';
import type { ManifestFile, ManifestInput } from '../../src/tables/manifest.ts';
import type { SkipReason } from '../../src/tables/quality.ts';
import { crew, crewSize, loneWorker, type Crew } from './crew.ts';
import { byText, inputPaths, sha256Of } from './input-files.ts';
import { stageFields } from './fields-database.ts';
import { hidingOf } from './hiding.ts';
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
import type { Understood } from './understood.ts';

/** One file of `raw/` and what became of it. `path` and issue values are for the publisher only. */
export interface ReadInput {
  readonly path: string;
  readonly input: ManifestInput;
  /** Read from disk each time they are gone through, while the version is being made. */
  readonly issues: Iterable<FileIssue>;
  /** True where the whole file, or a row of it, was rejected. */
  readonly rejected: boolean;
  /** Last day of its rows of which nothing says when they were exported; null where there are none. */
  readonly undated_end: string | null;
  readonly understood: Understood;
  /** What the columns of its tables are called. */
  readonly headings: readonly TableHeadings[];
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
 * and stages what is made of each. Much of it is done by several threads; what comes out is the same
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
  const tasks = provinceTasks(outlines);
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
    inputs: outlines.map((outline) => readInputOf(outline, changes.get(outline.source_id) ?? [])),
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
      ? loneWorker(new Work(raw, context, plan, name, await hidingOf(plan.suppression)))
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
  const provinces = await workers
    .all(
      tasks.map((province) => ({ kind: 'assemble' as const, province })),
      (files) => {
        databases = databases.then((before) => withDatabase(before, files, plan));
        // Awaited below; until then no one else would take notice of its failure.
        databases.catch(() => undefined);
      },
    )
    // Where a province fails, nothing goes on writing either.
    .finally(() => databases.catch(() => undefined));
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

/** The rows of each province, in the order of codes; the files of each in the order of paths. */
function provinceTasks(outlines: readonly InputOutline[]): ProvinceTask[] {
  const provinces = new Map<string, ProvincePart[]>();
  for (const { source_id, path, exported_at, unlisted, blocks } of outlines)
    for (const [province, own] of Map.groupBy(blocks, (block) => block.province)) {
      const part = { source_id, path, exported_at, unlisted, blocks: own };
      const parts = provinces.get(province);
      if (parts === undefined) provinces.set(province, [part]);
      else parts.push(part);
    }
  return [...provinces]
    .sort(([a], [b]) => byText(a, b))
    .map(([province, parts]) => ({ province, parts }));
}

function readInputOf(outline: InputOutline, changes: readonly InputChange[]): ReadInput {
  const { rows, layout } = outline;
  const rejected = changes.reduce((sum, change) => sum + change.rows_rejected, 0);
  const rows_rejected = outline.rows_rejected + rejected;
  const { original, repeated } = copyOf(outline, changes);
  const notLoaded = [
    ...changes.map((change) => change.skipped),
    { [original === null ? 'repeated' : 'duplicate_file']: repeated },
  ].map(withoutZeros);
  const skipped = sumOfReasons([outline.skipped, ...notLoaded]);
  const blocks = [
    ...[outline, ...changes].flatMap(({ issues }) => issues),
    ...(original === null ? changes.flatMap((change) => change.repeats?.issues ?? []) : []),
  ];
  const said =
    original === null ? [] : [fileIssue('duplicate_file', { source_id: original }, 'warning')];
  return {
    path: outline.path,
    input: {
      ...manifestFacts(outline),
      rows_loaded: rows.count - sumOfReasons(notLoaded).total - rejected,
      rows_skipped: skipped.total,
      rows_rejected,
      skipped_by_reason: skipped.byReason,
    },
    issues: {
      *[Symbol.iterator]() {
        yield* orderedIssues(blocks);
        yield* said;
      },
    },
    rejected: rows_rejected > 0 || layout === null,
    undated_end: outline.undated_end,
    understood: outline.understood,
    headings: outline.headings ?? [],
  };
}

/**
 * How many rows of a file another file holds, and which one where it is the same one for all rows:
 * then the file is a copy, however it is encoded or delimited.
 */
function copyOf(
  { rows }: InputOutline,
  changes: readonly InputChange[],
): { readonly original: string | null; readonly repeated: number } {
  const repeated = changes.reduce((sum, { repeats }) => sum + (repeats?.rows ?? 0), 0);
  const sources = new Set(changes.flatMap(({ repeats }) => repeats?.sources ?? []));
  const [source = null] = sources;
  const isCopy = repeated > 0 && repeated === rows.count && sources.size === 1;
  return { original: isCopy ? source : null, repeated };
}

function withoutZeros(
  counts: Readonly<Partial<Record<SkipReason, number>>>,
): Partial<Record<SkipReason, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
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
