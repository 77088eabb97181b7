import { calendarOf, dayOf, monthDays } from './periods-of-dates.ts';
import type { Facts } from './file-facts.ts';

type Calendar = 'month' | 'reporting_month';

/** What title lines say of the period. `unreadable`: they state one, but not one that can be read. */
export type TitlePeriod =
  | { readonly kind: 'stated'; readonly facts: Partial<Facts> }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'not_stated' };

const DATE = String.raw`(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})(?:\s*(?:[/.-]|năm)\s*(\d{4}))?`;
const DAYS = new RegExp(
  String.raw`từ\s*(?:ngày)?\s*${DATE}\s*(?:đến|tới|-|–)\s*(?:hết\s*)?(?:ngày)?\s*${DATE}`,
  'iu',
);
const SOME_DAYS = /từ\s*(?:ngày)?\s*\d[^|]*/iu;
/** The day a document was signed on is no period. */
const DAY_OF_DOCUMENT = /ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}/giu;
const REPORTED = /kỳ báo cáo\s*:?\s*([^|]*)/iu;
const CUMULATIVE = /lũy kế|luỹ kế|từ đầu năm|cộng dồn/iu;
const MONTH = /tháng\s*(0?[1-9]|1[0-2])\s*(?:[/.-]|năm)\s*(20\d{2})/iu;
const BARE_MONTH = /^(0?[1-9]|1[0-2])\s*[/.-]\s*(20\d{2})/u;
const QUARTER = /quý\s*(i{1,3}|iv|[1-4])\s*(?:[/.,-]|năm)?\s*(20\d{2})/iu;
const HALF = /(?:6|sáu) tháng (đầu|cuối) năm\s*(20\d{2})/iu;
const NINE = /(?:9|chín) tháng(?: đầu)?(?: năm)?\s*(20\d{2})/iu;
const YEAR = /^(?:cả )?năm\s*(20\d{2})/iu;
const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/**
 * The period of a form by its days ("từ ngày 15/07/2025 đến ngày 14/08/2025", also in words), else by
 * its month, quarter, half, nine months or year in the default calendar; counted since the start of
 * the year where the title says "lũy kế".
 */
export function titlePeriod(title: string, calendar: Calendar): TitlePeriod {
  const kind = CUMULATIVE.test(title) ? { period_kind: 'year_to_date' as const } : {};
  const days = DAYS.exec(title);
  const range = days === null ? null : rangeOf(days.slice(1));
  if (range !== null) return { kind: 'stated', facts: { ...range, calendar: null, ...kind } };
  const unreadable = days?.[0] ?? SOME_DAYS.exec(title)?.[0];
  if (unreadable !== undefined) return { kind: 'unreadable', text: unreadable };
  const text = title.replace(DAY_OF_DOCUMENT, '');
  const reported = REPORTED.exec(text)?.[1]?.trim() ?? '';
  const months = monthsIn(reported) ?? monthsIn(text);
  if (months === null) {
    const isBlank = !/\d|quý\s*[iv]/iu.test(reported);
    return isBlank ? { kind: 'not_stated' } : { kind: 'unreadable', text: reported };
  }
  const [first, last] = 'period_kind' in kind ? [`${months[1].slice(0, 4)}-01`, months[1]] : months;
  const { period_start } = monthDays(first, calendar);
  const { period_end } = monthDays(last, calendar);
  const facts = { period_start, period_end, calendar: calendarOf(period_start, period_end) };
  return { kind: 'stated', facts: { ...facts, ...kind } };
}

/** First and last day; a day without a year belongs to the year that its partner gives. */
function rangeOf(parts: readonly (string | undefined)[]): Partial<Facts> | null {
  const [d1 = '', m1 = '', y1, d2 = '', m2 = '', y2] = parts;
  if (y2 === undefined) return null;
  const before = Number(m1) > Number(m2) ? Number(y2) - 1 : Number(y2);
  const period_start = dayOf(`${d1}/${m1}/${y1 ?? String(before)}`);
  const period_end = dayOf(`${d2}/${m2}/${y2}`);
  if (period_start === null || period_end === null || period_start > period_end) return null;
  return { period_start, period_end };
}

/** The first and the last month that a text names, as `2025-08`. */
function monthsIn(text: string): readonly [string, string] | null {
  const span = (year: string, first: number, last: number): readonly [string, string] => [
    `${year}-${String(first).padStart(2, '0')}`,
    `${year}-${String(last).padStart(2, '0')}`,
  ];
  const [, half, halfYear] = HALF.exec(text) ?? [];
  if (halfYear !== undefined)
    return half?.toLowerCase() === 'đầu' ? span(halfYear, 1, 6) : span(halfYear, 7, 12);
  const nine = NINE.exec(text)?.[1];
  if (nine !== undefined) return span(nine, 1, 9);
  const [, quarter = '', quarterYear] = QUARTER.exec(text) ?? [];
  if (quarterYear !== undefined) {
    const number = QUARTERS.indexOf(quarter.toLowerCase()) + 1 || Number(quarter);
    return span(quarterYear, 3 * number - 2, 3 * number);
  }
  const [, month, monthYear] = MONTH.exec(text) ?? BARE_MONTH.exec(text) ?? [];
  if (month !== undefined && monthYear !== undefined)
    return span(monthYear, Number(month), Number(month));
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? null : span(year, 1, 12);
}
