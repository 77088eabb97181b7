import { describe, expect, test } from 'vitest';
import { addsUp, codes, read, skipped } from './read-text.ts';

const PATH = 'lao-cai/2026-04/x.csv';
const HEADER = 'TT,Lĩnh vực,Mới tiếp nhận,Đã giải quyết';
const GROUPS = [
  'I,Sở Tư pháp,,',
  '1,Hộ tịch,10,9',
  '2,Chứng thực,20,18',
  'II,Sở Xây dựng,,',
  '1,Quy hoạch đô thị và nông thôn,30,27',
];
const table = (...rows: string[]): string => ['BÁO CÁO THÁNG 4/2026', HEADER, ...rows].join('\n');
const fieldsOf = (text: string) =>
  read(text, PATH).rows.map(({ unit_code, field_id }) => `${unit_code} ${field_id}`);
const FIELDS = ['15.so-tu-phap ho-tich', '15.so-tu-phap chung-thuc', '15.so-xay-dung quy-hoach'];

describe('below groups of fields that name their departments', () => {
  test.each([
    ',TỈNH LÀO CAI',
    ',LÀO CAI',
    '3,Tỉnh Lào Cai',
    'TỈNH LÀO CAI,',
    ',UBND tỉnh Lào Cai',
    ',Toàn tỉnh Lào Cai',
    ',Cả tỉnh Lào Cai',
    ',Tổng tỉnh Lào Cai',
    ',Cả tỉnh',
    ',Tỉnh',
    ',Chung',
    ',Tổng hợp chung',
  ])('the row "%s" is their total: compared with them and never loaded', (label) => {
    const fits = read(table(...GROUPS, `${label},60,54`), PATH);
    expect([fieldsOf(table(...GROUPS, `${label},60,54`)), codes(fits)]).toEqual([FIELDS, []]);
    expect(skipped(fits)).toContainEqual([8, 'total']);
    const differs = read(table(...GROUPS, `${label},61,54`), PATH);
    expect(differs.issues).toMatchObject([
      { code: 'total_mismatch', line: 8, params: { expected: 60, found: 61 } },
    ]);
  });

  test.each([
    ['another province', ',Tỉnh Lai Châu'],
    ['a word with a running number', '2,Chung'],
    ['a field', '2,Đất đai'],
  ])('%s is a field of its own where it does not add up', (_, label) => {
    expect(fieldsOf(table(...GROUPS, `${label},61,54`))).toHaveLength(4);
  });

  test.each([',LCI', '2,LCI', '2,Chung', ',Tỉnh Lai Châu'])(
    'the row "%s" of a field in no list that adds up all rows above is asked about, not loaded',
    (label) => {
      const text = table(...GROUPS, `${label},60,54`);
      const result = read(text, PATH);
      expect([fieldsOf(text), addsUp(result)]).toEqual([FIELDS, true]);
      expect(result.issues).toMatchObject([
        { code: 'looks_like_total', severity: 'warning', line: 8, params: { from: 4, to: 7 } },
      ]);
    },
  );

  test('so is one of a single count', () => {
    const text = table(...GROUPS, ',LCI,60,54').replaceAll(/,[^,\n]*$/gm, '');
    expect(codes(read(text, PATH))).toEqual(['looks_like_total']);
  });

  test('a known field that happens to add up all rows above is a field', () => {
    expect(fieldsOf(table(...GROUPS, '2,Đất đai,60,54'))).toHaveLength(4);
  });

  test('one in no list with one other figure is a field, with a warning', () => {
    expect(codes(read(table(...GROUPS, ',LCI,60,53'), PATH))).toEqual(['unknown_field']);
  });
});

test('among units "Chung" and the name of the province are no totals of fields', () => {
  const text = 'STT,Đơn vị,Tổng số tiếp nhận\n1,Tỉnh Lào Cai,7\n';
  expect(read(text, PATH).rows.map(({ unit_code }) => unit_code)).toEqual(['15']);
});
