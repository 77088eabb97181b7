import { exportTime } from './export-time.ts';
import { MONTH_WORDS } from './title-months.ts';
import { NO_PERIOD } from './title-period.ts';

/** A month, year or day in a title line that no period was read from. */
export interface UnusedDate {
  readonly line: number;
  /** The words that name it: digits and words of months and years, nothing else of the line. */
  readonly text: string;
}

/** What dates laws and forms have in their names, and the place and day of a signature. */
const NO_DATES = [
  /(?:thông tư|nghị định|nghị quyết|quyết định|công văn|chỉ thị|kế hoạch|luật|văn bản|ban hành|qđ|tt|nđ)(?!\p{L})[^|;)]*/giu,
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

/** The first date of each line of a title that states no period. Names of laws, signatures and export times are none. */
export function unusedDates(
  lines: readonly { readonly line: number; readonly text: string }[],
): UnusedDate[] {
  return lines.flatMap(({ line, text }) => {
    const rest = [NO_PERIOD, ...NO_DATES].reduce(
      (of, words) => of.replace(words, ' '),
      exportTime(text).rest,
    );
    const found = DATES.exec(rest)?.[0];
    return found === undefined ? [] : [{ line, text: found.replace(/\s+/g, ' ') }];
  });
}
