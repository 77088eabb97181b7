import type { Issue } from '../tables/quality.ts';
import type { Locale } from './locales.ts';
import { MESSAGES } from './messages.ts';

/** What an issue says to a reader, from its code and numbers; it never contains a cell of the file. */
export function issueMessage(locale: Locale, issue: Pick<Issue, 'code' | 'params'>): string {
  return MESSAGES[locale].issues.message[issue.code](issue.params);
}
