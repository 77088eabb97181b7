import type { AskOptions } from '../browser/asking/ask-options.ts';
import { compareAnswer } from '../browser/compare/compare-answer.ts';
import { parsedLink } from '../browser/compare/compare-link.ts';
import { judgedAnswer, type JudgedAnswer } from '../browser/compare/judged-answer.ts';
import { openPublished } from '../database/published.ts';
import { buildScope } from './build-scope.ts';

let answered: Promise<JudgedAnswer | null> | null = null;

/**
 * The answer that the page of comparisons shows before anyone asks: what its address without a
 * question means, asked and judged by the same functions as in the browser, once in a build. Null
 * where nothing is published that could be compared.
 */
export function compareDefault(options: AskOptions): Promise<JudgedAnswer | null> {
  answered ??= answer(options);
  return answered;
}

async function answer(options: AskOptions): Promise<JudgedAnswer | null> {
  const { state } = parsedLink(new URLSearchParams(), options, () => null);
  if (state?.source.id !== 'published') return null;
  const { database } = await openPublished(buildScope().dataDirectory);
  return judgedAnswer(await compareAnswer(database, state));
}
