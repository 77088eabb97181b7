import type { CountName } from '../tables/counts.ts';
import { countSuggestions, evidenceOf } from './count-suggestions.ts';
import {
  fromCells,
  isCountRole,
  type DraftColumn,
  type Evidence,
  type Suggestion,
} from './draft-column.ts';
import { decided } from './heading-meaning.ts';
import { inEachPart } from './draft-parts.ts';
import { likelyRewording, type NearMapping } from './near-mapping.ts';
import { areParallelParts, Inclusion, isPartByWords } from './of-which.ts';
import { isCounting } from './running-number.ts';

/** What every column may be, in order, and what may be a part of another one. */
export function headingSuggestions(
  columns: readonly DraftColumn[],
  near: NearMapping | null,
): Suggestion[][] {
  return inEachPart(columns, (of) => withParts(of, ownSuggestions(of, near)));
}

function ownSuggestions(columns: readonly DraftColumn[], near: NearMapping | null): Suggestion[][] {
  const byFigures = evidenceOf(columns);
  const isNumbered = columns.some(({ role }) => role === 'ordinal');
  return columns.map((column, index) => {
    const rewording =
      column.role === null && near !== null ? likelyRewording(column.path, near) : null;
    const scores = byFigures.get(index) ?? new Map<CountName | null, number>();
    const counts = column.candidates === null ? [] : countSuggestions(column.candidates, scores);
    const found = [...column.keys, ...counts];
    const isLikeOne = !isNumbered && column.candidates !== null && isCounting(column.cells);
    const own = found.length === 0 && isLikeOne ? [fromCells('ordinal')] : found;
    const role = decided(rewording?.role ?? null);
    if (role === null) return own;
    const same = own.find((of) => of.role === role);
    const because: readonly Evidence[] = ['mapping', ...(same?.because ?? [])];
    return [{ role, because }, ...own.filter((of) => of !== same)];
  });
}

/** The count that a heading is understood as, or that alone is suggested for it; null for any other. */
function onlyCount({ role }: DraftColumn, suggestions: readonly Suggestion[]): CountName | null {
  const [first, ...others] = suggestions;
  const only = role ?? (others.length === 0 ? (first?.role ?? null) : null);
  return only !== null && isCountRole(only) ? only : null;
}

/**
 * Suggests to ignore a heading that counts a part of what another heading counts: by its words ("Trong đó
 * do liên thông"), or since it is never more than the other and less somewhere. What was suggested follows.
 */
function withParts(
  columns: readonly DraftColumn[],
  suggested: readonly Suggestion[][],
): Suggestion[][] {
  const counts = columns.map((column, index) => onlyCount(column, suggested[index] ?? []));
  return columns.map((column, index) => {
    const own = suggested[index] ?? [];
    const count = column.role === null ? (counts[index] ?? null) : null;
    if (count === null) return own;
    const wholes = columns.filter((_, other) => other !== index && counts[other] === count);
    const because: Evidence[] = [
      ...(wholes.some(({ path }) => isPartByWords(column.path, path))
        ? (['part_by_words'] as const)
        : []),
      ...(wholes.some((whole) => isPartByFigures(column, whole))
        ? (['part_by_figures'] as const)
        : []),
    ];
    return because.length === 0 ? own : [{ role: 'ignore', because }, ...own];
  });
}

function isPartByFigures(part: DraftColumn, whole: DraftColumn): boolean {
  if (areParallelParts(part.path, whole.path) || isPartByWords(whole.path, part.path)) return false;
  const inclusion = new Inclusion();
  for (const [row, value] of (part.figures ?? []).entries())
    inclusion.add(value, whole.figures?.[row] ?? null);
  return inclusion.holds;
}
