import { describe, expect, test } from 'vitest';
import { addsUp, codes, read } from './read-text.ts';

const TABLE = 'Đơn vị,Tổng số tiếp nhận,Đã giải quyết\nXã Đông Cuông,7,6\nXã Mậu A,8,8\n';
const found = (path: string, text = TABLE, sidecar?: object) =>
  read(text, path, sidecar).issues.filter(
    ({ code }) => code === 'folder_contradiction' || code === 'unknown_province_folder',
  );

describe('a folder at the place of the province', () => {
  test.each([
    ['lao-caii/2025-08/x.csv', ['lao-cai']],
    ['Laocai1/2025-08/x.csv', ['lao-cai']],
    ['lang-sonn/2026-09/x.csv', ['lang-son']],
    ['lai-chua/2025-09/x.csv', ['lai-chau']],
    ['lao-cia/2025-09/x.csv', ['lao-cai']],
    ['2025/lang-sonn/2026-09/x.csv', ['lang-son']],
    ['yen-bai/2025-08/x.csv', ['lao-cai']],
  ])('that nearly names one (%s) is named once, with the nearest', (path, candidates) => {
    expect(found(path)).toMatchObject([
      { code: 'unknown_province_folder', severity: 'warning', line: null, params: { candidates } },
    ]);
  });

  test('is not in what is published', () => {
    expect(JSON.stringify(found('lao-caii/2025-08/x.csv')[0]?.params)).not.toContain('lao-caii');
  });

  test.each([
    'lao-cai/2025-08/x.csv',
    'Lào Cai/2025-08/x.csv',
    'he-thong-x/2025-08/x.csv',
    'x.csv',
  ])('is not remarked on where it names a province or resembles none: %s', (path) => {
    expect(found(path)).toEqual([]);
  });
});

describe('a title that says otherwise than the folder', () => {
  const title = (province: string, month: string): string =>
    `ỦY BAN NHÂN DÂN TỈNH ${province}\nTổng hợp kết quả ${month}\n${TABLE}`;

  test('of the province is named once a table, with its line and both', () => {
    const text = title('LÀO CAI', 'tháng 8 năm 2025');
    expect(found('lang-son/2025-08/x.csv', text)).toMatchObject([
      {
        code: 'folder_contradiction',
        line: 1,
        params: { key: 'province', expected: 'Lào Cai', found: 'Lạng Sơn' },
      },
    ]);
  });

  test('of the month is named once a table, and the title holds', () => {
    const text = title('LÀO CAI', 'tháng 8 năm 2025');
    const result = read(text, 'lao-cai/2025-09/x.csv');
    expect(result.issues).toMatchObject([
      {
        code: 'folder_contradiction',
        severity: 'warning',
        line: 2,
        params: { key: 'period_end', expected: '2025-08-01 – 2025-08-31', found: '2025-09' },
      },
    ]);
    expect(result.rows.map(({ period_end }) => period_end)).toEqual(['2025-08-31', '2025-08-31']);
    expect(addsUp(result)).toBe(true);
  });

  test('of a month in its short form is named with the line that has it', () => {
    expect(found('lao-cai/2025-09/x.csv', title('LÀO CAI', 'T8.2025'))).toMatchObject([
      { line: 2, params: { expected: '2025-08-01 – 2025-08-31', found: '2025-09' } },
    ]);
  });

  test('is named for each of several tables', () => {
    const text = title('LÀO CAI', 'tháng 8 năm 2025') + title('LÀO CAI', 'tháng 7 năm 2025');
    expect(found('lao-cai/2025-09/x.csv', text).map(({ line }) => line)).toEqual([2, 7]);
  });

  test.each(['quý III năm 2025', '9 tháng đầu năm 2025', 'từ ngày 15/08/2025 đến ngày 14/09/2025'])(
    'is none where its period ends in the month of the folder: %s',
    (period) => {
      expect(found('lao-cai/2025-09/x.csv', title('LÀO CAI', period))).toEqual([]);
    },
  );

  test('is none where the .json beside the file states the period', () => {
    const text = title('LÀO CAI', 'tháng 8 năm 2025');
    const sidecar = { period_start: '2025-08-01', period_end: '2025-08-31' };
    expect(codes(read(text, 'lao-cai/2025-09/x.csv', sidecar))).toEqual([]);
  });
});

describe('a date in a title that states no period', () => {
  const dates = (title: string, path = 'lao-cai/2025-09/x.csv', sidecar?: object) =>
    read(`UBND TỈNH LÀO CAI\n${title}\n${TABLE}`, path, sidecar).issues.filter(
      ({ code }) => code === 'unused_title_date',
    );

  test.each([
    ['Số liệu chốt 31/10/2025', '31/10/2025'],
    ['BẢNG SỐ LIỆU NĂM 2025', 'NĂM 2025'],
    ['Bảng 10 - 2025', '10 - 2025'],
    ['Tháng năm 2025', 'Tháng năm 2025'],
    ['Bảng tháng chín và tháng mười 2025', 'tháng chín'],
  ])('is named with its line, for the period of the folder is taken: %s', (title, found) => {
    expect(dates(title)).toMatchObject([
      { severity: 'warning', line: 2, params: { found, expected: '2025-09' } },
    ]);
  });

  test.each([
    'Ban hành kèm theo Thông tư số 01/2020/TT-VPCP',
    'Biểu số II.06a/VPCP/KSTT',
    '"Lào Cai, ngày 05/10/2025"',
    'Lào Cai, ngày 05 tháng 10 năm 2025',
    'Tháng 9 năm 2025',
    'Ngày xuất báo cáo: 05/10/2025',
  ])('is none in the name of a law, a signature, an export time or a period: %s', (title) => {
    expect(dates(title)).toEqual([]);
  });

  test('does not matter where the .json beside the file states the period', () => {
    const sidecar = { period_start: '2025-08-01', period_end: '2025-08-31' };
    expect(dates('Số liệu chốt 31/10/2025', 'lao-cai/2025-09/x.csv', sidecar)).toEqual([]);
  });
});
