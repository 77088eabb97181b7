import {
  formatAdjustedPercent,
  formatNumber,
  formatPercent,
  formatPeriod,
  UNKNOWN,
} from '../../i18n/format.ts';
import { rankRange } from '../../i18n/rank-range.ts';
import { shareChanges } from './share-changes.ts';
import type { CompareWords } from './compare-words.ts';
import { areJudged, type JudgedAnswer } from './judged-answer.ts';
import { periodOf } from './period-text.ts';
import type { CountedShare, PoolShare } from './pool-shares.ts';

/** A column of the table of an answer: what readers see, and what the file holds. */
export interface AnswerColumn {
  readonly head: string;
  /** Name in the file. */
  readonly name: string;
  readonly text: (code: string) => string;
  /** By which the column is sorted, and what the file holds; null where it is not known. */
  readonly value: (code: string) => number | string | null;
}

/** The columns of an answer beside the name of the unit, by its view. */
export function answerColumns(judged: JudgedAnswer, words: CompareWords): AnswerColumn[] {
  const { answer } = judged;
  const { state, before, second, lines } = answer;
  const shares = sharesOf(answer.units);
  const { locale, common } = words;
  const period = (days: readonly [string, string]): string =>
    formatPeriod(locale, periodOf(state.series, days));
  if (lines !== null)
    return lines.flatMap(({ days, units }) =>
      rateColumns(sharesOf(units), words, period(days), `${state.indicator}_${days[1]}`).slice(
        0,
        1,
      ),
    );
  if (before !== null && state.before !== null) {
    const earlier = sharesOf(before);
    return [
      ...rateColumns(earlier, words, period(state.before), 'before'),
      ...rateColumns(shares, words, period(state.period), 'now'),
      ...changeColumns(judged, words),
    ];
  }
  if (second !== null && state.second !== null)
    return [
      ...rateColumns(shares, words, common.rateName({ rate: state.indicator }), state.indicator),
      ...rateColumns(
        sharesOf(second),
        words,
        common.rateName({ rate: state.second }),
        state.second,
      ),
    ];
  return [
    ...rateColumns(shares, words, words.explore.rate, state.indicator),
    intervalColumn(shares, words),
    ...judgedColumns(judged, words),
  ];
}

type Shares = ReadonlyMap<string, PoolShare>;

function sharesOf(units: readonly PoolShare[]): Shares {
  return new Map(units.map((unit) => [unit.code, unit]));
}

/** A rate with the counts that it is made of. Why there is none stands in its place. */
function rateColumns(
  shares: Shares,
  { locale, compare, explore }: CompareWords,
  head: string,
  name: string,
): AnswerColumn[] {
  const count = (of: 'numerator' | 'denominator'): AnswerColumn => ({
    head: explore[of],
    name: `${name}_${of}`,
    text: (code) => formatNumber(locale, shares.get(code)?.share?.[of] ?? null),
    value: (code) => shares.get(code)?.share?.[of] ?? null,
  });
  return [
    {
      head,
      name,
      text: (code) => {
        const { share = null, missing = null } = shares.get(code) ?? {};
        if (share !== null) return formatPercent(locale, share.value);
        return missing === null ? UNKNOWN : compare.missingCell({ reason: missing });
      },
      value: (code) => shares.get(code)?.share?.value ?? null,
    },
    count('numerator'),
    count('denominator'),
  ];
}

function intervalColumn(shares: Shares, { locale, explore }: CompareWords): AnswerColumn {
  const own = (code: string): CountedShare | null => shares.get(code)?.share ?? null;
  return {
    head: explore.interval,
    name: 'interval',
    text: (code) => {
      const share = own(code);
      if (share === null) return UNKNOWN;
      return `${formatPercent(locale, share.lower)} – ${formatPercent(locale, share.upper)}`;
    },
    value: (code) => own(code)?.lower ?? null,
  };
}

function changeColumns(
  { answer }: JudgedAnswer,
  { locale, compare }: CompareWords,
): AnswerColumn[] {
  const changes = shareChanges(answer);
  const own = (code: string) => changes.get(code) ?? null;
  const points = (share: number): string => formatNumber(locale, share * 100, 1);
  return [
    {
      head: compare.difference,
      name: 'difference',
      text: (code) => {
        const change = own(code);
        if (change === null) return UNKNOWN;
        const [difference, lower, upper] = [change.difference, change.lower, change.upper].map(
          points,
        );
        return `${compare.points({ number: difference! })} (${lower!} … ${upper!})`;
      },
      value: (code) => own(code)?.difference ?? null,
    },
    {
      head: compare.change,
      name: 'change',
      text: (code) => {
        const change = own(code);
        return change === null ? UNKNOWN : compare.changeName({ change: change.verdict });
      },
      value: (code) => own(code)?.verdict ?? null,
    },
  ];
}

function judgedColumns(judged: JudgedAnswer, words: CompareWords): AnswerColumn[] {
  const { locale, compare } = words;
  const { state } = judged.answer;
  const of = (code: string) => judged.byUnit.get(code);
  const rank: AnswerColumn = {
    head: compare.rank,
    name: 'ranks',
    text: (code) => {
      const { rank_lower: lower = null, rank_upper: upper = null } = of(code) ?? {};
      return lower === null || upper === null ? UNKNOWN : rankRange(locale, { lower, upper });
    },
    value: (code) => of(code)?.rank_median ?? null,
  };
  const place: AnswerColumn = {
    head: compare.place,
    name: 'place',
    text: (code) => {
      const own = of(code)?.place ?? null;
      return own === null ? UNKNOWN : compare.placeName({ place: own });
    },
    value: (code) => of(code)?.place ?? null,
  };
  const number = (
    head: string,
    name: 'expected' | 'ratio' | 'standardised',
    text: (value: number, code: string) => string,
  ): AnswerColumn => ({
    head,
    name,
    text: (code) => {
      const value = of(code)?.[name] ?? null;
      if (value !== null) return text(value, code);
      // Why a unit has no rate at all stands in the column of its rate.
      return name === 'standardised' && of(code) !== undefined ? compare.notByField : UNKNOWN;
    },
    value: (code) => of(code)?.[name] ?? null,
  });
  const mix = [
    number(compare.standardisedRate, 'standardised', (value) =>
      formatAdjustedPercent(locale, value),
    ),
    number(compare.expected, 'expected', (value) => formatNumber(locale, value, 1)),
    number(compare.ratio, 'ratio', (value, code) => {
      const { ratio_lower: lower = null, ratio_upper: upper = null } = of(code) ?? {};
      const [from, to] = [lower, upper].map((end) => formatNumber(locale, end, 3));
      return `${formatNumber(locale, value, 3)} (${from!}–${to!})`;
    }),
  ];
  if (state.standardised) return mix;
  return [...(judged.isRanked ? [rank] : []), ...(areJudged(judged) ? [place] : [])];
}
