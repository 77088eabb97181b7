import { expect, test } from 'vitest';
import { RowPacker, unpackedRows } from '../../../scripts/ingest/statistics/packed-rows.ts';

const ROW = {
  unit_code: '04399',
  scope: 'province',
  period_start: '2026-09-01',
  period_end: '2026-09-30',
  period_kind: 'flow',
  calendar: 'month',
  position: 1,
  similar_code: '04273',
  size_ratio: 1.2345678,
  mix_distance: null,
  same_type: false,
};

function packed(rows: readonly object[], rounded = false) {
  const packer = new RowPacker('similar_units', { rounded });
  for (const row of rows) packer.add(row);
  return packer.end();
}

test('Rows come back from their columns as they were, null and false included', () => {
  const rows = [ROW, { ...ROW, position: 2, same_type: true, mix_distance: 0 }, ROW];
  expect([...unpackedRows(packed(rows))]).toEqual(rows);
});

test('Thousands of rows come back in their order', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ({ ...ROW, position: index }));
  expect([...unpackedRows(packed(rows))]).toEqual(rows);
});

test('Six decimals are kept where that is asked for', () => {
  expect([...unpackedRows(packed([ROW], true))]).toEqual([{ ...ROW, size_ratio: 1.234568 }]);
});
