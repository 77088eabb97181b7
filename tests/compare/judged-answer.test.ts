import { describe, expect, test } from 'vitest';
import type { CompareAnswer } from '../../src/browser/compare/compare-answer.ts';
import { areJudged, judgedAnswer } from '../../src/browser/compare/judged-answer.ts';
import { comparedUnits, STORED_DRAWS } from '../../src/comparison/compared-units.ts';
import type { PoolShare } from '../../src/browser/compare/pool-shares.ts';
import type { FieldAnswerRow } from '../../src/queries/explore-answer.ts';
import { answerToLink } from './answer-to-link.ts';

const unit = (code: string, numerator: number, denominator: number): PoolShare => ({
  code,
  name: code,
  named: false,
  share:
    denominator === 0
      ? null
      : { numerator, denominator, value: numerator / denominator, lower: 0, upper: 1 },
  missing: denominator === 0 ? 'nothing' : null,
});

const answer = (
  units: readonly PoolShare[],
  fields: readonly FieldAnswerRow[] | null = null,
  link = 'set=communes-52',
): CompareAnswer => answerToLink(link, { units, fields });

const field = (
  unit_code: string,
  field_id: string,
  numerator: number | null,
  denominator: number | null,
): FieldAnswerRow => ({
  unit_code,
  field_id,
  name: unit_code,
  type: 'xã',
  sort_order: 1,
  period_start: '2026-10-01',
  period_end: '2026-10-31',
  period_kind: 'flow',
  calendar: 'month',
  source_system: 'all',
  numerator,
  denominator,
  hidden: false,
});

test('units without a share are not ranked, and change no rank of the others', () => {
  const three = [unit('a', 10, 100), unit('b', 50, 100), unit('c', 90, 100)];
  const judged = judgedAnswer(answer([...three, unit('d', 0, 0)]));
  expect([...judged.byUnit.keys()]).toEqual(['a', 'b', 'c']);
  expect(judged.byUnit.get('c')).toMatchObject({ rank_lower: 1, rank_upper: 1 });
  expect(judged.byUnit).toEqual(judgedAnswer(answer(three)).byUnit);
});

test('two units have no ranks, and fewer than ten are not judged against general variation', () => {
  const two = judgedAnswer(answer([unit('a', 10, 100), unit('b', 50, 100)]));
  expect([two.isRanked, areJudged(two)]).toEqual([false, false]);
  const nine = Array.from({ length: 9 }, (_, place) => unit(`n${place}`, 50 + place, 100));
  expect(areJudged(judgedAnswer(answer(nine)))).toBe(false);
  expect(areJudged(judgedAnswer(answer([...nine, unit('last', 70, 100)])))).toBe(true);
});

test('the draws of ranks are the same for the same selection', () => {
  const units = Array.from({ length: 12 }, (_, place) => unit(`n${place}`, 80 + place, 100));
  expect(judgedAnswer(answer(units))).toEqual(judgedAnswer(answer(units)));
});

test('a whole set over all fields has the very results that are stored of it, in whatever order', () => {
  const units = Array.from({ length: 40 }, (_, place) =>
    unit(String(10_000 + place), 70 + (place % 25), 100),
  );
  const stored = comparedUnits(
    units.map(({ code, share }) => ({ unit_code: code, ...share! })),
    {
      indicator: 'ontime_766',
      name: 'communes:52 2026-10-31_2026-10-01_flow_month',
      ...STORED_DRAWS,
    },
  );
  const judged = judgedAnswer(answer(units.toReversed()));
  expect(judged.set).toEqual(stored.set);
  expect([...judged.byUnit.values()]).toEqual(stored.units);
});

test('a unit that is better in both fields and worse overall is above the other at the same mix', () => {
  // Simpson's paradox of domain.md 7: A 90/100 and 300/400, B 340/400 and 70/100.
  const judged = judgedAnswer(
    answer(
      [unit('a', 390, 500), unit('b', 410, 500), unit('c', 400, 500)],
      [
        field('a', 'ho-tich', 90, 100),
        field('a', 'dat-dai', 300, 400),
        field('b', 'ho-tich', 340, 400),
        field('b', 'dat-dai', 70, 100),
        field('c', 'ho-tich', 220, 250),
        field('c', 'dat-dai', 180, 250),
      ],
    ),
  );
  const [a, b] = ['a', 'b'].map((code) => judged.byUnit.get(code)?.standardised ?? NaN);
  expect(a).toBeGreaterThan(b!);
});

test('a unit one of whose fields is hidden has no expected number, the others have', () => {
  const judged = judgedAnswer(
    answer(
      [unit('a', 90, 100), unit('b', 80, 100), unit('c', 85, 100)],
      [
        field('a', 'ho-tich', 90, 100),
        field('b', 'ho-tich', 80, 100),
        field('c', 'ho-tich', 85, 96),
        field('c', 'dat-dai', null, 4),
      ],
    ),
  );
  expect(judged.byUnit.get('c')?.expected).toBeNull();
  expect(judged.byUnit.get('a')?.expected).not.toBeNull();
});

describe('the mix of fields of chosen units', () => {
  const province = [
    field('23614', 'ho-tich', 90, 100),
    field('23614', 'dat-dai', 10, 20),
    field('23617', 'ho-tich', 60, 80),
    field('21583', 'ho-tich', 500, 600),
    field('21583', 'dat-dai', 300, 400),
  ];
  const [first, second] = [unit('23614', 100, 120), unit('23617', 60, 80)];
  const link = 'u=23614,23617&std=1';

  test('of two is set against all communes of their province, as that of all of them is', () => {
    const all = [first, second, unit('21583', 800, 1000)];
    const ofSet = judgedAnswer(answer(all, province)).byUnit;
    const chosen = judgedAnswer(answer([first, second], province, link));
    expect(chosen.mix).toEqual({ units: 3, target: 960 / 1200 });
    for (const code of ['23614', '23617']) {
      const { expected, ratio, ratio_lower, ratio_upper, standardised } = ofSet.get(code)!;
      expect(standardised).not.toBeNull();
      expect(chosen.byUnit.get(code)).toMatchObject({
        ...{ expected, ratio, ratio_lower, ratio_upper, standardised },
      });
    }
  });

  test('is set against nothing where fewer than three communes have figures by field', () => {
    const two = province.filter(({ unit_code }) => unit_code !== '21583');
    const { byUnit, mix } = judgedAnswer(answer([first, second], two, link));
    expect(mix?.units).toBe(2);
    expect(byUnit.get('23614')?.standardised).toBeNull();
  });
});
