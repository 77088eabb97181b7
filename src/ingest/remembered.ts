/** Texts of which a result is kept; then all are forgotten, so that no file fills the memory. */
const MOST = 4096;

/**
 * A pure function of a text that remembers its results: files repeat the same headings in every form.
 */
export function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const before = results.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (results.size >= MOST) results.clear();
    results.set(text, result);
    return result;
  };
}
