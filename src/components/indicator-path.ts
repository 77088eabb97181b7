import { RATE_NAMES, type RateName } from '../tables/rates.ts';

/** Path without language of the list of indicators. */
export const INDICATORS_PATH = '/indicator/';
/** Path without language of the page of index 766. */
export const INDEX766_PATH = `${INDICATORS_PATH}index-766/`;

/** A rate as its page is called: `ontime-766`. */
export function indicatorId(rate: RateName): string {
  return rate.replaceAll('_', '-');
}

/** Path without language of the page of a rate. */
export function indicatorPath(rate: RateName): string {
  return `${INDICATORS_PATH}${indicatorId(rate)}/`;
}

/** Paths without language of all pages of indicators, the list first. */
export function indicatorPaths(): string[] {
  return [INDICATORS_PATH, ...RATE_NAMES.map(indicatorPath), INDEX766_PATH];
}
