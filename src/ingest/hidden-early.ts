import { isCount, isPrintedRate, type HeadingRole } from './column-role.ts';
import type { HeaderPath } from './header.ts';
import { headingWords, type Concept } from './heading-words.ts';

/** What a heading may speak of besides what is early, and still be the column of the early ones. */
const RESOLVED: ReadonlySet<Concept> = new Set(['early', 'not_late', 'resolved', 'total']);

/**
 * Whether a heading that is not known may be that of the dossiers resolved early, so that "Đúng hạn" need
 * not hold them: one whose words say so ("Hoàn thành sớm"), and one without a group that stands among the
 * counts and whose words say nothing ("Trớc hạn", which has lost a letter).
 */
export function mayHideEarly(
  paths: readonly HeaderPath[],
  found: readonly (HeadingRole | null)[],
): boolean {
  const isFigure = (role: HeadingRole | null): boolean => isCount(role) || isPrintedRate(role);
  const [first, last] = [found.findIndex(isFigure), found.findLastIndex(isFigure)];
  return found.some((role, column) => {
    const path = paths[column] ?? [];
    if (role !== null || path.length === 0) return false;
    const concepts = path.flatMap((label) => [...headingWords(label).concepts]);
    if (concepts.includes('early') || concepts.includes('not_late'))
      return !concepts.includes('pending');
    const isAmong = first < column && column < last;
    return isAmong && path.length === 1 && concepts.every((concept) => RESOLVED.has(concept));
  });
}
