import { COUNT_NAMES } from '../tables/counts.ts';
import { exportOrder, type ExportMark } from './export-order.ts';
import type { FileRow } from './file-result.ts';
import { contradicting, repeated, superseded, type RowChange } from './row-changes.ts';

/** A row of one file, among the rows of other files with the same key. */
export interface Candidate {
  readonly row: FileRow;
  readonly source_id: string;
  readonly path: string;
  readonly mark: ExportMark;
}

/** How the candidates of one key were decided. */
export interface Decision {
  /** Null where they contradict each other. */
  readonly holding: Candidate | null;
  readonly candidates: readonly Candidate[];
  /** Each replaced candidate with the next later one. */
  readonly replaced: readonly { readonly old: Candidate; readonly next: Candidate }[];
}

/** Decides which row of a key holds; what became of the others is added to `changes`. */
export function decided(group: readonly Candidate[], changes: RowChange[]): Decision {
  const distinct: Candidate[] = [];
  for (const candidate of bestOrderedFirst(group)) {
    const same = distinct.find(
      (other) => order(candidate, other) === null && addsNothing(candidate, other),
    );
    if (same === undefined) distinct.push(candidate);
    else changes.push(repeated(candidate, same));
  }
  const chain = earliestFirst(distinct);
  const latest = chain.filter((one) => !chain.some((other) => isBefore(one, other)));
  // Names and stated moments may lead in a circle: then nothing is known to be the latest.
  const last = latest.length === 0 ? chain : latest;
  const replaced = chain
    .filter((one) => !last.includes(one))
    .map((old) => ({ old, next: nextLater(old, chain) }));
  changes.push(...replaced.map(({ old, next }) => superseded(old, next)));
  const [holding, other] = last;
  if (other === undefined) return { holding: holding ?? null, candidates: group, replaced };
  changes.push(...last.map((row) => contradicting(row, row === holding ? other : holding!)));
  return { holding: null, candidates: group, replaced };
}

/** Candidates with the most known places in the order first, so that copies are told from them. */
function bestOrderedFirst(group: readonly Candidate[]): Candidate[] {
  const counts = new Map(
    group.map((candidate) => {
      const ordered = group.filter((other) => order(candidate, other) !== null);
      const columns = COUNT_NAMES.filter((name) => candidate.row.counts[name] !== null);
      return [candidate, [ordered.length, columns.length] as const];
    }),
  );
  return group.toSorted((a, b) => {
    const [[orderedA, columnsA], [orderedB, columnsB]] = [counts.get(a)!, counts.get(b)!];
    return orderedB - orderedA || columnsB - columnsA || compare(a.path, b.path);
  });
}

/** An order in which no candidate stands before one that is known to be earlier. */
function earliestFirst(candidates: readonly Candidate[]): Candidate[] {
  const earlier = new Map(
    candidates.map((one) => [one, candidates.filter((other) => isBefore(other, one)).length]),
  );
  return candidates.toSorted(
    (a, b) => earlier.get(a)! - earlier.get(b)! || compare(a.path, b.path),
  );
}

/** The first that is known to be later than a candidate that is not the last. */
function nextLater(old: Candidate, chain: readonly Candidate[]): Candidate {
  const after = chain.slice(chain.indexOf(old) + 1);
  return [...after, ...chain].find((other) => isBefore(old, other)) ?? old;
}

/** Below 0 where the first was exported before the second, above 0 after it; null where nothing orders them. */
export function order(a: Candidate, b: Candidate): number | null {
  return exportOrder(a.mark, b.mark);
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return (order(a, b) ?? 0) < 0;
}

/** True where a row has no count that another one lacks or gives otherwise. */
function addsNothing({ row: { counts } }: Candidate, { row: other }: Candidate): boolean {
  return COUNT_NAMES.every((name) => counts[name] === null || counts[name] === other.counts[name]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
