import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { PublishedRows } from '../../../src/ingest/period-table.ts';
import { COUNT_NAMES, type CountName } from '../../../src/tables/counts.ts';
import type { DossierRow } from '../../../src/tables/dossiers.ts';
import type { Period } from '../../../src/tables/periods.ts';

/** What a reader of all published files knows. */
export interface PublishedFigures {
  /** Rows with every number that any file gives; hidden ones are null in all of them. */
  readonly rows: PublishedRows;
  /** Numbers that stand in one file and are hidden, or other, in another, as "row column: numbers". */
  readonly contradictions: readonly string[];
  readonly statistics: readonly PublishedRate[];
}

/** Both numbers of a rate in the statistics of a unit and period. */
interface PublishedRate extends Period {
  readonly unit_code: string;
  readonly indicator: string;
  readonly numerator: number;
  readonly denominator: number;
}

const KEYS = [
  'unit_code',
  'field_id',
  'source_system',
  'period_start',
  'period_end',
  'period_kind',
  'calendar',
] as const;
type Read = Readonly<Record<string, unknown>>;

const keyOf = (row: Read): string => KEYS.map((name) => String(row[name])).join(' ');

/** Reads databases, downloads, corrections and statistics of a directory of output as a stranger would. */
export async function publishedFigures(out: string): Promise<PublishedFigures> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const read = async (sql: string): Promise<Read[]> =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson();
  const attach = (prefix: string): string[] => {
    const found = readdirSync(out).filter((name) =>
      new RegExp(`^${prefix}.*\\.duckdb$`).test(name),
    );
    return found.map((name) => join(out, name));
  };
  const tables: string[] = [];
  for (const [index, path] of attach('(?:overview|fields|statistics)').entries()) {
    await connection.run(`ATTACH '${path}' AS d${index} (READ_ONLY)`);
    const names = await read(
      `SELECT table_name FROM information_schema.tables WHERE table_catalog = 'd${index}'`,
    );
    tables.push(...names.map(({ table_name }) => `d${index}.${String(table_name)}`));
  }
  const all = async (name: string): Promise<Read[]> =>
    (
      await Promise.all(
        tables
          .filter((table) => table.endsWith(`.${name}`))
          .map((table) => read(`SELECT * FROM ${table}`)),
      )
    ).flat();
  const databases = await all('dossiers');
  const downloads = [
    ...(await read(`SELECT * FROM read_csv('${join(out, 'downloads/dossiers.csv')}')`)),
    ...(await read(`SELECT * FROM read_csv('${join(out, 'downloads/dossiers-excel.csv')}')`)),
    ...(await read(`SELECT * FROM '${join(out, 'downloads/dossiers.parquet')}'`)),
  ];
  const revisions = [
    ...(await all('revisions')),
    ...(await read(`SELECT * FROM read_csv('${join(out, 'downloads/revisions.csv')}')`)),
  ];
  const rates = [...(await all('unit_results')), ...(await all('control_points'))];
  connection.closeSync();
  instance.closeSync();
  const given = new Map<string, Set<number>>();
  const note = (row: Read, column: string, value: unknown): void => {
    if (value === null || value === undefined || value === '') return;
    const key = `${keyOf(row)} ${column}`;
    given.set(key, (given.get(key) ?? new Set()).add(Number(value)));
  };
  for (const row of [...databases, ...downloads])
    for (const column of COUNT_NAMES) note(row, column, row[column]);
  for (const row of revisions) note(row, String(row['column_name']), row['new_value']);
  const contradictions = [...given].flatMap(([name, values]) =>
    values.size > 1 ? [`${name}: ${[...values].join()}`] : [],
  );
  const merged = databases.map((row) => {
    const suppressed = (row['suppressed'] ?? []) as CountName[];
    const counts = COUNT_NAMES.map((name): [string, number | null] => {
      const [value] = given.get(`${keyOf(row)} ${name}`) ?? [];
      if (value !== undefined && suppressed.includes(name))
        contradictions.push(`${keyOf(row)} ${name}: hidden, ${String(value)}`);
      return [name, value ?? null];
    });
    return { ...row, suppressed, ...Object.fromEntries(counts) } as unknown as DossierRow;
  });
  const isOverview = ({ field_id, level, basis }: DossierRow): boolean =>
    field_id === 'all' || (level === 'province' && basis === 'communes');
  return {
    rows: {
      overview: merged.filter((row) => isOverview(row) || row.level === 'province'),
      byField: merged.filter((row) => !isOverview(row)),
    },
    contradictions,
    statistics: rates as unknown as PublishedRate[],
  };
}
