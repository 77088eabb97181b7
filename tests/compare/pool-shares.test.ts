import { expect, test } from 'vitest';
import { parsedLink } from '../../src/browser/compare/compare-link.ts';
import { poolShares, poolUnits } from '../../src/browser/compare/pool-shares.ts';
import type { ExploreAnswerRow } from '../../src/queries/explore-answer.ts';
import type { UnitVersionRow } from '../../src/queries/unit-versions.ts';
import { FIND, OPTIONS } from './compare-options.ts';

const ROW: ExploreAnswerRow = {
  unit_code: '23614',
  name: 'An Bình',
  type: 'phường',
  sort_order: 1,
  period_start: '2026-10-01',
  period_end: '2026-10-31',
  period_kind: 'flow',
  calendar: 'month',
  source_system: 'unspecified',
  numerator: 90,
  denominator: 100,
  hidden: false,
};
const UNIT = { code: '23614', name: 'Xã An Bình', named: false, place: null };
const OCTOBER = ['2026-10-01', '2026-10-31'] as const;

const only = (rows: readonly ExploreAnswerRow[]) => poolShares([UNIT], rows, OCTOBER)[0];

test('a share has its Wilson interval and the name in force in the period', () => {
  const own = only([ROW]);
  expect(own).toMatchObject({ name: 'Phường An Bình', missing: null });
  expect(own?.share).toMatchObject({ numerator: 90, denominator: 100, value: 0.9 });
  expect(own?.share?.lower).toBeCloseTo(0.825634, 6);
});

test.each([
  ['no row', [], 'none'],
  ['a row of other days only', [{ ...ROW, period_start: '2026-10-15' }], 'none'],
  ['hidden counts', [{ ...ROW, numerator: null, hidden: true }], 'hidden'],
  ['a count that is not stated', [{ ...ROW, denominator: null }], 'unknown'],
  ['nothing received', [{ ...ROW, numerator: 0, denominator: 0 }], 'nothing'],
  ['more on time than received', [{ ...ROW, numerator: 101 }], 'contradiction'],
  ['less than nothing on time', [{ ...ROW, numerator: -1 }], 'contradiction'],
  ['two systems over all fields', [ROW, { ...ROW, source_system: 'bo' }], 'systems'],
] as const)('a unit with %s is kept, without a share and with the reason', (_, rows, missing) => {
  expect(only(rows)).toMatchObject({ code: '23614', share: null, missing });
});

const version = (unit_code: string, change: Partial<UnitVersionRow> = {}): UnitVersionRow => ({
  unit_code,
  level: 'commune',
  name: unit_code,
  type: 'xã',
  province_code: '52',
  slug: null,
  valid_from: '2025-07-01',
  valid_to: null,
  sort_order: 1,
  ...change,
});

test('the pool of a set are its units on the last day of the period, the chosen ones named', () => {
  const { state } = parsedLink(
    new URLSearchParams('set=communes-52&u=23614&p=2026-10'),
    OPTIONS,
    FIND,
  );
  const pool = poolUnits(state!, [
    version('23614', { type: 'xã', valid_to: '2026-05-31' }),
    version('23614', { type: 'phường', valid_from: '2026-06-01' }),
    version('23617'),
    version('04399', { province_code: '15' }),
    version('52.so-y-te', { level: 'department', valid_from: null }),
    version('99999', { valid_to: '2026-10-30' }),
  ]);
  expect(pool).toEqual([
    { code: '23614', name: 'Phường 23614', named: true, place: null },
    { code: '23617', name: 'Xã 23617', named: false, place: null },
  ]);
});

test('the pool of all communes are those of the provinces with figures, each with its province', () => {
  const { state } = parsedLink(new URLSearchParams('set=communes'), OPTIONS, FIND);
  const pool = poolUnits(state!, [
    version('23614'),
    version('04399', { province_code: '15' }),
    version('00004', { province_code: '01' }),
  ]);
  expect(pool.map(({ code, place }) => [code, place])).toEqual([
    ['23614', 'Tỉnh Gia Lai'],
    ['04399', 'Tỉnh Lào Cai'],
  ]);
  const days = state!.period;
  const [own] = poolShares(pool, [], days);
  expect(own?.name).toBe('Xã 23614, Tỉnh Gia Lai');
});

test('the pool of chosen units are these, in the order of the choice', () => {
  const { state } = parsedLink(new URLSearchParams('u=23617,23614'), OPTIONS, FIND);
  expect(poolUnits(state!, []).map(({ code }) => code)).toEqual(['23617', '23614']);
});
