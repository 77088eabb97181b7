import { describe, expect, test } from 'vitest';
import { codes, read, skipped } from './read-text.ts';

const PATH = 'lao-cai/2025-08/x.csv';
const HEADER = 'STT,Lĩnh vực,Tổng số tiếp nhận,Tổng số đã giải quyết\n';
const form = (title: string, field: string, count: number): string =>
  `${title}${HEADER}1,${field},${String(count)},${String(count)}\n`;
const FIRST = form('Đơn vị báo cáo: UBND xã Đông Cuông\n', 'Hộ tịch', 5);
const units = (text: string, path = PATH): (string | number | null)[][] =>
  read(text, path).rows.map(({ unit_code, counts }) => [unit_code, counts.received_total]);

describe('a second form', () => {
  test.each([
    ['after a total', ',Tổng cộng,5,5\nĐơn vị báo cáo: UBND xã Mậu A\n'],
    ['under "Đơn vị:"', 'UBND XÃ MẬU A\nĐơn vị: UBND xã Mậu A\n'],
    ['with its name in the next cell', 'Đơn vị báo cáo:,UBND xã Mậu A\n'],
    [
      'after notes and signatures',
      'Ghi chú: …\nChủ tịch\nNguyễn Văn A\nĐơn vị báo cáo: xã Mậu A\n',
    ],
  ])('%s is about its own unit', (_, title) => {
    expect(units(FIRST + form(title, 'Đất đai', 7))).toEqual([
      ['04399', 5],
      ['04375', 7],
    ]);
  });

  test.each([
    ['after a total', ',Tổng cộng,5,5\n'],
    ['below text that is no title', 'BÁO CÁO KHÁC\n'],
    ['of a unit that cannot be read', 'Đơn vị báo cáo: xã Không Có\n'],
  ])('without a known unit, %s, never counts for the first unit', (_, title) => {
    const result = read(FIRST + form(title, 'Đất đai', 7), PATH);
    expect(result.rows.map(({ unit_code }) => unit_code)).toEqual(['04399']);
    expect(result.rows_rejected).toBe(1);
  });

  test('a header that stands again in the middle, as on a second page, goes on', () => {
    const second = `Trang 2/2\n${form('', 'Đất đai', 7)}`;
    expect(units(FIRST + second)).toEqual([
      ['04399', 5],
      ['04399', 7],
    ]);
  });
});

test('the unit ends where the next label of the title begins', () => {
  const titles = [
    'Đơn vị báo cáo: UBND xã Đông Cuông,Ngày in: 01/09/2025\n',
    'Đơn vị báo cáo: UBND xã Đông Cuông - Đơn vị nhận báo cáo: UBND tỉnh\n',
    '"- Đơn vị báo cáo: UBND xã Đông Cuông\n- Đơn vị tính: hồ sơ"\n',
    'Đơn vị báo cáo: UBND xã Đông Cuông.\n',
  ];
  for (const title of titles) expect(units(form(title, 'Hộ tịch', 5))).toEqual([['04399', 5]]);
});

test('a namesake without its province is ambiguous, with its province it is not', () => {
  const title = 'Đơn vị báo cáo: UBND xã Tiên Lữ';
  const anywhere = read(form(`${title}\nTháng 8 năm 2025\n`, 'Hộ tịch', 5));
  expect(anywhere.issues).toMatchObject([
    {
      code: 'ambiguous_unit',
      params: { candidates: ['Xã Tiên Lữ (Phú Thọ)', 'Xã Tiên Lữ (Hưng Yên)'] },
    },
  ]);
  expect(units(form(`${title} - tỉnh Hưng Yên\n`, 'Hộ tịch', 5))).toEqual([['12364', 5]]);
  expect(units(form(`${title}\n`, 'Hộ tịch', 5), 'phu-tho/2025-08/x.csv')).toEqual([['08842', 5]]);
});

test('the form of a part of an office is skipped and counted', () => {
  const result = read(form('Đơn vị báo cáo: Phòng Tư pháp\n', 'Hộ tịch', 5), PATH);
  expect([skipped(result), codes(result)]).toEqual([[[3, 'inner_office']], []]);
});

describe('the path', () => {
  test.each([
    ['lao-cai/2025-08/x.csv', '04399'],
    ['15/2025-08/a/b/x.csv', '04399'],
    ['Lào Cai/2025-08/x.csv', '04399'],
    ['mot-cua/lao-cai/2025-08/x.csv', '04399'],
  ])('%s narrows names to its province', (path, code) => {
    expect(units(form('Đơn vị báo cáo: xã Đông Cuông\n', 'Hộ tịch', 5), path)).toEqual([[code, 5]]);
  });

  test('a number of a month deeper in the path is no province', () => {
    const title = 'Đơn vị báo cáo: xã Đông Cuông\nTháng 8 năm 2025\n';
    expect(units(form(title, 'Hộ tịch', 5), '2025/08/x.csv')).toEqual([['04399', 5]]);
  });
});

test('a sidecar that names the province does not give it the form of a unit that is unknown', () => {
  const text = form('Đơn vị báo cáo: xã Không Có\nTháng 8 năm 2025\n', 'Hộ tịch', 5);
  const result = read(text, 'x.csv', { unit: '15' });
  expect([codes(result), result.rows]).toEqual([['unknown_unit'], []]);
  expect(read(text, 'x.csv', { unit: '04399' }).rows).toMatchObject([{ unit_code: '04399' }]);
});

test('a title that cannot be read does not matter to rows that state their own period', () => {
  const header = 'unit_code,period_start,period_end,received_total\n';
  const result = read(`Kỳ báo cáo: Tuần 32\n${header}04399,2025-08-04,2025-08-10,5\n`);
  expect(result.rows).toMatchObject([{ period_start: '2025-08-04', calendar: 'week' }]);
});

test('two columns of units contradict each other: the table is rejected', () => {
  const result = read(
    'Đơn vị,Cơ quan,Lĩnh vực,Tổng số tiếp nhận\nXã Mậu A,Xã Đông Cuông,Hộ tịch,5\n',
    PATH,
  );
  expect([codes(result), result.rows_rejected]).toEqual([['duplicate_column'], 1]);
});
