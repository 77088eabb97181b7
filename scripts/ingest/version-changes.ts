import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COUNT_NAMES } from '../../src/tables/counts.ts';
import type { Manifest, Quality } from '../../src/tables/manifest.ts';
import type { IssueCode } from '../../src/tables/quality.ts';
import type {
  ChangedCount,
  PeriodUnits,
  VersionChanges,
} from '../../src/tables/version-changes.ts';
import { sqlText, withEngine } from './database-file.ts';
import { fieldChanges } from './field-changes.ts';

/** Changed counts named one by one. */
const MOST_NAMED = 200;

/** A version whose files are staged, before its manifest is written. */
export interface StagedVersion {
  readonly directory: string;
  readonly manifest: Manifest;
}

/**
 * Compares a staged version with the one in a directory: figures over all fields, and by field. Null where
 * there is none before, or one of another schema, with which figures cannot be compared. `fieldName` is null
 * for a field of no list.
 */
export async function versionChanges(
  before: string,
  { directory, manifest }: StagedVersion,
  fieldName: (field_id: string) => string | null = () => null,
): Promise<VersionChanges | null> {
  const old = await manifestOf(before);
  if (old?.schema_version !== manifest.schema_version) return null;
  const [oldSources, newSources] = [sourcesOf(old), sourcesOf(manifest)];
  return {
    newSources: [...newSources].filter((source) => !oldSources.has(source)),
    goneSources: [...oldSources].filter((source) => !newSources.has(source)),
    ...(await figureChanges(
      { directory: before, manifest: old },
      { directory, manifest },
      fieldName,
    )),
    findings: await findingChanges(before, directory),
  };
}

function sourcesOf({ inputs }: Manifest): Set<string> {
  return new Set(inputs.map(({ source_id }) => source_id));
}

const KEY = 'unit_code, level, period_start, period_end, period_kind, calendar';
const PERIOD =
  'period_start::VARCHAR AS period_start, period_end::VARCHAR AS period_end, period_kind, calendar';

async function figureChanges(
  before: StagedVersion,
  now: StagedVersion,
  fieldName: (field_id: string) => string | null,
) {
  return withEngine(async (connection) => {
    await connection.run(`ATTACH ${sqlText(overviewOf(before))} AS before (READ_ONLY)`);
    await connection.run(`ATTACH ${sqlText(overviewOf(now))} AS now (READ_ONLY)`);
    const rows = async (sql: string): Promise<unknown[]> =>
      (await connection.runAndReadAll(sql)).getRowObjectsJS();
    const onlyIn = async (one: string, other: string): Promise<PeriodUnits[]> =>
      (await rows(`SELECT level, ${PERIOD}, count(*)::INTEGER AS units
FROM (SELECT ${KEY} FROM ${one}.dossiers WHERE field_id = 'all'
  EXCEPT SELECT ${KEY} FROM ${other}.dossiers WHERE field_id = 'all') AS own
GROUP BY ALL ORDER BY period_end, period_start, period_kind, calendar, level`)) as PeriodUnits[];
    await connection.run(`CREATE TEMP TABLE changed AS ${changedSql()}`);
    const [total] = (await rows('SELECT count(*)::INTEGER AS changed FROM changed')) as [
      { changed: number },
    ];
    return {
      newFigures: await onlyIn('now', 'before'),
      goneFigures: await onlyIn('before', 'now'),
      changedTotal: total.changed,
      changedCounts: (await rows(`SELECT unit_code,
  coalesce((SELECT max(name) FROM now.units AS u
    WHERE u.unit_code = changed.unit_code AND u.valid_to IS NULL), unit_code) AS name,
  ${PERIOD}, column_name, old_value, new_value
FROM changed
ORDER BY unit_code, changed.period_end, changed.period_start, column_name
LIMIT ${String(MOST_NAMED)}`)) as ChangedCount[],
      changedFields: await fieldChanges(connection, before, now, fieldName),
    };
  });
}

/** The counts of units and periods in both versions that differ; null differs from a number. */
function changedSql(): string {
  return COUNT_NAMES.map(
    (name) => `SELECT ${KEY}, '${name}' AS column_name,
  b.${name} AS old_value, n.${name} AS new_value
FROM before.dossiers AS b JOIN now.dossiers AS n USING (${KEY}, field_id)
WHERE field_id = 'all' AND b.${name} IS DISTINCT FROM n.${name}`,
  ).join('\nUNION ALL\n');
}

async function findingChanges(before: string, now: string): Promise<VersionChanges['findings']> {
  const [old, current] = [await findingsOf(before), await findingsOf(now)];
  return [...new Set([...Object.keys(old), ...Object.keys(current)])]
    .toSorted()
    .map((code) => ({
      code: code as IssueCode,
      before: old[code] ?? 0,
      now: current[code] ?? 0,
    }))
    .filter((each) => each.before !== each.now);
}

async function findingsOf(directory: string): Promise<Readonly<Record<string, number>>> {
  const text = await readFile(join(directory, 'quality.json'), 'utf8');
  return (JSON.parse(text) as Quality).totals.issues_by_code;
}

async function manifestOf(directory: string): Promise<Manifest | null> {
  const text = await readFile(join(directory, 'manifest.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Manifest);
}

function overviewOf({ directory, manifest }: StagedVersion): string {
  const overview = manifest.files.find(({ path }) => path.startsWith('overview.'));
  if (overview === undefined) throw new Error(`The manifest of ${directory} names no overview.`);
  return join(directory, overview.path);
}
