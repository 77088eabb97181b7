import { direction, type Locale } from './locales.ts';

/** Characters that turn the direction of what follows, or end an isolate. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text that keeps its own direction and leaves that of its neighbours alone (Unicode isolates):
 * a Vietnamese name in an Arabic sentence. Characters in it that would break out of that are left out.
 */
export function isolated(text: string): string {
  return text === '' ? '' : `\u2068${text.replace(TURNS, '')}\u2069`;
}

/**
 * What begins a label that sets words of a language beside a Vietnamese name, so that it runs in the
 * direction of the language also where its isolates are left out.
 */
export function directionMark(locale: Locale): string {
  return direction(locale) === 'rtl' ? '\u200F' : '';
}
