import { expect, test } from 'vitest';
import { testedDifferences } from '../../src/comparison/tested-differences.ts';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

test('a difference has the Newcombe interval of the reference: 285 of 300 against 270 of 300', () => {
  const [found] = testedDifferences([[of(285, 300), of(270, 300)]]);
  expect(found?.difference).toBeCloseTo(0.05, 6);
  expect(found?.lower).toBeCloseTo(0.007626, 6);
  expect(found?.upper).toBeCloseTo(0.093738, 6);
});

test('alone, that difference is one; among forty tests of nothing it is not told from chance', () => {
  const one = [of(285, 300), of(270, 300)] as const;
  const nothing = Array.from({ length: 40 }, () => [of(270, 300), of(271, 300)] as const);
  expect(testedDifferences([one])[0]?.verdict).toBe('higher');
  expect(testedDifferences([one, ...nothing])[0]?.verdict).toBe('unclear');
});

test('a small number of tests keeps its intervals: only the verdict is corrected', () => {
  const one = [of(285, 300), of(270, 300)] as const;
  const alone = testedDifferences([one])[0];
  const among = testedDifferences([one, [of(1, 2), of(1, 2)]])[0];
  expect([among?.lower, among?.upper]).toEqual([alone?.lower, alone?.upper]);
});

test('the second is called higher where it is', () => {
  expect(testedDifferences([[of(100, 200), of(180, 200)]])[0]?.verdict).toBe('lower');
});

test('ten of ten against eight of ten cannot be told apart', () => {
  expect(testedDifferences([[of(10, 10), of(8, 10)]])[0]?.verdict).toBe('unclear');
});

test('all of all against all of all is no difference, and no number that is none', () => {
  expect(testedDifferences([[of(5, 5), of(9, 9)]])[0]).toMatchObject({
    difference: 0,
    q: 1,
    verdict: 'unclear',
  });
});

test('a unit without dossiers has no difference, and does not count among the tests', () => {
  const found = testedDifferences([
    [of(0, 0), of(8, 10)],
    [of(285, 300), of(270, 300)],
  ]);
  expect(found[0]).toBeNull();
  expect(found[1]?.q).toBe(testedDifferences([[of(285, 300), of(270, 300)]])[0]?.q);
});

test('no tests have no differences', () => {
  expect(testedDifferences([])).toEqual([]);
});
