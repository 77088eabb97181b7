import { expect, test } from 'vitest';
import { openPublished } from '../../src/database/published.ts';
import { dataDirectory, quietIngest } from '../scripts/ingest/data-directory.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
import { compared, QUERY_CASES, QUERY_FILES, UNIT_QUERY } from './cases.ts';

test('every query answers on native DuckDB as computed by hand', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory(QUERY_FILES), out });
  const { database } = await openPublished(out);
  for (const { title, query, columns, answer } of QUERY_CASES)
    expect(compared(await database.query(query), columns), title).toEqual(answer);
  const units = await database.query(UNIT_QUERY);
  expect(units).toHaveLength(3368);
  expect(units.filter(({ unit_code }) => unit_code === '22')).toMatchObject([
    { type: 'tỉnh', valid_to: '2026-08-31' },
    { type: 'thành phố', valid_from: '2026-09-01', valid_to: null },
  ]);
  await database.close();
});
