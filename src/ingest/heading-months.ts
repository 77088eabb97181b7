import { remembered } from '../tables/remembered.ts';
import { partOfMonth } from './part-of-month.ts';
import { monthsIn, type Months } from './title-months.ts';

/** The period that a heading with its groups names: "Nhận vào > Tháng 8", "Quý III/2025 > Trễ". */
export interface HeadingMonths extends Months {
  /** Only a year is named, "Năm 2025": its months are all. */
  readonly isYear: boolean;
}

/** "Năm 2025", and "2025" alone; other numbers like it are those of decrees. */
const YEAR = /(?<!\p{L})năm\s*(20[1-3]\d)(?!\d)|^\s*(20[1-3]\d)\s*$/iu;
/** "T8", "Th. 8": in a heading alone, a month. */
const SHORT = /(?<![\p{L}\d])(?:T|Th|Thg)\.?\s?(1[0-2]|0?[1-9])(?![\p{L}\d])/iu;
/** "6 tháng" at the beginning of a heading are the first ones; elsewhere it is a length of time. */
const FIRST_MONTHS = /^(1[0-2]|[2-9])\s+tháng(?![\p{L}\d])/iu;
/** Where dossiers come from or go to is no period of theirs: "chuyển từ tháng 7", "sang tháng 10/2025". */
const MOVED = /(?<!\p{L})(?:chuyển|từ|sang|qua)\s+tháng\s*\d{1,2}(?:\s*(?:[/.-]|năm)\s*\d{4})?/giu;

/**
 * The period that a heading names, by its narrowest part; the year may stand in another part. Null where it
 * names none, `contradiction` where two parts name different periods, none of them within the other, and
 * where only a part of a month is meant.
 */
export const headingMonths: (title: string) => HeadingMonths | 'contradiction' | null =
  remembered(namedMonths);

// The same headings stand above every form of a file.
function namedMonths(title: string): HeadingMonths | 'contradiction' | null {
  const labels = title.normalize('NFC').split(' > ');
  const years = [...new Set(labels.flatMap((label) => yearOf(label) ?? []))];
  const [onlyYear = null] = years.length === 1 ? years : [];
  const named = labels.flatMap((label) => monthsOf(label) ?? []);
  if (named.length === 0) {
    if (years.length > 1) return 'contradiction';
    if (onlyYear === null) return null;
    const ofYear = { first: 1, last: 12, year: onlyYear, firstYear: null };
    return { ...ofYear, text: String(onlyYear), isYear: true };
  }
  const narrowest = named.reduce((best, of) => (lengthOf(of) < lengthOf(best) ? of : best));
  if (labels.some((label) => partOfMonth(label) !== null)) return 'contradiction';
  if (!named.every((of) => isWithin(narrowest, of))) return 'contradiction';
  const yearOfPart = named.find(({ year }) => year !== null)?.year ?? onlyYear;
  return { ...narrowest, year: narrowest.year ?? yearOfPart, isYear: false };
}

/** A heading without the words that name its period. */
export function withoutMonths(label: string): string {
  const text = label.normalize('NFC');
  return text.replace(monthsOf(text)?.text ?? '', ' ').replace(YEAR, ' ');
}

function yearOf(label: string): number | null {
  const [, behindWord, alone] = YEAR.exec(label) ?? [];
  const year = behindWord ?? alone;
  return year === undefined ? null : Number(year);
}

function monthsOf(label: string): Months | null {
  const stated = monthsIn(label, false);
  if (stated !== null && stated.first !== stated.last) return stated;
  const rest = label.replace(MOVED, ' ').trim();
  const found = monthsIn(rest, false);
  if (found !== null) return found;
  const [short, month] = SHORT.exec(rest) ?? [];
  if (short !== undefined) return months(short, Number(month), Number(month));
  const [several, count] = FIRST_MONTHS.exec(rest) ?? [];
  return several === undefined ? null : months(several, 1, Number(count));
}

function months(text: string, first: number, last: number): Months {
  return { text, first, last, year: null, firstYear: null };
}

function lengthOf({ first, last }: Months): number {
  return (last - first + 12) % 12;
}

function isWithin(narrow: Months, wide: Months): boolean {
  const isSameYear = narrow.year === null || wide.year === null || narrow.year === wide.year;
  const from = (month: number): number => (month - wide.first + 12) % 12;
  return (
    isSameYear && from(narrow.first) <= from(narrow.last) && from(narrow.last) <= lengthOf(wide)
  );
}
