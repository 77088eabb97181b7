import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { derivedReference } from '../../scripts/reference/derived-files.ts';
import { secondSourceProblems } from '../../scripts/reference/second-source.ts';
import { foldName } from '../../src/tables/name-folding.ts';
import { PREDECESSORS, UNITS } from '../ingest/reference-tables.ts';

const ROOT = new URL('../../', import.meta.url);
const at = (day: string) =>
  UNITS.filter((unit) => (unit.valid_from ?? '') <= day && (unit.valid_to ?? '9999') >= day);
const count = (day: string, type: string) => at(day).filter((unit) => unit.type === type).length;

describe('the committed tables', () => {
  for (const { path, text } of derivedReference())
    test(`${path} is what its source gives`, () => {
      expect(readFileSync(new URL(path, ROOT), 'utf8') === text).toBe(true);
    });

  test('units by type, before and after the changes of type', () => {
    const types = ['xã', 'phường', 'đặc khu', 'tỉnh', 'thành phố', 'quốc gia'];
    const counts = (day: string) => types.map((type) => count(day, type));
    expect(counts('2025-07-01')).toEqual([2621, 687, 13, 28, 6, 1]);
    expect(counts('2026-04-29')).toEqual([2621, 687, 13, 28, 6, 1]);
    expect(counts('2026-04-30')).toEqual([2611, 697, 13, 27, 7, 1]);
    expect(counts('2026-09-01')).toEqual([2611, 697, 13, 26, 8, 1]);
  });

  test('only the units that the resolutions name changed, each on its day', () => {
    const changed = UNITS.filter(({ valid_from }) => valid_from !== '2025-07-01').map(
      ({ unit_code, type, valid_from }) => [unit_code, type, valid_from],
    );
    const wards = ['25270', '25357', '25363', '26116', '26170', '26248', '26326', '26368', '26425'];
    expect(changed).toEqual([
      ['22', 'thành phố', '2026-09-01'],
      ['75', 'thành phố', '2026-04-30'],
      ...[...wards, '26485'].map((code) => [code, 'phường', '2026-04-30']),
    ]);
    const ended = UNITS.filter(({ valid_to }) => valid_to !== null);
    expect(ended.map(({ unit_code }) => unit_code)).toEqual(changed.map(([code]) => code));
    expect(new Set(ended.map(({ valid_to }) => valid_to))).toEqual(
      new Set(['2026-08-31', '2026-04-29']),
    );
  });

  test('codes are text of two or five digits, each province of a commune is one of the 34', () => {
    const provinces = new Set(
      UNITS.filter(({ level }) => level === 'province').map(({ unit_code }) => unit_code),
    );
    expect(provinces.size).toBe(34);
    for (const { level, unit_code, province_code } of UNITS.filter(
      ({ level }) => level === 'commune',
    ))
      expect([level, /^\d{5}$/.test(unit_code), provinces.has(province_code ?? '')]).toEqual([
        'commune',
        true,
        true,
      ]);
  });

  test('a bare name is that of one commune of its province', () => {
    const keys = at('2025-07-01').map((unit) =>
      [unit.level, unit.province_code, foldName(unit.name)].join(' '),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('every province has its own ASCII slug', () => {
    const slugs = at('2025-07-01').flatMap(({ level, slug }) =>
      level === 'province' ? [slug] : [],
    );
    expect(slugs).toContain('ho-chi-minh');
    expect(new Set(slugs).size).toBe(34);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('every old commune became part of a unit that exists, each old code once', () => {
    const codes = new Set(UNITS.map(({ unit_code }) => unit_code));
    expect(PREDECESSORS.filter(({ unit_code }) => !codes.has(unit_code))).toEqual([]);
    expect(new Set(PREDECESSORS.map(({ old_code }) => old_code)).size).toBe(10_030);
    expect(PREDECESSORS).toHaveLength(10_030);
  });

  test('texts are in NFC, with plain apostrophes', () => {
    for (const { path } of derivedReference()) {
      const text = readFileSync(new URL(path, ROOT), 'utf8');
      expect(text.normalize('NFC') === text && !/[’‘ʼ\u00A0]/.test(text)).toBe(true);
    }
  });
});

test('new-vn-provinces has the same communes but for one code and one name', async () => {
  expect(await secondSourceProblems(UNITS)).toEqual([]);
});

test('a commune of another code and a known difference that is gone are told apart', async () => {
  const changed = UNITS.map((unit) => {
    if (unit.unit_code === '04399') return { ...unit, unit_code: '04398' };
    return unit.unit_code === '06970' ? { ...unit, unit_code: '06978' } : unit;
  });
  expect(await secondSourceProblems(changed)).toEqual([
    'only ours: 15 04398 Xã Đông Cuông',
    'only theirs: 15 04399 Xã Đông Cuông',
    'no longer: only ours: 22 06970 Xã Ba Chẽ',
    'no longer: only theirs: 22 06978 Xã Ba Chẽ',
  ]);
});

test('npm run reference -- --check finds the committed tables as they are', () => {
  const script = fileURLToPath(new URL('scripts/reference.ts', ROOT));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], {
    cwd: fileURLToPath(ROOT),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('data/reference/units.csv: unchanged');
});
