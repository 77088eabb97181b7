import { COUNT_NAMES, MERGED_COUNTS, type CountName, type Counts } from '../tables/counts.ts';
import type { Candidate, Decision } from './export-decision.ts';
import { formOf } from './dropped-rows.ts';
import { placeOf } from './file-issue.ts';
import type { Finding } from './finding.ts';

/** A later export of a form, and what it does not state any more. */
interface Dropped {
  readonly old: Candidate;
  /** The first row of the later export that lacks a count. */
  next: Candidate;
  readonly columns: Set<CountName>;
}

/**
 * Later exports whose rows hold and do not state counts that the earlier ones had: these are not known any
 * more, since columns of two exports are never mixed. One warning a form names the counts. A merged
 * column has its parts in it, and the other way round.
 */
export function droppedCounts(decisions: readonly Decision[]): Finding[] {
  const forms = new Map<string, Dropped>();
  for (const { holding, replaced } of decisions) {
    if (holding === null) continue;
    for (const { old, next } of replaced) {
      const columns = COUNT_NAMES.filter(
        (name) =>
          old.row.counts[name] !== null &&
          [next, holding].every(({ row }) => isUnstated(row.counts, name)),
      );
      if (columns.length === 0) continue;
      const key = [formOf(next.row), old.source_id, next.source_id].join(' ');
      const form = forms.get(key) ?? { old, next, columns: new Set() };
      forms.set(key, form);
      if (next.row.line < form.next.row.line) form.next = next;
      for (const name of columns) form.columns.add(name);
    }
  }
  return [...forms.values()].map(({ old, next, columns }) => ({
    source_id: next.source_id,
    issues: [
      {
        ...{ ...placeOf(next.row), column: null, value: null },
        ...{ code: 'count_not_repeated', severity: 'warning' },
        params: {
          source_id: old.source_id,
          columns: COUNT_NAMES.filter((name) => columns.has(name)),
        },
      },
    ],
  }));
}

function isUnstated(counts: Counts, name: CountName): boolean {
  if (counts[name] !== null) return false;
  return MERGED_COUNTS.every(({ merged, parts }) =>
    merged === name
      ? parts.some((part) => counts[part] === null)
      : !parts.includes(name) || counts[merged] === null,
  );
}
