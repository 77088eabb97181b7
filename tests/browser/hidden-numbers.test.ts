import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvRecords } from '../scripts/ingest/command.ts';
import { writeSmallData } from './small-data.ts';

const SCRATCH = 'node_modules/.cache/dung-han/test-hidden-numbers';
const DATA = join(SCRATCH, 'data');
const DIST = join(SCRATCH, 'dist');

/** Received in August and in September, by commune and field: numbers that nothing else makes. */
const RECEIVED: Readonly<Record<string, readonly [number, number]>> = {
  '02647 nuoi-con-nuoi': [3, 4409],
  '02647 ho-tich': [7919, 7703],
  '02647 dat-dai': [6101, 6553],
  '02680 nuoi-con-nuoi': [5303, 5179],
  '02680 ho-tich': [4801, 4657],
  '02680 dat-dai': [3907, 3761],
};
const PERIODS = ['2025-08-01,2025-08-31', '2025-09-01,2025-09-30'];
const RAW = [
  'unit_code,field,period_start,period_end,received_total,resolved_total,resolved_late',
  ...Object.entries(RECEIVED).flatMap(([key, counts]) =>
    counts.map((count, month) => {
      const [unit, field] = key.split(' ');
      return [unit, field, PERIODS[month], count, count, count === 3 ? 0 : 29].join();
    }),
  ),
].join('\n');

beforeAll(() => {
  rmSync(SCRATCH, { recursive: true, force: true });
  const suppression = { enabled: true, sensitive_fields: ['nuoi-con-nuoi'] };
  writeSmallData(DATA, { 'bc.csv': RAW }, { suppression });
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['scripts/build.ts', '--data', DATA, '--publish'],
    {
      encoding: 'utf8',
      env: { ...process.env, DUNG_HAN_DIST: DIST, DUNG_HAN_PUBLIC: join(SCRATCH, 'public') },
    },
  );
  expect(status, stdout + stderr).toBe(0);
}, 240_000);

afterAll(() => {
  rmSync(SCRATCH, { recursive: true, force: true });
});

/** Every file of the published site that is text: pages, charts, tables, lists, reports. */
function texts(): { path: string; text: string }[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|csv|json|svg|xml|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** A number as any of the languages writes it, with or without a separator of thousands. */
function written(count: number): RegExp {
  const digits = Array.from(String(count), (digit) => {
    const at = Number(digit);
    return `[${digit}${String.fromCodePoint(0x660 + at)}${String.fromCodePoint(0x6f0 + at)}]`;
  });
  const [thousands, rest] = [digits.slice(0, -3).join(''), digits.slice(-3).join('')];
  return new RegExp(`(?<!\\p{Nd})${thousands}[.,٬٫’\\s\u00a0\u202f]?${rest}(?!\\p{Nd})`, 'u');
}

/** Received in August, and with September, by whether the download of the published site hides it. */
function august(isHidden: boolean): (readonly [august: number, both: number])[] {
  return csvRecords(join(DIST, 'data/downloads/dossiers.csv')).flatMap((record) => {
    if (record['period_start'] !== '2025-08-01') return [];
    if ((record['received_total'] === '') !== isHidden) return [];
    const [first, second] = RECEIVED[`${record['unit_code']!} ${record['field_id']!}`]!;
    return [[first, first + second] as const];
  });
}

test('A published site has no page, chart, table or file with a hidden number that another one follows from', () => {
  const hidden = august(true).filter(([count]) => count > 3);
  const shown = august(false);
  expect([hidden.length, shown.length]).toEqual([3, 2]);
  const all = texts();
  const having = (count: number) =>
    all.filter(({ text }) => written(count).test(text)).map(({ path }) => path);
  for (const [count, both] of shown) {
    expect(having(count).length).toBeGreaterThanOrEqual(3);
    // The pages add the months up, in four languages.
    expect(having(both).filter((path) => path.endsWith('.html')).length).toBeGreaterThanOrEqual(4);
  }
  expect(hidden.flat().flatMap(having)).toEqual([]);
});

test('The page of a commune says of a hidden row that it is hidden, in its table and in its CSV', () => {
  const page = readFileSync(join(DIST, 'en/commune/02647/index.html'), 'utf8');
  expect(page).toContain('(without 1 hidden period)');
  const [small] = csvRecords(join(DIST, 'csv/02647.csv')).filter(
    (record) => record['field_id'] === 'nuoi-con-nuoi' && record['period_start'] === '2025-08-01',
  );
  expect(small).toMatchObject({ received_total: '', resolved_total: '' });
  expect(small!['suppressed']).toContain('received_total');
});
