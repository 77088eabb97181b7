import { describe, expect, test } from 'vitest';
import { addsUp, codes, read } from './read-text.ts';

const PATH = 'lao-cai/2025-08/x.csv';
const TITLE = 'Đơn vị báo cáo: UBND tỉnh Lào Cai\nKỳ báo cáo: Tháng 8 năm 2025';
const HEADER = 'TT,Lĩnh vực,Tổng số tiếp nhận,Đã giải quyết';
const text = (...rows: string[]): string => [TITLE, HEADER, ...rows].join('\n');
const loaded = (of: string) =>
  read(of, PATH).rows.map(({ unit_code, field_id, source_system, counts }) => [
    unit_code,
    field_id,
    source_system,
    counts.received_total,
  ]);

describe('a group of a province by field that names a unit', () => {
  test.each([
    ['a commune', 'Xã Đông Cuông', '04399'],
    ['a department', 'Sở Tư pháp', '15.so-tu-phap'],
  ])('is what its rows are about: %s', (_, name, code) => {
    const rows = ['1,Hộ tịch,100,95', '2,Đất đai,40,35'];
    const result = text(`I,${name},140,130`, ...rows, 'II,Xã Mậu A,,', '1,Hộ tịch,10,9');
    expect(loaded(result)).toEqual([
      [code, 'ho-tich', 'unspecified', 100],
      [code, 'dat-dai', 'unspecified', 40],
      ['04375', 'ho-tich', 'unspecified', 10],
    ]);
    expect(codes(read(result, PATH))).toEqual([]);
    addsUp(read(result, PATH));
  });

  test('that is in no list has its rows rejected, none of them taken for the province', () => {
    const result = read(text('I,Xã Không Có,,', '1,Hộ tịch,100,95'), PATH);
    expect(result.rows).toEqual([]);
    expect(codes(result)).toEqual(['unknown_unit']);
  });

  test('is compared with the sum of its rows', () => {
    const result = read(text('I,Xã Đông Cuông,150,95', '1,Hộ tịch,100,95'), PATH);
    expect(result.issues).toMatchObject([
      { code: 'total_mismatch', params: { expected: 100, found: 150 } },
    ]);
  });

  test('is not one where it names a level or a system', () => {
    const rows = ['I,Các xã,,', '1,Hộ tịch,100,95', 'II,Hệ thống dịch vụ công,,', '1,Hộ tịch,9,9'];
    expect(loaded(text(...rows)).map(([unit]) => unit)).toEqual(['15', '15']);
  });
});

describe('a row that is a part of the row above it', () => {
  const COMMUNE = TITLE.replace('tỉnh Lào Cai', 'xã Đông Cuông');
  const form = (...rows: string[]): string => [COMMUNE, HEADER, ...rows].join('\n');

  test.each([
    ['by its number', ['1.1,Đăng ký khai sinh,15,15', '1.2,Đăng ký kết hôn,28,20']],
    ['by its number, alone', ['1.1,Đăng ký khai sinh,15,15']],
    ['by its dash', [',- Đăng ký khai sinh,15,15', ',- Đăng ký kết hôn,28,18']],
  ])('%s is skipped and named', (_, parts) => {
    const result = read(form('1,Hộ tịch,43,35', ...parts, '2,Chứng thực,101,96'), PATH);
    expect(result.rows.map(({ field_id }) => field_id)).toEqual(['ho-tich', 'chung-thuc']);
    expect(result.issues).toMatchObject(
      parts.map(() => ({ code: 'part_of_row', severity: 'note', params: { row: 4 } })),
    );
    addsUp(result);
  });

  test.each([
    ['a count of it is more than the whole', ['1.1,Đăng ký khai sinh,44,15']],
    ['the parts together are more', ['1.1,Khai sinh,30,15', '1.2,Kết hôn,14,9']],
    ['its field is in the list', ['1.1,Đất đai,15,15']],
    ['it has another number', ['2.1,Đăng ký khai sinh,15,15']],
  ])('is none where %s', (_, rows) => {
    const result = read(form('1,Hộ tịch,43,35', ...rows), PATH);
    expect(result.rows).toHaveLength(2);
  });
});

describe('a row of the province among other units', () => {
  const TABLE = 'STT,Đơn vị,Tổng số tiếp nhận,Đã giải quyết';
  const list = (...rows: string[]): string => ['Tháng 8/2025', TABLE, ...rows].join('\n');

  test('is rejected where the total adds it to them', () => {
    const rows = ['1,UBND tỉnh Lào Cai,107,100', '2,Sở Tư pháp,500,400', '3,Xã Đông Cuông,900,800'];
    const result = read(list(...rows, ',Tổng cộng,1507,1300'), PATH);
    expect(result.rows.map(({ unit_code }) => unit_code)).toEqual(['15.so-tu-phap', '04399']);
    expect(result.issues).toMatchObject([{ code: 'province_as_part', line: 3, column: 'unit' }]);
    addsUp(result);
  });

  test('is rejected in a section of departments', () => {
    const rows = ['I,Sở ban ngành,,', '1,Sở Tư pháp,500,400', '2,UBND tỉnh Lào Cai,107,100'];
    expect(codes(read(list(...rows), PATH))).toEqual(['province_as_part']);
  });

  const COMMUNES = ['1,Xã Mậu A,500,400', '2,Xã Đông Cuông,900,800'];

  test.each([
    ['below them', [...COMMUNES, ',Tỉnh Lào Cai,1400,1200']],
    ['above them', [',UBND tỉnh Lào Cai,1400,1200', ...COMMUNES]],
    ['above a total', [...COMMUNES, ',Tỉnh Lào Cai,1400,1200', ',Tổng cộng,1400,1200']],
    ['below a total', [...COMMUNES, ',Tổng cộng,1400,1200', ',Tỉnh Lào Cai,1400,1200']],
  ])('is a total where it is the sum of the communes, %s', (_, rows) => {
    const result = read(list(...rows), PATH);
    expect(result.rows.map(({ unit_code }) => unit_code)).toEqual(['04375', '04399']);
    expect(result.issues).toMatchObject([
      { code: 'province_as_total', severity: 'note', params: { rows: 2 } },
    ]);
    expect(new Set(result.skipped.map(({ reason }) => reason))).toEqual(new Set(['total']));
    addsUp(result);
  });

  test.each([
    ['larger', '1500,1200'],
    ['smaller', '1300,1200'],
  ])('that is %s than the sum of the others is its own, and a note says so', (_, counts) => {
    const result = read(list(...COMMUNES, `,Tỉnh Lào Cai,${counts}`, ',Tổng cộng,1400,1200'), PATH);
    expect(result.rows.map(({ unit_code }) => unit_code)).toEqual(['04375', '04399', '15']);
    expect(result.issues).toMatchObject([
      { code: 'province_among_units', severity: 'note', line: 5 },
    ]);
  });

  test('beside a total that fits neither with it nor without it leaves both named', () => {
    const result = read(list(...COMMUNES, ',Tỉnh Lào Cai,1500,1200', ',Tổng cộng,1401,1200'), PATH);
    expect(result.issues).toMatchObject([
      { code: 'province_among_units' },
      { code: 'total_mismatch', params: { expected: 1400, found: 1401 } },
    ]);
  });

  test.each(['Toàn tỉnh Lào Cai', 'Tỉnh Lào Cai (tổng cộng)', 'Tổng cộng tỉnh Lào Cai'])(
    'is a total by its words, compared with the others: %s',
    (name) => {
      const of = (counts: string) => read(list(...COMMUNES, `,${name},${counts}`), PATH);
      expect([of('1400,1200').rows.length, codes(of('1400,1200'))]).toEqual([2, []]);
      expect([of('1401,1200').rows.length, codes(of('1401,1200'))]).toEqual([
        2,
        ['total_mismatch'],
      ]);
    },
  );

  test('is a total, and not the commune of that name, where the bare name is below their sum', () => {
    const named = read(list(...COMMUNES, ',Lào Cai,1400,1200'), PATH);
    expect(named.rows.map(({ unit_code }) => unit_code)).toEqual(['04375', '04399']);
    expect(codes(named)).toEqual(['province_as_total']);
    const commune = read(list(...COMMUNES, ',Lào Cai,1300,1200'), PATH);
    expect(commune.rows.map(({ unit_code }) => unit_code)).toEqual(['04375', '04399', '02647']);
  });

  test.each([
    [
      'it is the sum of departments and communes',
      ['1,Tỉnh Lào Cai,1400,1200', '2,Sở Tư pháp tỉnh Lào Cai,500,400', '3,Xã Đông Cuông,900,800'],
    ],
    ['provinces are listed', ['1,Tỉnh Lào Cai,7,6', '2,Tỉnh Lai Châu,8,7', ',Tổng cộng,15,13']],
    ['it stands alone', ['1,Tỉnh Lào Cai,7,6', ',Tổng cộng,7,6']],
  ])('is its own where %s', (_, rows) => {
    const result = read(list(...rows), 'x.csv', {
      period_start: '2025-08-01',
      period_end: '2025-08-31',
    });
    expect(result.rows.map(({ unit_code }) => unit_code)).toContain('15');
    expect(codes(result)).not.toContain('province_as_part');
  });
});
