import { expect, test } from 'vitest';
import { fieldPools, poolShares } from '../../../scripts/ingest/statistics/field-pools.ts';
import {
  UNKNOWN,
  type Figures,
  type RateColumns,
} from '../../../scripts/ingest/statistics/figures.ts';
import { RATE_NAMES } from '../../../src/tables/rates.ts';

/** Two units with the fields `a` and `b` each, one period; `b` of the second is hidden. */
function figuresOf(
  level: 'commune' | 'department',
  communes: { numerators: number[]; denominators: number[] },
): Figures {
  const columns = (numerators: number[], denominators: number[]): RateColumns[] =>
    RATE_NAMES.map(() => ({
      numerators: Int32Array.from(numerators),
      denominators: Int32Array.from(denominators),
    }));
  return {
    units: ['X1', 'X2'].map((unit_code) => ({ unit_code, level, types: [] })),
    periods: [
      {
        period_start: '2026-10-01',
        period_end: '2026-10-31',
        period_kind: 'flow',
        calendar: 'month',
      },
    ],
    rates: [],
    received: new Int32Array(),
    fields: {
      names: ['a', 'b'],
      starts: Int32Array.from([0, 2, 4]),
      fields: Uint16Array.from([0, 1, 0, 1]),
      rates: columns([9, 710, 45, UNKNOWN], [10, 800, 50, UNKNOWN]),
      received: new Int32Array(),
      communes: columns(communes.numerators, communes.denominators),
    },
  };
}
const published = { numerators: [54, 1500], denominators: [60, 1750] };
const sharesOf = (figures: Figures) => [...poolShares(fieldPools(figures, [0, 1])!, 0, 0)];

test('a field hidden of one commune is pooled by the published sum of all communes', () => {
  expect(sharesOf(figuresOf('commune', published))).toEqual([
    ['a', { numerator: 54, denominator: 60 }],
    ['b', { numerator: 1500, denominator: 1750 }],
  ]);
});

test('a field hidden of one unit has no pool where no sum is published, and none of departments', () => {
  const hidden = { numerators: [54, UNKNOWN], denominators: [60, UNKNOWN] };
  const expected = [
    ['a', { numerator: 54, denominator: 60 }],
    ['b', null],
  ];
  expect(sharesOf(figuresOf('commune', hidden))).toEqual(expected);
  expect(sharesOf(figuresOf('department', published))).toEqual(expected);
});
