import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPublished } from '../../../src/database/published.ts';
import { rate } from '../../../src/tables/rates.ts';
import type { DossierRow } from '../../../src/tables/dossiers.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { ingestCommand, manifestIn, qualityIn } from './command.ts';
import { dataDirectory } from './data-directory.ts';

const FORM = readFileSync('tests/fixtures/ingest/form-ii06-dong-cuong.csv', 'utf8');
const UNKNOWN = FORM.replace('xã Đông Cuông', 'xã Không Có Thật');
const JUNK = Uint8Array.from({ length: 4096 }, (_, index) => (index * 131 + 7) % 256);

async function overviewRow(out: string): Promise<DossierRow> {
  const { database } = await openPublished(out);
  const rows = await database.query({
    sql: "SELECT * FROM overview.dossiers WHERE unit_code = '04399' AND field_id = 'all'",
    params: [],
  });
  await database.close();
  return rows[0] as DossierRow;
}

describe('a directory with the form II.06 of Đông Cuông', () => {
  test('ends with 0 and gives the four on-time rates and the online rate', async () => {
    const out = temporaryDirectory();
    const data = dataDirectory({ 'raw/dong-cuong.csv': FORM });
    expect(ingestCommand('--data', data, '--out', out).status).toBe(0);
    const row = await overviewRow(out);
    const values = (
      ['ontime_resolved', 'ontime_received', 'ontime_766', 'overdue_total', 'online_rate'] as const
    ).map((name) => rate(name, row)?.value.toFixed(6));
    expect(values).toEqual(['0.930233', '0.851064', '0.904255', '0.095745', '0.714286']);
    expect(qualityIn(out).issues).toEqual([]);
  });

  test('with 119 instead of 120 ends with 0, the row loaded and the issue said', async () => {
    const out = temporaryDirectory();
    const data = dataDirectory({
      'raw/dong-cuong.csv': FORM.replace(',120,50,430', ',119,50,430'),
    });
    expect(ingestCommand('--data', data, '--out', out).status).toBe(0);
    expect((await overviewRow(out)).received_total).toBe(470);
    expect(qualityIn(out).issues).toMatchObject([
      { code: 'identity_broken', params: { identity: 'I1', difference: -1 } },
      { code: 'total_mismatch', params: { identity: 'I6', expected: 119, found: 120 } },
    ]);
  });

  test('beside the form of an unknown unit ends with 3, and the known unit is loaded', async () => {
    const out = temporaryDirectory();
    const data = dataDirectory({ 'raw/a.csv': FORM, 'raw/b.csv': UNKNOWN });
    const { status, printed } = ingestCommand('--data', data, '--out', out);
    expect(status).toBe(3);
    expect(printed).toContain('raw/b.csv');
    expect((await overviewRow(out)).received_total).toBe(470);
    expect(manifestIn(out).inputs.map(({ rows_rejected }) => rows_rejected)).toEqual([0, 1]);
  });

  test('above the form of an unknown unit in one file ends with 3 too', () => {
    const out = temporaryDirectory();
    const data = dataDirectory({ 'raw/both.csv': FORM + UNKNOWN });
    expect(ingestCommand('--data', data, '--out', out).status).toBe(3);
    expect(manifestIn(out).inputs).toMatchObject([{ rows_loaded: 1, rows_rejected: 1 }]);
  });

  test('replaced by nothing but binary junk ends with 1, and every file stays as it was', () => {
    const out = temporaryDirectory();
    ingestCommand('--data', dataDirectory({ 'raw/dong-cuong.csv': FORM }), '--out', out);
    const content = (): string[] =>
      ['manifest.json', ...manifestIn(out).files.map(({ path }) => path)].map((path) =>
        readFileSync(join(out, path), 'latin1'),
      );
    const before = content();
    const { status, printed } = ingestCommand(
      '--data',
      dataDirectory({ 'raw/junk.csv': JUNK }),
      '--out',
      out,
    );
    expect(status).toBe(1);
    expect(printed).toContain('what was there before is untouched');
    expect(content()).toEqual(before);
  });
});
