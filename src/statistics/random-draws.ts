/**
 * Draws from a seed: the same seed gives the same draws everywhere. Bits from sfc32 (C. Doty-Humphrey, PractRand), normal
 * ones by the ziggurat of Marsaglia & Tsang (J Stat Softw 2000;5(8), 128 layers), gamma ones by Marsaglia & Tsang
 * (ACM Trans Math Softw 2000;26:363). No draw makes an object: millions are drawn.
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
   * Gamma of scale 1 for a shape of at least 1, given as `d` = shape − 1/3 and `c` = 1/√(9d), which callers
   * compute once for many draws. A smaller shape a is drawn as gamma(a + 1)·u^(1/a).
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
}

/** Where the outermost of the 128 layers begins, and the area of each of them (Marsaglia & Tsang 2000). */
const TAIL = 3.442619855899;
const AREA = 9.91256303526217e-3;
/** Largest magnitude of 25 bits with a sign. */
const STEPS = 2 ** 24;

/** Of each layer: its width a step, the steps that lie under the curve whatever the height, its height. */
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
