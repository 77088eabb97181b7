import { expect, test } from 'vitest';
import { assemble } from '../../src/ingest/assemble.ts';
import { addsUp, codes, read, skipped } from './read-text.ts';

const FORM = (rows: readonly string[]) =>
  [
    'Đơn vị báo cáo: UBND xã Đông Cuông;;;;',
    'Kỳ báo cáo: Từ ngày 01/08/2025 đến ngày 31/08/2025;;;;',
    'STT;Lĩnh vực;Tổng số tiếp nhận;Tổng số đã giải quyết;Tổng số đang giải quyết',
    ...rows,
  ].join('\n');
const ROWS = ['1;Chứng thực;10;8;2', '2;Hộ tịch;100;80;20'];

/** The figures over all fields that are published of a file. */
const overall = (text: string) =>
  assemble([{ source_id: 'a', path: 'a.csv', result: read(text) }], () => '15').overview.find(
    ({ level }) => level === 'commune',
  )?.received_total;

test('a row under a name of its own that adds up the rows above it is their total', () => {
  const result = read(FORM([...ROWS, ';TC;110;88;22']));
  expect([skipped(result), codes(result), addsUp(result)]).toEqual([
    [[6, 'total']],
    ['looks_like_total'],
    true,
  ]);
  expect(result.issues[0]).toMatchObject({ line: 6, params: { from: 4, to: 5 } });
});

test('rows above the rows that they add up make the figures over all fields unknown', () => {
  const text = FORM([
    '1;Hành chính tư pháp;110;88;22',
    '1.1;Chứng thực;10;8;2',
    '1.2;Hộ tịch;100;80;20',
  ]);
  expect([overall(text), codes(read(text))]).toEqual([
    null,
    expect.arrayContaining(['looks_like_total']),
  ]);
  const parts = FORM([';Tư pháp;110;88;22', ';- Khai sinh;10;8;2', ';- Khai tử;100;80;20']);
  expect(overall(parts)).toBeNull();
});

test.each([
  ['a known field', [...ROWS, '3;Đất đai;110;88;22'], 220],
  ['an unknown field with a running number', [...ROWS, '3;TC;110;88;22'], 220],
  ['an unknown field with one other figure', [...ROWS, ';TC;110;88;23'], 220],
  [
    'an unknown field with small figures',
    ['1;Chứng thực;1;1;0', '2;Hộ tịch;1;1;0', ';TC;2;2;0'],
    4,
  ],
])('%s that adds up is no total', (_, rows, sum) => {
  expect(overall(FORM(rows))).toBe(sum);
});

test.each(['Tong cong', 'T/Cộng', 'Σ', 'Cộng trang', 'Tổng 2 lĩnh vực', 'Cộng xã Đông Cuông'])(
  'a row named %s is a total, whatever its figures',
  (label) => {
    expect(skipped(read(FORM([...ROWS, `;${label};7;7;0`])))).toEqual([[6, 'total']]);
  },
);

test.each(['Lũy kế từ đầu năm', 'So với cùng kỳ', 'Kỳ trước', 'Tỷ lệ (%)', 'Trong đó: khai sinh'])(
  'a row named %s stands beside the figures of the period and is not added to them',
  (label) => {
    expect(skipped(read(FORM([...ROWS, `;${label};7;7;0`])))).toEqual([[6, 'note']]);
    expect(overall(FORM([...ROWS, `;${label};7;7;0`]))).toBe(110);
  },
);

test('a note with numbers below the signatures is a note', () => {
  const result = read(FORM([...ROWS, ';Người lập biểu;;;', ';Ghi chú 2;3;4;5']));
  expect(skipped(result)).toEqual([
    [6, 'signature'],
    [7, 'note'],
  ]);
});

test('a field that is a number alone is refused: the row has moved', () => {
  const result = read(FORM([...ROWS, 'Đất đai;10;8;2;0']));
  expect([result.rows.length, result.rows_rejected, codes(result)]).toEqual([
    2,
    1,
    ['number_as_name'],
  ]);
});

test.each(['20250801', '091234567', '00123'])(
  '%s is a day, a telephone number or a code and no count',
  (cell) => {
    expect(codes(read(FORM([`1;Chứng thực;${cell};8;2`])))).toContain('bad_number');
  },
);
