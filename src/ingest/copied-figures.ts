import { COUNT_NAMES, type CountName, type Counts } from '../tables/counts.ts';
import type { DossierRow } from '../tables/dossiers.ts';
import { dayAfter, periodKey } from '../tables/periods.ts';
import type { Finding } from './finding.ts';
import { lineOf, rowFinding } from './row-finding.ts';

/**
 * How unlikely equal figures must be before they are called copied: 10⁻⁹ for one pair. A province has
 * some millions of pairs of units and months.
 */
const LEAST_SCORE = 9;
/** Of two periods of one unit, one right after the other: of these a country has some ten thousand pairs. */
const LEAST_SCORE_NEXT = 5;
/** Rows with fewer dossiers in all their counts never reach it. */
const FEWEST_DOSSIERS = 100;

/** Totals that say nothing beside their parts. */
const TOTALS: readonly (readonly [CountName, readonly CountName[]])[] = [
  ['received_total', ['received_new']],
  ['received_total', ['received_online']],
  ['received_total', ['in_time_766', 'not_in_time_766']],
  ['received_new', ['received_online']],
  ['resolved_total', ['resolved_late']],
  ['pending_total', ['pending_in_time', 'pending_overdue']],
];

/** Rows that are compared as one: a row alone, or all rows of a unit and period. */
interface Figures {
  readonly rows: readonly DossierRow[];
  /** Equal where the figures are. */
  readonly hash: number;
  /** All counts added up. */
  readonly dossiers: number;
}

/**
 * Figures of a unit and period that equal another's, of the same unit or another one of its level: all
 * fields and counts at once, else a single row of the same field. Small figures are often equal by
 * chance, so they are only compared where chance would make them equal less than once in 10⁹ pairs
 * (`copyScore`), or in 10⁵ of successive periods of one unit. Rows of one unit whose periods overlap may rightly be equal. `forms` are the rows read
 * from files of each unit and period of one province.
 */
export function copiedFigures(forms: readonly (readonly DossierRow[])[]): Finding[] {
  const ordered = forms
    .filter((rows) => rows.length > 0)
    .map((rows) => ({ rows, order: orderOf(rows[0]!) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ rows }) => rows.map(rowFigures));
  const copies = copiesIn(ordered.map(formFigures));
  const flagged = new Set(copies.flatMap(({ copy }) => copy.rows));
  const single = ordered.filter((rows) => rows.length > 1).flat();
  const more = copiesIn(single).filter(({ copy }) => !flagged.has(copy.rows[0]!));
  return [...copies, ...more].map(({ copy, original }) => finding(copy, original));
}

function copiesIn(all: readonly Figures[]): { copy: Figures; original: Figures }[] {
  const first = new Map<number, Figures>();
  const found: { copy: Figures; original: Figures }[] = [];
  for (const copy of all) {
    if (copy.dossiers < FEWEST_DOSSIERS) continue;
    const original = first.get(copy.hash);
    if (original === undefined) {
      first.set(copy.hash, copy);
      continue;
    }
    const pair = { copy: inFieldOrder(copy), original: inFieldOrder(original) };
    const least = isNextPeriod(original, copy) ? LEAST_SCORE_NEXT : LEAST_SCORE;
    if (isEqual(pair.copy, pair.original) && !overlaps(copy, original) && score(copy) >= least)
      found.push(pair);
    // The same month after month: each is compared with the one before it.
    if (copy.rows[0]!.unit_code === original.rows[0]!.unit_code) first.set(copy.hash, copy);
  }
  return found;
}

/**
 * How unlikely it is that two rows of such counts are equal by chance, as a negative power of ten: two
 * Poisson counts around n are equal with probability 1 / (2√(πn)). Equal counts within a row and totals
 * beside their parts say nothing new, and one count follows from the others (received = resolved +
 * pending): the largest is left out.
 */
export function copyScore(counts: Counts): number {
  const known = (name: CountName): boolean => counts[name] !== null;
  const told = new Set(TOTALS.filter(([, parts]) => parts.every(known)).map(([total]) => total));
  const values = new Set(
    COUNT_NAMES.filter((name) => !told.has(name)).map((name) => counts[name] ?? 0),
  );
  const largest = Math.max(0, ...values);
  let sum = 0;
  for (const value of values)
    if (value > 0 && value !== largest) sum += Math.log10(2 * Math.sqrt(Math.PI * value));
  return sum;
}

function score({ rows }: Figures): number {
  return rows.reduce((sum, row) => sum + copyScore(row), 0);
}

function rowFigures(row: DossierRow): Figures {
  let hash = textHash(row.field_id) ^ Math.imul(textHash(row.source_system), 31);
  let dossiers = 0;
  for (const name of COUNT_NAMES) {
    const count = row[name];
    hash = mixed(hash, count ?? -1);
    if (count !== null) dossiers += count;
  }
  return { rows: [row], hash: mixed(hash, textHash(row.period_kind)), dossiers };
}

/** All rows of a form; their order changes nothing. */
function formFigures(all: readonly Figures[]): Figures {
  if (all.length === 1) return all[0]!;
  return {
    rows: all.flatMap((row) => row.rows),
    hash: all.reduce((sum, { hash }) => (sum + hash) | 0, 0),
    dossiers: all.reduce((sum, { dossiers }) => sum + dossiers, 0),
  };
}

/** The same figures with the rows in the order of their fields, whatever order they stood in. */
function inFieldOrder(figures: Figures): Figures {
  return {
    ...figures,
    rows: figures.rows.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
  };
}

/** Hashes of names of fields, systems and kinds: a few dozen texts stand in millions of rows. */
const TEXT_HASHES = new Map<string, number>();
const MOST_KEPT = 10_000;

function textHash(text: string): number {
  const known = TEXT_HASHES.get(text);
  if (known !== undefined) return known;
  let hash = 17;
  for (let index = 0; index < text.length; index += 1) hash = mixed(hash, text.charCodeAt(index));
  if (TEXT_HASHES.size >= MOST_KEPT) TEXT_HASHES.clear();
  TEXT_HASHES.set(text, hash);
  return hash;
}

function orderOf(row: DossierRow): string {
  return `${periodKey(row)} ${row.unit_code}`;
}

/** A multiplicative hash (constants of MurmurHash3): similar counts must not have similar hashes. */
function mixed(hash: number, value: number): number {
  const next = Math.imul(hash ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b);
  return next ^ (next >>> 13);
}

function nameOf({ field_id, source_system }: DossierRow): string {
  return `${field_id} ${source_system}`;
}

function isEqual(a: Figures, b: Figures): boolean {
  return (
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => {
      const other = b.rows[index]!;
      return (
        row.level === other.level &&
        row.period_kind === other.period_kind &&
        nameOf(row) === nameOf(other) &&
        COUNT_NAMES.every((name) => row[name] === other[name])
      );
    })
  );
}

/** Flows of one unit over days in common: a month in two calendars, of which only those days have figures. */
function overlaps({ rows: [a] }: Figures, { rows: [b] }: Figures): boolean {
  return (
    a?.unit_code === b?.unit_code &&
    a?.period_kind === 'flow' &&
    a.period_start <= (b?.period_end ?? '') &&
    (b?.period_start ?? '') <= a.period_end
  );
}

/** Whether one is of the period right after the other, of the same unit. */
function isNextPeriod({ rows: [a] }: Figures, { rows: [b] }: Figures): boolean {
  return (
    a!.unit_code === b!.unit_code &&
    a!.calendar === b!.calendar &&
    dayAfter(a!.period_end) === b!.period_start
  );
}

/** Named by the line of the copy that stands first, and the same row of the original. */
function finding(copy: Figures, original: Figures): Finding {
  const lines = copy.rows.map(({ source_line }) => source_line ?? 0);
  const at = lines.indexOf(Math.min(...lines));
  const of = original.rows[at]!;
  const params = {
    ...lineOf(of),
    unit_code: of.unit_code,
    start: of.period_start,
    end: of.period_end,
  };
  const code = 'copied_figures';
  return rowFinding(copy.rows[at]!, { code, column: null, severity: 'warning', params });
}
