import type { CompareAnswer } from '../../src/browser/compare/compare-answer.ts';
import { parsedLink } from '../../src/browser/compare/compare-link.ts';
import { FIND, OPTIONS } from './compare-options.ts';

/** The answer to a link of /compare: no units and nothing else, but for some parts. */
export function answerToLink(link: string, parts: Partial<CompareAnswer> = {}): CompareAnswer {
  const { state } = parsedLink(new URLSearchParams(link), OPTIONS, FIND);
  if (state === null) throw new Error(`Not the link of a comparison: ${link}`);
  return {
    state,
    queries: [],
    units: [],
    before: null,
    second: null,
    lines: null,
    fields: null,
    otherSeries: [],
    ...parts,
  };
}
