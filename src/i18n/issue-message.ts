import type { Issue, IssueParams } from '../tables/quality.ts';
import { columnName } from './column-name.ts';
import { formatNumber } from './format.ts';
import { isolated } from './isolated.ts';
import { direction, type Locale } from './locales.ts';
import { MESSAGES } from './messages.ts';

/** What an issue says to a reader, from its code and numbers; it never contains a cell of the file. */
export function issueMessage(locale: Locale, issue: Pick<Issue, 'code' | 'params'>): string {
  return MESSAGES[locale].issues.message[issue.code](inWords(locale, issue.params));
}

/** Numbers in the digits of the language, and counts by their names. */
function inWords(locale: Locale, params: IssueParams): IssueParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, paramInWords(locale, value)]),
  );
}

function paramInWords(locale: Locale, value: IssueParams[string]): IssueParams[string] {
  if (typeof value === 'number') return formatNumber(locale, value, decimalsOf(value));
  if (typeof value === 'string') return DAYS.test(value) ? inItsDirection(locale, value) : value;
  return value.map((each) => inItsDirection(locale, columnName(locale, each)));
}

const DAYS = /^[\d…]{1,4}(?:-\d{2}){0,2}(?: – [\d…]{1,4}(?:-\d{2}){0,2})?$/;
/** What is no text but the name of a word that a message is made of. */
const WORD = /^[a-z0-9_]+$/;

/** Days and names keep their direction in a language that is written from right to left. */
function inItsDirection(locale: Locale, text: string): string {
  return direction(locale) === 'ltr' || WORD.test(text) ? text : isolated(text);
}

function decimalsOf(value: number): number {
  return Math.min(2, (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length);
}
