import { describe, expect, test } from 'vitest';
import { addsUp, codes, read, skipped } from './read-text.ts';

const PATH = 'lao-cai/2025-08/x.csv';
const DONG_CUONG = { unit: '04399' };
const F1 = 'STT,Lĩnh vực,Tổng số tiếp nhận,Tổng số đã giải quyết\n';
const F2 = 'STT,Đơn vị,Tổng số tiếp nhận,Tổng số đã giải quyết\n';
const TIDY = 'unit_code,received_total,resolved_total\n';

describe('a row without figures', () => {
  test('is a field without dossiers, not a group that names the system of the next rows', () => {
    const result = read(`${F1}1,Đất đai,,\n,Chứng thực,,\n2,Hộ tịch,5,5\n`, PATH, DONG_CUONG);
    expect(skipped(result)).toEqual([
      [2, 'no_figures'],
      [3, 'no_figures'],
    ]);
    expect(result.rows).toMatchObject([{ field_id: 'ho-tich', source_system: 'unspecified' }]);
  });

  test('is a commune without dossiers in a summary', () => {
    const result = read(`${F2}1,Xã Đông Cuông,,\n,Xã Mậu A,,\n3,Phường Yên Bái,5,5\n`, PATH);
    expect(skipped(result)).toEqual([
      [2, 'no_figures'],
      [3, 'no_figures'],
    ]);
    expect(result.rows).toMatchObject([{ unit_code: '04252', source_system: 'unspecified' }]);
  });

  test('never passes for a group where rows carry codes: a bad cell rejects it', () => {
    const result = read('unit_code,received_total\n04399,abc\n04273,5\n', PATH);
    expect([codes(result), result.rows_rejected]).toEqual([['bad_number'], 1]);
    expect(result.rows).toMatchObject([{ unit_code: '04273', source_system: 'unspecified' }]);
  });

  test('of an unknown name begins a group but names no system', () => {
    const result = read(`${F1},Nguyễn Văn A,,\n1,Hộ tịch,5,5\n`, PATH, DONG_CUONG);
    expect(skipped(result)).toEqual([[2, 'group']]);
    expect(result.rows).toMatchObject([{ source_system: 'unspecified' }]);
  });
});

describe('groups', () => {
  test.each([
    ['I,Trên Hệ thống các Bộ', 'tren-he-thong-cac-bo'],
    ['I. Trên Hệ thống các Bộ,', 'tren-he-thong-cac-bo'],
    [',Phần mềm một cửa', 'phan-mem-mot-cua'],
    [',Cổng Dịch vụ công quốc gia', 'cong-dich-vu-cong-quoc-gia'],
    ['III,"Xã, phường, đặc khu"', 'unspecified'],
    [',II. Các xã', 'unspecified'],
    ['II,UBND cấp xã', 'unspecified'],
  ])('%s gives the system %s', (group, system) => {
    const result = read(`${F1}${group},,\n1,Hộ tịch,5,5\n`, PATH, DONG_CUONG);
    expect(skipped(result)).toEqual([[2, 'group']]);
    expect(result.rows).toMatchObject([{ source_system: system }]);
  });

  test('a field of two systems is two rows, to be added', () => {
    const sections =
      'I,Trên Hệ thống các Bộ,,\n1,Hộ tịch,5,5\nII,Trên Hệ thống tỉnh,,\n1,Hộ tịch,7,7\n';
    const result = read(F1 + sections, PATH, DONG_CUONG);
    expect(result.rows.map(({ counts }) => counts.received_total)).toEqual([5, 7]);
  });
});

describe('the row of column numbers', () => {
  test.each([
    '(1),(2),(3),(4)',
    '1,2,3,4',
    '(1),(2),(3)=(4)+(5),(7)=(8)+(9)',
    '1,2,(3 = 4 + 5),4',
    '1,2,3=4+5,4',
    'A,B,1,2',
    '(A),(B),(1),(2)',
  ])('%s is skipped', (numbers) => {
    const result = read(`${F1}${numbers}\n1,Hộ tịch,5,5\n`, PATH, DONG_CUONG);
    expect(skipped(result)).toEqual([[2, 'column_numbers']]);
    expect(codes(result)).toEqual([]);
  });

  test('a province with small rising counts is data', () => {
    const result = read(`${TIDY}15,20,25\n1,2,3\n`, PATH);
    expect(result.rows.map(({ unit_code }) => unit_code)).toEqual(['15', '01']);
  });
});

describe('totals', () => {
  test.each([
    'TỔNG CỘNG',
    'Tổng số',
    'Tổng',
    'Cộng',
    'Tổng cộng toàn xã',
    'Tổng số hồ sơ',
    'Tổng (I+II)',
    'Tổng cộng I + II',
    'Cộng mục I',
  ])('"%s" is compared with its rows, never loaded', (label) => {
    const result = read(`${F1}1,Hộ tịch,5,5\n,${label},6,5\n`, PATH, DONG_CUONG);
    expect(skipped(result)).toEqual([[3, 'total']]);
    expect(result.rows).toHaveLength(1);
    expect(result.issues).toMatchObject([
      { code: 'total_mismatch', column: 'received_total', params: { identity: 'I6' } },
    ]);
  });

  test('the commune Tổng Cọt is no total', () => {
    const result = read(`${F2}1,Tổng Cọt,5,5\n`, 'cao-bang/2025-08/x.csv');
    expect(result.rows).toMatchObject([{ unit_code: '01414' }]);
  });

  test('in a table of units and fields, "Tổng cộng" of a unit is its row over all fields', () => {
    const rows = '04399,Hộ tịch,5\n04399,Tổng cộng,5\n04273,Hộ tịch,7\n04273,Tổng cộng,7\n';
    const result = read(`unit_code,field,received_total\n${rows}`, PATH);
    expect(result.rows.map(({ field_id }) => field_id)).toEqual([
      'ho-tich',
      'all',
      'ho-tich',
      'all',
    ]);
    expect(codes(result)).toEqual([]);
  });
});

describe('rows of another width than the header', () => {
  test('figures beyond the last heading reject the row: an unquoted 1,200', () => {
    const result = read(`${TIDY}04399,1,200,5\n04273,5,3\n`, PATH);
    expect([codes(result), result.rows_rejected]).toEqual([['ragged_row'], 1]);
  });

  test('cells missing at the end are unknown, and said', () => {
    const result = read(`${TIDY}04399,12\n`, PATH);
    expect(result.rows[0]?.counts).toMatchObject({ received_total: 12, resolved_total: null });
    expect(result.issues).toMatchObject([{ code: 'ragged_row', severity: 'warning' }]);
  });

  test('a cell missing at the end of figures that do not add up rejects the row: they have moved', () => {
    const header = 'unit_code,resolved_total,resolved_early_or_on_time,resolved_late,returned\n';
    const result = read(`${header}04399,100,90,10\n04273,90,10,3\n04375,50,40,10,1\n`, PATH);
    expect(result.issues).toMatchObject([
      { code: 'ragged_row', severity: 'warning', line: 2 },
      { code: 'ragged_row', severity: 'error', line: 3 },
    ]);
    expect(result.rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('blank cells too many are said', () => {
    expect(codes(read(`${TIDY}04399,1,200,\n`, PATH))).toEqual(['ragged_row']);
  });
});

test('of very many columns that are not known, the first are named', () => {
  const many = 'x,'.repeat(5000);
  const { issues } = read(`${many}unit_code,received_total\n${','.repeat(5000)}04399,5\n`, PATH);
  expect(issues).toMatchObject([{ code: 'unknown_column' }]);
  expect(JSON.stringify(issues).length).toBeLessThan(300);
});

test('rows of numbers above a header are no title: they are rejected, not lost', () => {
  const result = read(`A,5\nB,6\n${TIDY}04399,5,5\n`, PATH);
  expect([result.rows_read, result.rows.length, result.rows_rejected]).toEqual([3, 1, 2]);
  expect(addsUp(result)).toBe(true);
});

describe('a row that ends before a column that the others fill', () => {
  const HEADER = 'unit_code,received_total,resolved_total,pending_total\n';
  const WHOLE = ['04273,9,8,1', '04375,7,7,0'];

  test('is rejected: the cells behind the missing one have moved', () => {
    const result = read(`${HEADER}${[...WHOLE, '04399,12,3'].join('\n')}\n`, PATH);
    expect(result.issues).toMatchObject([
      { code: 'ragged_row', severity: 'error', line: 4, params: { expected: 4, found: 3 } },
    ]);
    expect([result.rows.length, result.rows_rejected]).toEqual([2, 1]);
  });

  test.each([
    ['one of the others leaves that column blank', ['04273,9,8,', '04375,7,7,0']],
    ['only one other row has that column', ['04273,9,8,1']],
    ['as many rows end before it', [...WHOLE, '04252,4,4']],
  ])('is loaded with a warning where %s', (_, others) => {
    const result = read(`${HEADER}${[...others, '04399,12,3'].join('\n')}\n`, PATH);
    expect(result.issues.at(-1)).toMatchObject({ code: 'ragged_row', severity: 'warning' });
    expect(result.rows_rejected).toBe(0);
  });

  test('is no matter where it is a total or a signature', () => {
    const result = read(
      `STT,Đơn vị,Tổng số tiếp nhận,Tổng số đã giải quyết\n1,Xã Đông Cuông,5,5\n2,Xã Mậu A,4,4\n,Tổng cộng,9\n,Người lập\n`,
      PATH,
    );
    expect([result.rows.length, result.rows_rejected]).toEqual([2, 0]);
    expect(codes(result)).not.toContain('ragged_row');
  });
});

describe('a column of counts that is blank in all rows', () => {
  const rows = (...figures: string[]) =>
    ['04273', '04375', '04399', '04252']
      .slice(0, figures.length)
      .map((code, at) => `${code},${figures[at]!}\n`)
      .join('');

  test('is named once, with its heading', () => {
    const result = read(`${TIDY}${rows('9,', '7,', '5,')}`, PATH);
    expect(result.issues).toMatchObject([
      {
        code: 'blank_column',
        severity: 'warning',
        line: 1,
        params: { positions: '3', rows: 3 },
        value: 'resolved_total',
      },
    ]);
    expect(result.rows).toHaveLength(3);
  });

  test.each([
    ['the table has two rows', ['9,', '7,']],
    ['a third row has no figures at all', ['9,', '7,', ',']],
    ['one row states it, though it is 0', ['9,', '7,', '5,0']],
    ['a dash says that there is none', ['9,', '7,', '5,-']],
  ])('is not named where %s', (_, figures) => {
    expect(codes(read(`${TIDY}${rows(...figures)}`, PATH))).toEqual([]);
  });
});
