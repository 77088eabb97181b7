import type { Sum } from '../statistics/immovable.ts';

/**
 * Sums of unknown whole numbers that are not negative, and what they leave each of them to be. Bounds
 * are drawn tighter sum by sum, which is how a reader with pencil and paper would do it: what only
 * several sums together would tell is for {@link immovable}.
 */
export class IntervalSystem {
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  /** Of each sum where its terms begin; one more at the end. */
  readonly #starts: number[] = [0];
  readonly #constants: number[] = [];
  readonly #unknowns: number[] = [];
  readonly #signs: (1 | -1)[] = [];

  /** A new unknown, by its number. */
  unknown(least = 0): number {
    this.#low.push(least);
    this.#high.push(Infinity);
    return this.#low.length - 1;
  }

  /** Says that the signed sum of some unknowns and a constant is 0. */
  add(terms: Sum, constant: number): void {
    for (const [unknown, sign] of terms) {
      this.#unknowns.push(unknown);
      this.#signs.push(sign);
    }
    this.#constants.push(constant);
    this.#starts.push(this.#unknowns.length);
  }

  /** The unknowns that can be only one number, each with it. */
  fixed(): Map<number, number> {
    this.#tighten();
    const fixed = new Map<number, number>();
    this.#low.forEach((low, unknown) => {
      if (low === this.#high[unknown]) fixed.set(unknown, low);
    });
    return fixed;
  }

  /** What is known of an unknown: the least and the most it can be. */
  bounds(unknown: number): readonly [low: number, high: number] {
    return [this.#low[unknown]!, this.#high[unknown]!];
  }

  /** The sums of what can still be several numbers. */
  openSums(): Sum[] {
    return this.#constants.map((_, sum) => {
      const open: (readonly [number, 1 | -1])[] = [];
      for (let at = this.#starts[sum]!; at < this.#starts[sum + 1]!; at += 1) {
        const unknown = this.#unknowns[at]!;
        if (this.#low[unknown] !== this.#high[unknown]) open.push([unknown, this.#signs[at]!]);
      }
      return open;
    });
  }

  #tighten(): void {
    const sumsOf = this.#sumsOfUnknowns();
    let waiting = new Set(this.#constants.keys());
    // Bounds that creep by ones would go on for as long as the numbers are large.
    for (let round = 0; waiting.size > 0 && round < MOST_ROUNDS; round += 1) {
      const next = new Set<number>();
      for (const sum of waiting)
        for (const unknown of this.#tightenBy(sum))
          for (const other of sumsOf[unknown]!) if (other !== sum) next.add(other);
      waiting = next;
    }
  }

  #sumsOfUnknowns(): number[][] {
    const sumsOf = this.#low.map((): number[] => []);
    for (let sum = 0; sum < this.#constants.length; sum += 1)
      for (let at = this.#starts[sum]!; at < this.#starts[sum + 1]!; at += 1)
        sumsOf[this.#unknowns[at]!]!.push(sum);
    return sumsOf;
  }

  /** Tightens the bounds of the unknowns of one sum; those whose bounds are tighter after it. */
  #tightenBy(sum: number): number[] {
    const [from, to] = [this.#starts[sum]!, this.#starts[sum + 1]!];
    let [least, most] = [this.#constants[sum]!, this.#constants[sum]!];
    let [openBelow, openAbove] = [0, 0];
    const ends = (at: number): readonly [number, number] => {
      const unknown = this.#unknowns[at]!;
      const [low, high] = [this.#low[unknown]!, this.#high[unknown]!];
      return this.#signs[at]! > 0 ? [low, high] : [-high, -low];
    };
    for (let at = from; at < to; at += 1) {
      const [low, high] = ends(at);
      if (low === -Infinity) openBelow += 1;
      else least += low;
      if (high === Infinity) openAbove += 1;
      else most += high;
    }
    const tighter: number[] = [];
    for (let at = from; at < to; at += 1) {
      const [low, high] = ends(at);
      // What the others leave: the term is minus their sum.
      const isOpenBelow = openAbove > (high === Infinity ? 1 : 0);
      const isOpenAbove = openBelow > (low === -Infinity ? 1 : 0);
      const newLow = isOpenBelow ? -Infinity : -(most - (high === Infinity ? 0 : high));
      const newHigh = isOpenAbove ? Infinity : -(least - (low === -Infinity ? 0 : low));
      if (this.#narrow(at, newLow, newHigh)) tighter.push(this.#unknowns[at]!);
    }
    return tighter;
  }

  #narrow(at: number, termLow: number, termHigh: number): boolean {
    const unknown = this.#unknowns[at]!;
    const [low, high] = this.#signs[at]! > 0 ? [termLow, termHigh] : [-termHigh, -termLow];
    const isTighter = low > this.#low[unknown]! || high < this.#high[unknown]!;
    if (low > this.#low[unknown]!) this.#low[unknown] = low;
    if (high < this.#high[unknown]!) this.#high[unknown] = high;
    return isTighter;
  }
}

/** How often every sum is gone through: small numbers are told in a few rounds. */
const MOST_ROUNDS = 60;
