import erfc from '@stdlib/math-base-special-erfc';

/** 99.9 % quantile of the standard normal distribution: limits of a 99.8 % interval. */
export const Z998 = 3.090232306167813;

/** The chance that a standard normal variable lies as far from 0 as `z`, on either side. */
export function twoSidedP(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}
