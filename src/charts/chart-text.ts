export { isolated } from '../i18n/isolated.ts';

/** Mean width of a character of a Vietnamese name relative to the size of its font, by weight. */
const CHARACTER = { 400: 0.55, 600: 0.61 } as const;
type Weight = keyof typeof CHARACTER;
const MARK = /\p{M}/gu;

/** About how wide a text is, in pixels: charts are drawn where no text can be measured. */
export function textWidth(text: string, fontSize: number, weight: Weight = 400): number {
  return text.replace(MARK, '').length * CHARACTER[weight] * fontSize;
}

/** The text, or as much of its beginning as fits in `width` pixels with "…" after it. */
export function fittedText(
  text: string,
  width: number,
  fontSize: number,
  weight: Weight = 400,
): string {
  if (textWidth(text, fontSize, weight) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, fontSize, weight) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/**
 * The text on at most two lines of `width` pixels, broken at the space that makes the longer line
 * shortest; a line that is still too long is cut off.
 */
export function textLines(text: string, width: number, fontSize: number): string[] {
  if (textWidth(text, fontSize) <= width) return [text];
  const words = text.split(' ');
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: readonly string[]): number =>
    Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const best = breaks.reduce(
    (least, lines) => (longest(lines) < longest(least) ? lines : least),
    breaks[0] ?? [text],
  );
  if (longest(best) <= width) return best;
  // Too long for two lines: the first is as full as it can be, so that little is cut off.
  const full = breaks.findLast(([line = '']) => textWidth(line, fontSize) <= width) ?? best;
  return full.map((line) => fittedText(line, width, fontSize));
}

/** The text on as many lines of `width` pixels as it takes, broken at spaces; none for no text. */
export function wrappedText(
  text: string,
  width: number,
  fontSize: number,
  weight: Weight = 400,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && textWidth(longer, fontSize, weight) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(fittedText(word, width, fontSize, weight));
  }
  return lines;
}
