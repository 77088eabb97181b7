import { version as engineVersion } from '@duckdb/node-api';
import { ALL_FIELDS } from '../../src/tables/dossiers.ts';
import type { FileIssue } from '../../src/ingest/file-result.ts';
import type { Dataset } from '../../src/tables/dataset.ts';
import type { Manifest, ManifestFile } from '../../src/tables/manifest.ts';
import type { IssueCode } from '../../src/tables/quality.ts';
import type { UnitVersion } from '../../src/tables/units.ts';
import { sha256Of } from './input-files.ts';
import { dataPackage } from './data-package.ts';
import { stageDossiers } from './dossier-downloads.ts';
import { overviewTables } from './overview-tables.ts';
import type { ProjectTables } from './project-tables.ts';
import { quality } from './quality.ts';
import type { RawFiles } from './raw-files.ts';
import { stageRevisions } from './revision-downloads.ts';
import { stageDictionary, stageUnits } from './reference-downloads.ts';
import type { Reference } from './reference.ts';
import { stageDatabase, stageJson } from './staged-file.ts';
import {
  discardStaging,
  markReady,
  prepareStaging,
  publishStaged,
  stagingDirectory,
} from './staging.ts';

/** Version of the form of the outputs; a reader of another one reloads. */
const SCHEMA_VERSION = 1;

/** Everything that one version is made of. */
export interface Version {
  readonly dataset: Dataset;
  readonly raw: RawFiles;
  readonly tables: ProjectTables;
  readonly reference: Reference;
  /** False leaves out every figure by field. */
  readonly fieldLevel: boolean;
}

/**
 * Writes one version into `out`: all files are made beside the earlier version, and only when the
 * last is whole does it take its place. An error leaves the earlier version as it was.
 */
export async function writeVersion(out: string, whole: Version): Promise<Manifest> {
  const version = whole.fieldLevel ? whole : withoutFields(whole);
  await prepareStaging(out);
  try {
    const files = await stageFiles(stagingDirectory(out), version);
    const manifest = manifestOf(version, files);
    await markReady(out, manifest);
    await publishStaged(out);
    return manifest;
  } catch (error) {
    await discardStaging(out);
    throw error;
  }
}

async function stageFiles(staging: string, version: Version): Promise<ManifestFile[]> {
  const { raw, tables } = version;
  return [
    ...(await stageDatabases(staging, version)),
    ...(await stageDownloads(staging, version)),
    await stageJson(staging, 'quality.json', quality(raw.inputs, tables.files)),
  ];
}

async function stageDatabases(staging: string, version: Version): Promise<ManifestFile[]> {
  const { raw, tables, reference } = version;
  const { overview, revisions, byProvince, dossierSources } = raw.assembled;
  const parts = { dossiers: overview, revisions, tables, inputs: raw.inputs, reference };
  const units = reference.units.versions;
  const files = [await stageDatabase(staging, 'overview', overviewTables({ ...parts, units }))];
  // A province whose rows have no fields has sources only where systems were added up.
  for (const province of [...new Set([...byProvince.keys(), ...dossierSources.keys()])].sort()) {
    const rows = byProvince.get(province) ?? [];
    const sources = dossierSources.get(province) ?? [];
    files.push(
      await stageDatabase(staging, `fields-${province.toLowerCase()}`, [
        { table: 'dossiers', rows },
        { table: 'dossier_sources', rows: sources },
      ]),
    );
  }
  return files;
}

async function stageDownloads(staging: string, version: Version): Promise<ManifestFile[]> {
  const { raw, reference, dataset } = version;
  const { sourceRows, revisions } = raw.assembled;
  const unit = (code: string): UnitVersion | null => reference.units.unit(code);
  const demonstration = dataset.kind === 'demonstration';
  const files = [
    ...(await stageDossiers({ staging, rows: sourceRows, unit, demonstration })),
    await stageRevisions(staging, revisions, unit, demonstration),
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
  const ends = raw.assembled.overview.map(({ period_end }) => period_end);
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

/**
 * The version without any figure by field: the sums over fields stay. Findings about single rows
 * stay too, without the counts that they quote.
 */
function withoutFields(version: Version): Version {
  const { assembled } = version.raw;
  const isTotal = ({ field_id }: { readonly field_id: string }): boolean => field_id === ALL_FIELDS;
  return {
    ...version,
    raw: {
      ...version.raw,
      inputs: version.raw.inputs.map((read) => ({
        ...read,
        issues: read.issues.map(withoutCounts),
      })),
      assembled: {
        ...assembled,
        overview: assembled.overview.filter(isTotal),
        sourceRows: assembled.sourceRows.filter(isTotal),
        revisions: assembled.revisions.filter(isTotal),
        byProvince: new Map(),
        dossierSources: new Map(),
      },
    },
  };
}

/** Codes of findings whose parameters quote counts or the field of one row, and those parameters. */
const QUOTING: ReadonlySet<IssueCode> = new Set([
  'identity_broken',
  'total_mismatch',
  'rate_mismatch',
  'number_with_words',
  'bad_number',
  'unknown_field',
  'field_not_repeated',
]);
const QUOTED: ReadonlySet<string> = new Set([
  'expected',
  'found',
  'difference',
  'field_id',
  'fields',
]);

function withoutCounts(issue: FileIssue): FileIssue {
  if (!QUOTING.has(issue.code)) return issue;
  const kept = Object.entries(issue.params).filter(([name]) => !QUOTED.has(name));
  return { ...issue, params: Object.fromEntries(kept) };
}
