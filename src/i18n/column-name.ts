import { COUNT_NAMES } from '../tables/counts.ts';
import type { Locale } from './locales.ts';
import { MESSAGES } from './messages.ts';

/** A column as readers call it; a name that is no count stays as it is. */
export function columnName(locale: Locale, column: string): string {
  const known = COUNT_NAMES.find((name) => name === column);
  return known === undefined ? column : MESSAGES[locale].reported.measure({ measure: known });
}
