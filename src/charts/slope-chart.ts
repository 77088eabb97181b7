import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { NoFigure } from '../tables/no-figure.ts';
import {
  ACCENT,
  EDGE,
  INK,
  NARROW,
  PAPER,
  RULE,
  SOFT,
  type ChartContext,
} from './chart-context.ts';
import { chartKey, type KeyItem } from './chart-key.ts';
import { fittedText, isolated, textWidth } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { chartNote, missingSentence } from './chart-note.ts';
import { DOWN, UP } from './point-symbols.ts';
import { pointText } from './point-text.ts';
import { shareAxis, shareTick, zoomNote } from './share-axis.ts';
import { mirrored } from './mirrored.ts';
import { spreadApart } from './spread-apart.ts';

/** One unit in two periods; shares 0–1. */
export interface SlopeRow {
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Which way it changed beyond noise; null where it did not, or where that cannot be told. */
  readonly change: 'up' | 'down' | null;
  readonly highlighted: boolean;
  readonly missing: NoFigure | null;
}

/** The units, and the names of the two periods. */
export interface SlopeFigures {
  readonly units: readonly SlopeRow[];
  readonly before: string;
  readonly after: string;
}

/** A unit that is drawn: `from` and `to` in pixels from the top. */
interface Slope extends SlopeRow {
  readonly before: number;
  readonly after: number;
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

/** Where the frame is, in pixels. */
interface SlopeFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const KIND = 'slope-chart';
const LEFT = 48;
const FONT = 12;
const OWN_FONT = 13;
const LABEL_LINE = 16;
/** With at most so many units all are named. */
const FEW = 10;
const CHANGES = ['up', 'down', 'none'] as const;

/**
 * Units in two periods, joined by lines. Those that changed beyond noise are dark, with a triangle that
 * points the way they went; the others are grey. The reader's unit and the largest changes are named
 * at the later end.
 */
export function slopeChart(figures: SlopeFigures, context: ChartContext): Chart {
  const { document, width, locale } = context;
  const messages = MESSAGES[locale].charts;
  const rows = figures.units.map((row) =>
    row.missing === null && (row.before === null || row.after === null)
      ? { ...row, missing: 'unknown' as const }
      : row,
  );
  const known = rows.filter(isKnown);
  if (known.length === 0) return emptyChart(KIND, context);
  const key = chartKey(keyItems(known, context), {
    width: width - 8,
    above: 26,
    margin: -4,
  });
  const top = key.height + 30;
  const height = width < NARROW ? 330 : 380;
  const right = width - Math.min(width * 0.46, 240);
  const frame = { left: LEFT, right, top, bottom: top + height };
  const axis = shareAxis(known.flatMap(({ before, after }) => [before, after]));
  const note = chartNote([zoomNote(locale, axis), missingSentence(rows, context)], context);
  const place = (share: number): number =>
    frame.bottom - ((share - axis.domain[0]) / (axis.domain[1] - axis.domain[0])) * height;
  const slopes = known.map((row) => slopeOf(row, place, figures, context));
  const svg = Plot.plot({
    document,
    width,
    height: frame.bottom + 10 + note.height,
    margin: 0,
    marginTop: key.height + 26,
    marginBottom: 10 + note.height,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleY(axis.ticks, { y: place, x1: frame.left, x2: frame.right, stroke: RULE }),
      Plot.text(axis.ticks, {
        x: frame.left - 8,
        y: place,
        text: shareTick(locale),
        textAnchor: 'end',
        fill: SOFT,
        fontSize: FONT,
      }),
      ...periodMarks(figures, frame, width),
      ...slopeMarks(slopes, frame),
      ...nameMarks(slopes, frame, context),
      ...key.marks,
      ...note.marks(0, 8),
    ],
  });
  const { before, after } = figures;
  return finishedSvg(
    mirrored(svg, context),
    KIND,
    messages.slopeLabel({ units: known.length, before, after }),
    'y',
  );
}

type Known = SlopeRow & { readonly before: number; readonly after: number };

function isKnown(row: SlopeRow): row is Known {
  return row.before !== null && row.after !== null;
}

function slopeOf(
  row: Known,
  place: (share: number) => number,
  { before, after }: SlopeFigures,
  { locale }: ChartContext,
): Slope {
  return {
    ...row,
    from: place(row.before),
    to: place(row.after),
    said: pointText(
      row.label,
      `${isolated(before)}: ${formatPercent(locale, row.before)}`,
      `${isolated(after)}: ${formatPercent(locale, row.after)}`,
      MESSAGES[locale].charts.slopeChange({ change: row.change ?? 'none' }),
    ),
  };
}

/** The names of the periods above their ends, and a line at each. */
function periodMarks(
  { before, after }: SlopeFigures,
  frame: SlopeFrame,
  width: number,
): Plot.Markish[] {
  const middle = (frame.left + frame.right) / 2;
  const options = { y: frame.top - 14, fill: INK, fontSize: FONT, fontWeight: 600 } as const;
  const later = fittedText(after, width - middle - 8, FONT, 600);
  const half = textWidth(later, FONT, 600) / 2;
  return [
    Plot.ruleX([frame.left, frame.right], { y1: frame.top, y2: frame.bottom, stroke: SOFT }),
    Plot.text([isolated(fittedText(before, middle - 8, FONT, 600))], {
      ...options,
      x: 4,
      textAnchor: 'start',
    }),
    Plot.text([isolated(later)], {
      ...options,
      x: Math.max(middle + half + 4, Math.min(frame.right, width - 4 - half)),
    }),
  ];
}

/** Grey lines first, then those that changed, the reader's own on top. */
function slopeMarks(slopes: readonly Slope[], frame: SlopeFrame): Plot.Markish[] {
  const layers = [
    slopes.filter(({ change, highlighted }) => change === null && !highlighted),
    slopes.filter(({ change, highlighted }) => change !== null && !highlighted),
    slopes.filter(({ highlighted }) => highlighted),
  ];
  const styles = [
    { colour: EDGE, width: 1, r: 2.5 },
    { colour: INK, width: 1.5, r: 4.5 },
    { colour: ACCENT, width: 2.5, r: 5.5 },
  ];
  return layers.flatMap((layer, index) => {
    const { colour, width, r } = styles[index]!;
    return [
      Plot.link(layer, {
        x1: frame.left,
        x2: frame.right,
        y1: 'from',
        y2: 'to',
        stroke: colour,
        strokeWidth: width,
        strokeOpacity: index === 0 ? 0.7 : 1,
      }),
      Plot.dot(layer, { x: frame.left, y: 'from', r: Math.min(r, 3), fill: colour }),
      ...CHANGES.map((change) =>
        Plot.dot(
          layer.filter((slope) => (slope.change ?? 'none') === change),
          {
            x: frame.right,
            y: 'to',
            r,
            symbol: SYMBOLS[change],
            fill: colour,
            stroke: PAPER,
            strokeWidth: 1,
            ariaLabel: 'said',
          },
        ),
      ),
    ];
  });
}

const SYMBOLS = { up: UP, down: DOWN, none: 'circle' } as const;

/** The units that are named, each beside its later end or as near as there is room, with a line to it. */
function nameMarks(
  slopes: readonly Slope[],
  frame: SlopeFrame,
  { width, locale }: ChartContext,
): Plot.Markish[] {
  const named = namedSlopes(slopes, Math.floor((frame.bottom - frame.top) / LABEL_LINE));
  const places = spreadApart(
    named.map(({ to }) => to),
    LABEL_LINE,
    [frame.top, frame.bottom],
  );
  const x = frame.right + 22;
  return named.flatMap((slope, index) => {
    const { label, after, change, highlighted, to } = slope;
    const [size, weight] = highlighted ? ([OWN_FONT, 600] as const) : ([FONT, 400] as const);
    const value = formatPercent(locale, after);
    const room = width - x - textWidth(` ${value}`, size, weight) - 8;
    const name = fittedText(label, room, size, weight);
    const y = places[index] ?? to;
    return [
      Plot.link([slope], { x1: frame.right + 7, x2: x - 3, y1: to, y2: y, stroke: RULE }),
      Plot.text([`${isolated(name)} ${isolated(value)}`], {
        x,
        y,
        textAnchor: 'start',
        fill: change === null && !highlighted ? SOFT : INK,
        fontSize: size,
        fontWeight: weight,
        ...(name === label ? {} : { title: () => label }),
      }),
    ];
  });
}

/** The reader's unit, then the largest changes, then (of few units) the others, as many as fit. */
function namedSlopes(slopes: readonly Slope[], most: number): readonly Slope[] {
  const size = ({ before, after }: Slope): number => Math.abs(after - before);
  const rank = ({ highlighted, change }: Slope): number =>
    highlighted ? 0 : change !== null ? 1 : 2;
  return slopes
    .filter((slope) => rank(slope) < 2 || slopes.length <= FEW)
    .toSorted((a, b) => rank(a) - rank(b) || size(b) - size(a))
    .slice(0, most);
}

function keyItems(rows: readonly Known[], { locale }: ChartContext): KeyItem[] {
  return CHANGES.filter((change) => rows.some((row) => (row.change ?? 'none') === change)).map(
    (change) => ({
      text: MESSAGES[locale].charts.slopeChange({ change }),
      options: {
        symbol: SYMBOLS[change],
        r: change === 'none' ? 2.5 : 4.5,
        fill: change === 'none' ? EDGE : INK,
      },
    }),
  );
}
