import { knownChance } from '../../comparison/known-chance.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { AskOptions } from '../asking/ask-options.ts';
import { sqlView } from '../asking/sql-view.ts';
import { element, type Child } from '../element.ts';
import { compareCsv } from './compare-csv.ts';
import { compareTable } from './compare-table.ts';
import type { CompareWords } from './compare-words.ts';
import { copyLinkButton } from './copy-link.ts';
import { areOnlyNamedDrawn } from './drawn-units.ts';
import { findingText } from './finding-text.ts';
import { mixPools } from './mix-pools.ts';
import { areJudged, hasMix, type JudgedAnswer } from './judged-answer.ts';
import { missingList } from './missing-list.ts';
import { pairTable } from './pair-table.ts';
import { questionText } from './question-text.ts';

/** The whole answer: what was asked, chart, table, pairs, who is missing, files, and the SQL. */
export function compareView(
  judged: JudgedAnswer,
  options: AskOptions,
  words: CompareWords,
): Child[] {
  const { answer } = judged;
  const { state, queries } = answer;
  const { common } = words;
  const question = questionText(state, options, words);
  const finding = findingText(judged, words);
  const invented = state.source.id === 'demonstration';
  return [
    element('h2', { tabindex: '-1' }, finding ?? question),
    ...(finding === null ? [] : [element('p', { class: 'question' }, question)]),
    ...(invented ? [element('p', {}, element('strong', {}, common.demonstrationBand))] : []),
    element('p', { class: 'soft small' }, notes(judged, words, finding).join(' ')),
    ...chartPlace(judged, finding === null ? question : `${finding}. ${question}`, words),
    element('p', { class: 'small soft' }, `${common.source}: ${state.source.sourceLine}`),
    compareTable(judged, question, words),
    ...missingList(answer, words),
    ...pairTable(judged, words),
    element('p', { class: 'no-print links' }, csvLink(judged, words), ' ', copyLinkButton(words)),
    sqlView(queries, words),
  ];
}

function notes(judged: JudgedAnswer, words: CompareWords, finding: string | null): string[] {
  const { compare, common, explore, locale } = words;
  const { state, units } = judged.answer;
  const { indicator, second, view, source } = state;
  const { units: judgedUnits, flagged_95: outside, chance_95: chance } = judged.set;
  const isOneByOne = view === 'ranges' || view === 'slope';
  const showsRanks = view === 'ranges' || view === 'table';
  const isRanking = showsRanks && !state.standardised && judged.isRanked;
  const known = units.filter(({ share }) => share !== null).length;
  const isChance = view === 'funnel' && areJudged(judged) && outside !== null && chance !== null;
  const expected = isChance ? knownChance(chance, judgedUnits) : null;
  return [
    compare.denominator({ rate: indicator }),
    ...(view === 'scatter' && second !== null ? [compare.denominator({ rate: second })] : []),
    ...(view === 'scatter' && finding !== null ? [compare.scatterNote] : []),
    ...(isRanking ? [compare.rankNote] : []),
    ...(isRanking && state.scope.level === 'province' ? [compare.narrowNote] : []),
    ...(expected !== null && outside !== null
      ? [
          compare.chance({
            units: judgedUnits,
            outside,
            expected: formatNumber(locale, expected.count, expected.decimals),
          }),
        ]
      : []),
    ...(view === 'funnel' && !areJudged(judged) ? [compare.fewJudged] : []),
    ...mixNotes(judged, words),
    ...(isOneByOne && areOnlyNamedDrawn(units) ? [compare.onlyNamedDrawn] : []),
    ...(source.as_of === null ? [] : [explore.asOf({ date: formatDate(locale, source.as_of) })]),
    ...(known < units.length && units.some(({ missing }) => missing === 'hidden')
      ? [common.hiddenLegend]
      : []),
  ];
}

/** What a standardised rate is, and whose rates are the common ones; or why there is none. */
function mixNotes({ answer, byUnit, mix }: JudgedAnswer, words: CompareWords): string[] {
  const { compare } = words;
  if (mix === null) return [];
  const pools = mixPools(answer.state, words);
  const of = { pools, units: mix.units };
  if (!hasMix({ byUnit })) return [compare.noCommonRates(of)];
  return [compare.standardisedNote, compare.commonRates(of)];
}

/**
 * Where the chart comes to stand. Charts are loaded after the answer is there; where they cannot be,
 * the table still says everything.
 */
function chartPlace(judged: JudgedAnswer, title: string, words: CompareWords): Child[] {
  const { state } = judged.answer;
  if (state.view === 'table') return [];
  const place = element('figure', {
    class: 'chart-figure',
    'data-chart': state.view,
    'aria-label': title,
    // For the files of the chart; the answer has a CSV of its own.
    'data-title': title,
    'data-source': `${words.common.source}: ${state.source.sourceLine}`,
    'data-own-csv': '',
    ...(state.source.id === 'demonstration'
      ? { 'data-demonstration': words.common.demonstrationBand }
      : {}),
  });
  Promise.all([
    import('./compare-chart.ts'),
    import('../chart-walk.ts'),
    import('../figure-downloads.ts'),
  ])
    .then(([{ compareChart }, { walkCharts }, { addFigureDownloads }]) => {
      const width = Math.max(280, Math.min(place.clientWidth, 760));
      const drawn = compareChart(judged, words, { document, width, locale: words.locale });
      if (drawn === null) {
        place.remove();
        return;
      }
      place.replaceChildren(
        ...(drawn.axis === null
          ? []
          : [element('figcaption', {}, element('p', { class: 'note' }, drawn.axis))]),
        element('div', { class: 'drawing' }, drawn.chart),
      );
      walkCharts(place);
      addFigureDownloads(place);
    })
    .catch((error: unknown) => {
      console.warn(error);
      place.remove();
    });
  return [place];
}

function csvLink(judged: JudgedAnswer, words: CompareWords): HTMLAnchorElement {
  const { state } = judged.answer;
  const invented = state.source.id === 'demonstration';
  const text = compareCsv(judged, words, invented ? words.explore.inventedFile : null);
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const [, end] = state.period;
  const parts = [invented ? 'demonstration' : 'dung-han', state.indicator, state.set?.id, end];
  const download = `${parts.filter((part) => part !== undefined).join('-')}.csv`;
  return element('a', { href, download }, words.explore.csv);
}
