import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearToDateFlows } from '../../src/ingest/year-to-date.ts';
import { COUNT_NAMES, type CountName } from '../../src/tables/counts.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import { countsOverPeriods } from '../../src/tables/period-sums.ts';
import { dossierRow, ENDS, ORACLE, RUNNING } from './dossier-row.ts';

const counts = (row: DossierRow, names: readonly CountName[] = COUNT_NAMES) =>
  names.map((name) => row[name]);
const sum = (rows: readonly DossierRow[], name: CountName): number =>
  rows.reduce((total, row) => total + (row[name] ?? 0), 0);

describe('flows between running totals', () => {
  test('trap 3: they are the months themselves, 1,200 new dossiers and not the naive 1,290', () => {
    const { rows, findings } = yearToDateFlows(RUNNING);
    expect(rows.map((row) => counts(row))).toEqual(ORACLE.map((row) => counts(row)));
    expect(rows.map(({ period_start, calendar }) => [period_start, calendar])).toEqual([
      ['2026-01-01', 'month'],
      ['2026-02-01', 'month'],
      ['2026-03-01', 'month'],
    ]);
    expect([sum(rows, 'received_total'), sum(rows, 'received_new')]).toEqual([1290, 1200]);
    expect(countsOverPeriods(rows)?.received_total).toBe(1200);
    expect(findings).toEqual([]);
  });

  test('each says that it is a difference and names the lines of both running totals', () => {
    const { rows, addends } = yearToDateFlows(RUNNING);
    expect(rows[1]).toMatchObject({
      basis: 'ytd_difference',
      period_kind: 'flow',
      source_id: null,
      source_line: null,
    });
    const sources = rows.map((row) => addends.get(row)?.map(({ source_id }) => source_id));
    expect(sources).toEqual([[ENDS[0]], [ENDS[0], ENDS[1]], [ENDS[1], ENDS[2]]]);
  });

  test('trap 5: a stock is that of the later one and never differenced', () => {
    const stocks = {
      pending_total: 40,
      pending_in_time: 30,
      pending_overdue: 10,
      awaiting_supplement: 4,
    };
    const [first, second] = RUNNING;
    const { rows } = yearToDateFlows([first!, { ...second!, ...stocks }]);
    expect(rows[1]).toMatchObject(stocks);
  });

  test('a count that one of the two does not state is unknown, and so is what mixes flow and stock', () => {
    const [first, second] = RUNNING;
    const more = { resolved_late: 3, in_time_766: 9, not_in_time_766: 1 };
    const { rows } = yearToDateFlows([
      { ...first!, in_time_766: 5, not_in_time_766: 0 },
      { ...second!, ...more },
    ]);
    expect(rows[1]).toMatchObject({
      resolved_late: null,
      in_time_766: null,
      not_in_time_766: null,
      received_total: 470,
    });
  });

  test('without what was pending before, received is unknown and newly received is known', () => {
    const [first, second] = RUNNING;
    const { rows } = yearToDateFlows([{ ...first!, pending_total: null }, second!]);
    expect(rows[1]).toMatchObject({ carried_over: null, received_total: null, received_new: 420 });
  });

  test('a running total that falls is an error that names both lines, and gives no flow', () => {
    const [first, second, third] = RUNNING;
    const { rows, findings } = yearToDateFlows([
      first!,
      { ...second!, resolved_total: 340 },
      third!,
    ]);
    expect(rows.map(({ period_end }) => period_end)).toEqual([ENDS[0], ENDS[2]]);
    expect(findings).toMatchObject([
      {
        source_id: ENDS[1],
        issues: [
          {
            code: 'year_to_date_decrease',
            severity: 'error',
            line: 2,
            column: 'resolved_total',
            params: { expected: 350, found: 340, source_id: ENDS[0], line: 2 },
          },
        ],
      },
    ]);
  });

  test('where the month has a flow of its own none is made, and the two are compared', () => {
    const own = ORACLE[1]!;
    expect(yearToDateFlows([...RUNNING, own]).findings).toEqual([]);
    const wrong = { ...own, resolved_total: 431 };
    const { rows, findings } = yearToDateFlows([...RUNNING, wrong]);
    expect(rows.map(({ period_end }) => period_end)).toEqual([ENDS[0], ENDS[2]]);
    expect(findings).toMatchObject([
      {
        source_id: ENDS[1],
        issues: [
          {
            code: 'year_to_date_mismatch',
            column: 'resolved_total',
            params: { expected: 430, found: 431 },
          },
        ],
      },
    ]);
  });

  test('years, fields and systems are never differenced from each other', () => {
    const december = dossierRow(
      '2025-01-01',
      '2025-12-31',
      { received_total: 100 },
      { period_kind: 'year_to_date' },
    );
    const other = RUNNING.map((row) => ({ ...row, field_id: 'ho-tich', source_system: 'bo' }));
    const { rows, findings } = yearToDateFlows([december, RUNNING[0]!, ...other]);
    expect(rows.map(({ field_id, period_end }) => `${field_id} ${period_end}`)).toEqual([
      `all ${ENDS[0]}`,
      ...ENDS.map((end) => `ho-tich ${end}`),
    ]);
    expect(findings).toEqual([]);
  });

  test('reporting months are differenced into reporting months', () => {
    const ends = ['2026-01-14', '2026-02-14', '2026-03-14'];
    const reporting = RUNNING.map((row, index) => ({
      ...row,
      period_start: '2025-12-15',
      period_end: ends[index]!,
    }));
    const { rows } = yearToDateFlows(reporting);
    expect(rows.map(({ period_start, calendar }) => [period_start, calendar])).toEqual([
      ['2025-12-15', 'reporting_month'],
      ['2026-01-15', 'reporting_month'],
      ['2026-02-15', 'reporting_month'],
    ]);
  });

  test('a first running total over more than a month or a quarter is no flow of its own', () => {
    const late = dossierRow(
      '2026-01-01',
      '2026-10-10',
      { received_total: 9 },
      { period_kind: 'year_to_date' },
    );
    expect(yearToDateFlows([late]).rows).toEqual([]);
  });

  test('a running total exported before its last day is differenced with none', () => {
    const [first, second, third] = RUNNING;
    const { rows } = yearToDateFlows([first!, { ...second!, completeness: 0.9 }, third!]);
    expect(rows.map(({ period_end }) => period_end)).toEqual([ENDS[0]]);
  });

  test('months of any figures, summed to running totals and differenced, are those months', () => {
    const month = fc.record({
      received_online: fc.nat(500),
      received_direct: fc.nat(500),
      resolved_late: fc.nat(100),
      pending_total: fc.nat(100),
      paid_online: fc.nat(300),
    });
    fc.assert(
      fc.property(
        fc.array(month, { minLength: 3, maxLength: 3 }),
        fc.nat(50),
        (months, carried) => {
          const added = (name: keyof (typeof months)[0], upTo: number): number =>
            months.slice(0, upTo + 1).reduce((total, { [name]: value }) => total + value, 0);
          const running = months.map(({ pending_total }, index) => {
            const received_online = added('received_online', index);
            const received_direct = added('received_direct', index);
            return dossierRow(
              '2026-01-01',
              ENDS[index]!,
              {
                received_online,
                received_direct,
                received_postal: 0,
                carried_over: carried,
                received_total: carried + received_online + received_direct,
                resolved_late: added('resolved_late', index),
                paid_online: added('paid_online', index),
                pending_total,
              },
              { period_kind: 'year_to_date' },
            );
          });
          const { rows, findings } = yearToDateFlows(running);
          expect(findings).toEqual([]);
          expect(rows).toHaveLength(3);
          rows.forEach((row, index) => {
            const { received_online, received_direct } = months[index]!;
            const before = index === 0 ? carried : months[index - 1]!.pending_total;
            expect(row).toMatchObject(months[index]!);
            expect([row.carried_over, row.received_total]).toEqual([
              before,
              before + received_online + received_direct,
            ]);
          });
        },
      ),
    );
  });
});
