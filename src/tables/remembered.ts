/** Texts that are remembered at once, and the length above which none is: those of cells. */
const CELLS = { most: 20_000, longest: 100 };
/** Those of the headings of a whole table. */
export const HEADERS = { most: 500, longest: 20_000 };

/**
 * A pure function of a text that remembers its results: names, headings and words recur row after row,
 * and comparing them takes many times longer than looking them up. When there are too many it begins
 * anew; a long text is never remembered.
 */
export function remembered<Result>(
  of: (text: string) => Result,
  { most, longest }: typeof CELLS = CELLS,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return of(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const kept = apart(text);
    const result = of(kept);
    if (known.size >= most) known.clear();
    known.set(kept, result);
    return result;
  };
}

/** The same text as one of its own: a piece of a larger text would keep all of that in memory. */
function apart(text: string): string {
  return text.split('').join('');
}
