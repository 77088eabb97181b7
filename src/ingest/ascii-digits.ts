/** The digit 0 of each script whose digits exports hold: Arabic-Indic, Persian, full-width. */
const ZEROS = [0x0660, 0x06f0, 0xff10];
const OTHER_DIGIT = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g;
/** Full-width marks, and the Arabic decimal mark (U+066B), as they stand in ASCII. */
const MARKS: Readonly<Record<string, string>> = {
  '\u066A': '%',
  '\uFF05': '%',
  '\uFF0C': ',',
  '\uFF0E': '.',
  '\uFF0F': '/',
  '\uFF1A': ':',
  '\u066B': '.',
};
/** A number with marks of its own script: between digits, or the percent sign after one. */
const OTHER_MARK = /(?<=\d)[\u066B\uFF0C\uFF0E\uFF0F\uFF1A](?=\d)|(?<=\d\s?)[\u066A\uFF05]/g;
/** The Arabic mark of thousands can be nothing else, so it becomes a space, which can be nothing else. */
const THOUSANDS = /(?<=\d)\u066C(?=\d)/g;

/**
 * Digits of other scripts ("１２", "١٢", "۱۲") as 0–9, with the marks inside such numbers. Their values
 * are certain, so nothing has to be said of it.
 */
export function asciiDigits(text: string): string {
  if (!OTHER_DIGIT.test(text)) return text;
  OTHER_DIGIT.lastIndex = 0;
  return text
    .replace(OTHER_DIGIT, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
    })
    .replace(THOUSANDS, ' ')
    .replace(OTHER_MARK, (mark) => MARKS[mark] ?? mark);
}
