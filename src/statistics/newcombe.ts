import { wilson } from './wilson.ts';

/** A difference of two shares with its interval; −1 to 1. */
export interface DifferenceInterval {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The difference of two independent shares, first less second, with the 95 % interval of Newcombe
 * 1998, method 10 (square-and-add of Wilson intervals). Null where a denominator is 0.
 */
export function newcombe(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
): DifferenceInterval | null {
  const first = wilson(x1, n1);
  const second = wilson(x2, n2);
  if (first === null || second === null) return null;
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  const difference = p1 - p2;
  return {
    difference,
    lower: difference - Math.hypot(p1 - first.lower, second.upper - p2),
    upper: difference + Math.hypot(first.upper - p1, p2 - second.lower),
  };
}
