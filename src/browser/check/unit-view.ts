import type { ChartContext } from '../../charts/chart-context.ts';
import { fieldBars } from '../../charts/field-bars.ts';
import type { Chart } from '../../charts/finished-svg.ts';
import { intervalDotPlot } from '../../charts/interval-dot-plot.ts';
import { axisNote } from '../../charts/share-axis.ts';
import { controlChart } from '../../charts/control-chart.ts';
import type { ControlSeries } from '../../comparison/control-series.ts';
import { verdictStatement } from '../../comparison/verdict-statement.ts';
import { communeSentences } from '../../components/commune-sentences.ts';
import { figuresView, type FiguresView } from '../../components/commune-view.ts';
import { controlRows, trendControl } from '../../components/trend-control.ts';
import { fieldFigure } from '../../components/field-figure.ts';
import { fieldsView } from '../../components/field-view.ts';
import { formatPercent, formatPeriod } from '../../i18n/format.ts';
import { heading } from '../../i18n/sentences.ts';
import { ALL_FIELDS } from '../../tables/dossiers.ts';
import { periodKey } from '../../tables/periods.ts';
import { element, type Child } from '../element.ts';
import { dataTable, unitName, type CheckView } from './check-view.ts';
import type { NamedUnit, UnitFigures } from './check-types.ts';
import { figureColumns } from './figures-view.ts';

/**
 * One unit as its page will show it, by the functions that make that page: the sentence, the on-time
 * rates, the rate over the periods, the fields.
 */
export function unitView(
  unit: NamedUnit,
  { rows, fieldRows }: UnitFigures,
  view: CheckView,
  width: number,
): Child[] {
  const figures = figuresView(rows);
  if (figures === null) return [];
  // Figures that are only looked at are judged over time, not beside others.
  const control = trendControl(unit.unit_code, figures.trend);
  const { finding, details } = communeSentences(
    view.locale,
    { kind: 'figures', figures },
    { place: null, verdict: control?.verdict ?? null, shared: null },
  );
  const context: ChartContext = { document, width, locale: view.locale };
  return [
    element('h3', { class: 'unit-name' }, unitName(unit)),
    element('p', { class: 'lead' }, finding),
    ...details.map((text) => element('p', { class: 'soft' }, text)),
    ...ratesFigure(figures, view, context),
    ...trendFigure(figures, control, view, context),
    ...fieldFigures({ rows, fieldRows }, figures, view, context),
  ];
}

function ratesFigure(figures: FiguresView, view: CheckView, context: ChartContext): Child[] {
  const { commune, common } = view.words;
  const { rates, missing, latest, sentence } = figures;
  const percent = (share: number): string => formatPercent(view.locale, share);
  // Overdue has the other direction: it stands in the list, not on the axis of the others.
  const drawn = rates.filter(({ name }) => name !== 'overdue_total');
  const chart =
    drawn.length < 2
      ? []
      : [
          chartFigure(
            commune.ratesFigure({ period: formatPeriod(view.locale, latest) }),
            [commune.ratesIntro, axisNote(view.locale, ends(drawn))],
            intervalDotPlot(
              drawn.map(({ name, value, lower, upper }) => ({
                label: commune.rateTitle({ rate: name }),
                value,
                lower,
                upper,
                highlighted: name === sentence?.rate,
              })),
              context,
            ),
            view,
          ),
        ];
  const list = rates.map(({ name, numerator, denominator, value, lower, upper }) =>
    element(
      'div',
      {},
      element('dt', {}, commune.rateTitle({ rate: name })),
      element('dd', { class: 'value' }, percent(value)),
      element('dd', { class: 'note' }, common.ofDossiers({ numerator, denominator })),
      element(
        'dd',
        { class: 'note' },
        common.interval({ lower: percent(lower), upper: percent(upper) }),
      ),
    ),
  );
  return [
    ...chart,
    ...(list.length === 0 ? [] : [element('dl', { class: 'figures' }, ...list)]),
    ...(missing.length === 0
      ? []
      : [element('p', { class: 'small soft' }, commune.ratesMissing({ rates: missing }))]),
  ];
}

function trendFigure(
  { trend, gaps, sentence }: FiguresView,
  control: ControlSeries | null,
  view: CheckView,
  context: ChartContext,
): Child[] {
  const { commune, standing } = view.words;
  if (trend.length < 2 || sentence?.period.period_kind !== 'flow') return [];
  const verdict = control?.verdict ?? null;
  const rows = controlRows(trend, gaps, control?.points ?? []);
  const hasLimits = rows.some(({ centre }) => centre !== null);
  return [
    chartFigure(
      verdict === null
        ? commune.trendFigure(sentence)
        : heading(
            view.locale,
            verdictStatement(verdict, { ...sentence, place: null }, control?.points),
          ),
      [`${commune.trendFigure(sentence)}.`, hasLimits ? standing.variationNote : null],
      controlChart(rows, [], context),
      view,
    ),
  ];
}

function fieldFigures(
  { fieldRows }: UnitFigures,
  { latest }: FiguresView,
  view: CheckView,
  context: ChartContext,
): Child[] {
  const { check, commune } = view.words;
  const nameOf = (id: string): string => view.options.fieldNames[id] ?? id;
  const fields = fieldsView(fieldRows, latest);
  const figure = fields === null ? null : fieldFigure(view.locale, fields, nameOf);
  const own = fieldRows.filter(
    (row) => row.field_id !== ALL_FIELDS && periodKey(row) === periodKey(latest),
  );
  const chart =
    figure === null || figure.rows.length === 0
      ? []
      : [
          chartFigure(
            figure.title,
            [figure.note, axisNote(view.locale, ends(figure.rows))],
            fieldBars(figure.rows, context),
            view,
          ),
        ];
  if (own.length === 0) return chart;
  const columns = figureColumns(own, view);
  const title = check.fieldsTitle({ period: formatPeriod(view.locale, latest) });
  const table = dataTable(
    title,
    [{ text: commune.field }, ...columns],
    own.map((row) => [nameOf(row.field_id), ...columns.map(({ cell }) => cell(row))]),
  );
  return [...chart, table];
}

function chartFigure(
  title: string,
  notes: readonly (string | null)[],
  chart: Chart,
  { words }: CheckView,
): HTMLElement {
  return element(
    'figure',
    { class: 'chart-figure' },
    element(
      'figcaption',
      {},
      element('h4', {}, title),
      element('p', { class: 'note' }, notes.filter((note) => note !== null).join(' ')),
    ),
    element('div', { class: 'drawing' }, chart),
    element('p', { class: 'source' }, `${words.common.source}: ${words.check.source}`),
  );
}

/** What the axis of rates with intervals must hold. */
function ends(rates: readonly { readonly value: number; readonly lower: number }[]): number[] {
  return rates.flatMap(({ value, lower }) => [value, lower]);
}
