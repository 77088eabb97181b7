import { expect, test } from 'vitest';
import { crossEffects } from '../../src/browser/check/cross-effects.ts';
import { checked, tidy } from './checked.ts';

const january = (received: number) =>
  tidy(['dat-dai', '2026-01', received, 50, 1], ['ho-tich', '2026-01', received, 40, 0]);

test('The rows of a file that contradict another are put together, with all that differs', () => {
  const { files } = checked({ 'a.csv': january(100), 'b.csv': january(110) });
  expect(crossEffects(files)).toEqual([
    { code: 'contradiction', path: 'a.csv', other: 'b.csv', rows: 2, columns: ['received_total'] },
  ]);
});

test('A copy under another name is told from a correction', () => {
  const { files } = checked({ 'a.csv': january(100), 'copy.csv': january(100) });
  expect(crossEffects(files)).toMatchObject([
    { code: 'duplicate_file', path: 'copy.csv', other: 'a.csv', rows: 2 },
  ]);
});

test('Files that have nothing to do with each other have no effect', () => {
  const { files } = checked({
    'a.csv': january(100),
    'b.csv': tidy(['all', '2026-02', 100, 50, 1]),
  });
  expect(crossEffects(files)).toEqual([]);
});
