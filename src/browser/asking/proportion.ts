import type { ExploreAnswerRow } from '../../queries/explore-answer.ts';
import { wilson } from '../../statistics/wilson.ts';

/** A share (0–1) with its 95 % Wilson interval. */
export interface Proportion {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The rate of a row of an answer. Null where a count is not stated, the denominator is 0, or the
 * counts contradict each other (a share outside 0–1).
 */
export function proportion({ numerator, denominator }: ExploreAnswerRow): Proportion | null {
  if (numerator === null || denominator === null) return null;
  if (numerator < 0 || numerator > denominator) return null;
  const interval = wilson(numerator, denominator);
  return interval === null ? null : { value: numerator / denominator, ...interval };
}
