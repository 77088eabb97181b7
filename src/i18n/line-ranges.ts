import type { LineRange } from '../tables/joined-issues.ts';

/** Ranges named one by one. */
const MOST_RANGES = 12;

/** "12–40, 55", of very many the first ones and "…"; numbers by `number`, joined by `comma`. */
export function rangeList(
  lines: readonly LineRange[],
  number: (of: number) => string = String,
  comma = ', ',
): string {
  const named = lines
    .slice(0, MOST_RANGES)
    .map(([from, to]) => (from === to ? number(from) : `${number(from)}–${number(to)}`));
  return [...named, ...(lines.length > MOST_RANGES ? ['…'] : [])].join(comma);
}

/** True where ranges hold a single line. */
export function isOneLine(lines: readonly LineRange[]): boolean {
  const [first] = lines;
  return lines.length === 1 && first?.[0] === first?.[1];
}
