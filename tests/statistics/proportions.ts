import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Proportion } from '../../src/statistics/proportion.ts';

/** Counts as `x` of `n`. */
export const of = (numerator: number, denominator: number): Proportion => ({
  numerator,
  denominator,
});

/** The 148 communes of Phú Thọ, August 2026: received, and on time by the rule of Decision 766. */
export const PHU_THO: readonly Proportion[] = readFileSync(
  'tests/fixtures/statistics/phu-tho-communes-2026-08.csv',
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number))
  .map(([, received, onTime]) => of(onTime!, received!));

/** Any legal counts: no dossier, one, a nation's; none, some or all of them. */
export const proportion: fc.Arbitrary<Proportion> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(0, 1, 2),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 20_000_000 }),
    ),
    fc.oneof(fc.constantFrom(0, 1, 0.95), fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([n, share]) => of(Math.round(share * n), n));

/** Any legal set of units, the empty one too. */
export const proportions = fc.array(proportion, { maxLength: 30 });

/** Every number in a result, however deep. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

/** A set of units together with the same in another order, and where each has gone. */
export const shuffled = proportions.chain((units) =>
  fc
    .shuffledSubarray(
      units.map((_, index) => index),
      { minLength: units.length },
    )
    .map((order) => ({ units, order, turned: order.map((index) => units[index]!) })),
);

/** True where the numbers are the same but for rounding. */
export function areClose(a: unknown, b: unknown): boolean {
  const [left, right] = [numbersIn(a), numbersIn(b)];
  return (
    left.length === right.length &&
    left.every((value, index) => {
      const other = right[index]!;
      return Math.abs(value - other) <= 1e-6 * Math.max(1, Math.abs(value));
    })
  );
}
