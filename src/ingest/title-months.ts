/** The months that words name: "Tháng 8 năm 2025", "Quý III/2025", "6 tháng đầu năm 2026". */
export interface Months {
  readonly first: number;
  readonly last: number;
  /** Of the last month; null where it is not said. */
  readonly year: number | null;
  /** Of the first month where it is said apart: "từ tháng 12/2025 đến tháng 2/2026". */
  readonly firstYear: number | null;
  /** The words. */
  readonly text: string;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 },
  ...{ mười: 10, 'mười một': 11, 'mười hai': 12 },
};
/** Words for the number of a month, the longest first. */
export const MONTH_WORDS = Object.keys(NUMBER_WORDS)
  .toSorted((a, b) => b.length - a.length)
  .map((words) => words.replace(' ', String.raw`\s+`));
const ROMAN = ['i', 'ii', 'iii', 'iv'];
const END = String.raw`(?![\p{L}\d])`;
const OF_YEAR = String.raw`(?:\s*(?:[/.,-]|(?:của\s*)?năm)?\s*(20\d{2})${END})?`;
const MONTH_NUMBER = String.raw`(0?[1-9]|1[0-2])${END}`;
const MONTH_OR_WORD = String.raw`(0?[1-9]|1[0-2]|${MONTH_WORDS.join('|')})${END}`;
const SPAN = pattern(
  String.raw`tháng\s*${MONTH_OR_WORD}${OF_YEAR}\s*(?:đến|tới|-|–)\s*(?:hết\s*)?tháng\s*${MONTH_OR_WORD}${OF_YEAR}`,
);
const SEVERAL = pattern(
  String.raw`(1[0-2]|0?[2-9]|hai|ba|sáu|chín)\s*tháng\s*(đầu|cuối|)\s*(?:của\s*)?(?:năm)?\s*(20\d{2})?${END}`,
);
const QUARTER = pattern(String.raw`quý\s*(iv|i{1,3}|[1-4])${END}${OF_YEAR}`);
const MONTH = pattern(String.raw`tháng\s*${MONTH_NUMBER}${OF_YEAR}`);
const SHORT_MONTH = pattern(String.raw`t\.?\s*(0?[1-9]|1[0-2])\s*[/.-]\s*(20\d{2})${END}`);
/** "tháng năm 2025" may be May, or a month left blank: only with one word more it is May. */
const MONTH_IN_WORDS = pattern(
  String.raw`tháng\s+(?:(${MONTH_WORDS.filter((words) => words !== 'năm').join('|')})${OF_YEAR.replace(/\?$/u, '')}|(năm)\s*(?:[/.,-]|năm)\s*(20\d{2})${END})`,
);
const ANY_MONTH = pattern(String.raw`tháng\s*${MONTH_OR_WORD}`, 'giu');
const BARE_MONTH = /^(0?[1-9]|1[0-2])\s*[/.-]\s*(20\d{2})/u;
const YEAR = /^(?:báo cáo )?(?:cả )?năm\s*(?:báo cáo\s*)?(20\d{2})/iu;

function pattern(source: string, flags = 'iu'): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])${source}`, flags);
}

function numberOf(text: string): number {
  return NUMBER_WORDS[text.toLowerCase().replace(/\s+/gu, ' ')] ?? Number(text);
}

/**
 * The first months that a text names; null where it names none. `isPeriod` says that the text is the
 * statement of a period, where "08/2025" and "Năm 2025" mean one too.
 */
export function monthsIn(text: string, isPeriod: boolean): Months | null {
  const trimmed = text.trim();
  return (
    spanIn(trimmed) ??
    severalIn(trimmed) ??
    quarterIn(trimmed) ??
    monthIn(trimmed) ??
    (isPeriod ? periodIn(trimmed) : null)
  );
}

function spanIn(text: string): Months | null {
  const [words, first, firstYear, last, year] = SPAN.exec(text) ?? [];
  return words === undefined ? null : months(words, first, last, year, firstYear);
}

function severalIn(text: string): Months | null {
  const [words, count = '', part = '', year] = SEVERAL.exec(text) ?? [];
  // "6 tháng" alone is a length of time, no period.
  if (words === undefined || (part === '' && year === undefined)) return null;
  const number = numberOf(count);
  return part.toLowerCase() === 'cuối'
    ? months(words, 13 - number, 12, year)
    : months(words, 1, number, year);
}

function quarterIn(text: string): Months | null {
  const [words, quarter = '', year] = QUARTER.exec(text) ?? [];
  if (words === undefined) return null;
  const number = ROMAN.indexOf(quarter.toLowerCase()) + 1 || Number(quarter);
  return months(words, 3 * number - 2, 3 * number, year);
}

function monthIn(text: string): Months | null {
  const [words, month, year] = MONTH.exec(text) ?? SHORT_MONTH.exec(text) ?? [];
  return words === undefined ? monthInWords(text) : months(words, month, month, year);
}

/** "Tháng Mười/2025", "tháng năm năm 2025"; none where another month is named beside it. */
function monthInWords(text: string): Months | null {
  const [words, named, ofNamed, may, ofMay] = MONTH_IN_WORDS.exec(text) ?? [];
  const month = named ?? may;
  if (words === undefined || month === undefined) return null;
  const all = [...text.matchAll(ANY_MONTH)].map(([, of = '']) => numberOf(of));
  return new Set(all).size > 1 ? null : months(words, month, month, ofNamed ?? ofMay);
}

function periodIn(text: string): Months | null {
  const [words, month, year] = BARE_MONTH.exec(text) ?? [];
  if (words !== undefined) return months(words, month, month, year);
  const [wordsOfYear, ofYear] = YEAR.exec(text) ?? [];
  return wordsOfYear === undefined ? null : months(wordsOfYear, 1, 12, ofYear);
}

function months(
  text: string,
  first: number | string | undefined,
  last: number | string | undefined,
  year: string | undefined,
  firstYear?: string,
): Months {
  const known = (of: string | undefined): number | null => (of === undefined ? null : Number(of));
  return {
    text,
    first: numberOf(String(first)),
    last: numberOf(String(last)),
    year: known(year),
    firstYear: known(firstYear),
  };
}
