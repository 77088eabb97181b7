import { funnelStatement, rankingStatement } from '../../comparison/set-statements.ts';
import { testedDifferences } from '../../comparison/tested-differences.ts';
import { heading } from '../../i18n/sentences.ts';
import type { CompareWords } from './compare-words.ts';
import { areJudged, type JudgedAnswer } from './judged-answer.ts';
import { shareChanges } from './share-changes.ts';
import { storedSet } from './stored-set.ts';

/** What an answer says, as a heading; null where its view says nothing in one sentence. */
export function findingText(judged: JudgedAnswer, words: CompareWords): string | null {
  const { state } = judged.answer;
  const { locale } = words;
  if (state.view === 'slope') return changesText(judged, words);
  if (state.view !== 'ranges' && state.view !== 'funnel') return null;
  if (state.standardised) return null;
  if (state.set === null) return pairsText(judged, words);
  const set = storedSet(state.set);
  const statement =
    state.view === 'ranges'
      ? rankingStatement(set, [...judged.byUnit.values()])
      : areJudged(judged)
        ? funnelStatement({ ...judged.set, set_id: set }, [...judged.byUnit.values()])
        : null;
  return statement === null ? null : heading(locale, statement);
}

function changesText({ answer }: JudgedAnswer, { compare }: CompareWords): string {
  const verdicts = [...shareChanges(answer).values()].map(({ verdict }) => verdict);
  return compare.changesFound({
    rose: verdicts.filter((verdict) => verdict === 'higher').length,
    fell: verdicts.filter((verdict) => verdict === 'lower').length,
    units: verdicts.length,
  });
}

function pairsText({ answer }: JudgedAnswer, { compare }: CompareWords): string | null {
  const known = answer.units.flatMap(({ name, share }) => (share === null ? [] : { name, share }));
  const pairs = known.flatMap((first, place) =>
    known.slice(place + 1).map((second) => [first, second] as const),
  );
  const tested = testedDifferences(pairs.map(([first, second]) => [first.share, second.share]));
  const [pair, ...others] = pairs;
  if (pair === undefined) return null;
  if (others.length > 0) {
    const different = tested.filter((found) => found !== null && found.verdict !== 'unclear');
    return compare.pairsFound({ different: different.length, pairs: pairs.length });
  }
  const verdict = tested[0]?.verdict ?? 'unclear';
  const [first, second] = verdict === 'lower' ? [pair[1], pair[0]] : pair;
  return compare.pairFound({
    first: first.name,
    second: second.name,
    apart: verdict !== 'unclear',
  });
}
