import type { CountName } from '../tables/counts.ts';
import { countCandidates, phaseOf, type Phase } from './count-candidates.ts';
import type { HeaderPath } from './header.ts';
import { headingWords, type Concept, type HeadingWords } from './heading-words.ts';

/** What a count says of the term, and how what it counts had come in. */
const LATE: readonly CountName[] = ['resolved_late', 'pending_overdue', 'not_in_time_766'];
const IN_TERM: readonly CountName[] = [
  ...(['resolved_early', 'resolved_on_time', 'resolved_early_or_on_time'] as const),
  ...(['pending_in_time', 'in_time_766'] as const),
];
const TOTALS: readonly CountName[] = [
  ...(['received_total', 'received_new', 'resolved_total', 'pending_total'] as const),
];
const NOT_ONLINE: readonly CountName[] = [
  ...(['received_direct', 'received_postal', 'received_direct_or_postal'] as const),
];
const WORDS_IN_TERM = ['early', 'on_time', 'not_late', 'in_time'] as const;

/**
 * The counts that the words of a heading clearly name where a mapping gives it one that says the opposite:
 * late for in time, received for pending, online for in person, carried over for what came in now. None where
 * the words allow the count, or leave it open.
 */
export function meantInstead(
  count: CountName,
  path: HeaderPath,
  hasEarly: boolean,
): readonly CountName[] {
  const { counts, possible } = countCandidates(path, { hasEarly });
  if (counts.length === 0 || [...counts, ...possible].includes(count)) return [];
  const levels = path.map(headingWords);
  const all = new Set(levels.flatMap(({ concepts }) => [...concepts]));
  const isAgainst =
    isOtherTerm(count, all) ||
    isOtherPhase(count, levels) ||
    isOtherChannel(count, counts) ||
    isCarriedOver(count, all);
  return isAgainst ? counts : [];
}

function isOtherTerm(count: CountName, words: ReadonlySet<Concept>): boolean {
  const isLate = words.has('late');
  const isInTerm = WORDS_IN_TERM.some((concept) => words.has(concept));
  if (isLate === isInTerm) return false;
  if ((isLate ? IN_TERM : LATE).includes(count) || TOTALS.includes(count)) return true;
  const [early, onTime] = [words.has('early'), words.has('on_time') || words.has('not_late')];
  return early ? !onTime && count === 'resolved_on_time' : onTime && count === 'resolved_early';
}

/** Only where no word of the heading that names the phase is left that might change it. */
function isOtherPhase(count: CountName, levels: readonly HeadingWords[]): boolean {
  const named = phaseOf(levels);
  const own = (['received', 'resolved', 'pending'] satisfies Phase[]).find((phase) =>
    count.startsWith(`${phase}_`),
  );
  if (named === null || own === undefined || named === own) return false;
  return levels.every(({ concepts, hasOtherWords }) => !concepts.has(named) || !hasOtherWords);
}

function isOtherChannel(count: CountName, named: readonly CountName[]): boolean {
  const isOnline = named.includes('received_online');
  if (isOnline) return NOT_ONLINE.includes(count);
  return count === 'received_online' && named.some((of) => NOT_ONLINE.includes(of));
}

function isCarriedOver(count: CountName, words: ReadonlySet<Concept>): boolean {
  const isCarried = words.has('carried') && !words.has('total');
  return isCarried && count !== 'received_total' && /^(?:received|resolved|pending)_/.test(count);
}
