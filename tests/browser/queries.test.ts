import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { headersFor } from '../../scripts/headers.ts';
import { ingest } from '../../scripts/ingest/run.ts';
import { PASSING, REFUSED } from '../database/engine-values.ts';
import { compared, QUERY_CASES, QUERY_FILES, UNIT_QUERY } from '../queries/cases.ts';
import { writeDataDirectory } from '../scripts/ingest/data-directory.ts';
import { openEnginePage, type EnginePage } from './engine-page.ts';

let scratch: string;
let engine: EnginePage;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dung-han-'));
  writeDataDirectory(join(scratch, 'data'), QUERY_FILES);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const dist = join(scratch, 'dist');
  const outcome = await ingest({
    data: join(scratch, 'data'),
    out: join(dist, 'data'),
    fieldLevel: true,
  });
  vi.restoreAllMocks();
  expect(outcome.status).toBe(0);
  engine = await openEnginePage(dist);
});

afterAll(async () => {
  await engine.close();
  await rm(scratch, { recursive: true });
});

async function rowsOf(query: Parameters<EnginePage['ask']>[0]): Promise<unknown[]> {
  const answer = await engine.ask(query);
  if ('error' in answer) throw new Error(answer.error);
  return answer.rows;
}

describe('DuckDB-WASM in Chromium', () => {
  test('runs under the policy of the site', () => {
    expect(engine.policy).toBe(headersFor('/explore/')['Content-Security-Policy']);
    expect(engine.policy).toContain("connect-src 'self' blob:");
  });

  test.each(QUERY_CASES)('$title, as computed by hand', async (queryCase) => {
    expect(compared(await rowsOf(queryCase.query), queryCase)).toEqual(queryCase.answer);
  });

  test('unitVersions() gives all units, a province before and after it became a city', async () => {
    const units = (await rowsOf(UNIT_QUERY)) as { unit_code: string }[];
    expect(units).toHaveLength(3370);
    expect(units.filter(({ unit_code }) => unit_code === '22')).toMatchObject([
      { type: 'tỉnh', valid_to: '2026-08-31' },
      { type: 'thành phố', valid_from: '2026-09-01', valid_to: null },
    ]);
  });

  test.each(Object.entries(PASSING))('gives %s as native DuckDB does', async (sql, value) => {
    expect(await rowsOf({ sql: `SELECT ${sql} AS value`, params: [] })).toEqual([{ value }]);
  });

  test.each(REFUSED)('refuses %s at the row boundary and says to cast it', async (sql) => {
    expect(await engine.ask({ sql: `SELECT ${sql} AS value`, params: [] })).toEqual({
      error: expect.stringMatching(/Column "value" holds a .* Cast it in the SQL/) as string,
    });
  });

  test('has the files attached for reading only', async () => {
    expect(await engine.ask({ sql: 'DELETE FROM overview.units', params: [] })).toEqual({
      error: expect.stringMatching(/read-only/) as string,
    });
  });
});
