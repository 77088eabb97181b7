import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askStatement,
  learnStatement,
  overdueStatement,
  overdueWhereStatement,
  type AskedUnit,
} from '../../src/comparison/briefing-statements.ts';
import {
  changeStatement,
  countStatement,
  noActionStatement,
  type RateChange,
} from '../../src/comparison/change-statements.ts';
import { gapStatement } from '../../src/comparison/gap-statement.ts';
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
import { similarStatement, unlikeMix } from '../../src/comparison/similar-statement.ts';
import {
  mixStatement,
  standardisedStatement,
} from '../../src/comparison/standardised-statements.ts';
import { verdictStatement } from '../../src/comparison/verdict-statement.ts';
import type { Period } from '../../src/tables/periods.ts';
import type { FunnelPlace } from '../../src/tables/statistics.ts';
import { FUNNEL_SET, month, unitResult } from '../i18n/statement-examples.ts';

const counted = (numerator: number, denominator: number) => ({
  indicator: 'ontime_766' as const,
  stated: false,
  numerator,
  denominator,
  period: month(10),
});
const levelForm = (numerator: number, denominator: number) => {
  const statement = levelStatement(counted(numerator, denominator));
  return statement?.kind === 'level' ? statement.form : (statement?.kind ?? null);
};

describe('levelStatement()', () => {
  test.each([
    [5, 5, 'few'],
    [29, 29, 'few'],
    [30, 30, 'all'],
    [0, 30, 'none'],
    [29, 30, 'counts'],
    [99, 100, 'in_hundred'],
    [97, 99, 'counts'],
    [2541, 2618, 'in_hundred'],
    [24_999, 25_000, 'all_but'],
    [9_949, 10_000, 'in_hundred'],
    [9_950, 10_000, 'all_but'],
    [49, 10_000, 'counts'],
    [50, 10_000, 'in_hundred'],
    [0, 0, 'no_dossiers'],
  ])('says %i of %i as “%s”', (numerator, denominator, form) => {
    expect(levelForm(numerator, denominator)).toBe(form);
  });

  test('says nothing of counts that contradict one another', () => {
    expect(levelStatement(counted(6, 5))).toBeNull();
  });
});

describe('certaintyStatement()', () => {
  test('has the Wilson interval of 1,654 of 1,695', () => {
    const { lower, upper } = certaintyStatement({ numerator: 1654, denominator: 1695 })!;
    expect(lower).toBeCloseTo(0.967351, 6);
    expect(upper).toBeCloseTo(0.98212, 6);
  });

  test('is silent without dossiers', () => {
    expect(certaintyStatement({ numerator: 0, denominator: 0 })).toBeNull();
  });
});

describe('placeStatement()', () => {
  const form = (of: Parameters<typeof unitResult>[0]) =>
    placeStatement(unitResult(of), FUNNEL_SET)?.form;

  test('is “like most” within the limits', () => {
    expect(form({ place: 'within' })).toBe('like_most');
  });

  test('names the third within the limits that the rank is surely in', () => {
    expect(form({ place: 'within', band: 'middle' })).toBe('like_most');
    expect(form({ place: 'within', band: 'first' })).toBe('high_third');
    expect(form({ place: 'within', band: 'first', indicator: 'overdue_total' })).toBe('low_third');
    expect(form({ place: 'within', band: 'last' })).toBe('low_third');
  });

  test('is not “like most” far from the middle, nor where rates lie as far apart as can be', () => {
    expect(form({ place: 'within', z: 1.28 })).toBe('like_most');
    expect(form({ place: 'within', z: 1.29 })).toBe('high_side');
    expect(form({ place: 'within', z: -1.29 })).toBe('low_side');
    const halves = { ...FUNNEL_SET, target: 0.5, tau2: 0.25 };
    const none = unitResult({ place: 'within', z: -1, numerator: 0, denominator: 100 });
    expect(placeStatement(none, halves)?.form).toBe('apart');
  });

  test('is “too few to tell” within them with fewer than 30 dossiers', () => {
    expect(form({ place: 'within', numerator: 28, denominator: 29 })).toBe('few');
  });

  test('is “unsure”, not “like most”, where its rank may lie anywhere in more than half of the set', () => {
    const of = (rank_upper: number) =>
      form({ place: 'within', z: -1.4, rank_lower: 1, rank_upper });
    expect([of(74), of(75)]).toEqual(['low_side', 'unsure']);
  });

  test('is “like most” with a rank anywhere in a set whose units do not differ', () => {
    const row = unitResult({ place: 'within', rank_lower: 1, rank_upper: 148 });
    expect(placeStatement(row, { ...FUNNEL_SET, tau2: 0 })?.form).toBe('like_most');
  });

  test('stays a place outside them with few dossiers: the limits allow for that', () => {
    expect(form({ place: 'below', q: 0.3, numerator: 2, denominator: 29 })).toBe('lower');
  });

  test('is “clearly” outside by the false discovery rate alone, whichever limit it lies beyond', () => {
    const forms = [0.05, 0.051, null].flatMap((q) => [
      form({ place: 'below', q }),
      form({ place: 'far_below', q }),
    ]);
    expect(forms).toEqual(['far_lower', 'far_lower', 'lower', 'lower', 'lower', 'lower']);
    expect(form({ place: 'above', q: 0.01 })).toBe('far_higher');
  });

  test('says nothing of a unit that was not judged', () => {
    expect(placeStatement(unitResult({ place: null }), FUNNEL_SET)).toBeNull();
    expect(
      placeStatement(unitResult({ place: 'within' }), { ...FUNNEL_SET, target: null }),
    ).toBeNull();
  });
});

describe('a rank', () => {
  test('is a range counted from the highest on-time rate, and from the lowest overdue rate', () => {
    const from = (indicator: 'ontime_766' | 'overdue_total') =>
      rankStatement(unitResult({ indicator, rank_lower: 2, rank_upper: 9 }), FUNNEL_SET);
    expect(from('ontime_766')).toMatchObject({ lower: 2, upper: 9, from: 'highest' });
    expect(from('overdue_total')).toMatchObject({ lower: 2, upper: 9, from: 'lowest' });
  });

  test('is not told where there is none', () => {
    expect(rankStatement(unitResult({}), FUNNEL_SET)).toBeNull();
  });

  test('has a third only where its range lies in one', () => {
    expect(bandStatement(unitResult({ band: null }))).toBeNull();
  });

  test('in the first third of what is overdue has one of the lowest rates', () => {
    const third = (band: 'first' | 'middle' | 'last') =>
      bandStatement(unitResult({ band, indicator: 'overdue_total' }))?.third;
    expect([third('first'), third('middle'), third('last')]).toEqual([
      'lowest',
      'middle',
      'highest',
    ]);
  });
});

const change = (of: Partial<RateChange>) =>
  changeStatement({
    unit: null,
    indicator: 'ontime_766',
    before: { numerator: 952, denominator: 1000, period: month(9) },
    now: { numerator: 891, denominator: 1000, period: month(10) },
    verdict: { verdict: 'fall', since: '2026-10-01' },
    ...of,
  });

describe('changeStatement()', () => {
  test('is a fall, not in favour of people, where counts and control chart agree', () => {
    expect(change({})).toMatchObject({ direction: 'fall', favourable: false });
  });

  test('of what is overdue, a fall is in favour of people', () => {
    expect(change({ indicator: 'overdue_total' })).toMatchObject({
      direction: 'fall',
      favourable: true,
    });
  });

  test('is usual where the control chart finds no change, however sure the counts', () => {
    expect(change({ verdict: { verdict: 'usual', since: null } })?.direction).toBe('usual');
  });

  test('is unknown where there are too few periods, however sure the counts', () => {
    expect(change({ verdict: { verdict: 'too_few', since: null } })?.direction).toBe('unknown');
    expect(change({ verdict: null })?.direction).toBe('unknown');
  });

  test('is left to the verdict where the two periods alone do not show it', () => {
    const now = { numerator: 951, denominator: 1000, period: month(10) };
    expect(change({ now })).toBeNull();
  });

  test('is none since last month where it began before that', () => {
    const verdict = { verdict: 'fall', since: '2026-08-01' } as const;
    expect(change({ verdict })?.direction).toBe('usual');
  });

  test('is one against the same month of last year where it began in between', () => {
    const before = { numerator: 952, denominator: 1000, period: month(10, 2025) };
    const verdict = { verdict: 'fall', since: '2026-08-01' } as const;
    expect(change({ before, verdict })?.direction).toBe('fall');
  });

  test('compares February of a leap year with that of the year before', () => {
    const before = { numerator: 952, denominator: 1000, period: month(2, 2027) };
    const now = { numerator: 951, denominator: 1000, period: month(2, 2028) };
    expect(change({ before, now, verdict: null })?.direction).toBe('unknown');
  });

  test.each<[string, Period]>([
    ['with a gap between them', month(8)],
    ['of two calendars', { ...month(9), calendar: 'reporting_month' }],
    ['that overlap', { ...month(9), period_kind: 'year_to_date' }],
  ])('does not compare periods %s', (_, period) => {
    expect(change({ before: { numerator: 952, denominator: 1000, period } })).toBeNull();
  });

  test('does not compare with a period without dossiers', () => {
    expect(change({ before: { numerator: 0, denominator: 0, period: month(9) } })).toBeNull();
  });
});

describe('countStatement()', () => {
  test('counts those that are not on time, beside the period before', () => {
    const before = { numerator: 942, denominator: 1000, period: month(9) };
    expect(countStatement(counted(939, 1000), before)).toMatchObject({
      count: 61,
      before: { count: 58 },
    });
  });

  test('counts those overdue where the rate is about them', () => {
    const now = { ...counted(61, 1000), indicator: 'overdue_total' as const };
    expect(countStatement(now, null)?.count).toBe(61);
  });

  test('sets no period beside it that does not come right before', () => {
    const before = { numerator: 942, denominator: 1000, period: month(8) };
    expect(countStatement(counted(939, 1000), before)?.before).toBeNull();
  });
});

describe('noActionStatement()', () => {
  const usual = { verdict: 'usual', since: null } as const;
  const of = (more: Partial<RateChange>): RateChange => ({
    unit: 'Xã Mẫu Một',
    indicator: 'ontime_766',
    before: { numerator: 951, denominator: 1000, period: month(9) },
    now: { numerator: 912, denominator: 1000, period: month(10) },
    verdict: usual,
    ...more,
  });

  test('is made where a rate went against people within its usual variation', () => {
    expect(noActionStatement(of({}))?.unit).toBe('Xã Mẫu Một');
  });

  test('is not made of a rate that went the other way', () => {
    expect(noActionStatement(of({ indicator: 'overdue_total' }))).toBeNull();
  });

  test('is not made of too few dossiers to tell', () => {
    const of29 = { numerator: 20, denominator: 29, period: month(10) };
    const of30 = { numerator: 20, denominator: 30, period: month(10) };
    expect(noActionStatement(of({ now: of29 }))).toBeNull();
    expect(noActionStatement(of({ now: of30 }))).not.toBeNull();
  });

  test('is not made where the control chart found a change, or cannot tell', () => {
    expect(noActionStatement(of({ verdict: { verdict: 'fall', since: '2026-10-01' } }))).toBeNull();
    expect(noActionStatement(of({ verdict: { verdict: 'too_few', since: null } }))).toBeNull();
  });
});

describe('verdictStatement()', () => {
  const row = (
    of: Partial<Parameters<typeof verdictStatement>[0]>,
  ): Parameters<typeof verdictStatement>[0] => ({
    indicator: 'ontime_766',
    calendar: 'month',
    points: 16,
    verdict: 'usual',
    since: null,
    signal: null,
    latest: '2026-08-31',
    ...of,
  });

  const level = (place: FunnelPlace | null, denominator = 1000, numerator = denominator) => ({
    place,
    numerator,
    denominator,
    stated: false,
  });

  test('is “no action needed” for usual variation in which nothing is late', () => {
    expect(verdictStatement(row({}), level('within'))).toMatchObject({
      form: 'no_action',
      against: null,
    });
  });

  test('is not “no action needed” of too few dossiers to tell', () => {
    expect(verdictStatement(row({}), level('within', 30)).form).toBe('no_action');
    expect(verdictStatement(row({}), level('within', 29)).form).toBe('steady');
  });

  test('tells of a level that does not change now which periods before the latest stand out', () => {
    const drawn = [6, 4, 5, 8].map((of) => ({
      ...month(of),
      signal: of === 5 ? null : ('outside' as const),
    }));
    expect(verdictStatement(row({}), level('within'), drawn).earlier).toEqual({
      periods: 2,
      first: '2026-04-01',
      last: '2026-06-01',
    });
    expect(verdictStatement(row({}), level('within')).earlier).toBeNull();
    expect(
      verdictStatement(row({ verdict: 'fall', since: '2026-08-01' }), level(null), drawn).earlier,
    ).toBeNull();
  });

  test('never says “no action needed” of a level with dossiers late or overdue, but how many', () => {
    expect(verdictStatement(row({}), level('within', 1585, 1252))).toMatchObject({
      form: 'steady',
      against: { indicator: 'ontime_766', count: 333 },
    });
    expect(
      verdictStatement(row({ indicator: 'overdue_total' }), level(null, 1000, 210)),
    ).toMatchObject({ form: 'steady', against: { count: 210 } });
  });

  test('is “no action needed” of a few late ones where the level is outside the limits in favour', () => {
    expect(verdictStatement(row({}), level('above', 664, 660)).form).toBe('no_action');
    expect(verdictStatement(row({ indicator: 'overdue_total' }), level('below', 664, 4)).form).toBe(
      'no_action',
    );
  });

  test('counts nothing against a rate of which the rest is not late', () => {
    expect(
      verdictStatement(row({ indicator: 'online_rate' }), level('within', 1000, 400)),
    ).toMatchObject({ form: 'no_action', against: null });
  });

  test('is not “no action needed” where the level itself is not in favour of people', () => {
    expect(verdictStatement(row({}), level('far_below')).form).toBe('steady');
    expect(verdictStatement(row({ indicator: 'online_rate' }), level('below')).form).toBe('steady');
  });

  test.each([
    ['higher', 'rise'],
    ['lower', 'fall'],
  ] as const)(
    'of a rate that is %s than in the first months alone claims no change',
    (word, way) => {
      const since = '2026-03-01';
      expect(
        verdictStatement(row({ verdict: word, since, signal: 'shift' }), level(null)),
      ).toMatchObject({ form: 'early', change: { direction: way, since } });
    },
  );

  test.each([
    ['outside', 'shift'],
    ['trend', 'trend'],
    ['two_of_three', 'shift'],
    ['shift', 'shift'],
  ] as const)('of a rise of some months by the rule “%s” is “%s”', (signal, form) => {
    const statement = verdictStatement(
      row({ verdict: 'rise', since: '2026-04-01', signal }),
      level(null),
    );
    expect(statement).toMatchObject({
      form,
      change: { direction: 'rise', favourable: true, since: '2026-04-01' },
    });
  });

  test('of a rate that left its limits months ago and has stayed there is a shift, not one month', () => {
    const left = (latest: string, since = '2026-04-01') =>
      verdictStatement(row({ verdict: 'fall', since, signal: 'outside', latest }), level(null))
        .form;
    expect(left('2026-04-30')).toBe('single');
    expect(left('2026-05-31')).toBe('shift');
    expect(left('2026-10-31')).toBe('shift');
    // Of reporting months, from the 15th to the 14th.
    expect(left('2026-05-14', '2026-04-15')).toBe('single');
    expect(left('2026-06-14', '2026-04-15')).toBe('shift');
  });
});

describe('gapStatement()', () => {
  const COUNTS = {
    received_total: 140,
    resolved_total: 100,
    resolved_early_or_on_time: 100,
    resolved_late: 0,
    pending_in_time: 0,
    pending_overdue: 40,
  };

  test('finds the 40 overdue dossiers beside 100% on time', () => {
    const { overdue, resolved, received } = gapStatement(COUNTS)!;
    expect([overdue, resolved]).toEqual([40, 1]);
    expect(received).toBeCloseTo(0.714286, 6);
  });

  test('is silent where none is overdue, or it is not known', () => {
    expect(gapStatement({ ...COUNTS, pending_overdue: 0 })).toBeNull();
    expect(gapStatement({ ...COUNTS, pending_overdue: null })).toBeNull();
  });
});

describe('standardisedStatement()', () => {
  const form = (ratio_lower: number, ratio_upper: number) =>
    standardisedStatement(unitResult({ expected: 860, ratio_lower, ratio_upper }))?.form;

  test('names a difference only where the interval of the ratio leaves out 1', () => {
    expect([form(1.001, 1.1), form(1, 1.1), form(0.9, 1), form(0.9, 0.999)]).toEqual([
      'higher',
      'as_expected',
      'as_expected',
      'lower',
    ]);
  });

  test('says the share as counted and the one that its own mix of fields lets expect', () => {
    const row = unitResult({ expected: 860, ratio_lower: 1.01, ratio_upper: 1.03 });
    expect(standardisedStatement(row)).toMatchObject({ share: 0.882, expected: 0.86 });
  });

  test('never claims a difference of fewer than 30 dossiers', () => {
    const of = (denominator: number) =>
      standardisedStatement(
        unitResult({
          numerator: denominator,
          denominator,
          expected: 18.4,
          ratio_lower: 1.02,
          ratio_upper: 1.2,
        }),
      )?.form;
    expect([of(29), of(30)]).toEqual(['few', 'higher']);
  });

  test('is silent without figures by field', () => {
    expect(standardisedStatement(unitResult({}))).toBeNull();
  });
});

describe('mixStatement()', () => {
  const FIELDS = [
    { field: 'slow', ownDenominator: 230, poolNumerator: 4200, poolDenominator: 6000 },
    { field: 'quick', ownDenominator: 770, poolNumerator: 93_060, poolDenominator: 94_000 },
  ];

  test('names the slow field that a unit has more of', () => {
    expect(mixStatement('communes:XM', FIELDS)).toMatchObject({
      field: 'slow',
      own: 0.23,
      pool: 0.06,
      fieldRate: 'lower',
      pull: 'down',
    });
  });

  test('is silent where the mix is the same', () => {
    const same = FIELDS.map((part) => ({ ...part, ownDenominator: part.poolDenominator / 100 }));
    expect(mixStatement('communes:XM', same)).toBeNull();
  });

  test('names a field that moves the rate the way the whole mix does', () => {
    const part = fc.record({
      field: fc.uuid(),
      ownDenominator: fc.integer({ min: 0, max: 500 }),
      poolNumerator: fc.integer({ min: 0, max: 400 }),
      poolDenominator: fc.integer({ min: 400, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), (parts) => {
        const statement = mixStatement('communes:XM', parts);
        if (statement === null) return;
        const isMore = statement.own > statement.pool;
        expect(statement.pull).toBe(isMore === (statement.fieldRate === 'higher') ? 'up' : 'down');
      }),
    );
  });
});

describe('funnelStatement()', () => {
  const of = (flagged_95: number | null, chance_95: number | null) =>
    funnelStatement({ ...FUNNEL_SET, flagged_95, chance_95 }, []);

  test.each([
    [0, 7.4, 'none'],
    [7, 7.4, 'within_chance'],
    [8, 7.4, 'more'],
    [1, 0.4, 'more'],
    [0, 0.4, 'none'],
  ])('of %i outside beside %f by chance is “%s”', (flagged, chance, form) => {
    expect(of(flagged, chance)?.form).toBe(form);
  });

  test('counts those that chance hardly explains, whatever chance would flag', () => {
    const rows = [
      unitResult({ place: 'below', q: 0.01 }),
      unitResult({ place: 'far_above', q: 0.05 }),
      unitResult({ place: 'below', q: 0.3 }),
      unitResult({ place: 'within', q: 0.01 }),
    ];
    expect(funnelStatement({ ...FUNNEL_SET, flagged_95: 3, chance_95: 14 }, rows)).toMatchObject({
      form: 'within_chance',
      outside: 3,
      clear: 2,
    });
  });

  test('is silent of a set that is not judged', () => {
    expect(of(null, null)).toBeNull();
    expect(chanceStatement({ ...FUNNEL_SET, chance_95: null })).toBeNull();
  });
});

describe('rankingStatement()', () => {
  const rows = (units: number, width: number) =>
    Array.from({ length: units }, () => ({ rank_lower: 1, rank_upper: 1 + width }));

  test('has the median number of places of the ranges, both ends counted', () => {
    expect(rankingStatement('communes:52', [...rows(2, 3), ...rows(1, 90)])?.width).toBe(4);
    expect(rankingStatement('communes:52', rows(148, 30))).toMatchObject({
      units: 148,
      width: 31,
      wide: true,
    });
  });

  test('calls ranks uncertain from a tenth of the places on', () => {
    expect(rankingStatement('communes:52', rows(100, 9))?.wide).toBe(false);
    expect(rankingStatement('communes:52', rows(100, 10))?.wide).toBe(true);
  });

  test('leaves out units without ranks, and is silent with fewer than three', () => {
    const unranked = { rank_lower: null, rank_upper: null };
    expect(rankingStatement('communes:52', [...rows(2, 1), unranked])).toBeNull();
    expect(rankingStatement('communes:52', [...rows(3, 1), unranked])?.units).toBe(3);
  });
});

describe('similarStatement()', () => {
  test('names no reason that does not hold', () => {
    const reasons = (size_ratio: number, mix_distance: number | null) =>
      similarStatement({ size_ratio, mix_distance, same_type: true }, 'Xã Mẫu Một').reasons;
    expect(reasons(1.2, 0.1)).toEqual(['size', 'mix', 'type']);
    expect(reasons(0.5, 0.1)).toEqual(['mix', 'type']);
    expect(reasons(1.5, null)).toEqual(['size', 'type']);
    expect(reasons(3, 0.4)).toEqual([]);
  });

  test('calls a ratio of sizes that would be printed as 1.0 about the same size', () => {
    const isSame = (size_ratio: number) =>
      similarStatement({ size_ratio, mix_distance: null, same_type: true }, 'Xã Mẫu Một').sameSize;
    expect([0.94, 0.951, 1, 1.049, 1.06].map(isSame)).toEqual([false, true, true, true, false]);
  });
});

describe('overdueStatement()', () => {
  test('knows no earlier day where it is not known, and nothing where today is not', () => {
    const day = (overdue: number | null, asOf: string) => ({ overdue, asOf });
    expect(overdueStatement(day(4, '2026-10-31'), day(null, '2026-09-30'))?.before).toBeNull();
    expect(overdueStatement(day(null, '2026-10-31'), null)).toBeNull();
  });
});

describe('overdueWhereStatement()', () => {
  test('names the three largest parts and adds up the rest', () => {
    const parts = [1, 5, 0, 4, 3, 2].map((count) => ({ name: `F${count}`, count }));
    const { parts: named, rest } = overdueWhereStatement('field', parts)!;
    expect(named.map(({ name }) => name)).toEqual(['F5', 'F4', 'F3']);
    expect(rest).toBe(3);
  });

  test('is silent where there are none', () => {
    expect(overdueWhereStatement('field', [{ name: 'F', count: 0 }])).toBeNull();
  });
});

describe('askStatement()', () => {
  const fall = {
    indicator: 'ontime_766',
    calendar: 'month',
    verdict: 'fall',
    since: '2026-08-01',
  } as const;
  const asked = (of: Partial<AskedUnit>) =>
    askStatement({
      unit: 'Xã Mẫu Một',
      result: null,
      verdict: null,
      overdue: null,
      most: null,
      ...of,
    })?.question.about ?? null;

  test('asks about a real change first, then about the level, then about the backlog', () => {
    const result = unitResult({ place: 'below' });
    expect(asked({ verdict: fall, result, overdue: 40 })).toBe('change');
    expect(asked({ result, overdue: 40 })).toBe('level');
    expect(asked({ overdue: 40 })).toBe('backlog');
  });

  test('asks of a real change in favour of people whether it is one of counting', () => {
    expect(asked({ verdict: { ...fall, verdict: 'rise' } })).toBe('jump');
  });

  test('asks nothing about what is usual, differs from the first months alone, or is in favour', () => {
    expect(asked({ verdict: { ...fall, verdict: 'lower' } })).toBeNull();
    expect(asked({ verdict: { ...fall, verdict: 'usual', since: null } })).toBeNull();
    expect(asked({ result: unitResult({ place: 'above' }), overdue: 0 })).toBeNull();
  });
});

describe('learnStatement()', () => {
  const run = (...places: readonly ('above' | 'far_above' | 'within' | 'below')[]) =>
    places.map((place, index) => unitResult({ ...month(index + 1), place, q: 0.01 }));

  test('is made after three months in a row clearly outside the limits, in favour of people', () => {
    expect(learnStatement('Xã Mẫu Một', run('within', 'above', 'far_above', 'above'))).toEqual({
      kind: 'learn',
      unit: 'Xã Mẫu Một',
      direction: 'higher',
      periods: 3,
      calendar: 'month',
    });
  });

  test('is not made after two, after a month within, or against the interest of people', () => {
    expect(learnStatement('Xã', run('above', 'above'))).toBeNull();
    expect(learnStatement('Xã', run('above', 'above', 'above', 'within'))).toBeNull();
    expect(learnStatement('Xã', run('below', 'below', 'below'))).toBeNull();
    expect(learnStatement('Xã', [])).toBeNull();
  });

  test('is not made where one of the three months is outside the limits but not clearly so', () => {
    const rows = [0.01, 0.06, 0.01].map((q, index) =>
      unitResult({ ...month(index + 1), place: 'far_above', q }),
    );
    expect(learnStatement('Xã', rows)).toBeNull();
  });

  test('is not made where a month is missing in between', () => {
    const rows = [1, 2, 4].map((of) => unitResult({ ...month(of), place: 'above', q: 0.01 }));
    expect(learnStatement('Xã', rows)).toBeNull();
  });

  test('says “lower” of what is overdue', () => {
    const rows = [1, 2, 3].map((of) =>
      unitResult({ ...month(of), indicator: 'overdue_total', place: 'below', q: 0.01 }),
    );
    expect(learnStatement('Xã', rows)?.direction).toBe('lower');
  });
});

describe('unlikeMix()', () => {
  const of = (...distances: (number | null)[]) =>
    unlikeMix(distances.map((mix_distance) => ({ mix_distance })));

  test('is the least distance where not one commune has a similar mix of fields', () => {
    expect(of(0.38, 0.32, null)).toBe(0.32);
    expect(of(0.38, 0.2)).toBeNull();
  });

  test('is not known without figures by field', () => {
    expect(of(null, null)).toBeNull();
    expect(of()).toBeNull();
  });
});
