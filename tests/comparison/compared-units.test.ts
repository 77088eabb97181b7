import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedUnits, type ComparedUnit } from '../../src/comparison/compared-units.ts';
import { areClose, PHU_THO } from '../statistics/proportions.ts';

const OPTIONS = { indicator: 'ontime_766', name: 'test', draws: 200, simulated: 2000 } as const;

const unit = (unit_code: string, numerator: number, denominator: number): ComparedUnit => ({
  unit_code,
  numerator,
  denominator,
});

describe('comparedUnits()', () => {
  test('of the 148 communes of Phú Thọ has φ = 25.13, τ² = 0.0031904 and flags 13 and none', () => {
    const { set } = comparedUnits(phuTho(), { ...OPTIONS, simulated: 148 * 200 });
    expect(set).toMatchObject({ units: 148, numerator: 125_367, denominator: 148_463 });
    expect(set.phi).toBeCloseTo(25.132323, 6);
    expect(set.tau2).toBeCloseTo(0.0031904158, 10);
    expect([set.flagged_95, set.flagged_998]).toEqual([13, 0]);
    // An independent simulation of the same rule flags 11 % by chance.
    expect(set.chance_95! / 148).toBeGreaterThan(0.09);
    expect(set.chance_95! / 148).toBeLessThan(0.13);
  });

  test('gives each of two units its own interval and does not judge them against one another', () => {
    const { set, units } = comparedUnits([unit('a', 90, 100), unit('b', 5, 5)], OPTIONS);
    expect(set).toMatchObject({ units: 2, numerator: 95, target: null, chance_95: null });
    expect(units[1]).toMatchObject({ lower: expect.closeTo(0.565518, 6) as number, upper: 1 });
    expect(units[1]).toMatchObject({ shrunk: null, place: null, rank_median: null, band: null });
  });

  test('of no unit has no target', () => {
    expect(comparedUnits([], OPTIONS)).toMatchObject({
      set: { units: 0, target: null },
      units: [],
    });
  });

  test('of units that do not differ draws all of them to one rate and lets each have any rank', () => {
    const { set, units } = comparedUnits(
      ['a', 'b', 'c', 'd'].map((code) => unit(code, 90, 100)),
      OPTIONS,
    );
    expect(set).toMatchObject({ tau2: 0, prior_alpha: null, flagged_95: 0 });
    for (const { shrunk, rank_lower, rank_upper } of units)
      expect([shrunk, rank_lower, rank_upper]).toEqual([0.9, 1, 4]);
  });

  test('gives no certain rank to units of one or two dossiers', () => {
    const { units } = comparedUnits([unit('a', 2, 2), unit('b', 0, 1), unit('c', 0, 1)], OPTIONS);
    for (const { rank_lower, rank_upper } of units)
      expect(rank_upper!).toBeGreaterThan(rank_lower!);
  });

  test('ranks the lowest share of overdue dossiers first', () => {
    const units = [unit('a', 10, 1000), unit('b', 300, 1000), unit('c', 600, 1000)];
    const ranks = comparedUnits(units, { ...OPTIONS, indicator: 'overdue_total' }).units;
    expect(ranks.map(({ rank_median }) => rank_median)).toEqual([1, 2, 3]);
  });

  test('ranks the highest share on time first', () => {
    const units = [unit('a', 10, 1000), unit('b', 300, 1000), unit('c', 600, 1000)];
    const ranks = comparedUnits(units, OPTIONS).units;
    expect(ranks.map(({ rank_median }) => rank_median)).toEqual([3, 2, 1]);
  });

  test('gives the same for every order of the units', () => {
    const units = phuTho().slice(0, 30);
    const [forth, back] = [units, units.toReversed()].map((some) => comparedUnits(some, OPTIONS));
    expect(areClose(back!.set, forth!.set)).toBe(true);
    expect(areClose(back!.units.toReversed(), forth!.units)).toBe(true);
  });

  test('gives numbers or null for any counts, never NaN', () => {
    const counts = fc
      .nat({ max: 500 })
      .chain((n) =>
        fc.record({ denominator: fc.constant(n + 1), numerator: fc.nat({ max: n + 1 }) }),
      );
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 12 }), (units) => {
        const named = units.map((own, index) => ({ ...own, unit_code: String(index) }));
        const found = comparedUnits(named, { ...OPTIONS, draws: 20, simulated: 50 });
        const numbers = [found.set, ...found.units].flatMap((row) => Object.values(row));
        expect(numbers.filter((value) => Number.isNaN(value))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('sets a unit against what its fields would give at the rates of all', () => {
    const fields = (slow: [number, number], quick: [number, number]): ComparedUnit['fields'] =>
      new Map([
        ['slow', { numerator: slow[0], denominator: slow[1] }],
        ['quick', { numerator: quick[0], denominator: quick[1] }],
      ]);
    const units = [
      { ...unit('a', 390, 500), fields: fields([300, 400], [90, 100])! },
      { ...unit('b', 410, 500), fields: fields([70, 100], [340, 400])! },
      unit('c', 400, 500),
    ];
    const pool = fields([370, 500], [430, 500])!;
    const [a, b, c] = comparedUnits(units, { ...OPTIONS, pool }).units;
    // 400 × 0.74 + 100 × 0.86 and 100 × 0.74 + 400 × 0.86: the unit that looks worse is the better one in both fields.
    expect([a!.expected, b!.expected]).toEqual([382, 418]);
    expect(a!.ratio).toBeGreaterThan(1);
    expect(b!.ratio).toBeLessThan(1);
    expect(c).toMatchObject({ expected: null, ratio: null, standardised: null });
  });
});

function phuTho(): ComparedUnit[] {
  return PHU_THO.map((own, index) => ({ ...own, unit_code: String(index).padStart(3, '0') }));
}
