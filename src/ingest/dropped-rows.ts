import { periodKey } from '../tables/periods.ts';
import type { Candidate, Decision } from './export-decision.ts';
import type { Finding } from './finding.ts';
import type { DossierRow } from '../tables/dossiers.ts';

/** A later export of a form, the earlier one, and the first row of the later one that replaced a row. */
interface Reexport {
  readonly old: Candidate;
  readonly next: Candidate;
}

/**
 * A later export that replaced rows of an earlier one of the same unit, period and system, but has no
 * row for a field that the earlier one had: either it corrects some fields only, or a field was lost.
 * The earlier row stays loaded; one warning a form names the fields. `rows` are the rows that hold.
 */
export function droppedRows(
  decisions: readonly Decision[],
  rows: readonly DossierRow[],
): Finding[] {
  const reexports = new Map<string, Reexport>();
  const sources = new Map<string, Set<string>>();
  for (const { candidates, replaced } of decisions) {
    for (const { row, source_id } of candidates) addTo(sources, keyOf(row), source_id);
    for (const { old, next } of replaced) {
      const pair = [formOf(next.row), old.source_id, next.source_id].join(' ');
      const first = reexports.get(pair);
      if (first === undefined || next.row.line < first.next.row.line)
        reexports.set(pair, { old, next });
    }
  }
  if (reexports.size === 0) return [];
  const forms = Map.groupBy(reexports.values(), ({ next }) => formOf(next.row));
  const held = Map.groupBy(
    rows.filter((row) => forms.has(formOf(row))),
    formOf,
  );
  return [...forms].flatMap(([form, pairs]) =>
    pairs.flatMap(({ old, next }) => {
      const lost = (held.get(form) ?? []).filter(
        (row) =>
          row.source_id === old.source_id && sources.get(keyOf(row))?.has(next.source_id) !== true,
      );
      return lost.length === 0 ? [] : [warning(old, next, lost)];
    }),
  );
}

function warning(old: Candidate, next: Candidate, lost: readonly DossierRow[]): Finding {
  const { line } = next.row;
  const fields = lost.map(({ field_id }) => field_id).toSorted();
  const params = { source_id: old.source_id, fields };
  const issue = { line, column: null, severity: 'warning', params, value: null } as const;
  return {
    source_id: next.source_id,
    issues: [{ ...issue, code: 'field_not_repeated' }],
  };
}

type Keyed = Pick<DossierRow, 'unit_code' | 'field_id' | 'source_system'> &
  Parameters<typeof periodKey>[0];

/** The form of a row: its unit, system and period. */
export function formOf(row: Keyed): string {
  return [row.unit_code, row.source_system, periodKey(row)].join(' ');
}

function keyOf(row: Keyed): string {
  return [formOf(row), row.field_id].join(' ');
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key) ?? new Set();
  map.set(key, set.add(value));
}
