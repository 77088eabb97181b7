import { join } from 'node:path';
import { fileIssue } from '../../src/ingest/file-issue.ts';
import type { FileIssue, IngestContext } from '../../src/ingest/file-result.ts';
import type { ManifestFile, ManifestInput } from '../../src/tables/manifest.ts';
import type { SkipReason } from '../../src/tables/quality.ts';
import { namedUnits } from '../../src/ingest/department-units.ts';
import { byText, inputPaths, sha256Of } from './input-files.ts';
import { stageFields } from './fields-database.ts';
import {
  provinceFiles,
  type InputChange,
  type ProvinceFiles,
  type ProvincePart,
  type ProvincePlan,
  type ProvinceTask,
} from './province-files.ts';
import { readInput, type InputOutline } from './read-input.ts';
import { orderedIssues } from './spill/ordered-issues.ts';
import { SpillFile } from './spill/spill-file.ts';

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

/** Files after which the count is said again. */
const PROGRESS_STEP = 1000;

/**
 * Reads every file of `raw/` in the order of paths, then puts the rows together province by province
 * and stages what is made of each.
 */
export async function readRawFiles(
  raw: string,
  context: IngestContext,
  plan: ProvincePlan,
  progress: (done: number, total: number) => void,
): Promise<RawFiles> {
  const rows = new SpillFile(join(plan.spill, 'rows'));
  const issues = new SpillFile(join(plan.spill, 'issues'));
  const paths = inputPaths(raw);
  const outlines = paths.map((path, index) => {
    const outline = readInput(raw, path, context, { rows, issues });
    if ((index + 1) % PROGRESS_STEP === 0) progress(index + 1, paths.length);
    return outline;
  });
  rows.close();
  const units = namedUnits(context.units, outlines);
  const provinces: ProvinceFiles[] = [];
  const databases: ManifestFile[] = [];
  for (const task of provinceTasks(outlines)) {
    const files = provinceFiles(task, plan, units, issues);
    provinces.push(files);
    if (files.fields !== null) databases.push(await stageFields(files, files.fields, plan));
  }
  issues.close();
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
