import { testedDifferences, type TestedDifference } from '../../comparison/tested-differences.ts';
import type { CompareAnswer } from './compare-answer.ts';

/**
 * How the share of each unit changed from the earlier period to the chosen one, by code; only of
 * units that have a share in both. Tested together, since readers look at all of them.
 */
export function shareChanges({ units, before }: CompareAnswer): Map<string, TestedDifference> {
  const earlier = new Map((before ?? []).map(({ code, share }) => [code, share]));
  const both = units.flatMap(({ code, share }) => {
    const was = earlier.get(code) ?? null;
    return share === null || was === null ? [] : [{ code, pair: [share, was] as const }];
  });
  const tested = testedDifferences(both.map(({ pair }) => pair));
  return new Map(
    both.flatMap(({ code }, place) => {
      const change = tested[place] ?? null;
      return change === null ? [] : [[code, change] as const];
    }),
  );
}
