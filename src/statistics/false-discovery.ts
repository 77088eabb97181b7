/**
 * Adjusted p-values of Benjamini & Hochberg (JRSS B 1995;57:289): calling everything at or below q a
 * finding leaves a share of at most q of the findings false, on average. q_(i) = min over j ≥ i of
 * p_(j)·m/j, at most 1. Null stays null and is not counted.
 */
export function benjaminiHochberg(p: readonly (number | null)[]): (number | null)[] {
  const known = p.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  known.sort((a, b) => b.value - a.value);
  const q: (number | null)[] = p.map(() => null);
  let least = 1;
  known.forEach(({ value, index }, place) => {
    least = Math.min(least, (value * known.length) / (known.length - place));
    // Rounding must not make an adjusted p smaller than the p.
    q[index] = Math.max(value, least);
  });
  return q;
}
