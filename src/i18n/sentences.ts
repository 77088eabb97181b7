import type { Statement } from '../tables/statements.ts';
import { sentences as ar } from './ar/sentences.ts';
import { sentences as en } from './en/sentences.ts';
import { sentences as fa } from './fa/sentences.ts';
import { isolated } from './isolated.ts';
import { direction, type Locale } from './locales.ts';
import type { SentenceWords } from './sentence-words.ts';
import { sentences as vi } from './vi/sentences.ts';

const WORDS: Readonly<Record<Locale, SentenceWords>> = { vi, en, ar, fa };
/** About as much of a description as search pages and previews of links show. */
const PREVIEW_LENGTH = 200;

/** A statement as a sentence, or two, of one language. */
export function sentence(locale: Locale, statement: Statement): string {
  const words = WORDS[locale][statement.kind] as (of: Statement) => string;
  const text = words(statement);
  if (statement.kind !== 'chart' || statement.finding === null) return text;
  return `${text} ${sentence(locale, statement.finding)}`;
}

/** A statement as a heading or the title of a chart: without the full stop at its end. */
export function heading(locale: Locale, statement: Statement): string {
  return sentence(locale, statement).replace(/\.$/, '');
}

/**
 * What a preview of a page says: the name of its unit and as many statements as fit, whole; the first
 * ones (`always`) in any case. A null among them is a statement that could not be made.
 */
export function preview(
  locale: Locale,
  unit: string,
  statements: readonly (Statement | null)[],
  always = 1,
): string {
  const name = direction(locale) === 'rtl' ? isolated(unit) : unit;
  const [first = '', ...more] = statements
    .filter((statement) => statement !== null)
    .map((statement) => sentence(locale, statement));
  let text = `${name}: ${first}`;
  for (const [place, next] of more.entries()) {
    if (place + 1 >= always && text.length + 1 + next.length > PREVIEW_LENGTH) break;
    text += ` ${next}`;
  }
  return text;
}
