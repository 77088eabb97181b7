import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { RateName } from '../tables/rates.ts';
import { INK, PAPER, SOFT, type ChartContext } from './chart-context.ts';
import { chartKey } from './chart-key.ts';
import { chartNote } from './chart-note.ts';
import { fittedText, isolated, wrappedText } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { rowLines } from './interval-rows.ts';
import { mirrored } from './mirrored.ts';
import { BAR, onTimeBar, onTimeKey, onTimeParts } from './on-time-bar.ts';
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

/** A rate in its row, in pixels from the top. */
export interface PlacedRate extends OnTimeRateRow {
  readonly value: number;
  readonly top: number;
  readonly middle: number;
  readonly name: string;
  readonly title: string | undefined;
  readonly counts: string;
  readonly said: string;
}

/** Heights, in pixels from the top, and the two scales. */
interface Plan {
  readonly axis: ShareAxis;
  /** Whether the upper scale is a part of the lower one, enlarged. */
  readonly enlarged: boolean;
  /** End of the rows of the upper scale, where its numbers stand, and beginning of the lower one. */
  readonly foot: number;
  readonly below: number;
  readonly rates: readonly PlacedRate[];
  readonly overdue: PlacedRate | null;
  readonly bar: number;
  readonly frame: number;
  /** The place on the axis of a share of the whole. */
  readonly whole: (share: number) => number;
}

const KIND = 'on-time-rates';
const LEFT = 18;
const RIGHT = 70;
const FONT = 13;
const SMALL = 12;
const LINE = 16;
/** From the last line of a row to its mark, and from there to the next row. */
const MARK = 14;
const BELOW = 20;
const AXIS = 24;
/** Between the two scales. */
const APART = 14;
/** Half of the height of the lines of the upper scale in a row. */
const HALF = 10;

/**
 * The on-time rates of one unit as points with their intervals on one scale, each with the dossiers it
 * counts, over a bar of all dossiers that were to be resolved. Points may stand on a part of the scale
 * that is enlarged, which is said; the bar is always whole, on a scale of its own: in it stand what is
 * pending in time between the rates of everything received, and last what is late or overdue, which
 * the rate of the resolved leaves out.
 */
export function onTimeRates(figures: OnTimeFigures, context: ChartContext): Chart {
  const { document, width, locale } = context;
  const messages = MESSAGES[locale].charts;
  const rates = figures.rates.filter(({ denominator }) => denominator > 0);
  if (rates.length === 0) return emptyChart(KIND, context);
  const parts = onTimeParts(figures, context);
  const plan = planOf(rates, figures, parts.length > 0, context);
  const { axis, enlarged, frame, whole } = plan;
  const hasBar = parts.length > 0 || plan.overdue !== null;
  const items = onTimeKey(parts, context);
  const key = chartKey(items, { width: width - 8, above: 0, margin: LEFT - 4 });
  const note = chartNote(
    [enlarged ? enlargedNote(axis, context) : hasBar ? null : zoomNote(locale, axis)],
    context,
  );
  const shift = frame + (hasBar ? AXIS : 0) + key.height;
  const below = chartKey(items, { width: width - 8, above: -shift, margin: LEFT - 4 });
  const svg = Plot.plot({
    document,
    width,
    height: shift + note.height + 8,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: 0,
    marginBottom: (hasBar ? AXIS : 0) + key.height + note.height + 8,
    x: { domain: [...axis.domain], axis: null },
    y: { domain: [frame, 0], axis: null },
    marks: [
      ...scaleMarks(plan, context),
      ...rateMarks(plan.rates, axis),
      ...rowTexts(plan, context),
      ...(hasBar
        ? onTimeBar(parts, plan.overdue, { title: plan.below + 2, top: plan.bar, whole }, context)
        : []),
      ...below.marks,
      ...note.marks(LEFT, (hasBar ? AXIS : 0) + key.height + 4),
    ],
  });
  const label = messages.onTimeLabel({ rates: rates.length });
  return finishedSvg(mirrored(svg, context), KIND, label, 'y');
}

function planOf(
  rows: readonly OnTimeRateRow[],
  figures: OnTimeFigures,
  hasParts: boolean,
  context: ChartContext,
): Plan {
  const upper = rows.filter(({ rate }) => rate !== 'overdue_total');
  const lower = rows.filter(({ rate }) => rate === 'overdue_total');
  const axis = shareAxis(
    upper.flatMap((row) => [row.numerator / row.denominator, row.lower, row.upper]),
  );
  const [from, to] = axis.domain;
  const hasBar = hasParts || lower.length > 0;
  const enlarged = hasBar && (from > 0 || to < 1);
  const rates = placedRates(upper, figures, context, 2);
  const foot = rates.length === 0 ? 0 : rates.at(-1)!.middle + HALF;
  const below = rates.length === 0 ? 0 : foot + AXIS + (hasBar ? APART : 0);
  const [overdue = null] = placedRates(lower, figures, context, below + LINE + 8);
  const title = overdue === null ? below + LINE + 6 : overdue.middle + 7;
  const bar = hasBar ? title : below;
  return {
    axis,
    enlarged,
    foot,
    below,
    rates,
    overdue,
    bar,
    frame: hasBar ? bar + BAR + 4 : below,
    whole: (share) => from + share * (to - from),
  };
}

function placedRates(
  rows: readonly OnTimeRateRow[],
  { pending_overdue }: OnTimeFigures,
  { width, locale }: ChartContext,
  from: number,
): PlacedRate[] {
  const { charts, common } = MESSAGES[locale];
  let top = from;
  return rows.map((row) => {
    const { rate, numerator, denominator, lower, upper } = row;
    const value = numerator / denominator;
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

/** What the upper scale is of the lower one. */
function enlargedNote({ domain: [from, to] }: ShareAxis, { locale }: ChartContext): string {
  const [start, end] = [from, to].map((share) => formatPercent(locale, share, 0));
  return MESSAGES[locale].charts.axisEnlarged({ from: start!, to: end! });
}

/** The lines of the upper scale beside its points, none through a text, and its numbers below them. */
function scaleMarks(
  { axis: { ticks }, rates, foot }: Plan,
  { locale }: ChartContext,
): Plot.Markish[] {
  if (rates.length === 0) return [];
  const rows = rates.map(({ middle }) => ({ from: middle - HALF, to: middle + HALF }));
  return [
    rowLines(rows, ticks),
    Plot.text(ticks, {
      x: Number,
      y: () => foot + 4,
      text: shareTick(locale),
      lineAnchor: 'top',
      fill: SOFT,
      fontSize: SMALL,
    }),
  ];
}

function rateMarks(rates: readonly PlacedRate[], { domain }: ShareAxis): Plot.Markish[] {
  return [
    Plot.link(rates, {
      x1: ({ lower }: PlacedRate) => Math.max(domain[0], lower),
      x2: ({ upper }: PlacedRate) => Math.min(domain[1], upper),
      y: 'middle',
      stroke: SOFT,
      strokeWidth: 6,
      strokeOpacity: 0.55,
    }),
    Plot.dot(rates, { x: 'value', y: 'middle', r: 5, fill: INK, stroke: PAPER, ariaLabel: 'said' }),
  ];
}

/** Names, counts and values of all rates. */
function rowTexts({ rates, overdue }: Plan, { locale }: ChartContext): Plot.Markish[] {
  const rows = overdue === null ? rates : [...rates, overdue];
  const text = {
    frameAnchor: 'left',
    textAnchor: 'start',
    lineAnchor: 'top',
    dx: 4 - LEFT,
  } as const;
  return [
    Plot.text(rows, { ...text, y: 'top', text: 'name', title: 'title', fill: INK, fontSize: FONT }),
    Plot.text(rows, {
      ...text,
      y: ({ top }: PlacedRate) => top + 18,
      text: 'counts',
      lineHeight: 1.3,
      fill: SOFT,
      fontSize: SMALL,
    }),
    Plot.text(rows, {
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
