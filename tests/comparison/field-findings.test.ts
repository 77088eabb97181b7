import { describe, expect, test } from 'vitest';
import {
  fieldFinding,
  fieldPeriodFinding,
  type FieldPeriod,
} from '../../src/comparison/field-findings.ts';
import { randomStream } from '../../src/demonstration/random.ts';

const field = (field_id: string, numerator: number, denominator: number) => ({
  field_id,
  numerator,
  denominator,
});

/** A field over months of 2025 and 2026, `numerators` of 200 each. */
const months = (name: string, numerators: readonly (number | null)[], n = 200): FieldPeriod[] =>
  numerators.map((numerator, index) => {
    const first = new Date(Date.UTC(2025, 6 + index, 1));
    const last = new Date(Date.UTC(2025, 7 + index, 0));
    return {
      field: name,
      period_start: first.toISOString().slice(0, 10),
      period_end: last.toISOString().slice(0, 10),
      numerator,
      denominator: numerator === null ? null : n,
    };
  });
const STEADY = [180, 182, 178, 181, 179, 183, 177, 180, 182, 178, 181, 179, 180, 181, 179, 180];

describe('fieldFinding()', () => {
  test('names the field furthest below all others together', () => {
    const fields = [field('a', 600, 900), field('b', 950, 1000), field('c', 700, 1000)];
    expect(fieldFinding(fields)).toEqual({
      kind: 'lower',
      field_id: 'a',
      share: 600 / 900,
      others: 1650 / 2000,
    });
  });

  test('names one above where none is below', () => {
    const fields = [field('a', 900, 1000), field('b', 900, 1000)];
    const found = fieldFinding([...fields, field('d', 100, 100)]);
    expect(found).toMatchObject({ kind: 'higher', field_id: 'd' });
  });

  test('says that none differs where chance explains the differences', () => {
    expect(fieldFinding([field('a', 9, 10), field('b', 8, 10), field('c', 10, 10)])).toEqual({
      kind: 'none',
    });
  });

  test('says nothing of a single field with dossiers', () => {
    expect(fieldFinding([field('a', 9, 10), field('b', 0, 0)])).toBeNull();
  });

  test('calls hardly any set of equal fields different', () => {
    const random = randomStream(4, 'fields');
    const found = Array.from({ length: 400 }, () =>
      fieldFinding(
        Array.from({ length: 12 }, (_, index) =>
          field(`f${String(index)}`, random.binomial(300, 0.9), 300),
        ),
      ),
    );
    expect(found.filter((each) => each?.kind !== 'none').length).toBeLessThan(32);
  });
});

describe('fieldPeriodFinding()', () => {
  test('names the field and the period far outside what that field usually varies', () => {
    const fallen = STEADY.with(9, 120);
    const found = fieldPeriodFinding([...months('a', STEADY), ...months('b', fallen)]);
    expect(found).toMatchObject({
      kind: 'lower',
      field: 'b',
      period_start: '2026-04-01',
      period_end: '2026-04-30',
      share: 0.6,
    });
    const risen = months('b', [...STEADY].map((x) => x - 80).with(3, 190));
    expect(fieldPeriodFinding(risen)).toMatchObject({ kind: 'higher', period_end: '2025-10-31' });
  });

  test('says that none does where all months vary as they usually do', () => {
    const restless = STEADY.map((value, index) => value - (index % 2) * 40);
    expect(fieldPeriodFinding([...months('a', STEADY), ...months('b', restless)])).toEqual({
      kind: 'none',
    });
  });

  test('says that it takes more periods, a hidden one counting for none', () => {
    const few = STEADY.map((value, index) => (index < 5 ? null : value));
    expect(fieldPeriodFinding(months('a', few))).toEqual({ kind: 'too_few', fewest: 12 });
  });

  test('finds hardly anything in binomial figures, small counts included', () => {
    const random = randomStream(5, 'months');
    const found = Array.from({ length: 200 }, () =>
      fieldPeriodFinding(
        [3, 20, 300].flatMap((n) =>
          months(
            `f${String(n)}`,
            STEADY.map(() => random.binomial(n, 0.93)),
            n,
          ),
        ),
      ),
    );
    expect(found.filter(({ kind }) => kind !== 'none').length).toBeLessThan(16);
  });
});
