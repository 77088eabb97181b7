import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { openNative } from '../../src/database/native.ts';
import { COUNT_NAMES, noCounts, type Counts } from '../../src/tables/counts.ts';
import { RATE_NAMES, rate, rateSql, type RateName } from '../../src/tables/rates.ts';
import { EXAMPLE } from './worked-example.ts';

/** Numerator and denominator of a rate; null where a count it needs is not stated. */
type Parts = readonly [numerator: number | null, denominator: number | null];

let database: Database;

beforeAll(async () => {
  database = await openNative({});
});

afterAll(() => database.close());

/** What the SQL of every rate gives for rows of counts, by native DuckDB. */
async function sqlParts(rows: readonly Counts[]): Promise<Record<RateName, Parts>[]> {
  const columns = RATE_NAMES.flatMap((name) => {
    const { numerator, denominator } = rateSql(name);
    return [`${numerator} AS ${name}_top`, `${denominator} AS ${name}_bottom`];
  });
  const values = rows.map(
    (row, index) =>
      `(${[index, ...COUNT_NAMES.map((name) => row[name] ?? 'NULL::INTEGER')].join()})`,
  );
  const answer = await database.query<Record<string, number | null>>({
    sql: `SELECT ${columns.join()} FROM (VALUES ${values.join()}) AS t(place, ${COUNT_NAMES.join()}) ORDER BY place`,
    params: [],
  });
  return answer.map(
    (row) =>
      Object.fromEntries(
        RATE_NAMES.map((name) => [name, [row[`${name}_top`], row[`${name}_bottom`]]]),
      ) as unknown as Record<RateName, Parts>,
  );
}

const counts = (stated: Partial<Counts>): Counts => ({ ...noCounts(), ...stated });

describe('the SQL of the rates, on native DuckDB', () => {
  test.each<[RateName, Parts, string]>([
    ['ontime_resolved', [400, 430], '93.02'],
    ['ontime_received', [400, 470], '85.11'],
    ['ontime_766', [425, 470], '90.43'],
    ['overdue_total', [45, 470], '9.57'],
    ['online_rate', [300, 420], '71.43'],
    ['online_payment_rate', [null, null], 'unknown'],
    ['digitised_rate', [null, 470], 'unknown'],
  ])('%s of the worked example is %j: %s %%', async (name, parts, percent) => {
    const [row] = await sqlParts([EXAMPLE]);
    expect(row?.[name]).toEqual(parts);
    const value = rate(name, EXAMPLE)?.value;
    expect(value === undefined ? 'unknown' : (value * 100).toFixed(2)).toBe(percent);
  });

  test('gives Nam Cường 3,450 of 3,450 resolved and 3,450 of 3,510 received', async () => {
    const [row] = await sqlParts([
      counts({
        received_total: 3510,
        resolved_total: 3450,
        resolved_early_or_on_time: 3450,
        pending_total: 60,
      }),
    ]);
    expect(row?.ontime_resolved).toEqual([3450, 3450]);
    expect(row?.ontime_received).toEqual([3450, 3510]);
    expect(row?.ontime_766).toEqual([null, 3510]);
  });

  test('shows the 40 open and overdue that an on-time share of the resolved hides: 100 of 140', async () => {
    const [row] = await sqlParts([
      counts({
        received_total: 140,
        resolved_total: 100,
        resolved_early_or_on_time: 100,
        resolved_late: 0,
        pending_in_time: 0,
        pending_overdue: 40,
      }),
    ]);
    expect(row?.ontime_resolved).toEqual([100, 100]);
    expect(row?.ontime_766).toEqual([100, 140]);
    expect(row?.overdue_total).toEqual([40, 140]);
  });

  test('reads every rate from any counts as rate() does, stated or not', async () => {
    const count = fc.option(fc.nat(1_000_000), { nil: null });
    const row = fc.record(
      Object.fromEntries(COUNT_NAMES.map((name) => [name, count])),
    ) as fc.Arbitrary<Counts>;
    const rows = fc.sample(row, { numRuns: 500, seed: 20250701 });
    const answers = await sqlParts(rows);
    expect(answers).toHaveLength(rows.length);
    for (const [index, counts] of rows.entries())
      for (const name of RATE_NAMES) {
        const [top, bottom] = answers[index]![name];
        const own = rate(name, counts);
        if (top === null || bottom === null || bottom === 0) expect(own, name).toBeNull();
        else expect(own, name).toMatchObject({ numerator: top, denominator: bottom });
      }
  });
});

describe('the rates of 2.5 and their complements', () => {
  test('overdue_total is 1 less ontime_766 wherever the identities of the form hold', () => {
    const part = fc.nat(100_000);
    fc.assert(
      fc.property(part, part, part, part, part, (early, onTime, late, inTime, overdue) => {
        const resolved_total = early + onTime + late;
        const row = counts({
          received_total: resolved_total + inTime + overdue,
          resolved_total,
          resolved_early: early,
          resolved_on_time: onTime,
          resolved_late: late,
          pending_in_time: inTime,
          pending_overdue: overdue,
        });
        const [onTime766, overdueTotal] = [rate('ontime_766', row), rate('overdue_total', row)];
        if (row.received_total === 0) expect([onTime766, overdueTotal]).toEqual([null, null]);
        else expect(overdueTotal!.value).toBeCloseTo(1 - onTime766!.value, 12);
      }),
    );
  });
});
