import { describe, expect, test } from 'vitest';
import { rangesOfYear } from '../../src/ingest/year-ranges.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import { dossierRow } from './dossier-row.ts';

const found = (...rows: DossierRow[]) =>
  rangesOfYear(rows.map((row) => ({ overall: row, rows: [row] }))).map(({ source_id, issues }) => [
    source_id,
    issues[0]?.params,
  ]);

const from = (start: string, ...ends: string[]): DossierRow[] =>
  ends.map((end, index) => dossierRow(start, end, { received_total: 100 * (index + 1) }));

describe('flows that all begin with the year', () => {
  test.each([
    ['2026-01-01', '2026-01-31', '2026-02-28', '2026-03-31'],
    ['2026-01-01', '2026-08-09', '2026-10-10'],
    ['2025-07-01', '2025-09-30', '2025-11-27'],
    ['2025-12-15', '2026-02-14', '2026-04-14'],
  ])('from %s to several days are asked about once, at the last of them', (start, ...ends) => {
    expect(found(...from(start, ...ends))).toEqual([[ends.at(-1), { start, ends }]]);
  });

  test('are asked about with nothing carried over too', () => {
    const rows = from('2026-01-01', '2026-02-28', '2026-05-20');
    expect(found(...rows.map((row) => ({ ...row, carried_over: 0 })))).toHaveLength(1);
  });

  test('and are a month, a quarter, half a year and a year are what they say', () => {
    const ends = ['2026-01-31', '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'];
    expect(found(...from('2026-01-01', ...ends))).toEqual([]);
  });

  test.each([
    ['one range alone', from('2026-01-01', '2026-10-10')],
    ['the first days of January', from('2026-01-01', '2026-01-10', '2026-01-20')],
    ['ranges from another day', from('2026-02-01', '2026-03-15', '2026-05-15')],
    [
      'running totals that say so',
      from('2026-01-01', '2026-08-09', '2026-10-10').map((row) => ({
        ...row,
        period_kind: 'year_to_date' as const,
      })),
    ],
  ])('%s: nothing is asked', (_, rows) => {
    expect(found(...rows)).toEqual([]);
  });
});
