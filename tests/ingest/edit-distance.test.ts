import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/ingest/edit-distance.ts';

test.each([
  ['laichau', 'laichua', 1],
  ['laichau', 'alichua', 2],
  ['laichau', 'laichauu', 1],
  ['laichau', 'lichau', 1],
  ['laichau', 'lauchai', 2],
  ['', 'abc', 3],
])('%s and %s are %i edits apart', (a, b, edits) => {
  expect(editDistance(a, b, 9)).toBe(edits);
  expect(editDistance(b, a, 9)).toBe(edits);
});

test('editDistance() is what it is without a limit, or says that it is above the limit', () => {
  const word = fc
    .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, 99), most + 1));
    }),
  );
});
