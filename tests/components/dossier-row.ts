import { noCounts, type Counts } from '../../src/tables/counts.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';

/** A row of a commune, all fields, October 2026, with these counts and other facts. */
export function dossierRow(
  counts: Partial<Counts>,
  facts: Partial<Omit<DossierRow, keyof Counts>> = {},
): DossierRow {
  return {
    ...noCounts(),
    unit_code: 'X0001',
    level: 'commune',
    basis: 'source',
    field_id: 'all',
    source_system: 'unspecified',
    handled_at: null,
    period_start: '2026-10-01',
    period_end: '2026-10-31',
    period_kind: 'flow',
    calendar: 'month',
    suppressed: [],
    completeness: null,
    revision: 0,
    source_id: 's1',
    source_sheet: null,
    source_line: 7,
    ...facts,
    ...counts,
  };
}

/** Facts of a calendar month, counted from July 2025 as 0. */
export function month(index: number): Pick<DossierRow, 'period_start' | 'period_end'> {
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  return {
    period_start: iso(new Date(Date.UTC(2025, 6 + index, 1))),
    period_end: iso(new Date(Date.UTC(2025, 7 + index, 0))),
  };
}
