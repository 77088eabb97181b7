import { setName, type CompareWords } from '../browser/compare/compare-words.ts';
import type { JudgedAnswer } from '../browser/compare/judged-answer.ts';

/** Heading of the comparison that is there before anyone asks: who is compared, in a few words. */
export function defaultHeading({ answer, set }: JudgedAnswer, words: CompareWords): string {
  const { scope, set: chosen, units } = answer.state;
  if (scope.level === 'province') return words.compare.defaultTitle({ units: set.units });
  return chosen === null ? words.compare.units({ units: units.length }) : setName(words, chosen);
}
