import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPublished } from '../../src/database/published.ts';
import { dataDirectory, quietIngest } from '../scripts/ingest/data-directory.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
import { compared, QUERY_CASES, QUERY_FILES, UNIT_QUERY } from './cases.ts';

test('every query answers on native DuckDB as computed by hand', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory(QUERY_FILES), out });
  const { database } = await openPublished(out);
  for (const queryCase of QUERY_CASES)
    expect(compared(await database.query(queryCase.query), queryCase), queryCase.title).toEqual(
      queryCase.answer,
    );
  const units = await database.query(UNIT_QUERY);
  expect(units).toHaveLength(3370);
  expect(units.filter(({ unit_code }) => unit_code === '22')).toMatchObject([
    { type: 'tỉnh', valid_to: '2026-08-31' },
    { type: 'thành phố', valid_from: '2026-09-01', valid_to: null },
  ]);
  await database.close();
});

test('every question of src/queries has a case', () => {
  const directory = join(import.meta.dirname, '../../src/queries');
  const questions = readdirSync(directory).flatMap((file) =>
    [
      ...readFileSync(join(directory, file), 'utf8').matchAll(
        /export function (\w+)\([^{]*\): Query</g,
      ),
    ].map(([, name]) => name),
  );
  const asked = QUERY_CASES.map(({ title }) => title.split('(')[0]);
  expect(questions).toContain('exploreAnswer');
  expect(questions.filter((name) => name !== 'unitVersions' && !asked.includes(name))).toEqual([]);
});
