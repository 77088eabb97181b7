import type { ChartContext } from '../../charts/chart-context.ts';
import { distributionStrip } from '../../charts/distribution-strip.ts';
import { intervalDotPlot } from '../../charts/interval-dot-plot.ts';
import { axisNote } from '../../charts/share-axis.ts';
import { trendChart } from '../../charts/trend-chart.ts';
import { formatPeriod } from '../../i18n/format.ts';
import type { ExploreAnswerRow } from '../../queries/explore-answer.ts';
import { unitName } from './answer-table.ts';
import { element } from '../element.ts';
import { proportion, type Proportion } from '../asking/proportion.ts';
import type { ExploreState } from './state.ts';
import type { Words } from '../asking/words.ts';

/** More units than this are drawn as a distribution, since nobody reads as many rows. */
const MOST_ROWS = 40;

interface Drawn extends Proportion {
  readonly row: ExploreAnswerRow;
}

/**
 * The chart of a rate, by the functions that draw the finished pages, and what it shows: one unit
 * over its periods, or the last period of all units. Rows without a rate are counted, not drawn.
 */
export function answerChart(
  state: ExploreState,
  rows: readonly ExploreAnswerRow[],
  words: Words,
  width: number,
): Node[] {
  const { explore, locale } = words;
  const context: ChartContext = { document, width, locale };
  const last = rows.reduce((end, row) => (row.period_end > end ? row.period_end : end), '');
  // One line needs one value a period: rows of several systems are not joined.
  const periods = new Set(rows.map(({ period_end }) => period_end)).size;
  const isTrend = state.unit !== null && periods > 1 && periods === rows.length;
  const asked = isTrend ? rows : rows.filter(({ period_end }) => period_end === last);
  const drawn = asked.flatMap((row): Drawn[] => {
    const share = proportion(row);
    return share === null ? [] : [{ row, ...share }];
  });
  const first = drawn[0]?.row;
  if (first === undefined) return [];
  const period = formatPeriod(locale, { ...first, calendar: state.periods.calendar });
  const notes: (string | null)[] = [];
  let chart: SVGSVGElement;
  if (isTrend) {
    chart = trendChart(
      drawn.map(({ row: { period_start, period_end }, ...share }) => ({
        period_start,
        period_end,
        ...share,
      })),
      context,
    );
    notes.push(explore.chartTrend, axisNote(locale, ends(drawn)));
  } else if (drawn.length > MOST_ROWS) {
    chart = distributionStrip(labelled(drawn, state), context);
    const values = drawn.map(({ value }) => value);
    notes.push(explore.chartStrip({ period }), axisNote(locale, values));
  } else {
    chart = intervalDotPlot(labelled(drawn, state), context);
    notes.push(explore.chartDots({ period }), axisNote(locale, ends(drawn)));
  }
  const omitted = asked.length - drawn.length;
  if (omitted > 0) notes.push(explore.chartOmitted({ rows: omitted }));
  return [
    element(
      'figcaption',
      {},
      element('p', { class: 'note' }, notes.filter((note) => note !== null).join(' ')),
    ),
    element('div', { class: 'drawing' }, chart),
  ];
}

/** What the axis of rates with intervals must hold. */
function ends(drawn: readonly Drawn[]): number[] {
  return drawn.flatMap(({ value, lower }) => [value, lower]);
}

function labelled(drawn: readonly Drawn[], state: ExploreState) {
  const systems = new Set(drawn.map(({ row }) => row.source_system)).size;
  return drawn
    .map(({ row, value, lower, upper }) => ({
      label: systems > 1 ? `${unitName(row, state)} (${row.source_system})` : unitName(row, state),
      value,
      lower,
      upper,
      highlighted: row.unit_code === state.unit,
    }))
    .sort((a, b) => b.value - a.value);
}
