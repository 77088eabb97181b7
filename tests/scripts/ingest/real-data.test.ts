import { expect, test } from 'vitest';
import { openPublished } from '../../../src/database/published.ts';
import { PROJECT_DATA } from '../../../scripts/ingest/project-tables.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { quietIngest } from './data-directory.ts';

test('The data that ships loads whole: 14,666,757 received in 34 provinces, 276,499 in the communes of Gia Lai', async () => {
  const out = temporaryDirectory();
  expect((await quietIngest({ data: PROJECT_DATA, out })).status).toBe(0);
  const { database, manifest } = await openPublished(out);
  const sums = await database.query({
    sql: `SELECT level, count(*)::INTEGER AS units, sum(received_total)::DOUBLE AS received
      FROM overview.dossiers WHERE period_end = DATE '2026-10-10' GROUP BY level ORDER BY level`,
    params: [],
  });
  const unknown = await database.query({
    sql: 'SELECT source_id FROM overview.sources WHERE publisher IS NULL',
    params: [],
  });
  await database.close();
  expect(sums).toEqual([
    { level: 'commune', units: 135, received: 276_499 },
    { level: 'province', units: 34, received: 14_666_757 },
  ]);
  expect(unknown).toEqual([]);
  expect(manifest.as_of).toBe('2026-10-10');
});

test('Every input accounts for every row that was read', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: PROJECT_DATA, out });
  const { manifest, database } = await openPublished(out);
  await database.close();
  for (const { rows_read, rows_loaded, rows_skipped, rows_rejected } of manifest.inputs)
    expect(rows_loaded + rows_skipped + rows_rejected).toBe(rows_read);
});
