import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { periodNotEnded, undatedEnd } from '../../../src/ingest/period-not-ended.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { reportAt } from './command.ts';
import { dataDirectory, quietIngest } from './data-directory.ts';

const EXPORT = 'unit_code,received_total,resolved_total\n04399,5,4\n';
const OPEN = { 'raw/lao-cai/2026-11/x.csv': EXPORT };

const run = async (today: string, files: Readonly<Record<string, string>> = OPEN) => {
  const out = temporaryDirectory();
  const report = join(temporaryDirectory(), 'r.json');
  const { printed } = await quietIngest({ data: dataDirectory(files), out, report, today });
  const codes = reportAt(report).issues.map(({ code }) => code);
  const published = ['manifest.json', 'quality.json', 'downloads/dossiers.csv'].map((name) =>
    readFileSync(join(out, name), 'utf8'),
  );
  return { printed, codes, published };
};

describe('A period that has not ended today', () => {
  test('is warned of on the terminal and in the report where nothing says when it was exported', async () => {
    const { printed, codes } = await run('2026-11-25');
    expect(printed).toContain('ends on 2026-11-30');
    expect(codes).toEqual(['period_not_ended']);
  });

  test('changes nothing of what is published: the same input gives the same bytes on any day', async () => {
    const [before, after] = [await run('2026-11-25'), await run('2026-12-25')];
    expect(before.published).toEqual(after.published);
    expect(after.codes).toEqual([]);
  });

  test('is not warned of where the .json beside the file says when it was exported', async () => {
    const sidecar = JSON.stringify({ exported_at: '2026-11-20' });
    const { codes } = await run('2026-11-25', {
      ...OPEN,
      'raw/lao-cai/2026-11/x.csv.json': sidecar,
    });
    expect(codes).toEqual(['incomplete_period']);
  });
});

test.each([
  ['2026-11-24', []],
  ['2026-11-25', ['period_not_ended']],
  [null, []],
])('a last day of %s is judged by the day that is given', (end, expected) => {
  expect(periodNotEnded(end, '2026-11-25').map(({ code }) => code)).toEqual(expected);
});

test('the last day of rows that nothing dates is the latest of them', () => {
  const row = (period_end: string, exported_at: string | null) => ({ period_end, exported_at });
  const rows = [
    row('2026-10-31', null),
    row('2026-12-31', '2026-11-01'),
    row('2026-11-30', null),
    row('2026-09-30', null),
  ];
  expect(rows.reduce<string | null>(undatedEnd, null)).toBe('2026-11-30');
});
