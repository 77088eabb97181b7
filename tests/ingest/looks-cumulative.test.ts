import { describe, expect, test } from 'vitest';
import { looksCumulative } from '../../src/ingest/looks-cumulative.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import { dossierRow, ENDS, ORACLE, RUNNING } from './dossier-row.ts';

/** The files whose rows look like running totals. */
const suspects = (...rows: DossierRow[]): string[] =>
  looksCumulative(rows.map((row) => ({ overall: row, rows: [row] }))).map(
    ({ source_id }) => source_id,
  );

/** Running totals that a file calls flows. */
const mislabelled = RUNNING.map((row) => ({
  ...row,
  period_kind: 'flow' as const,
  calendar: 'month' as const,
  period_start: `${row.period_end.slice(0, 8)}01`,
}));
const carrying = mislabelled.map((row) => ({ ...row, carried_over: 12 }));

describe('flows that look like running totals', () => {
  test('trap 4: a rising line with the same carry-over is named once, with the file before it', () => {
    const [finding, ...more] = looksCumulative(
      carrying.map((row) => ({ overall: row, rows: [row] })),
    );
    expect(finding).toMatchObject({
      source_id: ENDS[1],
      issues: [
        {
          code: 'looks_cumulative',
          severity: 'warning',
          params: { source_id: ENDS[0], line: 2 },
        },
      ],
    });
    expect(more).toEqual([]);
  });

  test('with nothing carried over it takes three periods, since two may rise by chance', () => {
    expect(suspects(...mislabelled.slice(0, 2))).toEqual([]);
    expect(suspects(...mislabelled)).toEqual([ENDS[2]]);
  });

  test('or two in which every one of several fields grows, with nothing carried over of what was pending', () => {
    const fields = (factor: number, row: DossierRow) =>
      [1, 2].map((field) => ({
        ...row,
        field_id: `field-${String(field)}`,
        carried_over: 0,
        received_total: 100 * factor * field,
        resolved_total: 95 * factor * field,
        resolved_early: 50 * factor * field,
        pending_total: 5,
      }));
    const periods = mislabelled.slice(0, 2).map((row, index) => ({
      overall: { ...row, carried_over: 0 },
      rows: fields(index + 1, row),
    }));
    expect(looksCumulative(periods)).toMatchObject([{ source_id: ENDS[1] }]);
    const falling = periods.with(1, { ...periods[1]!, rows: fields(1, mislabelled[1]!) });
    expect(looksCumulative(falling)).toEqual([]);
  });

  test('true months do not', () => {
    expect(suspects(...ORACLE)).toEqual([]);
  });

  test('rising months that carry over what was pending do not', () => {
    const rising = [100, 200, 300].map((n, index) =>
      dossierRow(`${ENDS[index]!.slice(0, 8)}01`, ENDS[index]!, {
        carried_over: 10,
        received_new: n,
        received_total: n + 10,
        resolved_total: n,
        pending_total: 10,
      }),
    );
    expect(suspects(...rising)).toEqual([]);
  });

  test('a fall at the turn of the year is no evidence against it, nor a rise over it for it', () => {
    const december: DossierRow = {
      ...carrying[0]!,
      period_start: '2025-12-01',
      period_end: '2025-12-31',
      source_id: '2025-12-31',
      received_total: 10,
      received_new: 10,
      resolved_total: 1,
    };
    expect(suspects(december, carrying[0]!)).toEqual([]);
    expect(suspects(december, ...carrying)).toEqual([ENDS[1]]);
  });

  test('rows that are labelled year to date are what they say', () => {
    expect(suspects(...RUNNING)).toEqual([]);
  });
});
