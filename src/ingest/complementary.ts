import { COUNT_NAMES, type CountName, type Counts } from '../tables/counts.ts';

/**
 * For the parameters of a finding about two rows of the same key: the counts that only the first states,
 * where the two contradict each other in none: they are parts of one table. Nothing where they do.
 */
export function complementary(one: Counts, other: Counts): { readonly alone?: CountName[] } {
  const differs = (name: CountName): boolean =>
    one[name] !== null && other[name] !== null && one[name] !== other[name];
  const alone = COUNT_NAMES.filter((name) => one[name] !== null && other[name] === null);
  const hasMore = COUNT_NAMES.some((name) => one[name] === null && other[name] !== null);
  return alone.length === 0 || !hasMore || COUNT_NAMES.some(differs) ? {} : { alone };
}
