import { COUNTRY_CODE } from '../tables/units.ts';

/**
 * Name under which the statistics of a province are attached, or those of the country (`VN`): its
 * provinces and its sets. Throws for what is no code.
 */
export function statisticsDatabase(code: string): string {
  if (code !== COUNTRY_CODE && !/^[0-9A-Z]{2}$/.test(code))
    throw new RangeError(`"${code}" is no province code.`);
  return `statistics_${code.toLowerCase()}`;
}

/** The database that holds what is said of a set as a whole: its province's, or the country's. */
export function setDatabase(setId: string): string {
  const code = setId.split(':')[1] ?? '';
  // The invented province's sets over "the country" stand where those of the country would.
  return statisticsDatabase(code === 'X' ? COUNTRY_CODE : code);
}
