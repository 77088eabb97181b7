/**
 * Draws from a seed: the same seed gives the same draws everywhere. Bits from sfc32 (C. Doty-Humphrey,
 * PractRand), normal ones by the ziggurat of Marsaglia & Tsang (J Stat Softw 2000;5(8), 128 layers),
 * gamma ones by Marsaglia & Tsang (ACM Trans Math Softw 2000;26:363). No draw makes an object: millions
 * are drawn.
 */
export class RandomDraws {
  private readonly state = new Int32Array(4);

  constructor(seed: number) {
    if (!Number.isSafeInteger(seed))
      throw new RangeError(`A seed is a whole number, found ${seed}.`);
    this.state.set([seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9, 1]);
    // Seeds that differ in one bit only need some rounds to part.
    for (let round = 0; round < 16; round++) this.bits();
  }

  /** 32 random bits, −2³¹ to 2³¹ − 1: sfc32. */
  private bits(): number {
    const { state } = this;
    const [b, c, counter] = [state[1]!, state[2]!, state[3]!];
    const bits = (((state[0]! + b) | 0) + counter) | 0;
    state[3] = counter + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + bits;
    return bits;
  }

  /** Evenly between 0 and 1, neither of them, in steps of 2⁻³². */
  uniform(): number {
    return ((this.bits() >>> 0) + 0.5) * 2 ** -32;
  }

  /** Standard normal. */
  normal(): number {
    for (;;) {
      const bits = this.bits();
      const layer = bits & 127;
      // The upper 25 bits, sign included; the layer took the lower ones.
      const x = (bits >> 7) * WIDTH[layer]!;
      if (Math.abs(bits >> 7) < INNER[layer]!) return x;
      if (layer === 0) return this.tail(bits < 0);
      const height = HEIGHT[layer]! + this.uniform() * (HEIGHT[layer - 1]! - HEIGHT[layer]!);
      if (height < Math.exp(-0.5 * x * x)) return x;
    }
  }

  /** Beyond the outermost layer (Marsaglia 1964). */
  private tail(isNegative: boolean): number {
    for (;;) {
      const x = -Math.log(this.uniform()) / TAIL;
      if (-2 * Math.log(this.uniform()) > x * x) return isNegative ? -TAIL - x : TAIL + x;
    }
  }

  /**
   * Gamma of scale 1 for a shape of at least 1, given as `d` = shape − 1/3 and `c` = 1/√(9d), which
   * callers compute once for many draws. A smaller shape a is drawn as gamma(a + 1)·u^(1/a).
   */
  gamma(d: number, c: number): number {
    for (;;) {
      const x = this.normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = this.uniform();
      const square = x * x;
      if (u < 1 - 0.0331 * square * square) return d * v;
      if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
    }
  }

  /**
   * Gamma of scale 1 for any positive shape; where a shape is near 0 the draw may be 0 in floating
   * point.
   */
  private gammaOf(shape: number): number {
    const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
    const gamma = this.gamma(d, 1 / Math.sqrt(9 * d));
    return shape < 1 ? gamma * this.uniform() ** (1 / shape) : gamma;
  }

  /** Beta of two positive parameters, as a ratio of gamma draws. */
  beta(alpha: number, beta: number): number {
    for (;;) {
      const [ones, zeros] = [this.gammaOf(alpha), this.gammaOf(beta)];
      if (ones + zeros > 0) return ones / (ones + zeros);
    }
  }

  /**
   * Binomial: by inversion where the variance is below 100, else the nearest whole number to a normal
   * draw that is bent by the skewness (Cornish & Fisher, first term), within 0 and `n`; its
   * probabilities are then off by less than 0.001.
   */
  binomial(n: number, p: number): number {
    if (p > 0.5) return n - this.binomial(n, 1 - p);
    const variance = n * p * (1 - p);
    if (variance >= 100) {
      const z = this.normal();
      const bent = Math.sqrt(variance) * z + ((1 - 2 * p) * (z * z - 1)) / 6;
      return Math.min(n, Math.max(0, Math.round(n * p + bent)));
    }
    const odds = p / (1 - p);
    let [count, chance, left] = [0, (1 - p) ** n, this.uniform()];
    while (left > chance && count < n) {
      left -= chance;
      count++;
      chance *= (odds * (n - count + 1)) / count;
    }
    return count;
  }
}

/**
 * Where the outermost of the 128 layers begins, and the area of each of them (Marsaglia & Tsang 2000).
 */
const TAIL = 3.442619855899;
const AREA = 9.91256303526217e-3;
/** Largest magnitude of 25 bits with a sign. */
const STEPS = 2 ** 24;

/**
 * Of each layer: its width a step, the steps that lie under the curve whatever the height, its height.
 */
const WIDTH = new Float64Array(128);
const INNER = new Float64Array(128);
const HEIGHT = new Float64Array(128);

function fillLayers(): void {
  const density = (x: number): number => Math.exp(-0.5 * x * x);
  // Layer 0 is the rectangle of the tail's height, widened by the area of the tail itself.
  let edge = AREA / density(TAIL);
  let inner = TAIL;
  for (let layer = 0; layer < 128; layer++) {
    WIDTH[layer] = edge / STEPS;
    INNER[layer] = (inner / edge) * STEPS;
    HEIGHT[layer] = density(inner);
    edge = inner;
    inner = layer === 126 ? 0 : Math.sqrt(-2 * Math.log(AREA / edge + density(edge)));
  }
}
fillLayers();
