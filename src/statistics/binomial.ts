import betainc from '@stdlib/math-base-special-betainc';

/**
 * P(X ≤ k) for X of `n` trials at chance `p`, through the regularised incomplete beta function:
 * I₁₋ₚ(n − k, k + 1). 0 below k = 0 and 1 from k = n on.
 */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n || p === 0) return 1;
  return p === 1 ? 0 : betainc(1 - p, n - k, k + 1);
}

/** P(X ≥ k), computed on its own: 1 − P(X ≤ k − 1) would lose the digits of a small tail. */
export function binomialAtLeast(k: number, n: number, p: number): number {
  return binomialAtMost(n - k, n, 1 - p);
}

/** The smallest k with P(X ≤ k) ≥ `q`, for n ≥ 1, 0 < p < 1 and 0 < q < 1. */
export function binomialQuantile(q: number, n: number, p: number): number {
  let below = -1;
  let above = n;
  // Grows outwards from the mean until the answer is enclosed, then halves.
  const deviation = Math.max(1, Math.sqrt(n * p * (1 - p)));
  for (let width = 1; width < 64; width *= 2) {
    const [low, high] = [
      Math.floor(n * p - width * deviation),
      Math.ceil(n * p + width * deviation),
    ];
    if (low > below && binomialAtMost(low, n, p) < q) below = low;
    if (high < above && binomialAtMost(high, n, p) >= q) above = high;
    if (below >= low && above <= high) break;
  }
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (binomialAtMost(middle, n, p) >= q) above = middle;
    else below = middle;
  }
  return above;
}
