/** The middle half of some values, and how many there are. */
export interface Quartiles {
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  readonly count: number;
  /** All values are equal. */
  readonly same: boolean;
}

/** Fewest values of which a half is told. */
const LEAST_VALUES = 4;

/**
 * Quartiles by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996); null of
 * fewer than four values.
 */
export function quartiles(values: readonly number[]): Quartiles | null {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length < LEAST_VALUES) return null;
  const quantile = (share: number): number => {
    const at = share * (sorted.length - 1);
    const before = sorted[Math.floor(at)]!;
    return before + (at % 1) * (sorted[Math.ceil(at)]! - before);
  };
  return {
    lower: quantile(0.25),
    middle: quantile(0.5),
    upper: quantile(0.75),
    count: sorted.length,
    same: sorted[0] === sorted.at(-1),
  };
}
