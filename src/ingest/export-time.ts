import { isNumberLike } from './count-cells.ts';
import { dayOf } from './periods-of-dates.ts';
import type { SheetRecord } from './sheet.ts';

/** When a report was made, as its title or its foot says it, and the text without it. */
export interface ExportTime {
  /** ISO day, with the time where it is stated: "2025-09-05T10:32". Null where none is stated. */
  readonly exported_at: string | null;
  readonly rest: string;
}

/** "Ngày xuất báo cáo: 05/09/2025 10:32", "Thời điểm trích xuất | …", "In ngày 05/9/2025", "Xuất lúc 7 giờ 30 ngày …". */
const EXPORTED =
  /(?<!\p{L})(?:(?:ngày|giờ|thời (?:điểm|gian)) (?:trích |kết )?(?:xuất|in|trích)|(?:trích |kết )?(?:xuất|in) (?:báo cáo |số liệu |dữ liệu )?(?:ngày|lúc|vào))(?!\p{L})(?: (?:báo cáo|số liệu|dữ liệu|biểu|tệp|file))?[\s|:]*((?:[\d/.:\- ]|ngày|tháng|năm|giờ|phút|lúc|(?<=\d)[hT](?=\d))+)/iu;
/** Words without one of which nothing is said of an export; looked for first, being few. */
const OF_EXPORTS = /xuất|trích|(?<!\p{L})in(?!\p{L})/iu;
const DAY =
  /(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/iu;
const TIME = /(\d{1,2})\s*(?::|giờ|h)\s*(\d{2})/iu;

/** Finds the export time in a line of text; a day that does not exist is none. */
export function exportTime(text: string): ExportTime {
  if (!OF_EXPORTS.test(text)) return { exported_at: null, rest: text };
  const [phrase = '', said = ''] = EXPORTED.exec(text) ?? [];
  const [date = '', y1, m1, d1, d2 = '', m2 = '', y2 = ''] = DAY.exec(said) ?? [];
  const day = dayOf(y1 === undefined ? `${d2}/${m2}/${y2}` : `${y1}-${m1 ?? ''}-${d1 ?? ''}`);
  if (day === null) return { exported_at: null, rest: text };
  const [, hour = '', minute = ''] = TIME.exec(said.replace(date, ' ')) ?? [];
  const time = `${hour.padStart(2, '0')}:${minute}`;
  const isTime = hour !== '' && time < '24:00' && minute < '60';
  return {
    exported_at: isTime ? `${day}T${time}` : day,
    rest: text.replace(phrase, ' '),
  };
}

/** The export time that a line below a table states, "In ngày 05/09/2025"; null in any other record. */
export function exportTimeBelow({ cells }: SheetRecord): string | null {
  const first = cells.find((cell) => cell !== '') ?? '';
  // Rows begin with their number or hold figures: most records end here.
  if (isNumberLike(first) || !/xuất|trích|in/iu.test(first)) return null;
  return exportTime(cells.filter((cell) => cell !== '').join(' | ')).exported_at;
}
