import { exportTime } from './export-time.ts';
import { MONTH_WORDS } from './title-months.ts';
import { NO_PERIOD } from './title-period.ts';

/** A month, year or day in a title line that no period was read from. */
export interface UnusedDate {
  readonly line: number;
  /** The words that name it: digits and words of months and years, nothing else of the line. */
  readonly text: string;
}

/**
 * What dates laws, plans and forms have in their names, the terms of office, what figures are compared
 * with, what is to be done next, and the place and day of a signature.
 */
const NO_DATES = [
  /(?<!\p{L})(?:thông tư|nghị định|nghị quyết|quyết định|công văn|chỉ thị|kế hoạch|luật|văn bản|ban hành|qđ|tt|nđ)(?!\p{L})[^|;)]*/giu,
  /(?<!\p{L})(?:cùng kỳ|(?:kỳ|tháng|quý|năm) (?:trước|liền kề)|phương hướng|nhiệm vụ|giai đoạn|nhiệm kỳ|khóa|khoá)(?!\p{L})[^|,;.)]*/giu,
  /(?<!\p{L})(?:thời )?hạn (?:gửi|nộp)[^|,;)]*/giu,
  /(?<!\p{L})số\s*:?\s*\d[^\s|;)]*(?:\s*,?\s*ngày\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})?/giu,
  /\d+(?:\/\d{4})?[/-]\p{Lu}{2}[^\s|;)]*/gu,
  /,\s*ngày\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/giu,
];
const SEP = String.raw`\s*[/.-]\s*`;
const DATES = new RegExp(
  String.raw`(?<![\p{L}\d])(?:` +
    [
      String.raw`(?:tháng\s*(?:\d{1,2}|(?!một\s+cửa|năm\s+20)(?:${MONTH_WORDS.join('|')}))|quý\s*(?:iv|i{1,3}|[1-4])|t\d{1,2})(?:(?:${SEP}|\s*năm\s*|\s+)20\d{2})?`,
      String.raw`\d{1,2}${SEP}\d{1,2}${SEP}(?:20\d{2}|\d{2})`,
      String.raw`\d{1,2}${SEP}20\d{2}`,
      String.raw`20\d{2}${SEP}\d{1,2}(?:${SEP}\d{1,2})?`,
      String.raw`(?:tháng\s+)?năm\s*20\d{2}`,
      String.raw`20[2-9]\d`,
    ].join('|') +
    String.raw`)(?![\p{L}\d])`,
  'iu',
);

/** A line without the dates in it that say nothing of its figures: of laws, signatures and exports. */
export function withoutOtherDates(text: string): string {
  return [NO_PERIOD, ...NO_DATES].reduce(
    (of, words) => of.replace(words, ' '),
    exportTime(text).rest,
  );
}

/** The first date of each line of a title that states no period. */
export function unusedDates(
  lines: readonly { readonly line: number; readonly text: string }[],
): UnusedDate[] {
  return lines.flatMap(({ line, text }) => {
    const found = DATES.exec(withoutOtherDates(text))?.[0];
    return found === undefined ? [] : [{ line, text: found.replace(/\s+/g, ' ') }];
  });
}
