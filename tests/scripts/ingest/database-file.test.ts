import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDatabase } from '../../../scripts/ingest/database-file.ts';
import { openNative } from '../../../src/database/native.ts';
import type { Query } from '../../../src/queries/query.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';

test('lists with more members in all than the engine takes rows at once are written whole', async () => {
  const path = join(temporaryDirectory(), 'lists.duckdb');
  const passed = ['present', 'identities', 'possible_rates', 'carry_over', 'no_jump'];
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    unit_code: `X${String(index)}`,
    level: 'commune',
    period_start: '2026-01-01',
    period_end: '2026-01-31',
    period_kind: 'flow',
    calendar: 'month',
    passed,
    failed: index % 2 === 0 ? [] : ['present'],
  }));
  await writeDatabase(path, [{ table: 'health', rows }]);
  const database = await openNative({ health: path });
  const query: Query<{ members: number; failed: number; last: string }> = {
    sql: `SELECT sum(len(passed))::INTEGER AS members, sum(len(failed))::INTEGER AS failed,
  max(passed[5]) AS last FROM health.health`,
    params: [],
  };
  expect(await database.query(query)).toEqual([{ members: 15_000, failed: 1500, last: 'no_jump' }]);
  await database.close();
});
