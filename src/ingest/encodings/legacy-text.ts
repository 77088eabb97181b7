import { asTcvn3 } from './tcvn3.ts';
import { isSyllable } from './vietnamese-syllable.ts';
import { asVni } from './vni.ts';
import { asUtf8, asWindows1258 } from './windows-bytes.ts';

/** Encodings that are told only by what their letters make of the words of a file. */
export type LegacyEncoding = 'windows-1258' | 'tcvn3' | 'vni' | 'utf-8-as-windows-1252';

/** What a guess rests on, as the finding says it. */
export interface Evidence {
  /** Different words with letters beyond ASCII. */
  readonly words: number;
  /** Those that read as Vietnamese in the encoding. */
  readonly readable: number;
  /** Those of the readable ones that are words of headings, fields or units. */
  readonly known: number;
}

/**
 * What the words of a text say. `as_is`: it is right as it stands; `legacy`: its letters are those of
 * another encoding; `damaged`: letters were lost when it was converted; `mixed`: parts of it are
 * right and parts are not; `unclear`: no reading is good enough, or two are.
 */
export type Verdict =
  | { readonly kind: 'as_is' }
  | { readonly kind: 'legacy'; readonly encoding: LegacyEncoding; readonly evidence: Evidence }
  | { readonly kind: 'damaged' | 'mixed' | 'unclear' };

const CONVERT: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  'windows-1258': (text) => asWindows1258(text).normalize('NFC'),
  tcvn3: asTcvn3,
  vni: asVni,
  'utf-8-as-windows-1252': asUtf8,
};
const NAMES = Object.keys(CONVERT) as LegacyEncoding[];

/** Text that was read as windows-1252, as what was written in the encoding. NFC. */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  return CONVERT[encoding](text);
}

/** Different words kept; the first ones of a file tell enough. */
const MOST_WORDS = 4000;
const LONGEST_WORD = 40;
/** Runs of letters, each looked at once however long it is; and what makes one of them a word to keep. */
const LETTERS = /(?:[A-Za-z]|[^\u0000-\u007F])+/g;
const BEYOND_ASCII = /[^\u0000-\u007F]/;

/** Adds the words of a text that have a letter beyond ASCII. */
export function collectWords(text: string, words: Set<string>): void {
  if (words.size >= MOST_WORDS) return;
  for (const [word] of text.matchAll(LETTERS))
    if (word.length <= LONGEST_WORD && BEYOND_ASCII.test(word)) words.add(word);
}

/** Share of the words that must read as Vietnamese. */
const ENOUGH_READABLE = 0.75;
/** Of Unicode, the share that leaves no doubt: a few words are names of other languages. */
const CLEARLY_READABLE = 0.9;
/** How far the best reading must be ahead of the next, as a share of the words. */
const AHEAD = 0.15;
/** Known words that a guess needs. */
const ENOUGH_KNOWN = 2;
/** Vietnamese letters that no character of windows-1252 can be mistaken for. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300-\u0323]/;
/** What the first byte of a Vietnamese letter in UTF-8 looks like as windows-1252, and its next. */
const MISREAD = /[ÃÄÅÆá](?:[^\u0000-\u007FÀ-ỹ]|\uFFFD)|[ÃÄÆ](?![\p{L}])|áº|á»/u;
/** A mark of windows-1258, read as the capital that windows-1252 has in its place, within a small word. */
const MARK_AS_CAPITAL = /\p{Ll}[ÌÒÞ]/u;

interface Reading extends Evidence {
  readonly encoding: LegacyEncoding | null;
  readonly texts: readonly string[];
}

/**
 * Judges the words of a text that was read as Unicode (`isUnicode`), or whose bytes were read as
 * windows-1252. The reading with most words that are Vietnamese, and known, wins if it is good
 * enough and clearly ahead; what stands as Unicode is changed only where it is clearly worse.
 */
export function judge(
  words: ReadonlySet<string>,
  known: ReadonlySet<string>,
  isUnicode: boolean,
): Verdict {
  const list = [...words].filter((word) => partsOf(word).length > 0);
  const asIs = readingOf(list, null, known);
  const isRight = asIs.readable >= CLEARLY_READABLE * list.length;
  const isSuspect = list.some((word) => MISREAD.test(word) || MARK_AS_CAPITAL.test(word));
  if (list.length === 0 || (isUnicode && isRight && !isSuspect)) return { kind: 'as_is' };
  const readings = NAMES.map((name) => readingOf(list, name, known)).sort(byScore);
  const best = readings[0]!;
  const next = readings.find(({ texts }) => texts.join('\n') !== best.texts.join('\n'));
  const rivals = [...(next === undefined ? [] : [next]), ...(isUnicode ? [asIs] : [])];
  const lead = Math.min(...rivals.map((rival) => score(best) - score(rival)), Infinity);
  const isAhead = lead >= Math.max(1, AHEAD * list.length);
  const isEnough = best.readable >= ENOUGH_READABLE * list.length && best.known >= ENOUGH_KNOWN;
  const genuine = isUnicode ? list.filter(isUnicodeSyllable).length : 0;
  if (genuine > 0 && best.encoding !== null && isMixed(list, best.encoding, known))
    return { kind: 'mixed' };
  if (isDamaged(list, known)) return { kind: 'damaged' };
  const { encoding } = best;
  if (!isAhead || !isEnough || encoding === null) {
    // What makes sense in no way is as it is; what makes more sense in another encoding is not.
    const isDoubtful = best.known > 0 && lead > 0 && asIs.readable < ENOUGH_READABLE * list.length;
    return { kind: isUnicode && !isDoubtful ? 'as_is' : 'unclear' };
  }
  if (encoding === 'tcvn3' && hasLostLetters(best.texts, known)) return { kind: 'damaged' };
  // Bytes that are nearly UTF-8, but not all: some were lost.
  if (!isUnicode && encoding === 'utf-8-as-windows-1252') return { kind: 'damaged' };
  const evidence = { words: best.words, readable: best.readable, known: best.known };
  return { kind: 'legacy', encoding, evidence };
}

function readingOf(
  list: readonly string[],
  encoding: LegacyEncoding | null,
  known: ReadonlySet<string>,
): Reading {
  const texts = list.map((word) =>
    (encoding === null ? word : convertLegacy(word, encoding)).normalize('NFC').toLowerCase(),
  );
  const isReadable = (word: string): boolean => known.has(word) || isSyllable(word);
  return {
    encoding,
    texts,
    words: list.length,
    readable: texts.filter((text) => partsOf(text).every(isReadable)).length,
    known: texts.filter((text) => partsOf(text).some((part) => known.has(part))).length,
  };
}

/**
 * A word without the marks around it; several where no-break spaces or dashes stand between them. Only
 * marks that are the same in every encoding: « is the "ô" of TCVN3.
 */
function partsOf(word: string): string[] {
  return word.split(/[\s“”‘’„…–—•]+/u).filter((part) => part !== '');
}

function score({ readable, known }: Reading): number {
  return readable + known;
}

function byScore(a: Reading, b: Reading): number {
  return score(b) - score(a);
}

function isUnicodeSyllable(word: string): boolean {
  return UNICODE_ONLY.test(word) && partsOf(word).every(isSyllable);
}

/** Some words are right as they stand, and others are right only in the encoding. */
function isMixed(
  list: readonly string[],
  encoding: LegacyEncoding,
  known: ReadonlySet<string>,
): boolean {
  const wrong = list.filter((word) => !UNICODE_ONLY.test(word) && !partsOf(word).every(isSyllable));
  const { readable, known: found } = readingOf(wrong, encoding, known);
  return found >= ENOUGH_KNOWN && readable >= ENOUGH_READABLE * wrong.length;
}

/** Before the "ơ" of "trớc" stood the "ư" of TCVN3, which other programs take for a soft hyphen and drop. */
const LOST_BEFORE = /(?<![ưqu])(?=[ơờởỡớợ])/u;

/** Words that are none without that letter, and more of them than have it. */
function hasLostLetters(texts: readonly string[], known: ReadonlySet<string>): boolean {
  const lost = texts.filter(
    (text) => !isSyllable(text) && isSyllable(text.replace(LOST_BEFORE, 'ư')),
  );
  const kept = texts.filter((text) => /ư[ơờởỡớợ]/u.test(text) && isSyllable(text));
  return (
    lost.some((text) => known.has(text.replace(LOST_BEFORE, 'ư'))) && lost.length > kept.length
  );
}

/** Much of it is misread UTF-8, but some of that can no longer be put together. */
function isDamaged(list: readonly string[], known: ReadonlySet<string>): boolean {
  const misread = list.filter((word) => MISREAD.test(word));
  const lost = misread.filter((word) => MISREAD.test(asUtf8(word)) || asUtf8(word) === word);
  const { known: found } = readingOf(
    misread.filter((word) => !lost.includes(word)),
    'utf-8-as-windows-1252',
    known,
  );
  return lost.length > 0 && found >= ENOUGH_KNOWN;
}
