import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchData } from '../../src/browser/search/search-data.ts';
import { searchIndex } from '../../src/browser/search/search-index.ts';
import { demonstrationUnits } from '../../src/demonstration/units.ts';
import { stripDiacritics } from '../../src/tables/name-folding.ts';
import { fullName, type UnitVersion } from '../../src/tables/units.ts';
import { PREDECESSORS, UNITS } from '../ingest/reference-tables.ts';

const DEPARTMENT: UnitVersion = {
  unit_code: '52.so-nong-nghiep-va-moi-truong',
  level: 'department',
  name: 'Sở Nông nghiệp và Môi trường',
  type: 'sở',
  province_code: '52',
  slug: 'gia-lai/so-nong-nghiep-va-moi-truong',
  valid_from: null,
  valid_to: null,
};
const data = searchData([...demonstrationUnits(), DEPARTMENT, ...UNITS], PREDECESSORS);
const index = searchIndex(data);
const codes = (query: string, most = 12) => index.search(query, most).map((r) => r.unit_code);

describe('the search data', () => {
  test('hold every unit and stay small', () => {
    expect([data.provinces.length, data.communes.length]).toEqual([35, 3441]);
    expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(110_000);
  });
  test('give the type in force', () => {
    expect(data.communes.find(([code]) => code === '26248')?.[2]).toBe('phường');
  });
});

describe('ranking', () => {
  test('today’s namesakes first, with province and old district; then who took over the name', () => {
    const results = index.search('nam cuong', 12);
    expect(results.slice(0, 5).map((r) => [r.name, r.province, r.oldName])).toEqual([
      ['Xã Nam Cường', 'Tỉnh Thái Nguyên', null],
      ['Phường Nam Cường', 'Tỉnh Lào Cai', null],
      ['Xã Nam Cường', 'Tỉnh Hưng Yên', null],
      ['Phường Cam Đường', 'Tỉnh Lào Cai', 'Phường Nam Cường, Thành phố Lào Cai, Tỉnh Lào Cai'],
      ['Xã Nam Trực', 'Tỉnh Ninh Bình', 'Xã Nam Cường, Huyện Nam Trực, Tỉnh Nam Định'],
    ]);
    expect(results[1]?.districts).toContain('Thành phố Yên Bái, Tỉnh Yên Bái');
  });
  test('the type that was named comes before its namesakes', () => {
    expect(codes('Phường Nam Cường')[0]).toBe('04273');
    expect(codes('phuong nam cuong')[0]).toBe('04273');
  });
  test('the province after the name decides between namesakes', () => {
    expect(codes('Nam Cường, Lào Cai')).toEqual(['04273', '02671']);
    expect(codes('tien lu phu tho')[0]).toBe('08842');
  });
  test('a namesake but for its marks does not come before the place that was named', () => {
    expect(codes('Xã Yên Hòa Hà Tĩnh')[0]).toBe('18682');
    expect(codes('yen hoa ha tinh')[0]).toBe('18682');
    expect(codes('Xã Văn Lăng Thái Nguyên')[0]).toBe('05665');
    expect(codes('Xã Văn Lang Thái Nguyên')[0]).toBe('02143');
  });
  test('a department is found by its name and its province, and leads to its page', () => {
    expect(index.search('so nong nghiep gia lai', 3)[0]).toMatchObject({
      unit_code: DEPARTMENT.unit_code,
      name: 'Sở Nông nghiệp và Môi trường',
      province: 'Tỉnh Gia Lai',
      path: '/province/gia-lai/so-nong-nghiep-va-moi-truong/',
    });
  });
  test('a result is found again by its own words', () => {
    expect(codes('Xã Bình Liêu, Thành phố Quảng Ninh')[0]).toBe('06838');
  });
  test('the spelling that was typed comes before the one with other marks', () => {
    const names = (query: string) => index.search(query, 2).map(({ name }) => name);
    expect(names('Ba Tô')).toEqual(['Xã Ba Tô', 'Xã Ba Tơ']);
    expect(names('ba tơ')).toEqual(['Xã Ba Tơ', 'Xã Ba Tô']);
  });
  test('an old commune of a district leads to its successor', () => {
    expect(index.search('xã Quang Minh Văn Yên', 3)[0]).toMatchObject({
      unit_code: '04399',
      oldName: 'Xã Quang Minh, Huyện Văn Yên, Tỉnh Yên Bái',
    });
  });
  test('a word that was typed whole comes before a longer one', () => {
    const names = index.search('tan', 12).map(({ name }) => name);
    expect(names.every((name) => / tan /.test(stripDiacritics(name)))).toBe(true);
  });
  test('provinces, by their name and by its beginning', () => {
    expect(index.search('lao cai', 1)[0]).toMatchObject({
      name: 'Tỉnh Lào Cai',
      province: null,
      path: '/province/lao-cai/',
    });
    expect(codes('thanh pho hue')[0]).toBe('46');
  });
  test('a code finds its unit alone', () => {
    expect(index.search('04399', 9).map(({ path }) => path)).toEqual(['/commune/04399/']);
  });
  test('the invented province is marked as invented and never before a real one', () => {
    const [first] = index.search('mẫu 007', 3);
    expect(first).toMatchObject({ name: 'Xã Mẫu 007', province: 'Tỉnh Mẫu', invented: true });
    expect(index.search('mau a', 1)[0]).toMatchObject({ name: 'Xã Mậu A', invented: false });
  });
  test('nothing where nothing fits or too little was typed', () => {
    expect(codes('không có nơi nào như vậy')).toEqual([]);
    expect(codes('n')).toEqual([]);
    expect(codes('  -  ')).toEqual([]);
  });
});

describe('every unit is found', () => {
  const units = [...new Map(UNITS.map((unit) => [unit.unit_code, unit])).values()].filter(
    ({ level }) => level !== 'country',
  );
  const unit = fc.constantFrom(...units);
  test('by its full name and its province', () => {
    fc.assert(
      fc.property(unit, (one) => {
        const province = units.find(({ unit_code }) => unit_code === one.province_code);
        const place = one.level === 'province' ? '' : ` ${province?.name ?? ''}`;
        return codes(`${fullName(one)}${place}`, 3)[0] === one.unit_code;
      }),
      { numRuns: 60 },
    );
  });
  test('before the unit of its province whose name differs only in its marks', () => {
    expect(codes('Xã Văn Lăng Thái Nguyên', 3)[0]).toBe('05665');
    expect(codes('Xã Ba Tơ Quảng Ngãi', 3)[0]).toBe('21484');
    expect(codes('Xã Ba Tô Quảng Ngãi', 3)[0]).not.toBe('21484');
  });
  test('before units whose shorter name, or whose scattered words, the query holds as well', () => {
    expect(codes('Xã Tân Phú Đông Đồng Tháp', 3)[0]).toBe('28696');
    expect(codes('Xã Hàm Thuận Bắc Lâm Đồng', 3)[0]).toBe('23089');
    expect(codes('Xã Tân An An Giang', 3)[0]).toBe('30388');
    expect(codes('Xã Kỳ Thượng Hà Tĩnh', 3)[0]).toBe('18844');
  });
  test('without diacritics and in any letter case, among its namesakes', () => {
    fc.assert(
      fc.property(unit, (one) =>
        codes(stripDiacritics(one.name).toUpperCase(), 60).includes(one.unit_code),
      ),
      { numRuns: 60 },
    );
  });
  test('whatever is typed, the answer is short and each unit stands once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const found = codes(text, 12);
        return found.length <= 12 && new Set(found).size === found.length;
      }),
      { numRuns: 60 },
    );
  });
});
