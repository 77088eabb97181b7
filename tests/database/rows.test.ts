import { expect, test } from 'vitest';
import { rowValue } from '../../src/database/rows.ts';

const column = { name: 'value', isDate: false };
const day = { name: 'period_end', isDate: true };

test('A day of the native engine becomes ISO text', () => {
  expect(rowValue(day, { days: 20_270 })).toBe('2025-07-01');
});

test('A day of the browser engine, in milliseconds, becomes the same ISO text', () => {
  expect(rowValue(day, 20_270 * 86_400_000)).toBe('2025-07-01');
});

test('Text, numbers, true, false and null pass as they are', () => {
  expect(['Xã', 2.5, 0, true, null].map((value) => rowValue(column, value))).toEqual([
    'Xã',
    2.5,
    0,
    true,
    null,
  ]);
});

test('A list of texts becomes an array, from both engines', () => {
  expect(rowValue(column, { items: ['a', 'b'] })).toEqual(['a', 'b']);
  expect(rowValue(column, new Set(['a', 'b']))).toEqual(['a', 'b']);
});

test('A BIGINT throws and tells to cast in the SQL', () => {
  expect(() => rowValue(column, 3n)).toThrow(
    'Column "value" holds a bigint. Cast it in the SQL, for example sum(x)::DOUBLE or count(*)::INTEGER.',
  );
});

test('A HUGEINT as the browser engine gives it throws', () => {
  expect(() => rowValue(column, new Uint32Array([3, 0, 0, 0]))).toThrow(/Cast it in the SQL/);
});
