import { describe, expect, test } from 'vitest';
import { figureRows, figureRowsText } from '../../src/tables/figure-rows.ts';

const ROWS = [
  { unit_code: '04399', name: 'Xã Đông Cuông', period_end: '2026-10-31', rate: 0.5, missing: null },
  { unit_code: '04252', name: 'Xã B = C', period_end: '2026-10-31', rate: -0.25, missing: null },
];

describe('figureRowsText()', () => {
  test('is read back as it was, codes with their zeros and numbers as numbers', () => {
    expect(figureRows(figureRowsText(ROWS))).toEqual(ROWS);
  });

  test('says once what all rows share, but nothing is shared by a single row', () => {
    expect(figureRowsText(ROWS).match(/2026-10-31/g)).toHaveLength(1);
    expect(figureRowsText(ROWS.slice(0, 1))).not.toContain('=');
    expect(figureRows(figureRowsText(ROWS.slice(0, 1)))).toEqual(ROWS.slice(0, 1));
  });

  test('keeps a shared text that holds an equals sign', () => {
    const rows = [
      { name: 'a=b=c', n: 1 },
      { name: 'a=b=c', n: 2 },
    ];
    expect(figureRows(figureRowsText(rows))).toEqual(rows);
  });

  test('writes a share with eight digits and a count whole', () => {
    expect(figureRowsText([{ rate: 2 / 3, n: 12_345_678 }])).toBe('rate\tn\n0.66666667\t12345678');
  });

  test('refuses a text that would break the lines', () => {
    expect(() => figureRowsText([{ name: 'a\tb' }])).toThrow('tab');
  });
});
