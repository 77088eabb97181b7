import { describe, expect, test } from 'vitest';
import { countedInOther } from '../../src/ingest/counted-in.ts';
import { codes, read } from './read-text.ts';

const table = 'STT,Đơn vị,Tổng số tiếp nhận,Đúng hạn\n1,Xã Đông Cuông,12,10\n';
const of = (line: string) => read(`${line}\nTháng 8 năm 2025\n${table}`, 'raw/lao-cai/x.csv');

describe('a table whose title counts in anything but dossiers is refused', () => {
  test.each([
    ['Đơn vị tính: nghìn hồ sơ', 'nghìn hồ sơ'],
    ['Đơn vị tính: Thủ tục', 'Thủ tục'],
    ['Đơn vị tính: TTHC', 'TTHC'],
    ['ĐVT: %', '%'],
    ['(Đơn vị tính: lượt)', 'lượt'],
    ['Đơn vị tính: 1.000 hồ sơ', '1.000 hồ sơ'],
    ['Đơn vị tính: hồ sơ/tháng', 'hồ sơ/tháng'],
    ['Đơn vị tính:,triệu đồng', 'triệu đồng'],
    ['BÁO CÁO KẾT QUẢ (nghìn hồ sơ)', 'nghìn hồ sơ'],
  ])('%s', (line, unit) => {
    const result = of(line);
    expect(result.issues).toMatchObject([
      { code: 'not_in_dossiers', severity: 'error', line: 1, value: unit },
    ]);
    expect([result.rows, result.rows_rejected]).toEqual([[], 1]);
  });

  test('also where the line stands right above the figures', () => {
    const text = `Tháng 8 năm 2025,,,\n,,,Đơn vị tính: nghìn hồ sơ\n${table}`;
    expect(codes(read(text, 'raw/lao-cai/x.csv'))).toEqual(['not_in_dossiers']);
  });

  test('and one that counts procedures in its headings is not read as dossiers', () => {
    const text = `Tháng 8 năm 2025\n${table.replace('Đúng hạn', 'Đúng hạn (thủ tục)')}`;
    expect(codes(read(text, 'raw/lao-cai/x.csv'))).toEqual(['unknown_layout']);
    expect(codes(read(text.replace('thủ tục', 'TTHC'), 'raw/lao-cai/x.csv'))).toEqual([
      'unknown_layout',
    ]);
  });
});

describe('a table in dossiers is read', () => {
  test.each([
    'Đơn vị tính: Hồ sơ',
    'Đơn vị tính: Số hồ sơ TTHC.',
    '(ĐVT: bộ hồ sơ)',
    'Đơn vị tính: hồ sơ; tỷ lệ: %',
    'Đơn vị tính:',
    'Đơn vị tính: ……',
    'Đơn vị tính:,Tháng 8/2025',
    'Đơn vị tính: hồ sơ Kỳ báo cáo: Tháng 8/2025',
    'Tiếp nhận hơn 2 nghìn hồ sơ',
  ])('%s', (line) => {
    const result = of(line);
    expect([codes(result), result.rows.length]).toEqual([[], 1]);
  });

  test('the first line that says otherwise is named', () => {
    const lines = ['Biểu số 2', 'Đơn vị tính: %'].map((text, index) => ({ line: index + 1, text }));
    expect(countedInOther(lines)).toEqual({ line: 2, text: '%' });
  });
});
