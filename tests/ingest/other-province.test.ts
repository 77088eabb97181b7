import { describe, expect, test } from 'vitest';
import { issueMessage } from '../../src/i18n/issue-message.ts';
import { addsUp, codes, read } from './read-text.ts';

const TABLE = 'Đơn vị,Tổng số tiếp nhận,Đã giải quyết';
/** Communes of Lào Cai that no other province has. */
const LAO_CAI = ['Xã Đông Cuông', 'Xã Bảo Hà', 'Xã Mậu A'];
const list = (names: readonly string[], title = 'Tháng 8 năm 2025'): string =>
  [title, TABLE, ...names.map((name, at) => `${name},${String(at + 20)},${String(at + 9)}`)].join(
    '\n',
  );
const form = (unit: string): string =>
  [
    'Biểu số II.06a/VPCP/KSTT',
    `Đơn vị báo cáo: UBND ${unit}`,
    'Từ ngày 01/08/2025 đến ngày 31/08/2025',
    'STT,Lĩnh vực,Tổng số tiếp nhận,Đã giải quyết',
    '1,Hộ tịch,30,30',
    '',
  ].join('\n');

describe('a file whose names of units are those of another province', () => {
  // There is a Tân Hòa in Tây Ninh and one in Đồng Tháp.
  test('is refused whole with one message, and no namesake is loaded', () => {
    const text = list(['Xã Tân Hòa', 'Xã Tân Hồng', 'Xã Tân Hộ Cơ', 'Xã An Long']);
    const result = read(text, 'tay-ninh/2025-08/x.csv');
    expect(result.rows).toEqual([]);
    expect(result.issues).toMatchObject([
      {
        ...{ code: 'other_province', severity: 'error', line: null },
        params: { by: 'folder', found: 'Tây Ninh', expected: 'Đồng Tháp', folder: 'dong-thap' },
      },
    ]);
    expect(result.issues[0]?.params).toMatchObject({ here: 1, names: 4 });
    expect(addsUp(result)).toBe(true);
  });

  test('has both provinces and the right folder named in every language', () => {
    const [issue] = read(list(LAO_CAI), 'gia-lai/2025-08/x.csv').issues;
    for (const locale of ['vi', 'en', 'ar', 'fa'] as const) {
      const message = issueMessage(locale, issue!);
      for (const words of ['Gia Lai', 'Lào Cai', 'raw/lao-cai/']) expect(message).toContain(words);
    }
  });

  test('is refused for its title where that names the wrong one, with one message in all', () => {
    const title = 'UBND TỈNH GIA LAI\nTháng 8 năm 2025';
    const { issues } = read(list(LAO_CAI, title), 'lao-cai/2025-08/x.csv');
    expect(issues).toMatchObject([
      { code: 'other_province', params: { by: 'title', found: 'Gia Lai', expected: 'Lào Cai' } },
    ]);
  });

  test('is refused for its sidecar where that names the wrong one', () => {
    const { issues } = read(list(LAO_CAI), 'lao-cai/2025-08/x.csv', { unit: '52' });
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'other_province', params: { by: 'sidecar', found: 'Gia Lai' } },
    ]);
  });

  test('is refused where each name heads a form of its own', () => {
    const text = LAO_CAI.map((name) => form(name)).join('\n');
    expect(codes(read(text, 'gia-lai/2025-08/x.csv'))).toEqual(['other_province']);
  });
});

describe('a file is read row by row', () => {
  test('where most of its names are found', () => {
    const result = read(
      list([...LAO_CAI, 'Xã Mường Khương', 'Xã Ia Grai', 'Xã Ia Hrung', 'Xã Ia O']),
      'lao-cai/2025-08/x.csv',
    );
    expect(result.rows).toHaveLength(4);
    expect(codes(result)).toEqual(['unknown_unit', 'unknown_unit', 'unknown_unit']);
  });

  test('where the names that are not found are those of no one province', () => {
    const names = ['Xã Ia Grai', 'Xã Đông Cuông', 'Xã Thất Khê', 'Xã Tân Hồng', 'Xã Không Có'];
    const result = read(list(names), 'gia-lai/2025-08/x.csv');
    expect(result.rows).toHaveLength(1);
    expect(new Set(codes(result))).toEqual(new Set(['unknown_unit']));
  });

  test('where fewer than three names are not found', () => {
    const result = read(list(LAO_CAI.slice(0, 2)), 'gia-lai/2025-08/x.csv');
    expect(codes(result)).toEqual(['unknown_unit', 'unknown_unit']);
  });

  test('where its rows give codes', () => {
    const rows = ['04399,Xã Đông Cuông,3,2', '02989,Xã Bảo Hà,4,3', '04375,Xã Mậu A,5,4'];
    const text = [`Mã đơn vị,${TABLE}`, ...rows].join('\n');
    expect(read(text, 'gia-lai/2025-08/x.csv').rows).toHaveLength(3);
  });

  test('where its title names their province and the folder another one', () => {
    const title = 'UBND TỈNH LÀO CAI\nTháng 8 năm 2025';
    const result = read(list(LAO_CAI, title), 'gia-lai/2025-08/x.csv');
    expect(result.rows.map(({ unit_code }) => unit_code)).toEqual(['04399', '02989', '04375']);
    expect(codes(result)).toEqual(['folder_contradiction']);
  });
});
