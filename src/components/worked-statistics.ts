import { benjaminiHochberg } from '../statistics/false-discovery.ts';
import { newcombe, type DifferenceInterval } from '../statistics/newcombe.ts';
import type { Proportion } from '../statistics/proportion.ts';

/** A made-up pair of shares with the interval of their difference, first less second. */
interface WorkedDifference extends DifferenceInterval {
  readonly first: Proportion;
  readonly second: Proportion;
}

/** One pair that differs, and one whose difference cannot be told. */
export const DIFFERENCES: readonly WorkedDifference[] = [
  worked({ numerator: 285, denominator: 300 }, { numerator: 270, denominator: 300 }),
  worked({ numerator: 10, denominator: 10 }, { numerator: 8, denominator: 10 }),
];

const RAW = [0.0005, 0.009, 0.02, 0.035, 0.2];

/** Five made-up probabilities, and the same corrected by Benjamini and Hochberg. */
export const PROBABILITIES = {
  raw: RAW,
  adjusted: benjaminiHochberg(RAW).filter((q) => q !== null),
} as const;

/** A made-up running total at the end of two months, and what lies between. */
export const RUNNING = { earlier: 3120, later: 3545, between: 3545 - 3120 } as const;

function worked(first: Proportion, second: Proportion): WorkedDifference {
  const interval = newcombe(
    first.numerator,
    first.denominator,
    second.numerator,
    second.denominator,
  );
  if (interval === null) throw new Error('A worked example needs dossiers on both sides.');
  return { first, second, ...interval };
}
