import type { CountName } from '../tables/counts.ts';

/** The figures of one column, row by row; null where a cell states none. */
export type Figures = readonly (number | null)[];

/** A column whose count is sought: what it may be. */
export interface SoughtColumn {
  readonly position: number;
  readonly options: readonly CountName[];
}

/** Sums that hold in a row: a total and the ways to add it up. */
interface Sum {
  readonly total: CountName;
  readonly ways: readonly (readonly CountName[])[];
}

/** The identities I1 to I4, that of the portal, and how what is new had come in. */
const SUMS: readonly Sum[] = [
  {
    total: 'received_total',
    ways: [
      ['received_new', 'carried_over'],
      ['received_online', 'received_direct_or_postal', 'carried_over'],
      ['received_online', 'received_direct', 'received_postal', 'carried_over'],
      ['received_online', 'received_direct', 'carried_over'],
    ],
  },
  {
    total: 'received_new',
    ways: [
      ['received_online', 'received_direct_or_postal'],
      ['received_online', 'received_direct', 'received_postal'],
      ['received_online', 'received_direct'],
    ],
  },
  {
    total: 'resolved_total',
    ways: [
      ['resolved_early_or_on_time', 'resolved_late'],
      ['resolved_early', 'resolved_on_time', 'resolved_late'],
    ],
  },
  { total: 'pending_total', ways: [['pending_in_time', 'pending_overdue']] },
  { total: 'received_total', ways: [['in_time_766', 'not_in_time_766']] },
];
/** Ways of what is resolved, and of what is pending, for I4 where the table has no column of the total. */
const RESOLVED: readonly (readonly CountName[])[] = [['resolved_total'], ...SUMS[2]!.ways];
const PENDING: readonly (readonly CountName[])[] = [['pending_total'], ...SUMS[3]!.ways];
const OTHER_OUTCOMES: readonly CountName[] = [
  ...(['returned', 'withdrawn', 'returned_or_withdrawn', 'stopped', 'refused'] as const),
  'awaiting_supplement',
];
/** Every count that a sum speaks of. */
export const ADDED_UP: readonly CountName[] = [
  ...new Set([
    ...SUMS.flatMap(({ total, ways }) => [total, ...ways.flat()]),
    ...(['resolved_total', 'pending_total'] as const),
  ]),
].filter((count) => !count.endsWith('_766'));

/** A part and its whole: no row has more of the first. */
const WITHIN: readonly (readonly [CountName, CountName])[] = [
  ['resolved_late', 'resolved_total'],
  ['resolved_early', 'resolved_total'],
  ['resolved_on_time', 'resolved_total'],
  ['resolved_early_or_on_time', 'resolved_total'],
  ['pending_overdue', 'pending_total'],
  ['pending_in_time', 'pending_total'],
  ['received_new', 'received_total'],
  ['received_online', 'received_total'],
  ['received_direct', 'received_total'],
  ['carried_over', 'received_total'],
  ['resolved_total', 'received_total'],
  ['pending_total', 'received_total'],
  ['paid_online', 'fee_dossiers'],
  ['feedback_satisfied', 'feedback_total'],
];

/** Rows that are looked at, and choices of counts that are tried. */
const MOST_ROWS = 40;
const MOST_CHOICES = 30_000;
/** Two columns of one count are added up, which is rarely meant. */
const DOUBLED = 0.5;
/** Share of rows in which a sum must hold, and rows in which it must say something. */
const NEARLY_ALL = 0.9;
const ROWS_TO_BE_SURE = 2;

type ByCount = ReadonlyMap<CountName, Figures>;

/**
 * How well the figures fit where a column is one count or another, or (null) none of these: by column,
 * the best score that any choice for the other columns gives with it. A sum that holds in nearly all rows counts for it, one that
 * does not against it, and so does a part that exceeds its whole. `known` are the counts that are settled.
 */
export function figureEvidence(
  columns: readonly Figures[],
  known: ReadonlyMap<number, CountName>,
  sought: readonly SoughtColumn[],
): ReadonlyMap<number, ReadonlyMap<CountName | null, number>> {
  const figures = columns.map((column) => column.slice(0, MOST_ROWS));
  const tried = withinReach(sought);
  const best = new Map(
    sought.map(({ position }) => [position, new Map<CountName | null, number>()]),
  );
  for (const choice of choices(tried)) {
    const all = [...known, ...choice];
    const counts = countsOf(figures, all);
    const doubled = all.filter(([, count]) => count !== null).length - counts.size;
    const score = scoreOf(counts) - doubled * DOUBLED;
    for (const [position, count] of choice) {
      const scores = best.get(position)!;
      scores.set(count, Math.max(score, scores.get(count) ?? -Infinity));
    }
  }
  return best;
}

/** Of too many columns the first ones: what the others are is then for the words alone. */
function withinReach(sought: readonly SoughtColumn[]): readonly SoughtColumn[] {
  const tried: SoughtColumn[] = [];
  let number = 1;
  for (const column of sought.toSorted((a, b) => a.options.length - b.options.length)) {
    number *= column.options.length + 1;
    if (number > MOST_CHOICES) break;
    tried.push(column);
  }
  return tried;
}

type Choice = readonly (readonly [number, CountName | null])[];

function* choices(columns: readonly SoughtColumn[], chosen: Choice = []): Generator<Choice> {
  const [first, ...rest] = columns;
  if (first === undefined) {
    yield chosen;
    return;
  }
  for (const count of [...first.options, null])
    yield* choices(rest, [...chosen, [first.position, count]]);
}

/** The figures of each count; several columns of one count are added up. */
function countsOf(columns: readonly Figures[], choice: Choice): ByCount {
  const counts = new Map<CountName, Figures>();
  for (const [position, count] of choice) {
    if (count === null) continue;
    const own = columns[position] ?? [];
    const before = counts.get(count);
    counts.set(count, before === undefined ? own : added([before, own]));
  }
  return counts;
}

function scoreOf(counts: ByCount): number {
  let score = balanceScore(counts);
  for (const { total, ways } of SUMS) {
    const stated = counts.get(total);
    const way = ways.find((names) => names.every((name) => counts.has(name)));
    if (stated === undefined || way === undefined) continue;
    score += sumScore(stated, added(way.map((name) => counts.get(name)!)));
  }
  for (const [part, whole] of WITHIN) score -= exceeds(counts.get(part), counts.get(whole));
  return score;
}

/** I4: received = resolved + pending, with some of the other outcomes. */
function balanceScore(counts: ByCount): number {
  const received = counts.get('received_total');
  const sumOf = (ways: readonly (readonly CountName[])[]): Figures | null => {
    const way = ways.find((names) => names.every((name) => counts.has(name)));
    return way === undefined ? null : added(way.map((name) => counts.get(name)!));
  };
  const [resolved, pending] = [sumOf(RESOLVED), sumOf(PENDING)];
  if (received === undefined || resolved === null || pending === null) return 0;
  let sums: Figures[] = [added([resolved, pending])];
  for (const name of OTHER_OUTCOMES) {
    const other = counts.get(name);
    if (other !== undefined) sums = [...sums, ...sums.map((sum) => added([sum, other]))];
  }
  return Math.max(...sums.map((sum) => sumScore(received, sum)));
}

/** 2 for a sum that holds in nearly all rows, 1 where only one row says something, −2 where it fails. */
function sumScore(total: Figures, sum: Figures): number {
  let [stated, held, telling] = [0, 0, 0];
  for (const [row, value] of total.entries()) {
    const of = sum[row] ?? null;
    if (value === null || of === null) continue;
    stated += 1;
    if (value === of) held += 1;
    if (value === of && value > 0) telling += 1;
  }
  if (stated === 0) return 0;
  if (held < stated * NEARLY_ALL) return -2;
  return telling >= ROWS_TO_BE_SURE ? 2 : telling;
}

function exceeds(part: Figures | undefined, whole: Figures | undefined): number {
  const isMore = part?.some((value, row) => {
    const most = whole?.[row] ?? null;
    return value !== null && most !== null && value > most;
  });
  return isMore === true ? 1 : 0;
}

function added(columns: readonly Figures[]): Figures {
  return (columns[0] ?? []).map((_, row) => {
    let sum = 0;
    for (const column of columns) {
      const value = column[row] ?? null;
      if (value === null) return null;
      sum += value;
    }
    return sum;
  });
}

/** A column that is the sum of others in every row: positions of columns. */
export interface ColumnSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Columns added up at most, and columns of a table that are tried. */
const MOST_PARTS = 3;
const MOST_COLUMNS = 24;

/**
 * The columns that are the sum of two or three others in every row that states them, in at least two
 * rows with two parts that are not zero: what a person can go by where headings say nothing.
 */
export function columnSums(columns: readonly Figures[]): ColumnSum[] {
  const stated = columns
    .flatMap((figures, position) => (figures.some((value) => value !== null) ? [position] : []))
    .slice(0, MOST_COLUMNS);
  return stated.flatMap((total) =>
    combinations(
      stated.filter((position) => position !== total),
      MOST_PARTS,
    )
      .filter((parts) =>
        isSumOf(
          columns[total]!,
          parts.map((part) => columns[part]!),
        ),
      )
      .map((parts) => ({ total, parts })),
  );
}

function isSumOf(total: Figures, parts: readonly Figures[]): boolean {
  let telling = 0;
  for (const [row, value] of total.entries()) {
    let [sum, filled] = [0, 0];
    for (const part of parts) {
      const own = part[row] ?? null;
      if (own === null || value === null) return false;
      sum += own;
      if (own > 0) filled += 1;
    }
    if (sum !== value) return false;
    if (filled === parts.length) telling += 1;
  }
  return telling >= ROWS_TO_BE_SURE;
}

function combinations(positions: readonly number[], most: number): number[][] {
  const pairs = positions.flatMap((a, index) => positions.slice(index + 1).map((b) => [a, b]));
  if (most < 3) return pairs;
  const triples = pairs.flatMap(([a = 0, b = 0]) =>
    positions.filter((c) => c > b).map((c) => [a, b, c]),
  );
  return [...pairs, ...triples];
}
