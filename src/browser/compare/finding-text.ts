import { funnelStatement, rankingStatement } from '../../comparison/set-statements.ts';
import { testedDifferences } from '../../comparison/tested-differences.ts';
import { heading } from '../../i18n/sentences.ts';
import type { CompareWords } from './compare-words.ts';
import { areJudged, type JudgedAnswer } from './judged-answer.ts';
import { linesFinding } from './lines-finding.ts';
import { mixFinding } from './mix-finding.ts';
import { scatterFinding } from './scatter-finding.ts';
import { shareChanges } from './share-changes.ts';
import { storedSet } from './stored-set.ts';

/** What an answer says, as a heading; null where it does not hold enough to say anything. */
export function findingText(judged: JudgedAnswer, words: CompareWords): string | null {
  const { answer } = judged;
  const { view, standardised, set } = answer.state;
  switch (view) {
    case 'slope':
      return changesText(judged, words);
    case 'lines':
      return linesFinding(answer, words);
    case 'scatter':
      return scatterFinding(answer, words);
    case 'funnel':
      return funnelText(judged, words);
    case 'ranges':
    case 'table':
      if (standardised) return mixFinding(judged, words);
      return set === null ? pairsText(judged, words) : ranksText(judged, words);
  }
}

function ranksText({ answer, byUnit }: JudgedAnswer, { locale }: CompareWords): string | null {
  const { set } = answer.state;
  const statement = set === null ? null : rankingStatement(storedSet(set), [...byUnit.values()]);
  return statement === null ? null : heading(locale, statement);
}

function funnelText(judged: JudgedAnswer, { compare, locale }: CompareWords): string | null {
  const { answer, byUnit, set: summary } = judged;
  if (!areJudged(judged)) return null;
  const { set } = answer.state;
  if (set === null)
    return compare.funnelFound({ outside: summary.flagged_95 ?? 0, units: summary.units });
  const statement = funnelStatement({ ...summary, set_id: storedSet(set) }, [...byUnit.values()]);
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
