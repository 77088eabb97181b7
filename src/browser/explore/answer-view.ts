import { formatDate, formatPeriod } from '../../i18n/format.ts';
import { isRate, type ExploreAnswerRow } from '../../queries/explore-answer.ts';
import type { Query } from '../../queries/query.ts';
import { ALL_FIELDS } from '../../tables/dossiers.ts';
import { answerCsv } from './answer-csv.ts';
import { answerTable, unitName } from './answer-table.ts';
import { sqlView } from '../asking/sql-view.ts';
import { element, type Child } from '../element.ts';
import type { AskOptions } from '../asking/ask-options.ts';
import type { ExploreState } from './state.ts';
import { measureName, scopeName, type Words } from '../asking/words.ts';

/** An answer with the question it belongs to. */
export interface Answer {
  readonly state: ExploreState;
  readonly query: Query<ExploreAnswerRow>;
  readonly rows: readonly ExploreAnswerRow[];
}

/** The whole answer: what was asked, chart, table, file, and the SQL that answered. */
export function answerView(
  answer: Answer,
  options: AskOptions,
  words: Words,
  onUnit: (unit: string) => void,
): Child[] {
  const { state, rows } = answer;
  const { explore } = words;
  const title = element('h2', { tabindex: '-1' }, questionText(answer, options, words));
  const notes = [
    `${explore.rowCount({ rows: rows.length })}.`,
    ...(state.data.as_of === null
      ? []
      : [explore.asOf({ date: formatDate(words.locale, state.data.as_of) })]),
    explore.notes,
    ...(rows.some(({ hidden }) => hidden) ? [words.common.hiddenLegend] : []),
  ];
  const sql = sqlView([answer.query], words);
  if (rows.length === 0) {
    return [title, element('p', { class: 'empty' }, explore.empty), sql];
  }
  const overTime = state.unit === null && state.periods.periods.length > 1;
  return [
    title,
    element('p', { class: 'soft small' }, notes.join(' ')),
    ...chartPlace(answer, options, words),
    element('p', { class: 'small soft' }, `${words.common.source}: ${state.data.sourceLine}`),
    answerTable(state, rows, words, overTime ? onUnit : null),
    element('p', { class: 'no-print' }, csvLink(answer, words)),
    sql,
  ];
}

/**
 * Where the chart comes to stand. Charts are loaded after the answer is there; where they cannot be,
 * the table still says everything.
 */
function chartPlace(answer: Answer, options: AskOptions, words: Words): Child[] {
  const { state, rows } = answer;
  if (!isRate(state.measure)) return [];
  const title = questionText(answer, options, words);
  const place = element('figure', {
    class: 'chart-figure',
    'data-chart': '',
    // For the files of the chart; the answer has a CSV of its own.
    'data-title': title,
    'data-source': `${words.common.source}: ${state.data.sourceLine}`,
    ...(state.data.id === 'demonstration'
      ? { 'data-demonstration': words.common.demonstrationBand }
      : {}),
  });
  Promise.all([
    import('./answer-chart.ts'),
    import('../chart-walk.ts'),
    import('../figure-downloads.ts'),
    import('../../charts/titled-label.ts'),
  ])
    .then(([{ answerChart }, { walkCharts }, { addFigureDownloads }, { nameChart }]) => {
      const width = Math.max(280, Math.min(place.clientWidth, 760));
      place.replaceChildren(...answerChart(state, rows, words, width));
      const chart = place.querySelector<SVGSVGElement>('svg.chart');
      if (chart !== null) nameChart(chart, title);
      walkCharts(place);
      addFigureDownloads(place);
    })
    .catch((error: unknown) => {
      console.warn(error);
      place.remove();
    });
  return [place];
}

function questionText({ state, rows }: Answer, options: AskOptions, words: Words): string {
  const { explore, locale } = words;
  const first = rows[0];
  const all = scopeName(words, state.units);
  const one = first === undefined ? state.unit : unitName(first, state);
  const { calendar, periods } = state.periods;
  const starts = periods.filter(([, end]) => end === state.from).map(([start]) => start);
  const span = { period_start: starts[0] ?? state.from, period_end: state.to };
  return [
    measureName(words, state.measure),
    state.field === ALL_FIELDS
      ? explore.allFields
      : (options.fieldNames[state.field] ?? state.field),
    state.unit === null ? all : (one ?? state.unit),
    formatPeriod(locale, { ...span, calendar: state.from === state.to ? calendar : 'custom' }),
  ].join(' · ');
}

function csvLink(answer: Answer, { explore }: Words): HTMLAnchorElement {
  const { state, rows } = answer;
  const invented = state.data.id === 'demonstration';
  const text = answerCsv(state, rows, invented ? explore.inventedFile : null);
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const parts = [invented ? 'demonstration' : 'dung-han', state.measure, state.units.id, state.to];
  return element('a', { href, download: `${parts.join('-')}.csv` }, explore.csv);
}
