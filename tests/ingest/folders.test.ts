import fc from 'fast-check';
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

  test.each([
    'SỐ LIỆU MỘT CỬA TỈNH LÀO CAI THÁNG 8/2025',
    'Hồ sơ giải quyết trên địa bàn tỉnh Lào Cai, tháng 8/2025',
    'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH LÀO CAI',
    'UỶ BAN NHÂN DÂN TỈNH LÀO CAI',
    'Ủy ban nhân dân tỉnh Lào Cai - Văn phòng',
    'TỈNH LÀO CAI',
    'Tỉnh: Lào Cai',
    'SỞ NỘI VỤ LÀO CAI',
  ])('of the province, in whatever words, holds: %s', (line) => {
    const result = read(`${line}\n${TABLE}`, 'lang-son/2025-08/x.csv');
    expect(result.issues).toMatchObject([
      { code: 'folder_contradiction', line: 1, params: { expected: 'Lào Cai', found: 'Lạng Sơn' } },
    ]);
    expect(result.rows.map(({ unit_code }) => unit_code.slice(0, 2))).toEqual(['04', '04']);
  });

  test.each([
    'UBND xã Đông Cuông, theo mẫu của tỉnh Lào Cai và tỉnh Lạng Sơn',
    'SỞ NỘI VỤ',
    'Các thành phố và tỉnh miền núi',
    'UBND PHƯỜNG LÀO CAI',
  ])('is not found where the lines name no province, or two: %s', (line) => {
    expect(found('lao-cai/2025-08/x.csv', `${line}\n${TABLE}`)).toEqual([]);
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

  test('is none where the .json beside the file states the period: that one is named', () => {
    const text = title('LÀO CAI', 'tháng 8 năm 2025');
    const sidecar = { period_start: '2025-08-01', period_end: '2025-08-31' };
    expect(read(text, 'lao-cai/2025-09/x.csv', sidecar).issues).toMatchObject([
      {
        code: 'folder_contradiction',
        line: null,
        params: { by: 'sidecar', key: 'period_end', found: '2025-09', holds: 'sidecar' },
      },
    ]);
    expect(codes(read(text, 'lao-cai/2025-08/x.csv', sidecar))).toEqual([]);
  });
});

describe('a .json beside the file that names another province than the folder', () => {
  test('holds, and both are named', () => {
    const result = read(TABLE, 'lang-son/2025-08/x.csv', { unit: '15' });
    expect(result.rows).toHaveLength(2);
    expect(result.issues).toMatchObject([
      {
        code: 'folder_contradiction',
        params: { by: 'sidecar', key: 'province', expected: 'Lào Cai', found: 'Lạng Sơn' },
      },
    ]);
  });
});

describe('constants of a mapping that say otherwise than the folder', () => {
  const mapping = (constants: object) => ({
    mapping: { columns: { 'Nơi làm': 'unit', Vào: 'received_total' }, constants },
  });
  const AUGUST = { period_start: '2025-08-01', period_end: '2025-08-31' };
  const text = 'Nơi làm,Vào\nXã Đông Cuông,7\nXã Mậu A,8\n';
  const made = (path: string, constants: object, title = '') =>
    read(title + text, path, mapping(constants));

  test('of the period give way to it, and both are named', () => {
    const result = made('lao-cai/2025-09/x.csv', AUGUST);
    expect(result.rows.map(({ period_end }) => period_end)).toEqual(['2025-09-30', '2025-09-30']);
    expect(result.issues).toContainEqual({
      ...{ code: 'folder_contradiction', severity: 'warning', line: 1, column: 'period_end' },
      params: {
        ...{ by: 'mapping', key: 'period_end', holds: 'folder' },
        ...{ expected: '2025-08-01 – 2025-08-31', found: '2025-09' },
      },
      value: null,
    });
  });

  test.each([
    ['lao-cai/2025-08/x.csv', ''],
    ['lao-cai/x.csv', ''],
    ['lao-cai/2025-09/x.csv', '"Tháng 9 năm 2025"\n'],
  ])('are not named where they do not matter: %s %s', (path, title) => {
    expect(codes(made(path, AUGUST, title))).not.toContain('folder_contradiction');
  });
});

describe('a folder that seems to name a period', () => {
  const odd = (folder: string, text = TABLE) =>
    read(text, `lao-cai/${folder}/x.csv`).issues.filter(
      ({ code }) => code === 'unknown_period_folder',
    );

  test.each([
    ['2025-9', '2025-9', ['2025-09']],
    ['09-2025', '09-2025', ['2025-09']],
    ['2025_09', '2025_09', ['2025-09']],
    ['202509', '202509', ['2025-09']],
    ['2025–09', '2025–09', ['2025-09']],
    ['Tháng 9 năm 2025', 'Tháng 9 năm 2025', ['2025-09']],
    ['T9.2025', 'T9.2025', ['2025-09']],
    ['2025/09', '2025/09', ['2025-09']],
    ['2025/thang-9', 'thang-9', ['2025-09']],
    ['thang-9', 'thang-9', []],
    ['2025-13', '2025-13', []],
    ['quy-III-2025', 'quy-III-2025', []],
    ['tuan-32', 'tuan-32', []],
    ['2025-09-30', '2025-09-30', []],
  ])(
    'but not as year-month is quoted, with the month that it may mean: %s',
    (folder, value, candidates) => {
      expect(odd(folder)).toMatchObject([
        { severity: 'warning', line: null, params: { candidates }, value },
      ]);
    },
  );

  test('is quoted where the period is known otherwise, too', () => {
    const text = `Tổng hợp kết quả tháng 8 năm 2025\n${TABLE}`;
    expect(odd('2025-9', text)).toHaveLength(1);
    const period = { period_start: '2025-08-01', period_end: '2025-08-31' };
    expect(codes(read(TABLE, 'lao-cai/2025-9/x.csv', period))).toEqual(['unknown_period_folder']);
  });

  test.each(['2025-09', '2025/2025-09', '2025-09/T9', 'quy-3-2025/2025-09', '2025', 'dot-2', 'x1'])(
    'is not remarked on where it does, or names none: %s',
    (folder) => {
      expect(odd(folder)).toEqual([]);
    },
  );
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

describe('a second period in a title', () => {
  const title = (...lines: readonly string[]): string =>
    [...lines.map((line) => `"${line}"`), TABLE].join('\n');

  test.each([
    ['Tháng 8 năm 2025', 'Từ ngày 01/07/2025 đến ngày 31/07/2025'],
    ['Từ ngày 01/07/2025 đến ngày 31/07/2025', 'Từ ngày 01/08/2025 đến ngày 31/08/2025'],
    ['Từ ngày 01/07/2025 đến ngày 31/07/2025', 'Lũy kế từ ngày 01/01/2025 đến ngày 31/07/2025'],
    ['QUÝ III NĂM 2025', 'Tháng 8 năm 2025'],
    ['THÁNG 9 NĂM 2025', 'QUÝ III NĂM 2025'],
    ['Quý III/2025', 'Từ ngày 01/09/2025 đến ngày 30/09/2025'],
    ['Tháng 8 năm 2025', 'Tháng 8 năm 2024'],
  ])('refuses the table, with both and the line of the second: %s / %s', (first, second) => {
    const result = read(title(first, second), 'lao-cai/2025-08/x.csv');
    const [issue, ...others] = result.issues.filter(({ code }) => code === 'period_contradiction');
    expect([others, result.rows.length, result.rows_rejected]).toEqual([[], 0, 2]);
    expect(issue).toMatchObject({ severity: 'error', column: 'period_start' });
    const said = [issue?.params['found'], issue?.params['other']].join(' ');
    expect([first, second].every((words) => said.includes(words.replace('Lũy kế ', '')))).toBe(
      true,
    );
    expect(addsUp(result)).toBe(true);
  });

  test('that only the heading of a form names is named with its line', () => {
    const result = read(title('BÁO CÁO THÁNG 8 NĂM 2025', 'Kỳ báo cáo: Tháng 7 năm 2025'));
    expect(result.issues).toMatchObject([
      { line: 1, params: { found: 'Tháng 7 năm 2025', other: 'THÁNG 8 NĂM 2025' } },
    ]);
  });

  test('does not matter where the .json beside the file states the period', () => {
    const period = { period_start: '2025-07-01', period_end: '2025-07-31' };
    const text = title('Tháng 8 năm 2025', 'Từ ngày 01/07/2025 đến ngày 31/07/2025');
    const result = read(text, 'lao-cai/x.csv', period);
    expect([codes(result), result.rows]).toMatchObject([[], [period, period]]);
  });
});

test('the months of a quarter listed beside it are no other period, but one of them alone is', () => {
  const codesOf = (line: string) =>
    codes(read(`Quý III năm 2025 ${line}\n${TABLE}`, 'lao-cai/x.csv'));
  expect(codesOf('(tháng 7; tháng 8; tháng 9)')).toEqual([]);
  expect(codesOf('(tháng 7)')).toEqual(['other_title_date']);
  expect(codesOf('(tháng 7; tháng 9)')).toEqual(['other_title_date', 'other_title_date']);
});

test('two periods in a title, in whatever words and order, are the same or refuse the table', () => {
  const day = (number: number, month: number): string =>
    `${String(number).padStart(2, '0')}/${String(month).padStart(2, '0')}/2025`;
  const lastDay = (month: number): number => new Date(Date.UTC(2025, month, 0)).getUTCDate();
  /** The months of a period, and ways to say it. */
  const period = ([first, last]: readonly [number, number]): string[] => [
    `Từ ngày ${day(1, first)} đến ngày ${day(lastDay(last), last)}`,
    ...(first === last
      ? ['Tháng # năm 2025', 'BÁO CÁO THÁNG #/2025', 'Một cửa T#.2025', 'Kỳ báo cáo: Tháng #/2025']
      : ['Quý III năm 2025', 'Kỳ báo cáo: Quý III/2025']
    ).map((words) => words.replace('#', String(first))),
  ];
  const months = fc.constantFrom<readonly [number, number]>([7, 7], [8, 8], [9, 9], [7, 9]);
  const said = months.chain((of) =>
    fc.constantFrom(...period(of)).map((words) => ({ words, of: of.join() })),
  );
  fc.assert(
    fc.property(said, said, (first, second) => {
      const result = read(`${first.words}\n${second.words}\n${TABLE}`, 'lao-cai/x.csv');
      const isSame = first.of === second.of;
      expect([codes(result), result.rows.length]).toEqual(
        isSame ? [[], 2] : [['period_contradiction'], 0],
      );
    }),
    { numRuns: 300 },
  );
});

describe('a date in a title that does not fit its period', () => {
  const dates = (...lines: readonly string[]) =>
    read([...lines.map((line) => `"${line}"`), TABLE].join('\n'), 'lao-cai/x.csv').issues;

  test.each([
    ['31/07/2025', 'Số liệu chốt 31/07/2025'],
    ['20/8/2025', 'Chốt số liệu 20/8/2025'],
    ['7/2025', 'BẢNG SỐ LIỆU 7/2025'],
    ['NĂM 2024', 'BÁO CÁO NĂM 2024'],
    ['tháng 7', 'Một cửa tháng 7'],
    ['31/02/2025', 'Chốt 31/02/2025'],
  ])('is named with its line and the period that is taken: %s', (found, line) => {
    expect(dates('THÁNG 8 NĂM 2025', line)).toMatchObject([
      {
        code: 'other_title_date',
        severity: 'warning',
        line: 2,
        params: { found, expected: '2025-08-01 – 2025-08-31' },
      },
    ]);
  });

  test('is named once above a form that goes on below its header on a next page', () => {
    const text = `THÁNG 8 NĂM 2025\nBÁO CÁO NĂM 2024\n${TABLE}Đơn vị,Tổng số tiếp nhận,Đã giải quyết\nXã Lâm Giang,3,2\n`;
    const result = read(text, 'lao-cai/x.csv');
    expect([codes(result), result.rows.length]).toEqual([['other_title_date'], 3]);
  });

  test.each([
    'Lào Cai, ngày 05 tháng 9 năm 2025',
    'Lào Cai, ngày … tháng 9 năm 2025',
    'Lào Cai, tháng 9 năm 2025',
    'Ngày xuất báo cáo: 05/09/2025 10:32',
    'Số liệu tính đến ngày 31/08/2025',
    'Số liệu chốt 05/9/2025',
    'Theo Quyết định 766/QĐ-TTg ngày 23/6/2022',
    'Kèm theo Thông tư số 01/2020/TT-VPCP ngày 21 tháng 10 năm 2020',
    '(So với tháng 7 năm 2025)',
    'Tăng so với cùng kỳ năm 2024',
    'Kết quả tháng 8, phương hướng nhiệm vụ tháng 9 năm 2025',
    'Nhiệm kỳ 2021-2026',
    'Biểu số 06/2025',
    '(Kèm theo Báo cáo số 123/BC-UBND ngày 05/8/2025 của UBND xã)',
    'Báo cáo số 12 ngày 05/8/2025',
    'Hạn gửi báo cáo: 18/8/2025',
    'Điện thoại: 0203.2024.888',
    'NĂM 2025',
    'Từ ngày 01/08/2025 đến ngày 31/08/2025',
    'Từ ngày 15/07/2025 đến ngày 14/08/2025',
    'Tháng 8 và lũy kế 8 tháng đầu năm 2025',
  ])(
    'is none when it was signed, exported or closed, a law, a comparison, or the same: %s',
    (line) => {
      expect(dates('THÁNG 8 NĂM 2025', line)).toEqual([]);
    },
  );
});
