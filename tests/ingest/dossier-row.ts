import { calendarOf } from '../../src/ingest/periods-of-dates.ts';
import { noCounts, type Counts } from '../../src/tables/counts.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';

/** A row of Đông Cuông as read from line 2 of a file named after its last day, unless told otherwise. */
export function dossierRow(
  period_start: string,
  period_end: string,
  counts: Partial<Counts>,
  more: Partial<DossierRow> = {},
): DossierRow {
  return {
    unit_code: '04399',
    level: 'commune',
    basis: 'source',
    field_id: 'all',
    source_system: 'unspecified',
    period_start,
    period_end,
    period_kind: 'flow',
    calendar: calendarOf(period_start, period_end),
    ...noCounts(),
    ...counts,
    handled_at: null,
    suppressed: [],
    completeness: null,
    revision: 0,
    source_id: period_end,
    source_sheet: null,
    source_line: 2,
    ...more,
  };
}

/** Last days of January to March 2026. */
export const ENDS = ['2026-01-31', '2026-02-28', '2026-03-31'] as const;

/**
 * The oracle of double counting: three months whose naive sum of dossiers received is 1,290, of which
 * 1,200 are new.
 */
export const ORACLE: readonly DossierRow[] = [
  { carried_over: 0, received_new: 400, resolved_total: 350, pending_total: 50 },
  { carried_over: 50, received_new: 420, resolved_total: 430, pending_total: 40 },
  { carried_over: 40, received_new: 380, resolved_total: 390, pending_total: 30 },
].map((counts, index) => {
  const end = ENDS[index] ?? '';
  const received_total = counts.carried_over + counts.received_new;
  return dossierRow(`${end.slice(0, 8)}01`, end, { ...counts, received_total });
});

/** The same three months as running totals since 1 January. */
export const RUNNING: readonly DossierRow[] = [
  { received_total: 400, resolved_total: 350, pending_total: 50 },
  { received_total: 820, resolved_total: 780, pending_total: 40 },
  { received_total: 1200, resolved_total: 1170, pending_total: 30 },
].map((counts, index) =>
  dossierRow(
    '2026-01-01',
    ENDS[index] ?? '',
    { ...counts, carried_over: 0, received_new: counts.received_total },
    { period_kind: 'year_to_date' },
  ),
);
