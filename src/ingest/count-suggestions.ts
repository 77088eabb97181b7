import type { CountName } from '../tables/counts.ts';
import type { CountCandidates } from './count-candidates.ts';
import { isCountRole, type DraftColumn, type Suggestion } from './draft-column.ts';
import { ADDED_UP, figureEvidence } from './figure-evidence.ts';

/** How well figures fit a count, or none. */
export type Scores = ReadonlyMap<CountName | null, number>;

/** Columns without any word that is understood whose figures are tried, and suggestions that tie. */
const MOST_NAMELESS = 3;
const MOST_TIED = 3;

/** How well the figures of each column fit what it may be: first of what words allow, then of the rest. */
export function evidenceOf(columns: readonly DraftColumn[]): ReadonlyMap<number, Scores> {
  const figures = columns.map((column) => column.figures ?? []);
  const known = new Map(
    columns.flatMap(({ role, figures: own }, index) =>
      own !== null && role !== null && isCountRole(role) ? [[index, role] as const] : [],
    ),
  );
  const sought = columns.flatMap(({ candidates }, position) => {
    const { counts = [], possible = [] } = candidates ?? {};
    const options = [...counts, ...possible];
    return options.length === 0 ? [] : [{ position, options }];
  });
  const named = figureEvidence(figures, known, sought);
  for (const [position, scores] of named) {
    const [best] = [...scores].toSorted(([, a], [, b]) => b - a)[0] ?? [null];
    if (best !== null) known.set(position, best);
  }
  const left = ADDED_UP.filter((count) => ![...known.values()].includes(count));
  const nameless = columns.flatMap(({ candidates }, position) =>
    candidates !== null && isNameless(candidates) ? [{ position, options: left }] : [],
  );
  const unnamed = nameless.length > MOST_NAMELESS ? [] : nameless;
  return new Map([...named, ...figureEvidence(figures, known, unnamed)]);
}

/** True where no word of a heading says what it may be. */
function isNameless({ counts, possible, rate, isOther }: CountCandidates): boolean {
  return counts.length + possible.length === 0 && rate === null && !isOther;
}

/**
 * Counts that the words name, those first with which more sums hold; one that they only allow where
 * more sums hold with it than with any other. Figures speak for the first where they tell it apart.
 */
export function countSuggestions(
  { counts, possible, rate, isOther }: CountCandidates,
  scores: Scores,
): Suggestion[] {
  if (rate !== null) return [{ role: rate, because: ['words'] }];
  if (isOther) return [{ role: 'ignore', because: ['words'] }];
  const scoreOf = (count: CountName | null): number => scores.get(count) ?? 0;
  if (counts.length + possible.length === 0) {
    const fitting = [...scores.keys()].filter((count) => scoreOf(count) > scoreOf(null));
    const most = Math.max(...fitting.map(scoreOf));
    const best = fitting.filter((count) => count !== null && scoreOf(count) === most);
    if (best.length > MOST_TIED) return [];
    return best.flatMap((role) => (role === null ? [] : [{ role, because: ['figures'] }]));
  }
  const atWords = Math.max(scoreOf(null), ...counts.map(scoreOf));
  const most = Math.max(...possible.map(scoreOf));
  const allowed = possible.filter((count) => scoreOf(count) > atWords && scoreOf(count) === most);
  const all = [...counts, ...allowed].toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const [first, ...others] = all;
  const isTold =
    first !== undefined && [...others, null].every((other) => scoreOf(first) > scoreOf(other));
  return all.map((role) => ({
    role,
    because: [
      ...(counts.includes(role) ? (['words'] as const) : []),
      ...((isTold && role === first) || allowed.includes(role) ? (['figures'] as const) : []),
    ],
  }));
}
