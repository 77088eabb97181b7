import { foldName, stripDiacritics } from '../../tables/name-folding.ts';

/** A name as the search compares it. */
export interface SearchName {
  /** Bare name, folded, with its marks. */
  readonly folded: string;
  /** Bare name without marks, words separated by one space. */
  readonly plain: string;
  /** Type word without marks: "phuong". */
  readonly type: string;
  /** Words without marks that may stand beside the name: its province, its districts. */
  readonly context: string;
}

/** A query as the search compares it. */
export interface Query {
  readonly folded: string;
  readonly plain: string;
  /** What follows a type word at the start ("xã Đông Cuông"), and that word; null without one. */
  readonly typed: { readonly type: string; readonly folded: string; readonly plain: string } | null;
}

/** Ranks below this are names equal to the query. */
export const BEGINNING = 5;
/** Ranks from this on are names that only hold the words of the query. */
export const SCATTERED = 10;
const LEAST = 2;
const TYPE_WORDS = ['xa', 'phuong', 'dac khu', 'thi tran', 'tinh', 'thanh pho'];

/** Reads what a reader typed; null where it is too short to search for. */
export function readQuery(text: string): Query | null {
  const folded = foldName(text).replace(/^ubnd /, '');
  const plain = plainWords(folded);
  if (plain.length < LEAST) return null;
  const type = TYPE_WORDS.find((word) => plain.startsWith(`${word} `));
  if (type === undefined) return { folded, plain, typed: null };
  const rest = folded.split(' ').slice(type.split(' ').length).join(' ');
  return { folded, plain, typed: { type, folded: rest, plain: plain.slice(type.length + 1) } };
}

/**
 * How well a name fits a query: smaller is better, `Infinity` is no fit. With marks before without,
 * equal before beginning, today's name before an old one, the type that was named before others.
 */
export function matchName(name: SearchName, query: Query, old: boolean): number {
  const whole = rank(name, query.folded, query.plain, old);
  if (query.typed === null) return whole;
  const { type, folded, plain } = query.typed;
  const other = type === name.type ? 0 : 0.5;
  return Math.min(whole, rank(name, folded, plain, old) + other);
}

function rank(name: SearchName, folded: string, plain: string, old: boolean): number {
  if (folded === '') return Infinity;
  if (name.folded === folded) return old ? 3 : 1;
  if (name.plain === plain) return old ? 4 : 2;
  // "Tân An" before "Tánh Linh" where "tan" was typed.
  const inWord = name.plain.startsWith(`${plain} `) ? 0 : 1.5;
  if (name.folded.startsWith(folded)) return BEGINNING + inWord + (old ? 2 : 0);
  if (name.plain.startsWith(plain)) return BEGINNING + inWord + (old ? 3 : 1);
  if (!holdsWords(name, plain)) return Infinity;
  // "Nam Cường Lào Cai": the whole name, then where it is.
  if (plain.startsWith(`${name.plain} `)) return (old ? 4.4 : 2.4) - placed(name, folded, plain);
  return old ? SCATTERED + 1 : SCATTERED;
}

/**
 * What speaks for a name that is followed by a place: the marks of the name are as typed ("Yên Hòa"
 * before "Yên Hoa"), and the place is named whole ("Hà Tĩnh" before "Na Hang, Tỉnh …").
 */
function placed(name: SearchName, folded: string, plain: string): number {
  const place = plain.slice(name.plain.length);
  const named = ` ${name.context} `.includes(`${place} `) ? 0.1 : 0;
  return named + (folded.startsWith(`${name.folded} `) ? 0.2 : 0);
}

/** Every word of the query begins a word of the name or its place; at least one is of the name. */
function holdsWords(name: SearchName, plain: string): boolean {
  const ofName = ` ${name.plain}`;
  const all = `${ofName} ${name.context}`;
  const parts = plain.split(' ');
  return (
    parts.every((part) => all.includes(` ${part}`)) &&
    parts.some((part) => ofName.includes(` ${part}`))
  );
}

/** The words of a text without marks, separated by one space. */
export function plainWords(text: string): string {
  return stripDiacritics(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}
