import { describe, expect, test } from 'vitest';
import { provinceHealth, unitHistories } from '../../src/ingest/unit-health.ts';
import { noCounts, type Counts } from '../../src/tables/counts.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import type { IssueCode } from '../../src/tables/quality.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'] as const;
const LAST_DAYS = ['31', '28', '31', '30', '31'] as const;

/** A month of a healthy commune: every identity holds. */
const GOOD: Partial<Counts> = {
  received_total: 220,
  received_new: 200,
  carried_over: 20,
  resolved_total: 200,
  resolved_early_or_on_time: 190,
  resolved_late: 10,
  pending_total: 20,
  pending_in_time: 15,
  pending_overdue: 5,
};

function row(
  month: number,
  counts: Partial<Counts> = GOOD,
  more: Partial<DossierRow> = {},
): DossierRow {
  return {
    unit_code: 'X0001',
    level: 'commune',
    basis: 'source',
    field_id: 'all',
    source_system: 'unspecified',
    handled_at: null,
    period_start: `${MONTHS[month]!}-01`,
    period_end: `${MONTHS[month]!}-${LAST_DAYS[month]!}`,
    period_kind: 'flow',
    calendar: 'month',
    ...noCounts(),
    ...counts,
    suppressed: [],
    completeness: null,
    revision: 0,
    source_id: `s${String(month)}`,
    source_sheet: null,
    source_line: 7,
    ...more,
  };
}

interface More {
  readonly exported?: ReadonlyMap<string, string>;
  readonly found?: readonly IssueCode[];
  readonly overall?: readonly DossierRow[];
  readonly units?: readonly string[];
  readonly lacksWays?: boolean;
}

function healthOf(rows: readonly DossierRow[], more: More = {}) {
  const {
    exported = new Map(),
    found = [],
    overall = rows,
    units = ['X0001'],
    lacksWays = false,
  } = more;
  return provinceHealth(
    unitHistories({
      units: units.map((unit_code) => ({ unit_code, level: 'commune' })),
      overall,
      rows,
      exported,
      found: () => found,
      lacksWays: () => lacksWays,
    }),
  );
}

const last = (rows: readonly DossierRow[], more?: More) => {
  const { rows: health, findings } = healthOf(rows, more);
  return { row: health.at(-1)!, findings };
};

describe('provinceHealth()', () => {
  test('what leaves without having come in by a way that is told fails, unless another may be missing', () => {
    const ways = { received_online: 150, received_direct: 40, carried_over: 20 };
    const parts = { ...GOOD, received_total: null, received_new: null, ...ways };
    expect(last([row(0, parts)]).row.failed).toEqual(['identities']);
    expect(last([row(0, parts)], { lacksWays: true }).row.failed).toEqual([]);
    expect(last([row(0, { ...parts, received_online: 160 })]).row.failed).toEqual([]);
  });

  test('a month whose figures fit passes every check that can be made', () => {
    const { rows, findings } = healthOf([row(0), row(1)]);
    expect(rows.map(({ failed }) => failed)).toEqual([[], []]);
    expect(rows[0]?.passed).toEqual(['present', 'identities', 'possible_rates']);
    expect(rows[1]?.passed).toEqual([
      'present',
      'identities',
      'carry_over',
      'possible_rates',
      'not_copied',
      'no_jump',
    ]);
    expect(findings).toEqual([]);
  });

  test('a check whose counts are not stated is not made, so it is neither passed nor failed', () => {
    const { row: health } = last([row(0, { received_total: 5 }), row(1, { received_total: 6 })]);
    expect([...health.passed, ...health.failed]).toEqual(['present']);
  });

  test('a row whose parts do not add up fails the identities', () => {
    expect(last([row(0, { ...GOOD, pending_overdue: 6 })]).row.failed).toEqual(['identities']);
  });

  test('carry-over other than what was pending at the end of the month before fails (I5)', () => {
    const next = row(1, { ...GOOD, carried_over: 21, received_total: 221, pending_total: 21 });
    expect(last([row(0), next]).row.failed).toContain('carry_over');
  });

  test('carry-over is not compared across a missing month', () => {
    const next = row(2, { ...GOOD, carried_over: 21, received_new: 199 });
    const { row: health } = last([row(0), next]);
    expect([...health.passed, ...health.failed]).not.toContain('carry_over');
  });

  test('a part above its whole is an impossible rate, with its line and both numbers', () => {
    const { row: health, findings } = last([row(0, { fee_dossiers: 4, paid_online: 9 })]);
    expect(health.failed).toEqual(['possible_rates']);
    expect(findings).toMatchObject([
      { code: 'impossible_rate', column: 'paid_online', params: { found: 9, most: 4 } },
    ]);
    expect(findings[0]?.row.source_line).toBe(7);
  });

  test('three months of exactly 100 % on at least 100 resolved dossiers are a run', () => {
    const perfect = { resolved_total: 100, resolved_early_or_on_time: 100, resolved_late: 0 };
    const { row: health, findings } = last([0, 1, 2].map((month) => row(month, perfect)));
    expect(health.failed).toEqual(['no_perfect_run']);
    expect(findings.map(({ code }) => code)).toEqual(['perfect_run']);
  });

  test('exactly 100 % of few dossiers is no run', () => {
    const perfect = { resolved_total: 99, resolved_early_or_on_time: 99, resolved_late: 0 };
    expect(last([0, 1, 2].map((month) => row(month, perfect))).findings).toEqual([]);
  });

  test('a third of what was received the month before is a jump, half of it is none', () => {
    const third = last([row(0, { received_new: 400 }), row(1, { received_new: 130 })]);
    expect(third.findings).toMatchObject([{ code: 'jump', params: { before: 400, now: 130 } }]);
    expect(last([row(0, { received_new: 400 }), row(1, { received_new: 200 })]).findings).toEqual(
      [],
    );
  });

  test('a third of few dossiers is no jump: chance alone does that', () => {
    expect(last([row(0, { received_new: 31 }), row(1, { received_new: 10 })]).findings).toEqual([]);
  });

  test('an on-time rate that certainly changed by more than 20 points is a jump', () => {
    const onTime = (on_time: number) => ({
      resolved_early_or_on_time: on_time,
      resolved_late: 200 - on_time,
    });
    const { findings } = last([row(0, onTime(190)), row(1, onTime(120))]);
    expect(findings).toMatchObject([
      { code: 'jump', params: { measure: 'ontime_resolved', before: 95, now: 60 } },
    ]);
    expect(last([row(0, onTime(190)), row(1, onTime(155))]).findings).toEqual([]);
  });

  test('a field with 30 dossiers or more last month and no row now is missing', () => {
    const field = (month: number, field_id: string, received_total: number) =>
      row(month, { received_total }, { field_id });
    const rows = [
      field(0, 'chung-thuc', 300),
      field(0, 'ho-tich', 40),
      field(0, 'dat-dai', 29),
      field(1, 'chung-thuc', 310),
    ];
    const overall = [row(0, { received_total: 369 }), row(1, { received_total: 310 })];
    const { row: health, findings } = last(rows, { overall });
    expect(health.failed).toEqual(['fields_kept']);
    expect(findings.map(({ params }) => params['field_id'])).toEqual(['ho-tich']);
  });

  test('a month that most communes have and one has not is missing for that one', () => {
    const rows = [
      ...[0, 1, 2].map((month) => row(month)),
      ...[0, 2].map((month) => row(month, GOOD, { unit_code: 'X0002' })),
    ];
    const { rows: health, findings } = healthOf(rows, { units: ['X0001', 'X0002'] });
    const missing = health.filter(({ failed }) => failed.includes('present'));
    expect(missing).toMatchObject([{ unit_code: 'X0002', period_end: '2026-02-28', passed: [] }]);
    expect(findings).toMatchObject([
      { code: 'missing_period', row: { unit_code: 'X0002', period_end: '2026-01-31' } },
    ]);
  });

  test('a commune whose months run from the 15th to the 14th is missing no calendar month', () => {
    const unit = { unit_code: 'X0002', calendar: 'reporting_month' } as const;
    const rows = [
      ...[0, 1, 2].flatMap((month) => [row(month), row(month, GOOD, { unit_code: 'X0003' })]),
      row(0, GOOD, { ...unit, period_start: '2025-12-15', period_end: '2026-01-14' }),
      row(2, GOOD, { ...unit, period_start: '2026-02-15', period_end: '2026-03-14' }),
    ];
    const { rows: health } = healthOf(rows, { units: ['X0001', 'X0002', 'X0003'] });
    const missing = health.filter(({ failed }) => failed.includes('present'));
    // Of its own months it lacks the one that ends in February.
    expect(missing).toMatchObject([{ unit_code: 'X0002', period_end: '2026-02-14' }]);
  });

  test('a commune that alone has figures is missing the months between them', () => {
    const { rows, findings } = healthOf([row(0), row(1), row(4)]);
    const missing = rows.filter(({ failed }) => failed.includes('present'));
    expect(missing.map(({ period_end }) => period_end)).toEqual(['2026-03-31', '2026-04-30']);
    expect(findings.filter(({ code }) => code === 'missing_period')).toHaveLength(2);
  });

  test.each([
    ['early', { received_total: 100, resolved_early: 200, resolved_on_time: 5 }, 'resolved_early'],
    [
      'pending',
      { received_total: 100, pending_in_time: 500, pending_overdue: 30 },
      'pending_total',
    ],
    [
      'resolved',
      { received_total: 100, resolved_early: 60, resolved_on_time: 20, resolved_late: 30 },
      'resolved_total',
    ],
  ] as const)('more %s than received is impossible, in whatever words', (_, counts, column) => {
    const { findings } = healthOf([row(0, counts)]);
    expect(findings.filter(({ code }) => code === 'impossible_rate')).toContainEqual(
      expect.objectContaining({ column }),
    );
  });

  test('a jump of what is to handle is one where new dossiers are not stated', () => {
    const counts = (received_total: number) => ({ received_total });
    const { findings } = healthOf([row(0, counts(110)), row(1, counts(9000))]);
    expect(findings).toMatchObject([
      { code: 'jump', params: { measure: 'received_total', before: 110, now: 9000 } },
    ]);
  });

  test('a commune without any figures is missing every month, with no line to name', () => {
    const { rows, findings } = healthOf([row(0)], { units: ['X0001', 'X0002'] });
    expect(rows.filter(({ unit_code }) => unit_code === 'X0002')).toMatchObject([
      { failed: ['present'] },
    ]);
    expect(findings).toEqual([]);
  });

  test('calendar months and reporting months are series of their own', () => {
    const reporting = row(
      1,
      { received_new: 1000 },
      {
        calendar: 'reporting_month',
        period_start: '2026-02-01',
      },
    );
    expect(healthOf([row(0, { received_new: 100 }), reporting]).findings).toEqual([]);
  });

  test('a first export more than 15 days after the end of the period is late', () => {
    const late = last([row(0)], { exported: new Map([['s0', '2026-02-16T08:00:00']]) });
    expect(late.findings).toMatchObject([{ code: 'late_file', params: { days: 16, most: 15 } }]);
    const punctual = last([row(0)], { exported: new Map([['s0', '2026-02-15']]) });
    expect(punctual.row.passed).toContain('punctual');
  });

  test('a correction is not judged by its day', () => {
    const corrected = row(0, GOOD, { revision: 1 });
    const { row: health } = last([corrected], { exported: new Map([['s0', '2026-06-01']]) });
    expect([...health.passed, ...health.failed]).not.toContain('punctual');
  });

  test('copied figures found by another rule fail the check', () => {
    expect(last([row(0), row(1)], { found: ['copied_figures'] }).row.failed).toEqual([
      'not_copied',
    ]);
  });
});
