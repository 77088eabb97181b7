import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { MESSAGES } from '../../i18n/messages.ts';

/** Bytes as megabytes in the words of the language, with a decimal where they are not whole. */
export function megabytes(locale: Locale, bytes: number): string {
  const decimals = bytes % 1_000_000 === 0 ? 0 : 1;
  const number = formatNumber(locale, bytes / 1e6, decimals);
  return MESSAGES[locale].explore.megabytes({ number });
}
