import { readFileSync } from 'node:fs';
import { getAllWards } from 'new-vn-provinces/wards';
import { describe, expect, test } from 'vitest';
import { derivedReference } from '../../scripts/reference/derived-files.ts';
import { foldName } from '../../src/tables/name-folding.ts';
import { fullName } from '../../src/tables/units.ts';
import { PREDECESSORS, UNITS } from '../ingest/reference-tables.ts';

const ROOT = new URL('../../', import.meta.url);
const at = (day: string) =>
  UNITS.filter((unit) => unit.valid_from <= day && (unit.valid_to ?? '9999') >= day);
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

/** "52 23938 Xã Ia Mơ": province, code and full name, as both sources are compared. */
const line = (province: string, code: string, name: string) =>
  `${province} ${code} ${name.normalize('NFC')}`;

test('new-vn-provinces has the same communes but for one code and one name', async () => {
  const second = (await getAllWards()).map((w) => line(w.idProvince, w.idWard, w.name));
  const first = at('2025-07-01')
    .filter(({ level }) => level === 'commune')
    .map((unit) => line(unit.province_code ?? '', unit.unit_code, fullName(unit)));
  const differences = {
    ours: first.filter((text) => !second.includes(text)),
    theirs: second.filter((text) => !first.includes(text)),
  };
  // The statistics office publishes our code of Ba Chẽ and our spelling of Phố Bảng.
  expect(differences).toEqual({
    ours: ['08 00745 Xã Phố Bảng', '22 06970 Xã Ba Chẽ'],
    theirs: ['08 00745 Xã Phó Bảng', '22 06978 Xã Ba Chẽ'],
  });
});
