import { COUNT_NAMES, type Counts } from '../tables/counts.ts';
import { ALL_FIELDS, ALL_SYSTEMS, type DossierRow } from '../tables/dossiers.ts';
import type { Revision } from '../tables/revisions.ts';
import { sumOfCounts } from './count-sums.ts';
import type { Candidate, Decision } from './export-decision.ts';
import { exportDay } from './export-order.ts';

/** The counts of one key, one export after another; `source_id` is the one that gave them. */
type History = readonly { readonly source_id: string; readonly counts: Counts }[];

/** A later export that replaced rows of a unit and period. */
interface Correction {
  readonly next: Candidate;
  readonly old: Candidate;
  /** How many exports of the same key came before it, at most. */
  readonly place: number;
}

/**
 * How corrections of single rows changed the sum over fields and systems of one unit and period:
 * one revision a changed count and correcting export, as rows of the field `all`. `rows` are the
 * addends that hold, `decisions` what was decided about keys of the same unit and period. A row that
 * only a correcting export has comes in with it. The lines of a sum are null.
 */
export function sumRevisions(
  rows: readonly DossierRow[],
  decisions: readonly Decision[],
): Revision[] {
  const corrections = inOrder(correctionsOf(decisions));
  const late = new Set(corrections.map(({ next }) => next.source_id));
  const histories = historiesOf(rows, decisions);
  const known = new Set<string>(
    histories.flat().flatMap(({ source_id }) => (late.has(source_id) ? [] : source_id)),
  );
  let before = sumAt(histories, known);
  return corrections.flatMap(({ old, next }) => {
    known.add(next.source_id);
    const after = sumAt(histories, known);
    const changed = differences(before, after, old, next);
    before = after;
    return changed;
  });
}

function correctionsOf(decisions: readonly Decision[]): Correction[] {
  const bySource = new Map<string, Correction>();
  for (const { replaced } of decisions)
    for (const [index, { old, next }] of replaced.entries()) {
      const place = Math.max(index, bySource.get(next.source_id)?.place ?? 0);
      bySource.set(next.source_id, { old, next, place });
    }
  return [...bySource.values()];
}

/** By day where all are dated, else by their place among the exports of a key. */
function inOrder(corrections: readonly Correction[]): Correction[] {
  const dayOf = ({ next }: Correction): string => exportDay(next.mark) ?? '';
  const dated = corrections.every((correction) => dayOf(correction) !== '');
  return corrections.toSorted(
    (a, b) =>
      (dated ? compare(dayOf(a), dayOf(b)) : 0) ||
      a.place - b.place ||
      compare(a.next.path, b.next.path),
  );
}

function historiesOf(rows: readonly DossierRow[], decisions: readonly Decision[]): History[] {
  const decided = new Map(
    decisions.map((decision) => [keyOf(decision.candidates[0]!.row), decision]),
  );
  return rows.map((row) => {
    const { replaced = [], holding = null } = decided.get(keyOf(row)) ?? {};
    const own = { source_id: row.source_id ?? '', counts: row };
    const chain = [...replaced.map(({ old }) => old), ...(holding === null ? [] : [holding])];
    if (chain.length === 0) return [own];
    return chain.map(({ source_id, row: { counts } }) => ({ source_id, counts }));
  });
}

/** The sum of the latest counts of each key among the exports known so far; null without any. */
function sumAt(histories: readonly History[], known: ReadonlySet<string>): Counts | null {
  const addends = histories.flatMap(
    (history) => history.findLast(({ source_id }) => known.has(source_id))?.counts ?? [],
  );
  return addends.length === 0 ? null : sumOfCounts(addends);
}

function differences(
  before: Counts | null,
  after: Counts | null,
  old: Candidate,
  next: Candidate,
): Revision[] {
  if (before === null || after === null) return [];
  const { unit_code, period_start, period_end, period_kind, calendar } = next.row;
  return COUNT_NAMES.filter((name) => before[name] !== after[name]).map((column_name) => ({
    unit_code,
    field_id: ALL_FIELDS,
    source_system: ALL_SYSTEMS,
    period_start,
    period_end,
    period_kind,
    calendar,
    column_name,
    old_value: before[column_name],
    new_value: after[column_name],
    corrected_on: exportDay(next.mark),
    old_source_id: old.source_id,
    old_source_sheet: null,
    old_source_line: null,
    new_source_id: next.source_id,
    new_source_sheet: null,
    new_source_line: null,
  }));
}

function keyOf({
  field_id,
  source_system,
}: Pick<DossierRow, 'field_id' | 'source_system'>): string {
  return `${field_id} ${source_system}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
