import { describe, expect, test } from 'vitest';
import { changesView } from '../../src/components/briefing-changes.ts';
import { hasLowLevel } from '../../src/components/briefing-questions.ts';
import { healthOfMonth } from '../../src/components/briefing-health.ts';
import { briefingIndex } from '../../src/components/briefing-index766.ts';
import {
  briefingMonths,
  communePeriods,
  type BriefingMonth,
} from '../../src/components/briefing-months.ts';
import { mostOverdueField, overdueView } from '../../src/components/briefing-overdue.ts';
import { overdueWhole, wholeStatement } from '../../src/components/briefing-whole.ts';
import { briefingRates } from '../../src/components/briefing-rates.ts';
import type { NationData, SiteUnit } from '../../src/components/province-data.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import type { HealthCheck, HealthRow } from '../../src/tables/health.ts';
import type { Index766Row } from '../../src/tables/index766.ts';
import { dossierRow, month } from './dossier-row.ts';

const commune = (unit_code: string) => ({ unit_code }) as SiteUnit;
const overdue = (unit_code: string, index: number, pending_overdue: number | null, facts = {}) =>
  dossierRow({ pending_overdue, pending_total: 100 }, { unit_code, ...month(index), ...facts });
const dataOf = (rows: readonly DossierRow[], fieldRows: readonly DossierRow[] = []) => ({
  communes: [...new Set(rows.map(({ unit_code }) => unit_code))].map(commune),
  rows: Map.groupBy(rows, ({ unit_code }) => unit_code),
  fieldRows: Map.groupBy(fieldRows, ({ unit_code }) => unit_code),
});
type Data = ReturnType<typeof dataOf>;
const latest = (data: Data): BriefingMonth => briefingMonths(data).at(-1)!;
const overdueIn = (data: Data) => overdueView(data, communePeriods(data), latest(data))!;

describe('the months of a province', () => {
  const monthsOf = (rows: readonly DossierRow[]) =>
    briefingMonths(dataOf(rows)).map((of) => [of.month, of.before?.period_end ?? null]);
  const total = (unit_code: string, period_end: string) =>
    dossierRow(
      { received_total: 9 },
      {
        unit_code,
        period_start: '2026-01-01',
        period_end,
        period_kind: 'year_to_date',
        calendar: 'custom',
      },
    );

  test('are those of the series that most communes lead with', () => {
    const reporting = overdue('X3', 15, 1, {
      period_start: '2026-10-15',
      period_end: '2026-11-14',
      calendar: 'reporting_month',
    });
    expect(
      monthsOf([overdue('X1', 14, 1), overdue('X1', 15, 1), overdue('X2', 15, 1), reporting]),
    ).toEqual([
      ['2026-09', null],
      ['2026-10', '2026-09-30'],
    ]);
  });

  test('have no period before them across a gap', () => {
    expect(monthsOf([overdue('X1', 13, 1), overdue('X1', 15, 1)])).toEqual([
      ['2026-08', null],
      ['2026-10', null],
    ]);
  });

  test('are where running totals end, the last of several in one month', () => {
    expect(monthsOf([total('X1', '2026-10-01'), total('X1', '2026-10-10')])).toEqual([
      ['2026-10', '2026-10-01'],
    ]);
  });

  test('are none without figures of communes', () => {
    expect(briefingMonths(dataOf([]))).toEqual([]);
  });
});

describe('what is overdue', () => {
  test('is added up over the communes that state it, its change over those known twice', () => {
    const view = overdueIn(
      dataOf([
        overdue('X1', 14, 30),
        overdue('X1', 15, 40),
        overdue('X2', 15, 60),
        overdue('X3', 14, 5),
        overdue('X3', 15, null),
      ]),
    );
    expect(view).toMatchObject({ of: 'pending_overdue', total: 100, half: 1 });
    expect(view.missing).toEqual([{ reason: 'unstated', units: ['X3'] }]);
    expect(view.change).toEqual({ by: 10, units: 1 });
    expect(view.units.map(({ unit_code, before }) => [unit_code, before])).toEqual([
      ['X2', null],
      ['X1', 30],
    ]);
  });

  test('leaves out what is hidden, of a part of the period or of other periods, and names it', () => {
    const view = overdueIn(
      dataOf([
        overdue('X1', 15, 40),
        overdue('X2', 15, null, { suppressed: ['pending_overdue'] }),
        overdue('X3', 15, 7, { completeness: 0.5 }),
        overdue('X4', 15, 8, { period_start: '2026-09-15', period_end: '2026-10-14' }),
        overdue('X5', 14, 9),
      ]),
    );
    expect(view.total).toBe(40);
    expect(view.missing).toEqual([
      { reason: 'hidden', units: ['X2'] },
      { reason: 'incomplete', units: ['X3'] },
      { reason: 'other', units: ['X4'] },
      { reason: 'none', units: ['X5'] },
    ]);
  });

  test('is the number not in time under Decision 766, without a change, where no file states more', () => {
    const rows = [14, 15].map((index) =>
      dossierRow({ received_total: 50, not_in_time_766: index }, month(index)),
    );
    const view = overdueIn(dataOf(rows));
    expect(view).toMatchObject({ of: 'not_in_time_766', total: 15, change: null });
    expect(view.units[0]).toMatchObject({ before: null, whole: 50 });
  });

  test('is null where no commune states anything', () => {
    const data = dataOf([dossierRow({ received_total: 5 })]);
    expect(overdueView(data, communePeriods(data), latest(data))).toBeNull();
  });

  const field = (unit: string, index: number, field_id: string, count: number | null, facts = {}) =>
    overdue(unit, index, count, { field_id, ...facts });

  test('changes by field over the communes that give fields in both periods', () => {
    const view = overdueIn(
      dataOf(
        [overdue('X1', 14, 1), overdue('X1', 15, 1), overdue('X2', 15, 1)],
        [
          field('X1', 14, 'dat-dai', 10),
          field('X1', 15, 'dat-dai', 14),
          field('X1', 15, 'ho-tich', 2),
          field('X2', 15, 'dat-dai', 100),
        ],
      ),
    );
    expect(view.fields).toEqual([
      { field_id: 'dat-dai', count: 114, hidden: 0, change: 4 },
      { field_id: 'ho-tich', count: 2, hidden: 0, change: 2 },
    ]);
  });

  test('by field counts no hidden number as 0, and then tells no change', () => {
    const view = overdueIn(
      dataOf(
        [overdue('X1', 14, 1), overdue('X1', 15, 1)],
        [
          field('X1', 14, 'dat-dai', 10),
          field('X1', 15, 'dat-dai', null, { suppressed: ['pending_overdue'] }),
          field('X1', 15, 'ho-tich', null),
        ],
      ),
    );
    expect(view.fields).toEqual([
      { field_id: 'dat-dai', count: 0, hidden: 1, change: null },
      { field_id: 'ho-tich', count: null, hidden: 0, change: null },
    ]);
  });

  test('by field takes what is open from a running total up to the same day, and says what is left out', () => {
    const total = { period_start: '2026-01-01', period_kind: 'year_to_date', calendar: 'custom' };
    const view = overdueIn(
      dataOf(
        [
          overdue('X1', 14, 1),
          overdue('X1', 15, 14),
          overdue('X2', 15, 9),
          overdue('X3', 14, 6),
          overdue('X3', 15, 4),
        ],
        [field('X1', 15, 'dat-dai', 14), field('X2', 15, 'dat-dai', 9, total)],
      ),
    );
    expect(view.fields).toMatchObject([{ field_id: 'dat-dai', count: 23 }]);
    expect(view.outsideFields).toEqual({ communes: 1, count: 4, change: -2 });
    expect(view.total).toBe(27);
  });

  test('names no field as having most while one is hidden', () => {
    const rows = [
      field('X1', 15, 'dat-dai', 14),
      field('X1', 15, 'ho-tich', null, { suppressed: ['pending_overdue'] }),
    ];
    const data = dataOf([], rows);
    expect(mostOverdueField(data, 'X1', rows[0]!)).toBeNull();
    expect(mostOverdueField(dataOf([], rows.slice(0, 1)), 'X1', rows[0]!)).toEqual({
      field_id: 'dat-dai',
      count: 14,
    });
  });
});

describe('what is overdue in a whole province', () => {
  const wholeOf = (rows: readonly DossierRow[], departments: readonly string[] = []) => {
    const all = dataOf(rows);
    const data = {
      ...all,
      communes: all.communes.filter(({ unit_code }) => unit_code.startsWith('X0')),
      province: commune('XM'),
      departments: departments.map(commune),
    };
    const overdue = overdueIn(data);
    return { overdue, whole: overdueWhole(data, overdue, latest(data)) };
  };
  const communes = [overdue('X01', 14, 30), overdue('X01', 15, 40), overdue('X02', 15, 60)];
  const own = (in_time_766: number, facts = {}) =>
    dossierRow({ received_total: 500, in_time_766 }, { unit_code: 'XM', ...month(15), ...facts });
  const stated = ['X01', 'X02'].map((unit_code) =>
    dossierRow(
      { received_total: 100, in_time_766: 90, not_in_time_766: 10 },
      { unit_code, ...month(15) },
    ),
  );

  test('is the sum over communes and the departments of the same months, both changes beside it', () => {
    const { whole } = wholeOf(
      [
        ...communes,
        overdue('XM.a', 14, 70),
        overdue('XM.a', 15, 50),
        overdue('XM.b', 15, 5),
        overdue('XM.c', 14, 900),
      ],
      ['XM.a', 'XM.b', 'XM.c'],
    );
    expect(whole).toMatchObject({
      total: 155,
      change: { by: -10, units: 2 },
      communes: { count: 100, more: 10 },
      departments: { count: 55, more: -20 },
      rates: null,
    });
    expect(whole!.units!.map(({ unit_code }) => unit_code)).toEqual(['XM.a', 'XM.b']);
    expect(wholeStatement('pending_overdue', whole!, (code) => code).most).toEqual({
      unit: 'XM.a',
      count: 50,
      more: -20,
    });
  });

  test('names no department where none has over a third of what all have', () => {
    const even = ['XM.a', 'XM.b', 'XM.c'];
    const { whole } = wholeOf([...communes, ...even.map((code) => overdue(code, 15, 9))], even);
    expect(wholeStatement('pending_overdue', whole!, (code) => code).most).toBeNull();
    expect(whole!.change).toBeNull();
  });

  test('is what the province states itself where no file gives departments, the rest said apart', () => {
    const { whole } = wholeOf([...stated, { ...own(400), not_in_time_766: 100 }]);
    expect(whole).toMatchObject({
      total: 100,
      communes: { count: 20 },
      departments: { count: 80, more: null },
      units: null,
      rates: {
        whole: { numerator: 400, denominator: 500 },
        communes: { numerator: 180, denominator: 200 },
        rest: { numerator: 220, denominator: 300 },
      },
    });
  });

  test('is not known where a commune lacks the number, or the communes have more than the province', () => {
    const [first, second] = stated;
    const silent = { ...second!, not_in_time_766: null };
    expect(wholeOf([first!, silent, { ...own(400), not_in_time_766: 100 }]).whole).toBeNull();
    expect(wholeOf([...stated, { ...own(490), not_in_time_766: 10 }]).whole).toBeNull();
    expect(wholeOf(stated).whole).toBeNull();
  });
});

describe('what changed', () => {
  /** A commune whose share on time is 80 % and falls to 50 % from a month on. */
  const rows = (from: number, months = 16): DossierRow[] =>
    Array.from({ length: months }, (_, index) =>
      dossierRow(
        { received_total: 1000, in_time_766: (index < from ? 800 : 500) + (index % 3) * 4 },
        { ...month(index) },
      ),
    );
  const changesIn = (of: readonly DossierRow[], wanted: string) => {
    const data = dataOf(of);
    const at = briefingMonths(data).find((briefing) => briefing.month === wanted)!;
    return changesView(briefingRates(communePeriods(data), at), 'communes:XM', (code) => code)!;
  };

  test('is judged by what was known in its month, whatever came later', () => {
    const all = rows(14);
    expect(changesIn(all, '2026-08').units).toEqual([]);
    expect(changesIn(all, '2026-08')).toEqual(changesIn(all.slice(0, 14), '2026-08'));
    expect(changesIn(all, '2026-09').units[0]!.statement).toMatchObject({
      form: 'single',
      since: '2026-09-01',
    });
    expect(changesIn(all, '2026-10').units[0]!.statement).toMatchObject({
      form: 'holds',
      direction: 'fall',
      since: '2026-09-01',
    });
  });

  test('is not told from fewer than twelve months', () => {
    const changes = changesIn(rows(9, 11), '2026-05');
    expect(changes).toMatchObject({ units: [], early: [], swings: [], tooFew: 1 });
    expect(changes.poolVerdict?.form).toBe('too_few');
  });

  test('does not say that a level of nothing on time needs no action', () => {
    const none = Array.from({ length: 14 }, (_, index) =>
      dossierRow({ received_total: 60, in_time_766: 0 }, { ...month(index) }),
    );
    const changes = changesIn(none, '2026-08');
    expect(changes.poolVerdict?.form).toBe('steady');
    expect(changes.swings).toEqual([]);
  });

  test('asks about the level of all communes only where more than half is not on time', () => {
    const lowIn = (inTime: number): boolean => {
      const data = dataOf([dossierRow({ received_total: 60, in_time_766: inTime }, month(0))]);
      const [at] = briefingMonths(data);
      return hasLowLevel({ rates: briefingRates(communePeriods(data), at!) });
    };
    expect(lowIn(29)).toBe(true);
    expect(lowIn(30)).toBe(false);
  });

  test('leaves out a commune without figures in the month', () => {
    const missing = rows(9).slice(0, 15);
    const other = rows(20).map((row) => ({ ...row, unit_code: 'X0002' }));
    const changes = changesIn([...missing, ...other], '2026-10');
    expect(changes.units).toEqual([]);
  });

  test('says of a change of all together in how many communes the rate moved that way', () => {
    const named = (count: number, own: readonly DossierRow[], name: string) =>
      Array.from({ length: count }, (_, place) =>
        own.map((row) => ({ ...row, unit_code: `${name}${place}` })),
      ).flat();
    const fell = (count: number) => named(count, rows(12), 'X1');
    const rose = (count: number) =>
      named(
        count,
        rows(20).map((row, index) => ({ ...row, in_time_766: 700 + index })),
        'X2',
      );
    const { pool, shared } = changesIn([...fell(9), ...rose(1)], '2026-10');
    expect(pool?.statement.direction).toBe('fall');
    expect(shared).toMatchObject({ direction: 'fall', moved: 9, units: 10, others: false });
    expect(changesIn([...fell(5), ...rose(5)], '2026-10').shared).toBeNull();
  });

  test('says nothing of all communes together where a large one has no figures in the last months', () => {
    const other = rows(9).map((row) => ({ ...row, unit_code: 'X0002' }));
    const changes = changesIn([...rows(9).slice(0, -2), ...other], '2026-10');
    expect(changes).toMatchObject({ pool: null, poolVerdict: null });
  });
});

describe('index 766 of a briefing', () => {
  const score = (unit_code: string, as_of: string, satisfaction: number): Index766Row => ({
    unit_code,
    as_of,
    period_start: '2026-01-01',
    period_end: as_of,
    publicity: 11,
    progress: 19,
    online: 6,
    payment: 7,
    digitisation: 12,
    satisfaction,
    total: 55 + satisfaction,
    rank: null,
    index_version: '1',
    source: 's',
    source_id: 's1',
    source_line: 2,
  });
  const indexOf = (rows: readonly Index766Row[], until: string) =>
    briefingIndex(
      {
        nation: { provinceScores: [] as readonly Index766Row[] } as NationData,
        province: commune('XM'),
        communeScores: rows,
      },
      until,
    ).communes;
  const rows = [
    score('X1', '2026-09-24', 6),
    score('X2', '2026-09-24', 16),
    score('X1', '2026-10-10', 18),
    score('X2', '2026-10-10', 16),
  ];

  test('names the group that moved most where communes moved far', () => {
    expect(indexOf(rows, '2026-10-31')).toMatchObject({
      asOf: '2026-10-10',
      units: 2,
      moved: { since: '2026-09-24', units: 1, most: { group: 'satisfaction', units: 1 } },
    });
  });

  test('is that of the last day up to the end of the month', () => {
    expect(indexOf(rows, '2026-09-30')).toMatchObject({ asOf: '2026-09-24', moved: null });
    expect(indexOf(rows, '2026-08-31')).toBeNull();
  });

  test('compares nothing across two versions of the formula', () => {
    const changed = rows.map((row, index) => ({ ...row, index_version: index < 2 ? '1' : '2' }));
    expect(indexOf(changed, '2026-10-31')!.moved).toBeNull();
  });
});

test('data health names the communes of each failed check, and those with most failures so far', () => {
  const check = (unit_code: string, index: number, failed: readonly HealthCheck[]): HealthRow => ({
    unit_code,
    level: 'commune',
    period_kind: 'flow',
    calendar: 'month',
    ...month(index),
    passed: ['identities'],
    failed,
  });
  const rows = [
    check('X1', 14, ['carry_over', 'no_jump']),
    check('X1', 15, []),
    check('X2', 15, ['present']),
  ];
  const data = {
    communes: ['X1', 'X2'].map(commune),
    health: Map.groupBy(rows, ({ unit_code }) => unit_code),
  };
  const period = { ...month(15), period_kind: 'flow', calendar: 'month' } as const;
  expect(healthOfMonth(data, { month: '2026-10', period, before: null, series: [period] })).toEqual(
    {
      checked: 2,
      clean: 1,
      made: { fewest: 1, most: 2 },
      failures: [{ check: 'present', units: ['X2'] }],
      least: [
        { unit_code: 'X1', made: 4, failed: 2 },
        { unit_code: 'X2', made: 2, failed: 1 },
      ],
    },
  );
});
