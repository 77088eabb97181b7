import { expect, test } from 'vitest';
import { headedIssue } from '../../src/ingest/table-headings.ts';
import { read } from './read-text.ts';

const FORM = (received: string): string =>
  `Đơn vị báo cáo: UBND xã Đông Cuông\nTháng 8 năm 2025\nSTT,Lĩnh vực,${received},Trước hạn,Sớm hạn\n1,Hộ tịch,5,2,1\n`;
const { headings = [] } = read(
  [FORM('Tổng số tiếp nhận'), FORM('Tổng số tiếp nhận'), FORM('Tổng tiếp nhận')].join(''),
);
const issue = (line: number | null, more: object = {}) => ({
  ...{ line, column: 'received_total', params: {} },
  ...more,
});

test('headings are listed when they change, columns of one count together', () => {
  expect(headings.map(({ line }) => line)).toEqual([3, 11]);
  expect(headings[0]?.names['resolved_early']).toBe('Trước hạn + Sớm hạn');
});

test.each([
  [4, 'Tổng số tiếp nhận'],
  [8, 'Tổng số tiếp nhận'],
  [12, 'Tổng tiếp nhận'],
])('a finding of line %i calls its column as the table above it does', (line, heading) => {
  expect(headedIssue(issue(line), headings)).toMatchObject({ heading, column: 'received_total' });
});

test('lists of columns are in the words of the file, what it has not stays as it is', () => {
  const params = { columns: ['received_total', 'pending_total'], source_id: 'received_total' };
  expect(headedIssue(issue(12, { column: null, params }), headings)).toEqual(
    issue(12, {
      column: null,
      params: { ...params, columns: ['Tổng tiếp nhận', 'pending_total'] },
    }),
  );
});

test('a heading that is known already holds, and above all tables there is none', () => {
  expect(headedIssue(issue(12, { heading: 'x' }), headings)).toMatchObject({ heading: 'x' });
  expect(headedIssue(issue(1), headings)).toEqual(issue(1));
});
