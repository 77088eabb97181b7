import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  DemonstrationRefused,
  renewDemonstration,
  writeDemonstration,
} from '../../scripts/demo/write.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

function filesOf(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(directory, path)).isFile())
    .sort();
}

/** All files of a directory, names and bytes, as one hash. */
function hashOf(directory: string): string {
  const hash = createHash('sha256');
  for (const path of filesOf(directory)) {
    const bytes = readFileSync(join(directory, path));
    hash.update(`${path}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest('hex');
}

async function written(seed: number, months: number, allUnits = false): Promise<string> {
  const out = join(temporaryDirectory(), 'demonstration');
  await writeDemonstration({ out, seed, months, allUnits });
  return out;
}

test('The same seed gives the same bytes, another seed gives others under the same names', async () => {
  const one = await written(5, 4);
  const other = await written(6, 4);
  expect(hashOf(await written(5, 4))).toBe(hashOf(one));
  expect(hashOf(join(other, 'raw'))).not.toBe(hashOf(join(one, 'raw')));
  expect(filesOf(other)).toEqual(filesOf(one));
});

test('A shorter demonstration is the beginning of a longer one', async () => {
  const [short, long] = [await written(5, 2), await written(5, 4)];
  for (const path of filesOf(join(short, 'raw')))
    expect(
      readFileSync(join(short, 'raw', path)).equals(readFileSync(join(long, 'raw', path))),
      path,
    ).toBe(true);
});

test('dataset.json says that the figures are invented', async () => {
  const out = await written(5, 1);
  const dataset = JSON.parse(readFileSync(join(out, 'dataset.json'), 'utf8')) as object;
  expect(dataset).toMatchObject({
    kind: 'demonstration',
    title: expect.stringContaining('không có thật') as string,
  });
});

test('The key lies outside raw/ and names nothing of months that were not written', async () => {
  const out = await written(5, 4);
  expect(filesOf(out).filter((path) => path.includes('key.json'))).toEqual(['key.json']);
  const key = JSON.parse(readFileSync(join(out, 'key.json'), 'utf8')) as Record<string, unknown>;
  expect(key).toMatchObject({ seed: 5, months: 4, changes: [], missing: [], late: [] });
  expect(key['corrected']).toEqual([{ unit_code: 'X0012', month: '2025-10' }]);
  expect(key['broken']).toHaveLength(1);
});

test('A model of service is planted once it has begun, marked as invented, and stands in the key', async () => {
  const [before, after] = [await written(5, 8), await written(5, 9)];
  const table = (out: string) => readFileSync(join(out, 'initiatives/mo-hinh.csv'), 'utf8');
  const planted = (out: string) =>
    (JSON.parse(readFileSync(join(out, 'key.json'), 'utf8')) as { initiatives: object[] })
      .initiatives;
  expect(planted(before)).toEqual([]);
  expect(table(before)).not.toContain('X0001');
  expect(planted(after)).toMatchObject([{ unit_code: 'X0001', started: '2026-03-02' }]);
  expect(table(after)).toContain('không có thật');
});

test('An earlier demonstration is replaced without remains', async () => {
  const out = await written(5, 3);
  await writeDemonstration({ out, seed: 6, months: 1 });
  expect(hashOf(out)).toBe(hashOf(await written(6, 1)));
});

test('A directory with other things in it is refused and left as it is', async () => {
  const out = temporaryDirectory();
  writeFileSync(join(out, 'key.json'), '{"private": "something else"}');
  const before = hashOf(out);
  await expect(writeDemonstration({ out })).rejects.toThrow(DemonstrationRefused);
  await expect(writeDemonstration({ out: join(out, 'key.json') })).rejects.toThrow('is a file');
  expect(hashOf(out)).toBe(before);
});

test('With all units there is one tidy file a province and month, and no file of an invented unit', async () => {
  const out = await written(5, 1, true);
  const files = filesOf(join(out, 'raw'));
  expect(files).toHaveLength(34);
  const codes = files.flatMap((path) =>
    readFileSync(join(out, 'raw', path), 'utf8')
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.slice(0, line.indexOf(','))),
  );
  expect(new Set(codes).size).toBe(3321);
  expect(codes.filter((code) => !/^\d{5}$/.test(code))).toEqual([]);
  expect(existsSync(join(out, 'raw/tinh-mau'))).toBe(false);
  expect(readFileSync(join(out, 'dataset.json'), 'utf8')).toContain('"kind": "demonstration"');
});

test('A build renews the demonstration with the seed and the months of the one that lies there', async () => {
  const out = join(temporaryDirectory(), 'demonstration');
  await writeDemonstration({ out, seed: 5, months: 2 });
  const key = readFileSync(join(out, 'key.json'), 'utf8');
  writeFileSync(join(out, 'raw', 'stale.csv'), 'x');
  await renewDemonstration(out);
  expect(readFileSync(join(out, 'key.json'), 'utf8')).toBe(key);
  expect(existsSync(join(out, 'raw', 'stale.csv'))).toBe(false);
});

test('Invented figures for the codes of real units never become part of a site', async () => {
  const out = join(temporaryDirectory(), 'demonstration');
  await writeDemonstration({ out, months: 1, allUnits: true });
  await expect(renewDemonstration(out)).rejects.toThrow(/--all-units/);
});
