import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { COUNT_NAMES } from '../../src/tables/counts.ts';
import type { Manifest } from '../../src/tables/manifest.ts';
import type { FieldChanges } from '../../src/tables/version-changes.ts';
import { sqlText } from './database-file.ts';

/** Units and periods, and changed counts, named one by one. */
const MOST_UNITS = 200;
const MOST_LARGEST = 20;

const KEY = 'unit_code, level, period_start, period_end, period_kind, calendar';
const PERIOD =
  'period_start::VARCHAR AS period_start, period_end::VARCHAR AS period_end, period_kind, calendar';
const ORDER = 'unit_code, period_end, period_start, period_kind, calendar';

/** A version and the directory of its files. */
interface FilesOf {
  readonly directory: string;
  readonly manifest: Manifest;
}

/**
 * The counts by field that are not what they were, of units and periods that have rows by field in both
 * versions; those of several systems are added up. Provinces whose file is the same are not looked at.
 * `connection` holds `now`, whose units name those of the changes; `fieldName` is null for an unknown field.
 */
export async function fieldChanges(
  connection: DuckDBConnection,
  before: FilesOf,
  now: FilesOf,
  fieldName: (field_id: string) => string | null,
): Promise<FieldChanges> {
  await connection.run(`CREATE TEMP TABLE changed_fields (unit_code VARCHAR, level VARCHAR,
  period_start DATE, period_end DATE, period_kind VARCHAR, calendar VARCHAR, field_id VARCHAR,
  column_name VARCHAR, old_value DOUBLE, new_value DOUBLE)`);
  for (const [old, current] of changedFiles(before, now)) {
    await connection.run(`ATTACH ${sqlText(old)} AS old_fields (READ_ONLY)`);
    await connection.run(`ATTACH ${sqlText(current)} AS new_fields (READ_ONLY)`);
    await connection.run(bothSql());
    await connection.run(`INSERT INTO changed_fields ${changedSql()}`);
    await connection.run('DROP TABLE both_fields; DETACH old_fields; DETACH new_fields');
  }
  const rows = async (sql: string): Promise<unknown[]> =>
    (await connection.runAndReadAll(sql)).getRowObjectsJS();
  const name = `coalesce((SELECT max(name) FROM now.units AS u
    WHERE u.unit_code = c.unit_code AND u.valid_to IS NULL), unit_code) AS name`;
  const [total] = (await rows('SELECT count(*)::INTEGER AS changed FROM changed_fields')) as [
    { changed: number },
  ];
  const largest = (await rows(`SELECT unit_code, ${name}, ${PERIOD}, field_id, column_name,
  old_value, new_value
FROM changed_fields AS c
ORDER BY abs(coalesce(new_value, 0) - coalesce(old_value, 0)) DESC, ${ORDER}, field_id, column_name
LIMIT ${String(MOST_LARGEST)}`)) as Omit<FieldChanges['largest'][number], 'field'>[];
  return {
    total: total.changed,
    units: (await rows(`SELECT unit_code, ${name}, ${PERIOD}, count(*)::INTEGER AS changed
FROM changed_fields AS c GROUP BY ALL ORDER BY ${ORDER}
LIMIT ${String(MOST_UNITS)}`)) as FieldChanges['units'],
    largest: largest.map((row) => ({ ...row, field: fieldName(row.field_id) ?? row.field_id })),
  };
}

/** The files of figures by field of the provinces that have one in both versions, and not the same. */
function changedFiles(before: FilesOf, now: FilesOf): [string, string][] {
  const [old, current] = [fieldFiles(before), fieldFiles(now)];
  return [...current].flatMap(([province, path]): [string, string][] => {
    const earlier = old.get(province);
    if (earlier === undefined || earlier === path) return [];
    return [[join(before.directory, earlier), join(now.directory, path)]];
  });
}

function fieldFiles({ manifest }: FilesOf): Map<string, string> {
  return new Map(
    manifest.files.flatMap(({ path }) => {
      const [name = ''] = path.split('.');
      return name.startsWith('fields-') ? [[name, path] as const] : [];
    }),
  );
}

/** One row a unit, period and field of both versions, as long as both have some field of the unit and period. */
function bothSql(): string {
  const sums = COUNT_NAMES.map(
    (name) => `CASE WHEN count(*) = count(${name}) THEN sum(${name})::DOUBLE END AS ${name}`,
  ).join(', ');
  const fields = (of: string): string =>
    `SELECT ${KEY}, field_id, ${sums} FROM ${of}.dossiers GROUP BY ALL`;
  const counts = COUNT_NAMES.map((name) => `o.${name} AS old_${name}, n.${name} AS new_${name}`);
  return `CREATE TEMP TABLE both_fields AS
SELECT ${KEY}, field_id, ${counts.join(', ')}
FROM (${fields('old_fields')}) AS o FULL JOIN (${fields('new_fields')}) AS n USING (${KEY}, field_id)
-- Units and periods of one version alone are named as such, not field by field.
SEMI JOIN (SELECT ${KEY} FROM old_fields.dossiers INTERSECT SELECT ${KEY} FROM new_fields.dossiers)
  AS shared USING (${KEY})`;
}

function changedSql(): string {
  return COUNT_NAMES.map(
    (name) => `SELECT ${KEY}, field_id, '${name}', old_${name}, new_${name} FROM both_fields
WHERE old_${name} IS DISTINCT FROM new_${name}`,
  ).join('\nUNION ALL\n');
}
