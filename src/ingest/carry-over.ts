import type { DossierRow } from '../tables/dossiers.ts';
import { dayAfter, seriesKey } from '../tables/periods.ts';
import { completenessOf } from './periods-of-dates.ts';
import type { Finding } from './finding.ts';
import { lineOf, rowFinding } from './row-finding.ts';

/**
 * Identity I5 over the rows of one unit, across files: what is carried over equals what was pending at
 * the end of the period right before, of the same field and source system, cut alike. Not judged where
 * either is not stated, and where the earlier row was exported before its last day.
 */
export function brokenCarryOvers(unitRows: readonly DossierRow[]): Finding[] {
  const ends = new Map<string, DossierRow>();
  const rows = unitRows.filter(({ period_kind }) => period_kind !== 'snapshot');
  for (const row of rows)
    if (row.pending_total !== null) ends.set(keyOf(row, nextDay(row.period_end)), row);
  return rows.flatMap((row) => {
    const before = row.carried_over === null ? undefined : ends.get(keyOf(row, row.period_start));
    if (before === undefined || before.pending_total === row.carried_over) return [];
    if (before.completeness !== completenessOf(before)) return [];
    const [expected, found] = [before.pending_total ?? 0, row.carried_over ?? 0];
    const params = { identity: 'I5', expected, found, difference: expected - found };
    return [
      rowFinding(row, {
        code: 'identity_broken',
        column: 'carried_over',
        severity: 'error',
        params: { ...params, ...lineOf(before) },
        found,
      }),
    ];
  });
}

function keyOf(row: DossierRow, start: string): string {
  return `${start} ${row.field_id} ${row.source_system} ${seriesKey(row)}`;
}

/** Thousands of rows end on the same few days. */
const NEXT_DAYS = new Map<string, string>();

function nextDay(day: string): string {
  const known = NEXT_DAYS.get(day) ?? dayAfter(day);
  NEXT_DAYS.set(day, known);
  return known;
}
