import { absentStatement } from '../../src/comparison/absent-statement.ts';
import {
  askStatement,
  learnStatement,
  overduePartsStatement,
  overdueStatement,
  overdueWhereStatement,
} from '../../src/comparison/briefing-statements.ts';
import {
  changeStatement,
  countStatement,
  noActionStatement,
} from '../../src/comparison/change-statements.ts';
import { gapStatement } from '../../src/comparison/gap-statement.ts';
import {
  index766LostStatement,
  index766Statement,
} from '../../src/comparison/index766-statements.ts';
import { certaintyStatement, levelStatement } from '../../src/comparison/level-statements.ts';
import {
  bandStatement,
  placeStatement,
  rankStatement,
} from '../../src/comparison/place-statements.ts';
import {
  chanceStatement,
  funnelStatement,
  rankingStatement,
} from '../../src/comparison/set-statements.ts';
import { constantPool } from '../../src/comparison/constant-pool.ts';
import { controlSeries } from '../../src/comparison/control-series.ts';
import { oneFieldStatement } from '../../src/comparison/one-field-statement.ts';
import { realChangeStatement } from '../../src/comparison/real-change-statement.ts';
import { sharedChangeStatement, type JudgedPool } from '../../src/comparison/shared-change.ts';
import { similarStatement } from '../../src/comparison/similar-statement.ts';
import {
  mixStatement,
  standardisedStatement,
} from '../../src/comparison/standardised-statements.ts';
import { verdictStatement } from '../../src/comparison/verdict-statement.ts';
import type { Period } from '../../src/tables/periods.ts';
import { RATE_NAMES } from '../../src/tables/rates.ts';
import { CHART_FORMS, type Statement } from '../../src/tables/statements.ts';
import type {
  ControlWord,
  FunnelPlace,
  SetId,
  Signal,
  UnitResultRow,
} from '../../src/tables/statistics.ts';

/** A calendar month of 2026, or of the year given. */
export function month(of: number, year = 2026): Period {
  const last = new Date(Date.UTC(year, of, 0)).getUTCDate();
  const start = `${year}-${String(of).padStart(2, '0')}`;
  return {
    period_start: `${start}-01`,
    period_end: `${start}-${last}`,
    period_kind: 'flow',
    calendar: 'month',
  };
}

/** A result of a unit in the communes of a province; nothing known beyond its counts. */
export function unitResult(of: Partial<UnitResultRow>): UnitResultRow {
  const unknown = {
    shrunk: null,
    shrunk_lower: null,
    shrunk_upper: null,
    z: null,
    q: null,
    place: null,
    rank_median: null,
    rank_lower: null,
    rank_upper: null,
    band: null,
    expected: null,
    ratio: null,
    ratio_lower: null,
    ratio_upper: null,
    standardised: null,
  };
  return {
    ...month(10),
    ...unknown,
    set_id: 'communes:XM',
    unit_code: 'X0001',
    indicator: 'ontime_766',
    numerator: 882,
    denominator: 1000,
    lower: 0.8606,
    upper: 0.9006,
    ...of,
  };
}

/** Sixteen months at a first share on time in 1,000, and at another from a month on (from 0). */
export function changedSeries(before: number, now: number, from: number) {
  const points = Array.from({ length: 16 }, (_, index) => ({
    ...month(((6 + index) % 12) + 1, index < 6 ? 2025 : 2026),
    numerator: (index < from ? before : now) + (index % 3) * 4,
    denominator: 1000,
  }));
  return controlSeries('X0001', 'ontime_766', points);
}

/** A pool of communes: so many of them like one series, the others like another. */
export function judgedPool(
  parts: readonly (readonly [units: number, series: ReturnType<typeof changedSeries>])[],
): JudgedPool {
  const series = parts.flatMap(([units, { points }]) =>
    Array.from({ length: units }, () => points),
  );
  const periods = series[0]!.map((_, period) =>
    series.map((points, place) => {
      const unit_code = `X${String(place + 1).padStart(4, '0')}`;
      return { ...points[period]!, unit_code, key: unit_code };
    }),
  );
  const pool = constantPool(periods)!;
  const { verdict } = controlSeries('pool', 'ontime_766', pool.points);
  return { set: 'communes:XM', parts: pool.parts, verdict };
}

const SHARED = judgedPool([
  [19, changedSeries(700, 900, 12)],
  [2, changedSeries(900, 880, 12)],
]);

/** What is known of the set of the examples. */
export const FUNNEL_SET = {
  target: 0.9312,
  tau2: 0.0032,
  units: 148,
  set_id: 'communes:XM' as SetId,
};
const rate = (numerator: number, denominator: number, of = {}) =>
  ({
    indicator: 'ontime_766',
    stated: false,
    numerator,
    denominator,
    period: month(10),
    ...of,
  }) as const;
const ratio = (numerator: number, denominator: number, period = month(10)) => ({
  numerator,
  denominator,
  period,
});
const place = (of: FunnelPlace, more: Partial<UnitResultRow> = {}) =>
  placeStatement(unitResult({ place: of, q: 0.01, ...more }), FUNNEL_SET);
const verdict = (of: {
  verdict: ControlWord;
  signal?: Signal;
  points?: number;
  latest?: string;
}) => ({
  indicator: 'ontime_766' as const,
  calendar: 'month' as const,
  points: of.points ?? 16,
  verdict: of.verdict,
  since: of.signal === undefined ? null : '2026-08-01',
  latest: of.latest ?? '2026-10-31',
  signal: of.signal ?? null,
});
const ALONE = { place: null, numerator: 1000, denominator: 1000, stated: false };
const NAME = 'Xã Mẫu Một';
const changed = (
  word: 'rise' | 'fall' | 'usual' | 'too_few',
  before: number,
  now: number,
  more: object = {},
) =>
  changeStatement({
    unit: null,
    indicator: 'ontime_766',
    before: ratio(before, 1000, month(9)),
    now: ratio(now, 1000),
    verdict: { verdict: word, since: word === 'rise' || word === 'fall' ? '2026-10-01' : null },
    ...more,
  });
const asked = {
  unit: NAME,
  result: null,
  verdict: null,
  overdue: 40,
  most: { name: 'Đất đai', count: 25 },
};
const funnelOf = (flagged_95: number, chance_95: number, clear = 0) =>
  funnelStatement(
    { ...FUNNEL_SET, flagged_95, chance_95 },
    Array.from({ length: clear }, () => unitResult({ place: 'below', q: 0.001 })),
  );
const standardisedOf = (ratio_lower: number, ratio_upper: number, numerator = 930) =>
  standardisedStatement(unitResult({ numerator, expected: 911.9, ratio_lower, ratio_upper }));
const FIELDS = [
  { field: 'Đất đai', ownDenominator: 230, poolNumerator: 4200, poolDenominator: 6000 },
  { field: 'Chứng thực', ownDenominator: 770, poolNumerator: 93_060, poolDenominator: 94_000 },
];
const GROUPS = [
  { group: 'publicity', lost: 6.21, maximum: 18 },
  { group: 'progress', lost: 0.59, maximum: 20 },
  { group: 'online', lost: 4.2, maximum: 12 },
  { group: 'payment', lost: 3.55, maximum: 10 },
] as const;
const standing = {
  as_of: '2026-10-10',
  total: 66.23,
  rank: 4,
  unitCount: 34,
  above: { unit_code: '31', gap: 0.95 },
  below: { unit_code: '48', gap: 1.2 },
};
const nameOf = (code: string) => (code === '31' ? 'Thành phố Hải Phòng' : 'Thành phố Đà Nẵng');

/** Every statement in every form, made by the functions that decide what may be said. */
const EXAMPLES: Readonly<Record<string, Statement | null>> = {
  'level, in a hundred': levelStatement(rate(2541, 2618)),
  'level, few dossiers': levelStatement(rate(5, 5, { indicator: 'ontime_resolved' })),
  'level, two counts': levelStatement(rate(47, 50)),
  'level, all': levelStatement(rate(120, 120)),
  'level, none': levelStatement(rate(0, 120, { indicator: 'overdue_total' })),
  'level, of the communes': levelStatement(rate(2541, 2618, { communes: true })),
  'level, nearly all': levelStatement(rate(24_999, 25_000)),
  'level, as the source states': levelStatement(rate(2541, 2618, { stated: true })),
  ...Object.fromEntries(
    RATE_NAMES.map((indicator) => [
      `level of ${indicator}`,
      levelStatement(rate(610, 1000, { indicator })),
    ]),
  ),
  'no dossiers': levelStatement(rate(0, 0)),
  'certainty, many': certaintyStatement(rate(1654, 1695)),
  'certainty, few': certaintyStatement(rate(5, 5)),
  'place, within': place('within'),
  'place, too few': place('within', { numerator: 9, denominator: 10 }),
  'place, below': place('below'),
  'place, below but not clearly': place('below', { q: 0.3 }),
  'place, far below': place('far_below'),
  'place, above': place('above', { numerator: 970 }),
  'place, far above, of the country': place('far_above', { set_id: 'communes:VN', numerator: 990 }),
  'place among provinces': place('within', { set_id: 'provinces:VN' }),
  'place among departments': place('within', { set_id: 'departments:52' }),
  'by chance': chanceStatement({ ...FUNNEL_SET, chance_95: 16.2 }),
  'by chance, hardly any': chanceStatement({ set_id: 'departments:52', units: 5, chance_95: 0.3 }),
  'rank range': rankStatement(unitResult({ rank_lower: 51, rank_upper: 93 }), FUNNEL_SET),
  'rank range of one': rankStatement(
    unitResult({ rank_lower: 1, rank_upper: 1, indicator: 'overdue_total' }),
    FUNNEL_SET,
  ),
  'band, first': bandStatement(unitResult({ band: 'first' })),
  'band, middle': bandStatement(unitResult({ band: 'middle' })),
  'band, last': bandStatement(unitResult({ band: 'last' })),
  'change, a rise': changed('rise', 900, 950),
  'change, a fall of a named unit': changed('fall', 952, 891, { unit: NAME }),
  'change, a rise of what is overdue': changed('rise', 30, 90, { indicator: 'overdue_total' }),
  'change, usual': changed('usual', 952, 930),
  'change against the same month of last year': changed('usual', 952, 930, {
    before: ratio(952, 1000, month(10, 2025)),
  }),
  'change, too few periods': changed('too_few', 952, 930),
  'count, three more': countStatement(rate(939, 1000), ratio(942, 1000, month(9))),
  'count, two fewer': countStatement(rate(998, 1000), ratio(996, 1000, month(9))),
  'count, as many': countStatement(rate(999, 1000), ratio(999, 1000, month(9))),
  'count, none': countStatement(rate(1000, 1000), null),
  'place, in the highest third within the limits': place('within', { band: 'first' }),
  'place, in the lowest third within the limits': place('within', { band: 'last' }),
  'place, at the upper side within the limits': place('within', { z: 1.5 }),
  'place, at the lower side within the limits': place('within', { z: -1.5 }),
  'place, within limits of rates far apart': placeStatement(unitResult({ place: 'within' }), {
    ...FUNNEL_SET,
    tau2: 0.05,
  }),
  'place, within, with a rank anywhere': place('within', { rank_lower: 21, rank_upper: 120 }),
  'place, of few units': placeStatement(unitResult({ place: 'below', q: 0.2 }), {
    ...FUNNEL_SET,
    units: 6,
  }),
  'verdict, too few': verdictStatement(verdict({ verdict: 'too_few', points: 5 }), ALONE),
  'verdict, no action': verdictStatement(verdict({ verdict: 'usual' }), {
    ...ALONE,
    place: 'within',
  }),
  'verdict, steady': verdictStatement(verdict({ verdict: 'usual' }), { ...ALONE, place: 'below' }),
  'verdict, usual now with earlier signals': verdictStatement(
    verdict({ verdict: 'usual' }),
    { ...ALONE, numerator: 667 },
    [7, 8, 10].map((of) => ({ ...month(of), signal: of === 10 ? null : ('outside' as const) })),
  ),
  'verdict, no action now, one earlier signal': verdictStatement(
    verdict({ verdict: 'usual' }),
    { ...ALONE, place: 'within' },
    [{ ...month(3), signal: 'outside' }],
  ),
  'verdict, usual with late dossiers': verdictStatement(verdict({ verdict: 'usual' }), {
    ...ALONE,
    numerator: 667,
  }),
  'verdict, usual with dossiers that the source does not count': verdictStatement(
    verdict({ verdict: 'usual' }),
    { ...ALONE, numerator: 667, stated: true },
  ),
  'verdict, one month': verdictStatement(
    verdict({ verdict: 'rise', signal: 'outside', latest: '2026-08-31' }),
    ALONE,
  ),
  'verdict, shift': verdictStatement(verdict({ verdict: 'fall', signal: 'shift' }), ALONE),
  'verdict, trend': verdictStatement(verdict({ verdict: 'rise', signal: 'trend' }), ALONE),
  'verdict, higher than at first': verdictStatement(
    verdict({ verdict: 'higher', signal: 'shift' }),
    ALONE,
  ),
  'verdict, lower than at first': verdictStatement(
    verdict({ verdict: 'lower', signal: 'shift' }),
    ALONE,
  ),
  gap: gapStatement({
    received_total: 140,
    resolved_total: 100,
    resolved_early_or_on_time: 100,
    resolved_late: 0,
    pending_in_time: 0,
    pending_overdue: 40,
  }),
  'standardised, higher': standardisedOf(1.003, 1.04),
  'standardised, as expected': standardisedOf(0.99, 1.05),
  'standardised, lower': standardisedOf(0.9, 0.98, 860),
  'standardised, too few dossiers': standardisedStatement(
    unitResult({
      numerator: 22,
      denominator: 22,
      expected: 18.4,
      ratio_lower: 1,
      ratio_upper: 1.2,
    }),
  ),
  'no figures of some months, which cut sums': absentStatement([month(3), month(4), month(5)], {
    ...month(10),
    period_start: '2026-06-01',
    calendar: 'custom',
  }),
  'no figures of two months apart': absentStatement([month(2), month(5)], null),
  'low in one field': oneFieldStatement(
    unitResult({ place: 'far_below', q: 0.001 }),
    { ...FUNNEL_SET, phi: 8 },
    [
      { ...FIELDS[0]!, ownNumerator: 20 },
      { ...FIELDS[1]!, ownNumerator: 752 },
    ],
  ),
  'mix of fields': mixStatement('communes:XM', FIELDS),
  'funnel, more than chance': funnelOf(13, 7.4),
  'funnel, no more than chance': funnelOf(13, 16.2),
  'funnel, no more than chance, but some far out': funnelOf(13, 14.2, 5),
  'funnel, none outside': funnelOf(0, 7.4),
  'funnel, one outside, hardly any by chance': funnelOf(1, 0.2),
  ranking: rankingStatement(
    'communes:XM',
    Array.from({ length: 148 }, () => ({ rank_lower: 51, rank_upper: 81 })),
  ),
  'ranking, narrow': rankingStatement(
    'provinces:VN',
    Array.from({ length: 34 }, () => ({ rank_lower: 5, rank_upper: 6 })),
  ),
  similar: similarStatement({ size_ratio: 1.1, mix_distance: 0.07, same_type: true }, NAME),
  'similar, about the same size': similarStatement(
    { size_ratio: 0.96, mix_distance: null, same_type: false },
    NAME,
  ),
  'similar, only the nearest': similarStatement(
    { size_ratio: 3.42, mix_distance: null, same_type: true },
    NAME,
  ),
  'index 766': index766Statement(standing, { communes: false, nameOf }),
  'index 766, first of communes': index766Statement(
    { ...standing, rank: 1, unitCount: 135, above: null },
    { communes: true, nameOf },
  ),
  'index 766, points lost': index766LostStatement(GROUPS),
  'overdue now': overdueStatement(
    { overdue: 412, asOf: '2026-10-31' },
    { overdue: 377, asOf: '2026-09-30' },
  ),
  'overdue now, none': overdueStatement(
    { overdue: 0, asOf: '2026-10-31' },
    { overdue: 2, asOf: '2026-09-30' },
  ),
  'overdue now, of a whole province': overdueStatement(
    { overdue: 13_581, asOf: '2026-10-31' },
    { overdue: 13_752, asOf: '2026-09-30' },
    { communes: 117, departments: 6 },
  ),
  'overdue now, as the province states it': overdueStatement(
    { overdue: 1, asOf: '2026-10-31' },
    null,
    { communes: 117, departments: null },
  ),
  'overdue, its parts': overduePartsStatement(
    'pending_overdue',
    { count: 8185, more: 30 },
    { count: 5396, more: -201, known: true },
    { unit: 'Sở Mẫu', count: 5116, more: 0 },
  ),
  'not on time, its parts': overduePartsStatement(
    'not_in_time_766',
    { count: 17_071, more: null },
    { count: 42_058, more: null, known: false },
    null,
  ),
  'overdue where': overdueWhereStatement('field', [
    { name: 'Hộ tịch', count: 80 },
    { name: 'Đất đai', count: 210 },
    { name: 'Chứng thực', count: 0 },
  ]),
  'overdue where, more communes': overdueWhereStatement(
    'commune',
    [9, 7, 5, 3].map((count) => ({ name: `Xã Mẫu ${count}`, count })),
  ),
  'no action': noActionStatement({
    unit: NAME,
    indicator: 'ontime_766',
    before: ratio(951, 1000, month(9)),
    now: ratio(912, 1000),
    verdict: { verdict: 'usual', since: null },
  }),
  'ask about the backlog': askStatement(asked),
  'ask about a change': askStatement({
    ...asked,
    verdict: verdict({ verdict: 'fall', signal: 'shift' }),
  }),
  'ask about a change in favour': askStatement({
    ...asked,
    verdict: verdict({ verdict: 'rise', signal: 'shift' }),
  }),
  'ask about a change, with no backlog known': askStatement({
    ...asked,
    overdue: null,
    verdict: verdict({ verdict: 'fall', signal: 'shift' }),
  }),
  'ask about a level': askStatement({ ...asked, result: unitResult({ place: 'below' }) }),
  'a real rise': realChangeStatement(NAME, changedSeries(700, 900, 12)),
  'a real fall': realChangeStatement(NAME, changedSeries(900, 700, 12)),
  'a real fall after Tết': realChangeStatement(NAME, changedSeries(900, 700, 7)),
  'one month outside': realChangeStatement(NAME, changedSeries(900, 700, 15)),
  'a change that most others share': sharedChangeStatement(
    { verdict: changedSeries(700, 900, 12).verdict!, unit: 'X0001' },
    SHARED,
  ),
  'a change of all that most share': sharedChangeStatement(
    { verdict: SHARED.verdict!, unit: null },
    SHARED,
  ),
  'a level above that at first that most others share': sharedChangeStatement(
    { verdict: { ...changedSeries(700, 900, 12).verdict!, verdict: 'higher' }, unit: 'X0001' },
    { ...SHARED, verdict: { ...SHARED.verdict!, verdict: 'higher' } },
  ),
  learn: learnStatement(
    NAME,
    [8, 9, 10].map((of) => unitResult({ ...month(of), place: 'above', q: 0.001 })),
  ),
  ...Object.fromEntries(
    CHART_FORMS.map((form) => [
      `chart, ${form}`,
      { kind: 'chart', form, items: 16, finding: null } as const,
    ]),
  ),
  'chart with its finding': {
    kind: 'chart',
    form: 'funnel',
    items: 148,
    finding: funnelOf(0, 7.4),
  },
};

/** The examples that there are; a test asks that there be all. */
export const STATEMENT_EXAMPLES: readonly (readonly [name: string, Statement | null])[] =
  Object.entries(EXAMPLES);
