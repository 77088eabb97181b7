import type { CountName } from '../tables/counts.ts';
import type { MappedRole } from '../tables/mapping-words.ts';
import { isCount, type ColumnRole } from './column-role.ts';
import { quantityText } from './combined-cell.ts';
import type { CountCandidates } from './count-candidates.ts';
import { countCells, isFigure } from './count-cells.ts';
import type { Figures } from './figure-evidence.ts';
import type { IngestContext } from './file-result.ts';
import { columnTitles, type HeaderPath } from './header.ts';
import { decided, headingMeanings, type HeadingMeaning } from './heading-meaning.ts';
import { digitKeys, keyCandidates } from './key-candidates.ts';
import { occurrences } from './mapping.ts';
import type { NearMapping } from './near-mapping.ts';
import { isCounting } from './running-number.ts';
import type { SheetRecord } from './sheet.ts';

/**
 * What speaks for a suggestion: words of the heading, the cells below it, sums that hold, a known mapping;
 * that the words or the figures show a part of what another heading counts.
 */
export type Evidence =
  'words' | 'cells' | 'figures' | 'mapping' | 'part_by_words' | 'part_by_figures';

/** What a heading may be, and why. */
export interface Suggestion {
  readonly role: MappedRole;
  readonly because: readonly Evidence[];
}

/** What is known of one column of a table that a mapping is drafted for. */
export interface DraftColumn {
  readonly heading: string;
  readonly path: HeaderPath;
  /** The words in which it names a period, and the field that it names; "" where it names none. */
  readonly period: string;
  readonly field: string;
  /** True for a total of the periods or fields that other headings name. */
  readonly isTotal: boolean;
  readonly role: MappedRole | null;
  readonly cells: readonly string[];
  readonly figures: Figures | null;
  readonly candidates: CountCandidates | null;
  readonly keys: readonly Suggestion[];
}

/** Rows that tell a running number whose heading does not name it. */
const ENOUGH_ROWS = 3;
/** Share of filled cells that must be figures in a column of figures. */
const MOSTLY = 0.7;

/** The columns of a table: what is understood of their headings and cells, and what else they may be. */
export function draftedColumns(
  header: readonly SheetRecord[],
  paths: readonly HeaderPath[],
  roles: readonly (ColumnRole | null)[],
  rows: readonly SheetRecord[],
  near: NearMapping | null,
  context: IngestContext,
): DraftColumn[] {
  const leftmost = paths.findIndex((path) => path.length > 0);
  const numbers = occurrences(paths).map((key) => / \[\d+\]$/.exec(key)?.[0] ?? '');
  const titles = columnTitles(header);
  const meanings = headingMeanings({ titles, paths }, context.fields);
  return titles.map((title, index): DraftColumn => {
    const heading = title + (numbers[index] ?? '');
    const path = paths[index] ?? [];
    const meaning = meanings[index]!;
    const cells = rows.map((row) => row.cells[index] ?? '');
    const figures = figuresOf(cells);
    const role = decided(near?.columns[index]?.role ?? roles[index] ?? null) ?? meaning.role;
    // A month to come has its heading already, and no figures yet.
    const mayCount = figures !== null || cells.every((cell) => cell === '');
    const { period, field, isTotal } = mayCount ? meaning : NO_PART;
    const base = { heading, path, period, field, isTotal, role, cells, figures };
    if (path.length === 0 || role !== null) return { ...base, candidates: null, keys: [] };
    const isLeftmost = index === leftmost && !roles.includes('ordinal');
    if (isLeftmost && isRunningNumber(meaning, cells))
      return { ...base, role: 'ordinal', candidates: null, keys: [] };
    const digits = figures === null ? [] : digitKeys(meaning.words, cells, context);
    const keys = figures === null ? keySuggestions(path, cells, context) : digits.map(fromCells);
    const candidates = mayCount && keys.length === 0 ? meaning.candidates : null;
    return { ...base, candidates, keys };
  });
}

const NO_PART = { period: '', field: '', isTotal: false };

/**
 * The leftmost column of 1, 2, 3 … whose heading says no count: small counts look the same in a few rows, so
 * there must be more of them unless the heading is that of a number.
 */
function isRunningNumber(
  { candidates, isNumber }: HeadingMeaning,
  cells: readonly string[],
): boolean {
  const { counts, possible, rate, isOther } = candidates;
  const saysNothing = counts.length + possible.length === 0 && rate === null && !isOther;
  return isCounting(cells) && (isNumber || (saysNothing && cells.length >= ENOUGH_ROWS));
}

/** The figures of a column; null where most of its filled cells are none, and where all are blank. */
function figuresOf(cells: readonly string[]): Figures | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || filled.filter(isFigure).length < filled.length * MOSTLY) return null;
  return countCells(cells.map(quantityText)).map((cell) =>
    cell.kind === 'count' || cell.kind === 'count_with_words' ? cell.value : null,
  );
}

function keySuggestions(
  path: HeaderPath,
  cells: readonly string[],
  context: IngestContext,
): Suggestion[] {
  const { byCells, byWords } = keyCandidates(path, cells, context);
  const words = (byCells.length > 0 ? byWords.filter((key) => byCells.includes(key)) : byWords).map(
    (role): Suggestion => ({
      role,
      because: byCells.includes(role) ? ['cells', 'words'] : ['words'],
    }),
  );
  const others = byCells.filter((role) => !byWords.includes(role)).map(fromCells);
  return [...words, ...others];
}

/** A suggestion that the cells speak for. */
export function fromCells(role: MappedRole): Suggestion {
  return { role, because: ['cells'] };
}

/** True for the roles that are counts. */
export function isCountRole(role: MappedRole): role is CountName {
  return isCount(role === 'ignore' ? null : role);
}
