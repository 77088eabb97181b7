import { describe, expect, test } from 'vitest';
import { codes, read } from './read-text.ts';

const PATH = 'lao-cai/2025-08/x.csv';
const OUT = 'Trước hạn,Đúng hạn,Đã giải quyết quá hạn,Trong hạn,Đang giải quyết quá hạn';

/** A table without a total of what came in: its ways in and the row's figures of them, then what left or is open. */
const table = (ways: string, figures: string, out = '95,63,1,31,1') =>
  read(`Đơn vị,Kỳ trước chuyển qua,${ways},${OUT}\nXã Đông Cuông,11,${figures},${out}\n`, PATH);

const ONLINE_AND_DIRECT = 'Tiếp nhận trực tuyến,Tiếp nhận trực tiếp';

describe('a table with a column of neither a total nor dossiers by post', () => {
  test('is balanced by the two ways in that it has', () => {
    expect(codes(table(ONLINE_AND_DIRECT, '120,60'))).toEqual([]);
  });

  test.each([
    ['more leave than came in', '120,60', '950,63,1,31,1', 1046, 191],
    ['fewer came in by one', '119,60', '95,63,1,31,1', 191, 190],
    ['more came in by one', '121,60', '95,63,1,31,1', 191, 192],
  ])('breaks I4 where %s', (_, figures, out, expected, found) => {
    const { issues, rows } = table(ONLINE_AND_DIRECT, figures, out);
    expect(issues).toMatchObject([
      { code: 'identity_broken', line: 2, params: { identity: 'I4', expected, found } },
    ]);
    expect(rows).toHaveLength(1);
  });

  test('is not judged where it has only one way in', () => {
    expect(codes(table('Tiếp nhận trực tuyến', '120', '950,63,1,31,1'))).toEqual([]);
  });
});

describe.each([
  ['a column of dossiers by post that is blank in the row', 'Bưu chính', ''],
  ['a column whose heading speaks of the post and is not read', 'Ghi chú về BCCI', 'có'],
])('a table with %s', (_, heading, cell) => {
  const ways = `${ONLINE_AND_DIRECT},${heading}`;

  test('is not judged where less came in than it says: the rest may be of that way', () => {
    expect(codes(table(ways, `119,60,${cell}`))).not.toContain('identity_broken');
  });

  test('breaks I4 where more came in, which no further way can mend', () => {
    expect(codes(table(ways, `121,60,${cell}`))).toContain('identity_broken');
  });
});

test('a column that is not known among those that came in may be a further way in', () => {
  const rows = (figures: string) =>
    [
      'Đơn vị,Tiếp nhận,,,,Đã giải quyết,,,Đang giải quyết,',
      ',Từ kỳ trước,Trực tuyến,Trực tiếp,Chuyển đến,Trước hạn,Đúng hạn,Quá hạn,Trong hạn,Quá hạn',
      `Xã Đông Cuông,11,${figures},95,63,1,31,1`,
    ].join('\n');
  expect(codes(read(rows('119,60,1'), PATH))).not.toContain('identity_broken');
  expect(codes(read(rows('121,60,1'), PATH))).toContain('identity_broken');
});
