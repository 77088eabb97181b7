import { describe, expect, test } from 'vitest';
import { addsUp, codes, read } from './read-text.ts';

const PATH = 'lao-cai/2026-04/x.csv';
const HEADER = 'TT,Lĩnh vực,Mới tiếp nhận,Đã giải quyết';
const JUSTICE = ['I,Sở Tư pháp,,', '1,Hộ tịch,10,9', '2,Chứng thực,20,18'];
const FARMING = ['III,Sở Nông nghiệp và Môi trường,,', '1,Đất đai,70,60', '2,Chứng thực,6,5'];
const form = (...rows: string[]) =>
  read(['BÁO CÁO THÁNG 4/2026', HEADER, ...rows].join('\n'), PATH);
const loaded = ({ rows }: ReturnType<typeof read>) =>
  rows.map(({ unit_code, field_id }) => `${unit_code.slice(3)} ${field_id}`);

describe('numbers that begin again within the group of a unit', () => {
  test('are named with the lines: the heading of a unit may be missing', () => {
    const result = form(...JUSTICE, '1,Quy hoạch,30,27', '2,Nhà ở,5,5', ...FARMING);
    expect(result.issues.filter(({ code }) => code !== 'unknown_field')).toMatchObject([
      { code: 'numbering_restarts', severity: 'warning', line: 6, params: { row: 5 } },
    ]);
    expect([result.rows.length, addsUp(result)]).toEqual([6, true]);
  });

  test('in the last group of the table too, and every time', () => {
    const result = form(...JUSTICE, '1,Đất đai,30,27', '1,Môi trường,5,5', ',Tổng cộng,65,59');
    expect(result.issues).toMatchObject([
      { code: 'numbering_restarts', line: 6, params: { row: 5 } },
      { code: 'numbering_restarts', line: 7, params: { row: 6 } },
    ]);
  });

  test('have the rows from there to the end of the group rejected where a field then stands twice', () => {
    const result = form(...JUSTICE, '1,Đất đai,30,27', '2,Hộ tịch,5,5', ...FARMING);
    expect(result.issues).toMatchObject(
      [6, 7].map((line) => ({
        ...{ code: 'numbering_restarts', severity: 'error', line },
        params: { row: 5, from: 6, fields: ['ho-tich'] },
      })),
    );
    expect([loaded(result), result.rows_rejected, addsUp(result)]).toEqual([
      [
        'so-tu-phap ho-tich',
        'so-tu-phap chung-thuc',
        'so-nong-nghiep-va-moi-truong dat-dai',
        'so-nong-nghiep-va-moi-truong chung-thuc',
      ],
      2,
      true,
    ]);
  });
});

test.each([
  ['begin again below each group', [...JUSTICE, ...FARMING]],
  ['run on through all groups', [...JUSTICE, 'II,Sở Xây dựng,,', '3,Quy hoạch,30,27']],
  ['leave some out', ['I,Sở Tư pháp,,', '1,Hộ tịch,10,9', '4,Chứng thực,20,18']],
  ['are those of parts', [...JUSTICE.slice(0, 2), '1.1,Khai sinh,4,3', '2,Chứng thực,20,18']],
])('numbers that %s are no finding', (_, rows) => {
  expect(codes(form(...rows))).not.toContain('numbering_restarts');
});
