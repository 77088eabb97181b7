import { expect, test } from 'vitest';
import { quantityText, rateText } from '../../src/ingest/combined-cell.ts';

test.each([
  ['Số lượng: 12 Tỷ lệ: 34.5% Điểm số: 1.2', '12', '34.5%'],
  ['Số lượng: 12', '12', ''],
  ['Số lượng: 1.200; Tỷ lệ: 34,5%; Điểm số: 1,2', '1.200', '34,5%'],
  ['Số lượng: 1 695 Tỷ lệ: 3%', '1 695', '3%'],
  ['Số lượng: - Tỷ lệ: 0%', '-', '0%'],
  ['Số lượng 12 hồ sơ Tỷ lệ 3%', '12', '3%'],
])('4.3 "%s" is the figure %s and the rate "%s"', (cell, quantity, rate) => {
  expect([quantityText(cell), rateText(cell)]).toEqual([quantity, rate]);
});

test.each(['12', '1.695', 'Số lượng: 12 và 7 khác', 'Số lượng: 12 Khác: 7', 'Số hồ sơ 5', ''])(
  '"%s" is not taken apart',
  (cell) => {
    expect([quantityText(cell), rateText(cell)]).toEqual([cell, '']);
  },
);
