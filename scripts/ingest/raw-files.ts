import { join } from 'node:path';
import { namedUnits } from '../../src/ingest/department-units.ts';
import { duplicateIssue, originalsOf } from '../../src/ingest/duplicate-files.ts';
import type { FileIssue, IngestContext } from '../../src/ingest/file-result.ts';
import type { ManifestFile, ManifestInput } from '../../src/tables/manifest.ts';
import type { SkipReason } from '../../src/tables/quality.ts';
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
 * and stages what is made of each. All rows of a file that holds the same as another are skipped as
 * `duplicate_file`.
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
  const originals = originalsOf(
    outlines.map(({ source_id, sha256, rows: { count, hash } }) => ({
      source_id,
      content: sha256,
      row_count: count,
      rowsKey: () => hash,
    })),
  );
  const units = namedUnits(context.units, outlines);
  const provinces: ProvinceFiles[] = [];
  const databases: ManifestFile[] = [];
  for (const task of provinceTasks(outlines.filter((_, index) => originals[index] === null))) {
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
    issues: [duplicateIssue(duplicateOf)],
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
