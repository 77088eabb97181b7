import type { DossierRow } from '../tables/dossiers.ts';
import { dayAfter, seriesKey } from '../tables/periods.ts';
import type { Finding } from './finding.ts';
import { totalOf } from './identities.ts';
import { completenessOf } from './periods-of-dates.ts';
import { lineOf, rowFinding } from './row-finding.ts';

/**
 * Identity I5 over the rows of one unit, across files: what is carried over equals what was pending at
 * the end of the period right before, of the same field and source system, cut alike. Not judged where
 * either is not stated, and where the earlier row was exported before its last day. `periods` are the
 * rows of each period.
 */
export function brokenCarryOvers(periods: readonly (readonly DossierRow[])[]): Finding[] {
  const endingBefore = new Map<string, ReadonlyMap<string, DossierRow>>();
  for (const rows of periods) {
    const [first] = rows;
    if (first === undefined || first.period_kind === 'snapshot') continue;
    const pending = rows.filter((row) => totalOf(row, 'pending_total') !== null);
    const key = `${dayAfter(first.period_end)} ${seriesKey(first)}`;
    endingBefore.set(key, new Map(pending.map((row) => [fieldKey(row), row])));
  }
  return periods.flatMap((rows) => {
    const [first] = rows;
    const before =
      first === undefined
        ? undefined
        : endingBefore.get(`${first.period_start} ${seriesKey(first)}`);
    if (before === undefined) return [];
    return rows.flatMap((row) => brokenCarryOver(row, before.get(fieldKey(row))) ?? []);
  });
}

function brokenCarryOver(row: DossierRow, before: DossierRow | undefined): Finding | null {
  if (before === undefined || row.carried_over === null) return null;
  const pending = totalOf(before, 'pending_total');
  if (pending === null || pending === row.carried_over) return null;
  if (before.completeness !== completenessOf(before)) return null;
  const [expected, found] = [pending, row.carried_over];
  const params = { identity: 'I5', expected, found, difference: expected - found };
  return rowFinding(row, {
    code: 'identity_broken',
    column: 'carried_over',
    severity: 'error',
    params: { ...params, ...lineOf(before) },
    found,
  });
}

function fieldKey({ field_id, source_system }: DossierRow): string {
  return `${field_id} ${source_system}`;
}
