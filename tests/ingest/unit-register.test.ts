import { describe, expect, test } from 'vitest';
import { unitRegister } from '../../src/ingest/unit-register.ts';
import { fullName, type UnitVersion } from '../../src/tables/units.ts';
import { DEPARTMENTS, PREDECESSORS, UNITS } from './reference-tables.ts';

const register = unitRegister(UNITS, PREDECESSORS, DEPARTMENTS);
const latest = [...new Map(UNITS.map((unit) => [unit.unit_code, unit])).values()];
const communes = latest.filter(({ level }) => level === 'commune');
const provinces = latest.filter(({ level }) => level === 'province');
const commune = (unit_code: string) => ({
  kind: 'unit',
  unit_code,
  level: 'commune',
  typeMismatch: null,
  zeroRestored: false,
});

/** Communes that the register does not find under a spelling, with what it answered. */
function missed(spell: (unit: UnitVersion) => string, withProvince = true): unknown[] {
  return communes.flatMap((unit) => {
    const text = spell(unit);
    const match = register.byName(text, withProvince ? unit.province_code : null);
    const found = match.kind === 'unit' && match.unit_code === unit.unit_code;
    return found && match.typeMismatch === null ? [] : [{ text, match }];
  });
}

function provinceName(unit: UnitVersion): string {
  const province = register.unit(unit.province_code ?? '');
  return province === null ? '' : `${province.type} ${province.name}`;
}

describe('every commune is found', () => {
  test('there are 3,321 in 34 provinces', () => {
    expect([communes.length, provinces.length]).toEqual([3321, 34]);
  });
  test('by its own name', () => {
    expect(missed(fullName)).toEqual([]);
  });
  test('by its bare name', () => {
    expect(missed(({ name }) => name)).toEqual([]);
  });
  test('in NFD', () => {
    expect(missed((unit) => fullName(unit).normalize('NFD'))).toEqual([]);
  });
  test('in upper case', () => {
    expect(missed((unit) => fullName(unit).toUpperCase())).toEqual([]);
  });
  test('with its tone marks in the other place, curly apostrophes and long dashes', () => {
    const respelled = (unit: UnitVersion): string =>
      [...Object.entries({ òa: 'oà', óa: 'oá', ọa: 'oạ', ỏa: 'oả', ủy: 'uỷ', úy: 'uý' })].reduce(
        (text, [one, other]) => text.replaceAll(new RegExp(`${one}(?=\\P{L}|$)`, 'gu'), other),
        fullName(unit).replaceAll("'", '’').replaceAll('-', '–'),
      );
    expect(communes.filter((unit) => respelled(unit) !== fullName(unit)).length).toBeGreaterThan(
      150,
    );
    expect(missed(respelled)).toEqual([]);
  });
  test('after "UBND"', () => {
    expect(missed((unit) => `UBND ${fullName(unit)}`)).toEqual([]);
  });
  test('before its province, without any other knowledge of it', () => {
    expect(missed((unit) => `${fullName(unit)} - ${provinceName(unit)}`, false)).toEqual([]);
    expect(missed((unit) => `${fullName(unit)}, ${provinceName(unit)}`, false)).toEqual([]);
    expect(
      missed(
        (unit) =>
          `UBND ${fullName(unit)} - ${provinceName(unit).replace(/^(tỉnh|thành phố) /, '')}`,
        false,
      ),
    ).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['Trung tâm Phục vụ hành chính công xã Đông Cuông', '15', '04399'],
    ['Ủy ban nhân dân xã Đông Cuông', '15', '04399'],
    ['Uỷ ban nhân dân xã Đông Cuông', '15', '04399'],
    ['đông\u00A0cuông', '15', '04399'],
    ['Thị trấn Mậu A', '15', '04375'],
    ['Xã Tiên Lữ', '25', '08842'],
    ['Xã Tiên Lữ', '33', '12364'],
    ['xã Tiên Lữ - tỉnh Phú Thọ', '33', '08842'],
    ['Phường Văn Miếu – Quốc Tử Giám', '01', '00226'],
    ['Xã Ia Mơ', '52', '23938'],
  ])('%s in %s is %s', (text, province, code) => {
    expect(register.byName(text, province)).toEqual(commune(code));
  });

  test('another type is noted with the one in force', () => {
    expect(register.byName('Xã Nam Cường', '15')).toEqual({
      ...commune('04273'),
      typeMismatch: 'phường',
    });
  });
  test('an earlier type of the unit is not', () => {
    expect(register.byName('Xã Trảng Bom', '75')).toEqual(commune('26248'));
    expect(register.byName('Phường Trảng Bom', '75')).toEqual(commune('26248'));
  });
  test('a name of several provinces needs its province', () => {
    const match = register.byName('Xã Tiên Lữ', null);
    expect(match).toEqual({
      kind: 'ambiguous',
      candidates: ['Xã Tiên Lữ (Phú Thọ)', 'Xã Tiên Lữ (Hưng Yên)'],
    });
  });
  test('the type does not choose between namesakes: it changes, and is only a check', () => {
    expect(register.byName('Phường Nam Cường', null).kind).toBe('ambiguous');
    expect(register.byName('Nam Cường', null).kind).toBe('ambiguous');
    expect(register.byName('Đông Cuông', null)).toEqual(commune('04399'));
  });
  test('without diacritics nothing matches; the name is offered', () => {
    expect(register.byName('Xa Dong Cuong', '15')).toMatchObject({ kind: 'unknown' });
    expect(register.byName('Dong Cuong', '15')).toMatchObject({
      candidates: expect.arrayContaining(['Xã Đông Cuông (Lào Cai)']) as unknown,
    });
  });
  test('two names that differ in one mark are two units', () => {
    expect(register.byName('Xã Văn Lang', '19')).not.toEqual(register.byName('Xã Văn Lăng', '19'));
    expect(register.byName('Xã Ba Tơ', '51')).not.toEqual(register.byName('Xã Ba Tô', '51'));
  });
  test('an old commune is no match; its successor is offered first', () => {
    expect(register.byName('Xã Quang Minh', '15')).toMatchObject({
      kind: 'unknown',
      candidates: ['Xã Đông Cuông (Lào Cai)'],
    });
  });
  test('nothing and nonsense', () => {
    expect(register.byName('', '15')).toEqual({ kind: 'unknown', candidates: [] });
    expect(register.byName('Xã Không Có Thật Ở Đâu Cả', '15')).toEqual({
      kind: 'unknown',
      candidates: [],
    });
    expect(register.byName('Xã Đông Cuông', '52')).toMatchObject({ kind: 'unknown' });
  });
});

describe('provinces', () => {
  const SPELLINGS = [
    (p: UnitVersion) => p.unit_code,
    (p: UnitVersion) => p.slug ?? '',
    (p: UnitVersion) => p.name,
    fullName,
    (p: UnitVersion) => `UBND ${fullName(p)}`,
    (p: UnitVersion) => `Ủy ban nhân dân ${p.type} ${p.name}`.normalize('NFD'),
    (p: UnitVersion) => fullName(p).toUpperCase(),
  ];
  test('every one is found by code, slug and name', () => {
    for (const spell of SPELLINGS)
      for (const unit of provinces) expect(register.province(spell(unit))).toBe(unit.unit_code);
  });
  test.each([
    ['TP. Hồ Chí Minh', '79'],
    ['TP.Hồ Chí Minh', '79'],
    ['TP.HCM', '79'],
    ['tỉnh Thanh Hoá', '38'],
    ['Thành phố Huế', '46'],
    ['tỉnh Đồng Nai', '75'],
    ['Ha Noi', null],
    ['Yên Bái', null],
    ['', null],
    ['VN', null],
    ['Xã Lào Cai', null],
  ])('%s is %s', (text, code) => {
    expect(register.province(text)).toBe(code);
  });
});

describe('codes', () => {
  test('every code is found', () => {
    for (const { unit_code } of latest)
      expect(register.byCode(unit_code)).toMatchObject({
        kind: 'unit',
        unit_code,
        zeroRestored: false,
      });
  });
  test('a lost leading zero is restored and noted', () => {
    expect(register.byCode('4399')).toEqual({ ...commune('04399'), zeroRestored: true });
    expect(register.byCode('1')).toMatchObject({ unit_code: '01', zeroRestored: true });
  });
  test('a code below that of a province is one of a department', () => {
    expect(register.byCode('15.so-tu-phap')).toEqual({
      ...commune('15.so-tu-phap'),
      level: 'department',
    });
    expect(register.byCode('99.so-tu-phap').kind).toBe('unknown');
  });
  test('the other code in use for Ba Chẽ', () => {
    expect(register.byCode('06978')).toEqual(commune('06970'));
  });
  test.each(['', '23737', '99999', '439', 'abc'])('"%s" is none', (code) => {
    expect(register.byCode(code)).toEqual({ kind: 'unknown', candidates: [] });
  });
  test('the latest version tells the type in force', () => {
    expect(register.unit('26248')?.type).toBe('phường');
    expect(register.unit('22')?.type).toBe('thành phố');
    expect(register.unit('99999')).toBeNull();
  });
});
