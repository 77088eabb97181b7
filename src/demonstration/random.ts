/** A stream of random numbers: the same seed and name give the same numbers on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Normal with mean 0 and standard deviation 1 (Box–Muller, one of the pair). */
  normal(): number;
  /** Successes in `n` trials of probability `p`. */
  binomial(n: number, p: number): number;
  /** Poisson with this mean. */
  poisson(mean: number): number;
}

/** Above this expected count the normal approximation replaces inversion. */
const INVERSION_LIMIT = 25;

/**
 * The stream of `seed` and `name`. Generator: sfc32 (Chris Doty-Humphrey, PractRand, 128-bit state,
 * 32-bit output), its state filled from the text by an FNV-1a hash per word and 12 rounds of mixing.
 * Binomial and Poisson numbers are drawn by inversion while the expected count is small, else by a
 * rounded normal kept in range: the invented figures need the right mean and variance, not exact
 * tails.
 */
export function randomStream(seed: number, name: string): Random {
  const uniform = sfc32(`${seed}/${name}`);
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const rounded = (mean: number, deviation: number, most: number): number =>
    Math.min(most, Math.max(0, Math.round(mean + deviation * normal())));
  const binomial = (n: number, p: number): number => {
    if (n <= 0 || p <= 0) return 0;
    if (p >= 1) return n;
    if (p > 0.5) return n - binomial(n, 1 - p);
    if (n * p > INVERSION_LIMIT) return rounded(n * p, Math.sqrt(n * p * (1 - p)), n);
    return binomialByInversion(n, p, uniform());
  };
  const poisson = (mean: number): number =>
    mean > INVERSION_LIMIT
      ? rounded(mean, Math.sqrt(mean), Number.MAX_SAFE_INTEGER)
      : poissonByInversion(mean, uniform());
  return { uniform, normal, binomial, poisson };
}

function binomialByInversion(n: number, p: number, uniform: number): number {
  const odds = p / (1 - p);
  let probability = (1 - p) ** n;
  let cumulative = probability;
  let successes = 0;
  while (uniform > cumulative && successes < n) {
    probability *= (odds * (n - successes)) / (successes + 1);
    successes += 1;
    cumulative += probability;
  }
  return successes;
}

function poissonByInversion(mean: number, uniform: number): number {
  let probability = Math.exp(-mean);
  let cumulative = probability;
  let count = 0;
  while (uniform > cumulative && count < 10 * INVERSION_LIMIT) {
    count += 1;
    probability *= mean / count;
    cumulative += probability;
  }
  return count;
}

function sfc32(text: string): () => number {
  let a = fnv1a(`a${text}`);
  let b = fnv1a(`b${text}`);
  let c = fnv1a(`c${text}`);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
