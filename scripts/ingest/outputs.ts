import { version as engineVersion } from '@duckdb/node-api';
import type { FileIssue } from '../../src/ingest/file-result.ts';
import type { Manifest, ManifestFile } from '../../src/tables/manifest.ts';
import type { IssueCode } from '../../src/tables/quality.ts';
import { sha256Of } from './input-files.ts';
import { dataPackage } from './data-package.ts';
import { stageDossiers } from './dossier-downloads.ts';
import { overviewTables } from './overview-tables.ts';
import { stageQuality } from './quality.ts';
import type { RawFiles, ReadInput } from './raw-files.ts';
import type { Setting } from './read-setting.ts';
import { stageDictionary, stageUnits } from './reference-downloads.ts';
import { stageDatabase, stageJson } from './staged-file.ts';
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

/**
 * Writes what is left of a version whose provinces are staged, and puts it in the place of the
 * earlier one. An error leaves the earlier version as it was.
 */
export async function writeVersion(
  out: string,
  places: Places,
  version: Version,
): Promise<Manifest> {
  const files = await stageFiles(places, version);
  const manifest = manifestOf(version, files);
  await markReady(out, manifest);
  await publishStaged(out);
  return manifest;
}

async function stageFiles(places: Places, version: Version): Promise<ManifestFile[]> {
  const { raw, tables, reference, fieldLevel } = version;
  const { provinces, inputs } = raw;
  const departments = provinces.flatMap((files) => files.departments);
  const units = [...reference.units.versions, ...departments];
  const parts = { provinces, tables, inputs, reference, units };
  return [
    await stageDatabase(places, 'overview', overviewTables(parts)),
    await stageDatabase(places, 'health', [
      { table: 'health', lines: provinces.map(({ health }) => health) },
    ]),
    ...raw.databases,
    ...(await stageDownloads(places, version)),
    stageQuality(places.staging, fieldLevel ? inputs : inputs.map(withoutCounts), tables.files),
  ];
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

/** Codes of findings whose parameters quote counts or the field of one row, and those parameters. */
const QUOTING: ReadonlySet<IssueCode> = new Set([
  'identity_broken',
  'total_mismatch',
  'rate_mismatch',
  'impossible_rate',
  'number_with_words',
  'bad_number',
  'unknown_field',
]);
const QUOTED: ReadonlySet<string> = new Set([
  'expected',
  'found',
  'most',
  'difference',
  'field_id',
]);

/** A file whose findings about single rows stay, without the counts that they quote. */
function withoutCounts(read: ReadInput): ReadInput {
  const issues = {
    *[Symbol.iterator]() {
      for (const issue of read.issues) yield withoutQuoted(issue);
    },
  };
  return { ...read, issues };
}

function withoutQuoted(issue: FileIssue): FileIssue {
  if (!QUOTING.has(issue.code)) return issue;
  const kept = Object.entries(issue.params).filter(([name]) => !QUOTED.has(name));
  return { ...issue, params: Object.fromEntries(kept) };
}
