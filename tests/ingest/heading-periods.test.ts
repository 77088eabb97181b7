import { describe, expect, test } from 'vitest';
import { headingMonths } from '../../src/ingest/heading-months.ts';
import { addsUp, codes, read } from './read-text.ts';

const UNIT = { unit: '12' };

/** Reads a table of headings (a group and what is below it, or one) and words of a mapping, in a folder. */
const readIn = (
  folder: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly string[],
  { title = '', ...sidecar }: { title?: string } & Record<string, unknown> = {},
) => {
  const paths = Object.keys(columns).map((heading) => heading.split(' > '));
  const height = Math.max(...paths.map(({ length }) => length));
  const header = Array.from({ length: height }, (_, level) =>
    paths
      .map((path, at) => (path[level] === paths[at - 1]?.[level] ? '' : (path[level] ?? '')))
      .join(','),
  );
  const text = [...(title === '' ? [] : [title]), ...header, ...rows].join('\n');
  const result = read(text, `lai-chau/${folder}/x.csv`, {
    ...sidecar,
    mapping: { header_rows: height, columns },
  });
  const issues = result.issues.filter(({ code }) => code !== 'mapping_unchecked');
  return { ...result, issues };
};
const figures = (result: ReturnType<typeof readIn>) =>
  result.rows.map((row) => [
    row.unit_code,
    row.period_start,
    row.period_end,
    row.counts.received_total,
    row.counts.resolved_late,
  ]);

const BY_MONTH = {
  STT: 'ordinal',
  'Nơi nhận': 'unit',
  'Nhận vào > Tháng 7': 'received_total',
  'Nhận vào > Tháng 8': 'received_total',
  'Nhận vào > Tháng 9': 'received_total',
  'Quá hẹn > Tháng 7': 'resolved_late',
  'Quá hẹn > Tháng 8': 'resolved_late',
  'Quá hẹn > Tháng 9': 'resolved_late',
};
const ROWS = ['1,Xã Than Uyên,120,131,142,3,2,1', '2,Xã Mường Kim,80,91,77,0,4,2'];
const MONTHS = [
  ['03595', '2025-07-01', '2025-07-31', 120, 3],
  ['03595', '2025-08-01', '2025-08-31', 131, 2],
  ['03595', '2025-09-01', '2025-09-30', 142, 1],
  ['03637', '2025-07-01', '2025-07-31', 80, 0],
  ['03637', '2025-08-01', '2025-08-31', 91, 4],
  ['03637', '2025-09-01', '2025-09-30', 77, 2],
];

describe('The columns of several months of one table', () => {
  test('are rows of their own, each of its month, and every row is counted', () => {
    const result = readIn('2025-09', BY_MONTH, ROWS);
    expect(figures(result)).toEqual(MONTHS);
    expect([codes(result), addsUp(result), result.rows_read]).toEqual([
      ['column_periods'],
      true,
      6,
    ]);
    expect(result.issues[0]).toMatchObject({ severity: 'note' });
  });

  test.each([
    ['title', { title: 'Từ ngày 01/07/2025 đến ngày 30/09/2025' }],
    ['sidecar', { period_start: '2025-07-01', period_end: '2025-12-31' }],
  ])('have the year of the period that the %s says', (_, said) => {
    expect(figures(readIn('x', BY_MONTH, ROWS, said))).toEqual(MONTHS);
  });

  test.each(['2025-07', '2025-08', '2025-10'])(
    'are refused in a folder that is not that of the last month: %s',
    (folder) => {
      const result = readIn(folder, BY_MONTH, ROWS);
      expect([result.rows.length, result.rows_rejected]).toEqual([0, 2]);
      expect(result.issues).toMatchObject([
        { code: 'heading_period', severity: 'error', params: { why: 'year' } },
      ]);
    },
  );

  test('have the year that the title names alone, before that of the folder, with a warning', () => {
    const title = 'BẢNG THEO DÕI TIẾP NHẬN NĂM 2025';
    const result = readIn('2024-09', BY_MONTH, ROWS, { title });
    expect(figures(result)).toEqual(MONTHS);
    expect(result.issues).toMatchObject([
      { code: 'column_periods', severity: 'warning', params: { folder: '2024-09' } },
    ]);
  });

  test('of two years are not dated by a title of one', () => {
    const columns = {
      Nơi: 'unit',
      'Nhận > Tháng 12': 'received_total',
      'Nhận > Tháng 1': 'received_total',
    };
    const title = 'Theo dõi năm 2026';
    const result = readIn('2026-01', columns, ['Xã Than Uyên,1,2'], { title });
    expect(result.rows.map(({ period_end }) => period_end)).toEqual(['2025-12-31', '2026-01-31']);
  });

  test('warn where the title names a year that none of them is of', () => {
    const result = readIn('x', BY_MONTH, ROWS, {
      title: 'Theo dõi năm 2026',
      ...{ period_start: '2025-07-01', period_end: '2025-12-31' },
    });
    expect(figures(result)).toEqual(MONTHS);
    expect(result.issues).toMatchObject([
      { code: 'column_periods', severity: 'warning', params: { title: '2026' } },
    ]);
  });

  test.each([
    ['nothing', ['1,Xã Than Uyên,120,131,,3,2,', '2,Xã Mường Kim,80,91,,0,4,']],
    ['zeros', ['1,Xã Than Uyên,120,131,0,3,2,0', '2,Xã Mường Kim,80,91,0,0,4,0']],
  ])('to come, which hold %s, do not keep the others from being read', (_, rows) => {
    const result = readIn('2025-08', BY_MONTH, rows);
    expect(figures(result)).toEqual(MONTHS.filter(([, start]) => start !== '2025-09-01'));
    expect(codes(result)).toEqual(['column_periods']);
  });

  test('are of the one that has figures where the others hold nothing', () => {
    const rows = ['1,Xã Than Uyên,120,,,3,,', '2,Xã Mường Kim,80,,,0,,'];
    const result = readIn('2025-07', BY_MONTH, rows);
    expect(figures(result)).toEqual(MONTHS.filter(([, start]) => start === '2025-07-01'));
  });

  test('are refused with the months that come after the folder, and rejected though one is blank', () => {
    const rows = ['1,Xã Than Uyên,120,131,142,3,2,', '2,Xã Mường Kim,80,91,77,0,,2'];
    const result = readIn('2025-08', BY_MONTH, rows);
    expect([result.rows_rejected, result.skipped]).toEqual([2, []]);
    expect(result.issues).toMatchObject([
      { code: 'heading_period', params: { why: 'year', last: '09', after: '9' } },
    ]);
  });

  test('that are ignored but one are read in the folder of that one', () => {
    const august = Object.fromEntries(
      Object.entries(BY_MONTH).map(([heading, word]) => [
        heading,
        /Tháng [79]/.test(heading) ? 'ignore' : word,
      ]),
    );
    const result = readIn('2025-08', august, ROWS);
    expect([figures(result), codes(result)]).toEqual([[MONTHS[1], MONTHS[4]], []]);
  });

  test('over the end of a year are told by their order', () => {
    const columns = {
      Nơi: 'unit',
      'Nhận tháng 11': 'received_total',
      'Nhận tháng 12': 'received_total',
      'Nhận tháng 1': 'received_total',
    };
    expect(
      figures(readIn('2026-01', columns, ['Xã Than Uyên,1,2,3'])).map(([, start]) => start),
    ).toEqual(['2025-11-01', '2025-12-01', '2026-01-01']);
  });

  test('of a row without a figure in one of them give no row for it', () => {
    const result = readIn('2025-09', BY_MONTH, ['1,Xã Than Uyên,,131,142,,2,1']);
    expect(figures(result).map(([, start]) => start)).toEqual(['2025-08-01', '2025-09-01']);
    expect(addsUp(result)).toBe(true);
  });

  test('of a row of an unknown unit are refused once, and a total is skipped once and compared', () => {
    const rows = [...ROWS, '3,Xã Không Có,1,1,1,1,1,1', ',Tổng cộng,201,223,220,4,7,4'];
    const result = readIn('2025-09', BY_MONTH, rows);
    expect([result.rows.length, result.rows_rejected, result.skipped.length]).toEqual([6, 1, 1]);
    expect(codes(result)).toEqual(['column_periods', 'unknown_unit']);
    const wrong = readIn('2025-09', BY_MONTH, [...ROWS, ',Tổng cộng,200,222,999,3,6,3']);
    expect(wrong.issues.at(-1)).toMatchObject({
      code: 'total_mismatch',
      heading: 'Nhận vào > Tháng 9',
    });
  });
});

describe('A heading that names another period than that of its table', () => {
  const august = { Nơi: 'unit', 'Nhận vào T8/2025': 'received_total' };

  test('is read as its own, and the folder is warned of', () => {
    const result = readIn('2025-09', august, ['Xã Than Uyên,120']);
    expect(figures(result)[0]?.[1]).toBe('2025-08-01');
    expect(result.issues).toMatchObject([
      { code: 'column_periods', severity: 'warning', params: { folder: '2025-09' } },
    ]);
  });

  test.each([
    ['title', { title: 'Từ ngày 01/09/2025 đến ngày 30/09/2025' }, '2025-09'],
    ['sidecar', { period_start: '2025-09-01', period_end: '2025-09-30' }, 'x'],
  ])('is refused where the %s says otherwise', (_, said, folder) => {
    const result = readIn(folder, august, ['Xã Than Uyên,120'], said);
    expect(result.issues).toMatchObject([
      {
        code: 'heading_period',
        params: { why: 'contradiction', positions: '2', expected: '2025-09-01 – 2025-09-30' },
        value: 'Nhận vào T8/2025',
      },
    ]);
    expect(result.rows).toEqual([]);
  });

  test.each([
    ['Nhận vào quý III/2025', 'mixed'],
    ['Nhận 6 tháng đầu năm 2025', 'mixed'],
    ['Năm 2024 > Nhận', 'mixed'],
  ])('is refused beside one that names none: %s', (heading, why) => {
    const columns = { Nơi: 'unit', [heading]: 'received_total', Trễ: 'resolved_late' };
    const result = readIn('2025-09', columns, ['Xã Than Uyên,120,3']);
    expect(result.issues).toMatchObject([{ code: 'heading_period', params: { why } }]);
  });

  test('is refused where it is a running total', () => {
    const columns = { Nơi: 'unit', 'Lũy kế đến tháng 8/2025': 'received_total' };
    const result = readIn('2025-09', columns, ['Xã Than Uyên,120']);
    expect(result.issues).toMatchObject([{ code: 'heading_period', params: { why: 'running' } }]);
  });

  test.each([
    ['Nhận trong tháng 9', 'received_total'],
    ['Tháng 9/2025 > Nhận', 'received_total'],
    ['Năm 2025 > Nhận', 'received_total'],
    ['Tồn tháng 8 chuyển sang', 'carried_over'],
    ['Chuyển từ tháng 8', 'carried_over'],
    ['Còn lại chuyển sang tháng 10', 'pending_total'],
    ['Quá hạn trên 3 tháng', 'resolved_late'],
  ])('is none where it fits the table: %s', (heading, word) => {
    const result = readIn('2025-09', { Nơi: 'unit', [heading]: word, Ra: 'resolved_total' }, [
      'Xã Than Uyên,1,3',
    ]);
    expect([codes(result), result.rows[0]?.period_start]).toEqual([[], '2025-09-01']);
  });

  test('is that of the title where months are cut on the 14th', () => {
    const title = 'Từ ngày 15/08/2025 đến ngày 14/09/2025';
    const columns = { Nơi: 'unit', 'Nhận tháng 9': 'received_total' };
    const result = readIn('x', columns, ['Xã Than Uyên,1'], { title, ...UNIT });
    expect([codes(result), result.rows[0]?.period_end]).toEqual([[], '2025-09-14']);
  });
});

describe('The period that a heading names', () => {
  test.each([
    ['Nhận vào > Tháng 7', [7, 7, null]],
    ['Nhận vào T8/2025', [8, 8, 2025]],
    ['T8', [8, 8, null]],
    ['Năm 2025 > Th. 8', [8, 8, 2025]],
    ['Quý III/2025 > Tháng 8', [8, 8, 2025]],
    ['6 tháng', [1, 6, null]],
    ['9 tháng đầu năm 2025 > Nhận', [1, 9, 2025]],
    ['Từ tháng 7 đến tháng 9/2025', [7, 9, 2025]],
    ['Năm 2024', [1, 12, 2024]],
  ])('%s is %j', (title, months) => {
    const named = headingMonths(title);
    if (named === null || named === 'contradiction') throw new Error(String(named));
    expect([named.first, named.last, named.year]).toEqual(months);
  });

  test.each(['Quá hạn trên 3 tháng', 'Theo NĐ 61/2018', 'Chuyển từ tháng 7', 'TT', 'Trong tháng'])(
    'is none: %s',
    (title) => {
      expect(headingMonths(title)).toBeNull();
    },
  );

  test('is not known where two parts name two', () => {
    expect(headingMonths('Tháng 8 > Tháng 9')).toBe('contradiction');
    expect(headingMonths('Tuần 1 tháng 8/2025 > Trễ')).toBe('contradiction');
  });
});
