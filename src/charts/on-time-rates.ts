import * as Plot from '@observablehq/plot';
import { formatNumber, formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { RateName } from '../tables/rates.ts';
import { ACCENT, BAND, EDGE, INK, PAPER, RULE, SOFT, type ChartContext } from './chart-context.ts';
import { chartKey } from './chart-key.ts';
import { chartNote } from './chart-note.ts';
import { fittedText, isolated, wrappedText } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { mirrored } from './mirrored.ts';
import { intervalText, pointText } from './point-text.ts';
import { shareAxis, shareTick, zoomNote, type ShareAxis } from './share-axis.ts';

/** One of the on-time rates of a unit, with its counts and its 95 % interval (0–1). */
export interface OnTimeRateRow {
  readonly rate: Extract<
    RateName,
    'ontime_resolved' | 'ontime_received' | 'ontime_766' | 'overdue_total'
  >;
  readonly numerator: number;
  readonly denominator: number;
  readonly lower: number;
  readonly upper: number;
}

/** The rates that are known, and what became of everything that was to be resolved. */
export interface OnTimeFigures {
  readonly rates: readonly OnTimeRateRow[];
  /** Dossiers; null where not stated or hidden. Together they are what was received. */
  readonly on_time: number | null;
  readonly pending_in_time: number | null;
  readonly late: number | null;
  readonly pending_overdue: number | null;
}

/** A rate in its row, in pixels from the top; overdue is counted from 100 % downwards. */
interface PlacedRate extends OnTimeRateRow {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly middle: number;
  readonly name: string;
  readonly title: string | undefined;
  readonly counts: string;
  readonly said: string;
}

/** What became of some of the dossiers: where it begins and ends on the scale. */
interface Part {
  readonly kind: (typeof PARTS)[number];
  readonly dossiers: number;
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

const PARTS = ['on_time', 'pending_in_time', 'late', 'pending_overdue'] as const;
const FILLS: Readonly<Record<Part['kind'], string>> = {
  on_time: BAND,
  pending_in_time: PAPER,
  late: EDGE,
  pending_overdue: ACCENT,
};
const KIND = 'on-time-rates';
const LEFT = 18;
const RIGHT = 70;
const FONT = 13;
const SMALL = 12;
const LINE = 16;
/** From the last line of a row to its mark, and from there to the next row. */
const MARK = 14;
const BELOW = 16;
const BAR = 20;
const AXIS = 24;

/**
 * The on-time rates of one unit on one scale, each with the dossiers it counts, over a bar of all
 * dossiers that were to be resolved. Lines lead from the rates that share its denominator to the
 * parts of the bar: between them stands what is pending in time, and after them the overdue, which
 * the rate of the resolved leaves out. Overdue is drawn from 100 % downwards: it is what the third
 * rate lacks.
 */
export function onTimeRates(figures: OnTimeFigures, context: ChartContext): Chart {
  const { document, width, locale } = context;
  const messages = MESSAGES[locale].charts;
  const rates = figures.rates.filter(({ denominator }) => denominator > 0);
  if (rates.length === 0) return emptyChart(KIND, context);
  const placed = placedRates(rates, figures, context);
  const foot = (placed.at(-1)?.middle ?? 0) + BELOW;
  const axis = shareAxis(
    placed.flatMap(({ from, lower, upper, rate }) =>
      rate === 'overdue_total' ? [from] : [from, lower, upper],
    ),
  );
  const parts = partsOf(figures, context);
  const bar = foot + (parts.length > 0 ? 24 : 0);
  const frame = bar + (parts.length > 0 ? BAR + 8 : 0);
  const items = parts.map(({ kind, dossiers }) => ({
    text: `${messages.onTimePart({ part: kind })}: ${formatNumber(locale, dossiers)}`,
    options: {
      symbol: 'square',
      r: 5,
      fill: FILLS[kind],
      stroke: SOFT,
      strokeWidth: 0.75,
    } as const,
  }));
  const key = chartKey(items, { width: width - 8, above: 0, margin: LEFT - 4 });
  const note = chartNote([zoomNote(locale, axis)], context);
  const shift = frame + AXIS + key.height;
  const below = chartKey(items, { width: width - 8, above: -shift, margin: LEFT - 4 });
  const svg = Plot.plot({
    document,
    width,
    height: shift + note.height + 8,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: 0,
    marginBottom: AXIS + key.height + note.height + 8,
    x: { domain: [...axis.domain], label: null },
    y: { domain: [frame, 0], axis: null },
    marks: [
      Plot.ruleX(axis.ticks, { stroke: RULE }),
      Plot.axisX(axis.ticks, {
        tickFormat: shareTick(locale),
        tickSize: 0,
        fill: SOFT,
        fontSize: SMALL,
      }),
      ...guideMarks(placed, parts, bar),
      ...rateMarks(placed, axis),
      ...rateTexts(placed, context),
      ...barMarks(parts, axis, bar, context),
      ...below.marks,
      ...note.marks(LEFT, AXIS + key.height + 4),
    ],
  });
  const label = messages.onTimeLabel({ rates: rates.length });
  return finishedSvg(mirrored(svg, context), KIND, label, 'y');
}

function placedRates(
  rates: readonly OnTimeRateRow[],
  { pending_overdue }: OnTimeFigures,
  { width, locale }: ChartContext,
): PlacedRate[] {
  const { charts, common } = MESSAGES[locale];
  let top = 2;
  return rates.map((row) => {
    const { rate, numerator, denominator, lower, upper } = row;
    const value = numerator / denominator;
    const isOverdue = rate === 'overdue_total';
    const label = common.rateName({ rate });
    const name = fittedText(label, width - 12, FONT);
    const dossiers = common.ofDossiers({ numerator, denominator });
    // What this rate does not see, said where it stands.
    const unseen =
      rate === 'ontime_resolved' && pending_overdue !== null && pending_overdue > 0
        ? charts.notCounted({ overdue: pending_overdue })
        : null;
    const counts = [dossiers, unseen].filter((part) => part !== null).join(common.comma);
    const lines = wrappedText(counts, width - 12, SMALL);
    const placed: PlacedRate = {
      ...row,
      value,
      from: isOverdue ? 1 - value : value,
      to: isOverdue ? 1 : value,
      top,
      middle: top + LINE * (1 + lines.length) + MARK,
      name: isolated(name),
      title: name === label ? undefined : label,
      counts: lines.map(isolated).join('\n'),
      said: pointText(label, intervalText(locale, { value, lower, upper }), dossiers, unseen),
    };
    top = placed.middle + BELOW;
    return placed;
  });
}

/** The parts of everything that was to be resolved, in order; none where one of them is not known. */
function partsOf(figures: OnTimeFigures, { locale }: ChartContext): Part[] {
  const messages = MESSAGES[locale].charts;
  const counts = PARTS.map((kind) => ({ kind, dossiers: figures[kind] }));
  const total = counts.reduce((sum, { dossiers }) => sum + (dossiers ?? 0), 0);
  if (total === 0 || counts.some(({ dossiers }) => dossiers === null)) return [];
  let before = 0;
  return counts.map(({ kind, dossiers }) => {
    const from = before / total;
    before += dossiers ?? 0;
    const said = pointText(
      messages.onTimePart({ part: kind }),
      MESSAGES[locale].common.ofDossiers({ numerator: dossiers ?? 0, denominator: total }),
    );
    return { kind, dossiers: dossiers ?? 0, from, to: before / total, said };
  });
}

/** From the rates of everything received down to the ends of the parts that make them. */
function guideMarks(
  placed: readonly PlacedRate[],
  parts: readonly Part[],
  bar: number,
): Plot.Markish[] {
  const ends = placed.filter(({ rate }) => parts.length > 0 && rate !== 'ontime_resolved');
  return [
    Plot.link(ends, {
      x1: 'from',
      x2: 'from',
      y1: 'middle',
      y2: bar,
      stroke: SOFT,
      strokeDasharray: '2 3',
    }),
  ];
}

function rateMarks(placed: readonly PlacedRate[], { domain: [least] }: ShareAxis): Plot.Markish[] {
  const rates = placed.filter(({ rate }) => rate !== 'overdue_total');
  const overdue = placed.filter(({ rate }) => rate === 'overdue_total');
  return [
    Plot.link(rates, {
      x1: ({ lower }: PlacedRate) => Math.max(least, lower),
      x2: 'upper',
      y: 'middle',
      stroke: SOFT,
      strokeWidth: 6,
      strokeOpacity: 0.55,
    }),
    Plot.dot(rates, { x: 'value', y: 'middle', r: 5, fill: INK, stroke: PAPER, ariaLabel: 'said' }),
    Plot.rect(overdue, {
      x1: ({ from }: PlacedRate) => Math.max(least, from),
      x2: 'to',
      y1: ({ middle }: PlacedRate) => middle - 5,
      y2: ({ middle }: PlacedRate) => middle + 5,
      fill: ACCENT,
      ariaLabel: 'said',
    }),
  ];
}

function rateTexts(placed: readonly PlacedRate[], { locale }: ChartContext): Plot.Markish[] {
  const text = {
    frameAnchor: 'left',
    textAnchor: 'start',
    lineAnchor: 'top',
    dx: 4 - LEFT,
    // Guide lines pass behind the texts.
    stroke: PAPER,
    strokeWidth: 3,
  } as const;
  return [
    Plot.text(placed, {
      ...text,
      y: 'top',
      text: 'name',
      title: 'title',
      fill: INK,
      fontSize: FONT,
    }),
    Plot.text(placed, {
      ...text,
      y: ({ top }: PlacedRate) => top + 18,
      text: 'counts',
      lineHeight: 1.3,
      fill: SOFT,
      fontSize: SMALL,
    }),
    Plot.text(placed, {
      frameAnchor: 'right',
      y: 'middle',
      text: ({ value }: PlacedRate) => isolated(formatPercent(locale, value)),
      textAnchor: 'start',
      dx: 10,
      fill: INK,
      fontSize: FONT,
      fontWeight: 600,
    }),
  ];
}

/** The bar of all dossiers; where the scale does not begin at 0 two strokes say that it is cut. */
function barMarks(
  parts: readonly Part[],
  { domain: [least], zoomed }: ShareAxis,
  bar: number,
  { locale }: ChartContext,
): Plot.Markish[] {
  if (parts.length === 0) return [];
  const total = parts.reduce((sum, { dossiers }) => sum + dossiers, 0);
  const seen = parts.filter(({ from, to }) => to > from && to > least);
  const cut = zoomed ? [0.03, 0.06] : [];
  return [
    Plot.text([isolated(MESSAGES[locale].charts.allReceived({ dossiers: total }))], {
      frameAnchor: 'left',
      y: () => bar - 5,
      textAnchor: 'start',
      lineAnchor: 'bottom',
      dx: 4 - LEFT,
      fill: INK,
      fontSize: FONT,
      stroke: PAPER,
      strokeWidth: 3,
    }),
    Plot.rect(seen, {
      x1: ({ from }: Part) => Math.max(least, from),
      x2: 'to',
      y1: bar,
      y2: bar + BAR,
      fill: ({ kind }: Part) => FILLS[kind],
      stroke: SOFT,
      strokeWidth: 0.75,
      ariaLabel: 'said',
    }),
    Plot.link(cut, {
      x1: (offset: number) => least + (offset - 0.012) * (1 - least),
      x2: (offset: number) => least + (offset + 0.012) * (1 - least),
      y1: bar + BAR + 3,
      y2: bar - 3,
      stroke: PAPER,
      strokeWidth: 3,
    }),
  ];
}
