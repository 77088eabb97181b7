/** Counts of one unit: `numerator` of `denominator`, whole numbers, 0 ≤ numerator ≤ denominator. */
export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}

/** The share, 0–1; null for a denominator of 0: nothing is known, not 0. */
export function shareOf({ numerator, denominator }: Proportion): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

/**
 * The sum of the counts of all units: their pooled share is the centre of a comparison (never the mean
 * of the shares, in which a unit of three dossiers weighs as much as one of three thousand). Throws
 * RangeError where counts cannot be.
 */
export function pooled(units: readonly Proportion[]): Proportion {
  let [numerator, denominator] = [0, 0];
  for (const unit of units) {
    if (!isProportion(unit))
      throw new RangeError(
        `Expected whole numbers, 0 ≤ numerator ≤ denominator, found ${unit.numerator} of ${unit.denominator}.`,
      );
    numerator += unit.numerator;
    denominator += unit.denominator;
  }
  return { numerator, denominator };
}

function isProportion({ numerator, denominator }: Proportion): boolean {
  return (
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator) &&
    numerator >= 0 &&
    numerator <= denominator
  );
}
