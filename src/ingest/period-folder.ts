import { stripDiacritics } from '../tables/name-folding.ts';

/** A folder that seems to name a period, but not as "2025-09". */
export interface OddPeriodFolder {
  /** As it is called; a month below its year is "2025/09". */
  readonly folder: string;
  /** The month that it seems to mean; null where it is none. */
  readonly month: string | null;
}

const MONTH = /^20\d{2}-(?:0[1-9]|1[0-2])$/;

/** True for a folder of one month, "2025-09". */
export function isMonthFolder(folder: string): boolean {
  return MONTH.test(folder);
}

const YEAR = /^20\d{2}$/;
const MONTH_WORD = '(?:thang|thg|t|m|month)';
const YEAR_WORD = '(?:nam|n|year)';
/** Year and number of a month, in either order, with words or without; the year may be missing. */
const MONTHS = [
  new RegExp(`^${YEAR_WORD}? ?(?<year>20\\d{2}) ?${MONTH_WORD}? ?(?<month>\\d{1,2})$`),
  new RegExp(`^${MONTH_WORD}? ?(?<month>\\d{1,2}) ?${YEAR_WORD}? ?(?<year>20\\d{2})$`),
  new RegExp(`^${MONTH_WORD} ?(?<month>\\d{1,2})$`),
];
/** Longer and shorter times: they are no month, so a folder can only say them to people. */
const OTHERS = [
  /^(?:nam )?(?:20\d{2} )?(?:quy|q) ?(?:[1-4]|i{1,3}|iv)(?: ?(?:nam )?20\d{2})?$/,
  /^(?:20\d{2} )?(?:tuan|w) ?\d{1,2}(?: ?(?:nam )?20\d{2})?$/,
  /^\d{1,2} \d{1,2} 20\d{2}$|^20\d{2} \d{1,2} \d{1,2}$|^20\d{6}$/,
  /^(?:\d{1,2}|sau|chin) thang(?: dau nam)?(?: ?20\d{2})?$/,
];

/**
 * The folder of a path that seems to name a period and is not written as one ("2025-9", "09-2025",
 * "thang-9", "2025-13", "2025/09"); null without one, and where another folder names the month rightly.
 */
export function oddPeriodFolder(path: string): OddPeriodFolder | null {
  const folders = path.split('/').slice(0, -1);
  if (folders.some(isMonthFolder)) return null;
  for (const [index, folder] of folders.entries()) {
    const year = folders[index - 1] ?? '';
    if (YEAR.test(year) && /^\d{1,2}$/.test(folder))
      return { folder: `${year}/${folder}`, month: monthOf(year, folder) };
    const words = wordsOf(folder);
    for (const pattern of MONTHS) {
      const { year: named = YEAR.test(year) ? year : undefined, month } =
        pattern.exec(words)?.groups ?? {};
      if (month !== undefined)
        return { folder, month: named === undefined ? null : monthOf(named, month) };
    }
    if (OTHERS.some((pattern) => pattern.test(words))) return { folder, month: null };
  }
  return null;
}

function monthOf(year: string, month: string): string | null {
  const folder = `${year}-${month.padStart(2, '0')}`;
  return isMonthFolder(folder) ? folder : null;
}

/** Letters without marks and numbers, with one space between what was separated. */
function wordsOf(folder: string): string {
  return stripDiacritics(folder)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}
