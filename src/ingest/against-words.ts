import type { MappedRole } from '../tables/mapping-words.ts';
import { isCount, type ColumnRole } from './column-role.ts';
import { decided, suggestedByWords, type HeadingMeaning } from './heading-meaning.ts';
import { headingWords } from './heading-words.ts';

/**
 * The words that a draft would suggest for a heading by the heading alone, where a mapping gives it another one
 * that its words do not even allow. None where the heading leaves it open, or is ignored.
 */
export function meantInstead(role: ColumnRole, meaning: HeadingMeaning): readonly MappedRole[] {
  const word = decided(role);
  const meant = suggestedByWords(meaning);
  const { counts, possible } = meaning.candidates;
  const isAllowed = (of: MappedRole): boolean => [...meant, ...counts, ...possible].includes(of);
  if (word === null || word === 'ignore' || meant.length === 0 || isAllowed(word)) return [];
  // "Đúng hạn" in a table without early ones may hold them or not.
  if (word === 'resolved_on_time' && isAllowed('resolved_early_or_on_time') && isOnTime(meaning))
    return [];
  const isAboutCounts = isCount(role) || meant.every((of) => of !== 'ignore' && isCount(of));
  return isAboutCounts ? meant : [];
}

function isOnTime({ words }: HeadingMeaning): boolean {
  const concepts = words.flatMap((label) => [...headingWords(label).concepts]);
  return concepts.includes('on_time') && !concepts.includes('early');
}
