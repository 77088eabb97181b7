import { version as engineVersion } from '@duckdb/node-api';
import process from 'node:process';
import type { FileIssue } from '../../src/ingest/file-result.ts';
import type { Manifest, ManifestFile } from '../../src/tables/manifest.ts';
import { QUOTED_COUNTS, type IssueCode } from '../../src/tables/quality.ts';
import { sha256Of } from './input-files.ts';
import { dataPackage } from './data-package.ts';
import { stageDossiers } from './dossier-downloads.ts';
import { overviewTables } from './overview-tables.ts';
import type { TableLines } from './province-files.ts';
import { stageQuality } from './quality.ts';
import type { RawFiles, ReadInput } from './raw-files.ts';
import type { Setting } from './read-setting.ts';
import { stageDictionary, stageUnits } from './reference-downloads.ts';
import { stageRevisions } from './revision-downloads.ts';
import { stageDatabase, stageJson } from './staged-file.ts';
import { stageStatistics } from './statistics/stage-statistics.ts';
import { markReady, publishStaged } from './staging.ts';

/** Version of the form of the outputs; a reader of another one reloads. */
const SCHEMA_VERSION = 1;

/** Everything that one version is made of. */
export interface Version extends Setting {
  readonly raw: RawFiles;
  /** False leaves out every figure by field. */
  readonly fieldLevel: boolean;
}

/** Where the next version is made ready, and what is of use only meanwhile. */
export interface Places {
  readonly staging: string;
  readonly spill: string;
}

/** Who follows the steps that take long. */
export interface Following {
  readonly progress: (done: number, total: number) => void;
  /** Called when all statistics are computed. */
  readonly statistics: (seconds: number) => void;
}

/** Writes what is left of a version whose provinces are staged; nothing of it is published yet. */
export async function stageVersion(
  places: Places,
  version: Version,
  following: Following,
): Promise<Manifest> {
  const files = await stageFiles(places, version);
  return manifestOf(version, [...files, ...(await timedStatistics(places, files, following))]);
}

/**
 * The statistics, computed from what is staged. `DUNG_HAN_STATISTICS=0` leaves them out, for measuring
 * the rest alone: no page can be built without them.
 */
async function timedStatistics(
  { staging, spill }: Places,
  files: readonly ManifestFile[],
  { progress, statistics }: Following,
): Promise<ManifestFile[]> {
  if (process.env['DUNG_HAN_STATISTICS'] === '0') return [];
  const started = performance.now();
  const made = await stageStatistics({ staging, spill, databases: files, progress });
  statistics((performance.now() - started) / 1000);
  return made;
}

/** Puts a staged version in the place of the earlier one. */
export async function publishVersion(out: string, manifest: Manifest): Promise<void> {
  await markReady(out, manifest);
  await publishStaged(out);
}

async function stageFiles(places: Places, version: Version): Promise<ManifestFile[]> {
  const { raw, tables, reference } = version;
  const { provinces, inputs } = raw;
  const departments = provinces.flatMap((files) => files.departments);
  const units = [...reference.units.versions, ...departments];
  const parts = { provinces, tables, inputs, reference, units };
  const health = provinces.map((files) => files.health);
  // The engine writes the downloads while this thread makes the lines of the databases.
  const [downloads, databases] = await bothDone(
    stageDownloads(places, version),
    stageDatabases(places, overviewTables(parts), health),
  );
  return [
    ...databases,
    ...raw.databases,
    ...downloads,
    stageQuality(places.staging, publishedInputs(version), tables.files),
  ];
}

async function stageDatabases(
  places: Places,
  overview: Parameters<typeof stageDatabase>[2],
  health: readonly TableLines[],
): Promise<ManifestFile[]> {
  return [
    await stageDatabase(places, 'overview', overview),
    await stageDatabase(places, 'health', [{ table: 'health', lines: health }]),
  ];
}

/** The results of two tasks; where one fails the other is waited for, since both write into one place. */
async function bothDone<First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): Promise<[First, Second]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}

async function stageDownloads(
  { staging, spill }: Places,
  version: Version,
): Promise<ManifestFile[]> {
  const { raw, reference, dataset } = version;
  const { provinces } = raw;
  const demonstration = dataset.kind === 'demonstration';
  const files = [
    ...(await stageDossiers({ staging, spill, provinces, demonstration })),
    stageRevisions(
      staging,
      provinces.map(({ revisionCsv }) => revisionCsv),
      demonstration,
    ),
    await stageUnits(staging, reference.units.versions),
    await stageDictionary(staging),
  ];
  const used = raw.inputs.filter(({ input }) => input.rows_loaded > 0);
  const sources = used.flatMap(({ input }) => reference.sources.get(input.sha256) ?? []);
  const descriptor = dataPackage(dataset, versionOf(version), sources, files);
  return [...files, await stageJson(staging, 'downloads/datapackage.json', descriptor)];
}

function manifestOf(version: Version, files: readonly ManifestFile[]): Manifest {
  const { dataset, raw } = version;
  const ends = raw.provinces.flatMap(({ periods }) => periods.map(({ period_end }) => period_end));
  return {
    schema_version: SCHEMA_VERSION,
    version: versionOf(version),
    dataset,
    as_of: ends.reduce<string | null>((last, end) => (end > (last ?? '') ? end : last), null),
    engine: `DuckDB ${engineVersion().replace(/^v/, '')}`,
    inputs: raw.inputs.map(({ input }) => input),
    files,
  };
}

/** Hash of everything that was read. */
function versionOf({ dataset, raw, tables, reference, fieldLevel }: Version): string {
  const hashes = tables.files.map(({ path, sha256 }) => [path, sha256]);
  return sha256Of(
    JSON.stringify([SCHEMA_VERSION, dataset, raw.sha256, hashes, reference.sha256, fieldLevel]),
  );
}

/** What findings may quote in public. */
function publishedInputs({ raw, fieldLevel, dataset }: Version): readonly ReadInput[] {
  if (!fieldLevel) return raw.inputs.map((read) => withIssues(read, withoutFields));
  // A finding may quote a count that is hidden.
  return dataset.suppression.enabled
    ? raw.inputs.map((read) => withIssues(read, withoutCounts))
    : raw.inputs;
}

/** A file with its findings changed as they are gone through, and without the private ones. */
function withIssues(read: ReadInput, change: (issue: FileIssue) => FileIssue): ReadInput {
  const issues = {
    *[Symbol.iterator]() {
      for (const issue of read.issues) if (issue.isPrivate !== true) yield change(issue);
    },
  };
  return { ...read, issues };
}

function withoutCounts(issue: FileIssue): FileIssue {
  const quoted = QUOTED_COUNTS[issue.code];
  if (quoted.length === 0) return issue;
  const kept = Object.entries(issue.params).filter(([name]) => !quoted.includes(name));
  return { ...issue, params: Object.fromEntries(kept) };
}

/** Findings that name fields, and the parameters that do. */
const NAMING_FIELDS: ReadonlySet<IssueCode> = new Set([
  'unknown_field',
  'missing_field',
  'field_not_repeated',
]);
const FIELDS: ReadonlySet<string> = new Set(['field_id', 'fields']);

/** Without counts, and without the names of fields that are published nowhere else. */
function withoutFields(issue: FileIssue): FileIssue {
  if (!NAMING_FIELDS.has(issue.code)) return withoutCounts(issue);
  const kept = Object.entries(issue.params).filter(([name]) => !FIELDS.has(name));
  return { ...issue, params: Object.fromEntries(kept) };
}
