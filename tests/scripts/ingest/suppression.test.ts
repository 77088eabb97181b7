import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { openPublished } from '../../../src/database/published.ts';
import type { Quality } from '../../../src/tables/manifest.ts';
import { csvRecords } from './command.ts';
import { dataDirectory, DATASET, quietIngest } from './data-directory.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';

const HEADER =
  'unit_code,field,period_start,period_end,received_total,resolved_total,resolved_early,resolved_on_time,resolved_late';
const line = (unit: string, field: string, late: number, received: number, early = received) =>
  `${unit},${field},2025-08-01,2025-08-31,${received + late},${received + late},${early},0,${late}`;
/** Three communes; in the first three adoptions, stated one time with parts that do not add up. */
const CURRENT = [
  HEADER,
  line('02647', 'nuoi-con-nuoi', 0, 3, 2),
  line('02647', 'ho-tich', 0, 41),
  line('02647', 'dat-dai', 7, 63),
  line('02680', 'nuoi-con-nuoi', 0, 12),
  line('02680', 'ho-tich', 0, 47),
  line('02680', 'dat-dai', 9, 71),
  line('04399', 'nuoi-con-nuoi', 0, 17),
  line('04399', 'ho-tich', 3, 53),
  line('04399', 'dat-dai', 8, 88),
].join('\n');
const EARLIER = [
  HEADER,
  line('02647', 'nuoi-con-nuoi', 0, 2),
  line('02647', 'dat-dai', 7, 62),
].join('\n');
const FILES = {
  'raw/old.csv': EARLIER,
  'raw/old.csv.json': '{"exported_at": "2025-09-01"}',
  'raw/new.csv': CURRENT,
  'raw/new.csv.json': '{"exported_at": "2025-09-09"}',
};
const HIDDEN = ['02647 ho-tich', '02647 nuoi-con-nuoi', '02680 ho-tich', '02680 nuoi-con-nuoi'];

/** Ingests the files with adoptions hidden where they are few. */
async function ingested(): Promise<{ out: string; report: string }> {
  const out = temporaryDirectory();
  const report = join(temporaryDirectory(), 'report.json');
  const suppression = { enabled: true, sensitive_fields: ['nuoi-con-nuoi'] };
  const data = dataDirectory(FILES, { ...DATASET, suppression });
  expect((await quietIngest({ data, out, report })).status).toBe(0);
  return { out, report };
}

test('The database of fields hides the small row with three others, and keeps every other row', async () => {
  const { out } = await ingested();
  const { database } = await openPublished(out);
  const rows = await database.query<{
    readonly cell: string;
    readonly received_total: number | null;
    readonly suppressed: readonly string[];
  }>({
    sql: `SELECT unit_code || ' ' || field_id AS cell, received_total, suppressed
      FROM fields_15.dossiers ORDER BY cell`,
    params: [],
  });
  const sums = await database.query({
    sql: `SELECT count(*)::INTEGER AS all_rows, sum(resolved_late)::INTEGER AS late,
        sum(CASE WHEN suppressed <> [] THEN 1 ELSE 0 END)::INTEGER AS hidden
      FROM overview.dossiers WHERE level = 'commune'`,
    params: [],
  });
  await database.close();
  const hidden = rows.filter(({ received_total }) => received_total === null);
  expect(hidden.map(({ cell }) => cell)).toEqual(HIDDEN);
  expect(hidden.every(({ suppressed }) => suppressed.includes('resolved_late'))).toBe(true);
  expect(rows.filter(({ suppressed }) => suppressed.length > 0)).toEqual(hidden);
  // What is late over all fields stays: 7 in the first commune, 9 in the second, 11 in the third.
  expect(sums).toEqual([{ all_rows: 3, late: 27, hidden: 0 }]);
});

test('The downloads hide the same rows, and say which columns', async () => {
  const { out } = await ingested();
  const records = csvRecords(join(out, 'downloads/dossiers.csv'));
  const hidden = records.filter((record) => record['received_total'] === '');
  expect(hidden.map((record) => `${record['unit_code']} ${record['field_id']}`)).toEqual(HIDDEN);
  expect(hidden[0]!['suppressed']).toContain('received_total');
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const parquet = await connection.runAndReadAll(
    `SELECT unit_code || ' ' || field_id AS cell FROM '${join(out, 'downloads/dossiers.parquet')}'
      WHERE received_total IS NULL ORDER BY cell`,
  );
  connection.closeSync();
  instance.closeSync();
  expect(parquet.getRows().flat()).toEqual(HIDDEN);
});

test('Where a figure is hidden no correction by field of that unit and period is told, that of the sum is', async () => {
  const { out } = await ingested();
  const { database } = await openPublished(out);
  const revisions = await database.query<{ field_id: string }>({
    sql: 'SELECT DISTINCT field_id FROM overview.revisions',
    params: [],
  });
  await database.close();
  expect(revisions).toEqual([{ field_id: 'all' }]);
});

test('A finding quotes the counts of a hidden row in the report of the publisher alone', async () => {
  const { out, report } = await ingested();
  const { issues } = JSON.parse(readFileSync(join(out, 'quality.json'), 'utf8')) as Quality;
  const broken = issues.filter(({ code }) => code === 'identity_broken');
  expect(broken.map(({ params }) => params)).toEqual([{ identity: 'I2' }]);
  expect(readFileSync(report, 'utf8')).toContain('"value": "3"');
});
