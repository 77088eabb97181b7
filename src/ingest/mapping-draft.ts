import type { CountName } from '../tables/counts.ts';
import { quantityText } from './combined-cell.ts';
import { isCount, type ColumnRole } from './column-role.ts';
import { countCandidates, isEarly, type CountCandidates } from './count-candidates.ts';
import { countCells, isFigure } from './count-cells.ts';
import { ADDED_UP, columnSums, figureEvidence, type Figures } from './figure-evidence.ts';
import type { IngestContext } from './file-result.ts';
import { columnTitles, headerLabel, headerPaths, type HeaderPath } from './header.ts';
import { headingMonths, withoutMonths } from './heading-months.ts';
import { digitKeys, keyCandidates } from './key-candidates.ts';
import { occurrences, UNDECIDED } from './mapping.ts';
import type { MappedRole } from '../tables/mapping-words.ts';
import { isRateHeading } from './mapped-headings.ts';
import { mappedRole, mappingWord } from './mapping-words.ts';
import { likelyRewording, nearestMapping, type NearMapping } from './near-mapping.ts';
import { saysNumber } from './number-headings.ts';
import { areParallelParts, Inclusion, isPartByWords } from './of-which.ts';
import { isCounting } from './running-number.ts';
import type { SheetRecord } from './sheet.ts';
import type { UnknownHeader } from './table-header.ts';

/**
 * What speaks for a suggestion: words of the heading, the cells below it, sums that hold, a known mapping;
 * that the words or the figures show a part of what another heading counts.
 */
export type Evidence =
  'words' | 'cells' | 'figures' | 'mapping' | 'part_by_words' | 'part_by_figures';

/** What a heading may be, and why. */
interface Suggestion {
  readonly role: MappedRole;
  readonly because: readonly Evidence[];
}

/** One heading of a draft. */
export interface DraftHeading {
  /** As a mapping spells it: the groups above it, and a number where it stands again. */
  readonly heading: string;
  /** What it was understood as; null where a person has to say it. */
  readonly role: MappedRole | null;
  /** The likeliest first; none where nothing speaks for any. */
  readonly suggestions: readonly Suggestion[];
}

/** A count that several headings are understood or suggested as: they would be added up. */
interface AddedHeadings {
  readonly role: CountName;
  readonly headings: readonly string[];
}

/** A column that is the sum of others in every row, by their headings. */
interface HeadingSum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly rows: number;
}

/** A draft of a mapping, and what its table says besides. */
export interface MappingDraft {
  readonly headerRows: number;
  readonly headings: readonly DraftHeading[];
  /** Sums that a heading left to decide is part of. */
  readonly sums: readonly HeadingSum[];
  /** Counts that more than one heading gives, as it stands. */
  readonly added: readonly AddedHeadings[];
  /** The periods that headings of figures name, in their words, where there is more than one. */
  readonly periods: readonly string[];
  /** The known mapping that it was filled in from: its name and its headings that the table lacks. */
  readonly near: { readonly name: string; readonly missing: readonly string[] } | null;
}

/** How well figures fit a count, or none. */
type Scores = ReadonlyMap<CountName | null, number>;

/** Columns without any word that is understood whose figures are tried, and suggestions that tie. */
const MOST_NAMELESS = 3;
const MOST_TIED = 3;
/** Sums named to a person. */
const MOST_SUMS = 8;
/** Rows that tell a running number whose heading does not name it. */
const ENOUGH_ROWS = 3;
/** Share of filled cells that must be figures in a column of figures. */
const MOSTLY = 0.7;

/** What is known of one column of the table. */
interface Column {
  readonly heading: string;
  readonly path: HeaderPath;
  /** The words in which it names a period; "" where it names none. */
  readonly period: string;
  readonly role: MappedRole | null;
  readonly cells: readonly string[];
  readonly figures: Figures | null;
  readonly candidates: CountCandidates | null;
  readonly keys: readonly Suggestion[];
}

/**
 * Drafts a mapping for a table: what is understood of its headings, and suggestions for the others where
 * something speaks for them: words of the heading and of its groups, cells that are known units, fields
 * or days, sums that hold in the rows, a known mapping that nearly fits. `rows` are some of its rows.
 */
export function mappingDraft(
  { rows: header, roles }: Pick<UnknownHeader, 'rows' | 'roles'>,
  rows: readonly SheetRecord[],
  context: IngestContext,
): MappingDraft {
  const paths = headerPaths(header);
  const near = nearestMapping(occurrences(paths), context.mappings);
  const columns = columnsOf(header, paths, roles, rows, near, context);
  const suggested = inEachPeriod(columns, (of) => withParts(of, suggestionsOf(of, near)));
  const open = new Set(
    columns.flatMap(({ role, path }, index) => (role === null && path.length > 0 ? [index] : [])),
  );
  return {
    headerRows: header.length,
    headings: columns.flatMap(({ heading, path, role }, index) =>
      path.length === 0 ? [] : [{ heading, role, suggestions: suggested[index] ?? [] }],
    ),
    sums: sumsInPeriods(columns, open, rows.length),
    added: addedHeadings(columns, suggested),
    periods: periodsOf(columns),
    near:
      near === null
        ? null
        : { name: near.name, missing: near.missing.map(({ heading }) => heading) },
  };
}

/** The headings of a draft as the `columns` of a mapping: a word, or "?" and what it may be. */
export function draftColumns(
  { headings }: Pick<MappingDraft, 'headings'>,
  language: 'vi' | 'en',
): Record<string, string> {
  const word = (role: MappedRole): string => mappingWord(role, language);
  return Object.fromEntries(
    headings.map(({ heading, role, suggestions }) => [
      heading,
      role === null
        ? `${UNDECIDED} ${suggestions.map((of) => word(of.role)).join(' | ')}`.trim()
        : word(role),
    ]),
  );
}

function columnsOf(
  header: readonly SheetRecord[],
  paths: readonly HeaderPath[],
  roles: readonly (ColumnRole | null)[],
  rows: readonly SheetRecord[],
  near: NearMapping | null,
  context: IngestContext,
): Column[] {
  const hasEarly = paths.some(isEarly);
  const leftmost = paths.findIndex((path) => path.length > 0);
  const numbers = occurrences(paths).map((key) => / \[\d+\]$/.exec(key)?.[0] ?? '');
  return columnTitles(header).map((title, index): Column => {
    const heading = title + (numbers[index] ?? '');
    const path = paths[index] ?? [];
    const cells = rows.map((row) => row.cells[index] ?? '');
    const role = decided(near?.columns[index]?.role ?? roles[index] ?? null);
    const figures = figuresOf(cells);
    const period = figures === null ? '' : periodIn(title);
    const base = { heading, path, period, role, cells, figures };
    if (path.length === 0 || role !== null) return { ...base, candidates: null, keys: [] };
    const isLeftmost = index === leftmost && !roles.includes('ordinal');
    if (isLeftmost && isRunningNumber(path, cells))
      return { ...base, role: 'ordinal', candidates: null, keys: [] };
    const words = wordsOf(title, path, period);
    const digits = figures === null ? [] : digitKeys(words, cells, context);
    const keys = figures === null ? keySuggestions(path, cells, context) : digits.map(fromCells);
    const candidates =
      figures === null || keys.length > 0 ? null : countCandidates(words, { hasEarly });
    return { ...base, candidates, keys };
  });
}

/** The words in which a heading names a period; "" where it names none, or two. */
function periodIn(title: string): string {
  const named = headingMonths(title);
  return named === null || named === 'contradiction' ? '' : named.text;
}

/** What says what a column counts: without its period, and with the "(%)" that comparing drops. */
function wordsOf(title: string, path: HeaderPath, period: string): HeaderPath {
  const labels = title.split(' > ').map((label) => headerLabel(withoutMonths(label)));
  const words = period === '' ? path : labels.filter((label) => label !== '');
  return isRateHeading(title) ? [...words, '%'] : words;
}

/** The periods that headings name, where there is more than one. */
function periodsOf(columns: readonly Column[]): string[] {
  const periods = [...new Set(columns.map(({ period }) => period))].filter((of) => of !== '');
  return periods.length > 1 ? periods : [];
}

/** Columns of several periods are looked at period by period: no sum goes over them, and none is a part of another. */
function inEachPeriod<Result>(
  columns: readonly Column[],
  of: (columns: readonly Column[]) => Result[],
): Result[] {
  const periods = periodsOf(columns);
  if (periods.length === 0) return of(columns);
  const each = periods.map((period) => of(ofPeriod(columns, period)));
  return columns.map(({ period }, index) => each[Math.max(0, periods.indexOf(period))]![index]!);
}

/** All columns, of which those of other periods say nothing. */
function ofPeriod(columns: readonly Column[], period: string): readonly Column[] {
  const silent = { role: null, figures: null, candidates: null, keys: [] };
  return columns.map((column) =>
    column.period === '' || column.period === period ? column : { ...column, ...silent },
  );
}

/**
 * The leftmost column of 1, 2, 3 … whose heading says no count: small counts look the same in a few rows, so
 * there must be more of them unless the heading is that of a number.
 */
function isRunningNumber(path: HeaderPath, cells: readonly string[]): boolean {
  const { counts, possible, rate, isOther } = countCandidates(path, { hasEarly: false });
  const isNamed = saysNumber(path);
  const saysNothing = counts.length + possible.length === 0 && rate === null && !isOther;
  return isCounting(cells) && (isNamed || (saysNothing && cells.length >= ENOUGH_ROWS));
}

function decided(role: ColumnRole | null): MappedRole | null {
  if (role === null) return null;
  return role === 'not_stored' ? 'ignore' : mappedRole(role);
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

function fromCells(role: MappedRole): Suggestion {
  return { role, because: ['cells'] };
}

/** The suggestions of every column, in order. */
function suggestionsOf(columns: readonly Column[], near: NearMapping | null): Suggestion[][] {
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
function onlyCount({ role }: Column, suggestions: readonly Suggestion[]): CountName | null {
  const [first, ...others] = suggestions;
  const only = role ?? (others.length === 0 ? (first?.role ?? null) : null);
  return only !== null && isCountRole(only) ? only : null;
}

/**
 * Suggests to ignore a heading that counts a part of what another heading counts: by its words ("Trong đó
 * do liên thông"), or since it is never more than the other and less somewhere. What was suggested follows.
 */
function withParts(columns: readonly Column[], suggested: readonly Suggestion[][]): Suggestion[][] {
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

function isPartByFigures(part: Column, whole: Column): boolean {
  if (areParallelParts(part.path, whole.path) || isPartByWords(whole.path, part.path)) return false;
  const inclusion = new Inclusion();
  for (const [row, value] of (part.figures ?? []).entries())
    inclusion.add(value, whole.figures?.[row] ?? null);
  return inclusion.holds;
}

function addedHeadings(
  columns: readonly Column[],
  suggested: readonly Suggestion[][],
): AddedHeadings[] {
  const counts = columns.flatMap(({ heading, role, period }, index) => {
    const first = role ?? suggested[index]?.[0]?.role ?? null;
    return first !== null && isCountRole(first) ? [{ role: first, heading, period }] : [];
  });
  const added = Map.groupBy(counts, ({ role, period }) => `${role} ${period}`);
  return [...added.values()].flatMap((all) =>
    all.length > 1 ? [{ role: all[0]!.role, headings: all.map(({ heading }) => heading) }] : [],
  );
}

/** How well the figures of each column fit what it may be: first of what words allow, then of the rest. */
function evidenceOf(columns: readonly Column[]): ReadonlyMap<number, Scores> {
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

function isCountRole(role: MappedRole): role is CountName {
  return isCount(role === 'ignore' ? null : role);
}

/** True where no word of a heading says what it may be. */
function isNameless({ counts, possible, rate, isOther }: CountCandidates): boolean {
  return counts.length + possible.length === 0 && rate === null && !isOther;
}

/**
 * Counts that the words name, those first with which more sums hold; one that they only allow where
 * more sums hold with it than with any other. Figures speak for the first where they tell it apart.
 */
function countSuggestions(
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

function sumsInPeriods(
  columns: readonly Column[],
  open: ReadonlySet<number>,
  rows: number,
): HeadingSum[] {
  const periods = periodsOf(columns);
  return periods.length === 0
    ? sumsOf(columns, open, rows)
    : periods
        .flatMap((period) => sumsOf(ofPeriod(columns, period), open, rows))
        .slice(0, MOST_SUMS);
}

function sumsOf(columns: readonly Column[], open: ReadonlySet<number>, rows: number): HeadingSum[] {
  const figures = columns.map(({ figures: own, role }) =>
    role === 'ordinal' || role === 'ignore' ? [] : (own ?? []),
  );
  const heading = (position: number): string => columns[position]?.heading ?? '';
  return columnSums(figures)
    .filter(({ total, parts }) => [total, ...parts].some((position) => open.has(position)))
    .slice(0, MOST_SUMS)
    .map(({ total, parts }) => ({ total: heading(total), parts: parts.map(heading), rows }));
}

/** The headings of a draft that are left to decide. */
export function undecided({ headings }: Pick<MappingDraft, 'headings'>): string[] {
  return headings.flatMap(({ heading, role }) => (role === null ? [heading] : []));
}
