import * as Plot from '@observablehq/plot';
import { median } from 'd3';
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
import { chartKey } from './chart-key.ts';
import { fittedText, isolated, textWidth, wrappedText } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { mirrored } from './mirrored.ts';
import { chartNote, missingSentence } from './chart-note.ts';
import { placedLabels } from './placed-labels.ts';
import { DASH } from './point-symbols.ts';
import { pointText } from './point-text.ts';
import { shareAxis, shareTick, type ShareAxis } from './share-axis.ts';

/** One unit with two indicators, both shares 0–1. */
export interface ScatterRow {
  readonly label: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly highlighted: boolean;
  readonly missing: NoFigure | null;
}

/** The units and the names of both indicators. */
export interface ScatterFigures {
  readonly units: readonly ScatterRow[];
  readonly x: string;
  readonly y: string;
}

interface Point extends ScatterRow {
  readonly x: number;
  readonly y: number;
}

/** Both axes, and the frame in pixels. */
interface Plane {
  readonly x: ShareAxis;
  readonly y: ShareAxis;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const KIND = 'scatter-chart';
const LEFT = 48;
const RIGHT = 22;
const FONT = 12;
const OWN_FONT = 13;
const LINE = 16;
const FOOT = 28;

/**
 * Units by two indicators, with the medians of both as a cross. The reader's unit is named. It shows
 * how the two go together, not that one makes the other.
 */
export function scatterChart(figures: ScatterFigures, context: ChartContext): Chart {
  const { document, width, locale } = context;
  const messages = MESSAGES[locale].charts;
  const rows = figures.units.map((row) =>
    row.missing === null && (row.x === null || row.y === null)
      ? { ...row, missing: 'unknown' as const }
      : row,
  );
  const points = rows.filter((row): row is Point => row.x !== null && row.y !== null);
  if (points.length === 0) return emptyChart(KIND, context);
  const [xAxis, yAxis] = [shareAxis(points.map(({ x }) => x)), shareAxis(points.map(({ y }) => y))];
  const from = ({ domain: [least] }: ShareAxis) => ({ from: formatPercent(locale, least, 0) });
  const note = chartNote(
    [
      xAxis.zoomed ? messages.axisAcrossFrom(from(xAxis)) : null,
      yAxis.zoomed ? messages.axisUpFrom(from(yAxis)) : null,
      missingSentence(rows, context),
    ],
    context,
  );
  const yTitle = wrappedText(figures.y, width - 8, FONT);
  const xTitle = wrappedText(figures.x, width - LEFT - RIGHT, FONT);
  const key = chartKey(
    points.length > 1
      ? [
          {
            text: messages.medians,
            options: { symbol: DASH, r: 5, stroke: SOFT, strokeDasharray: '3 2' },
          },
        ]
      : [],
    { width: width - 8, above: yTitle.length * LINE + 16, margin: LEFT - 4 },
  );
  const top = key.height + yTitle.length * LINE + 16;
  const frame = top + (width < NARROW ? 280 : 360);
  const foot = FOOT + xTitle.length * LINE + note.height;
  const plane: Plane = {
    x: xAxis,
    y: yAxis,
    ...{ left: LEFT, right: width - RIGHT, top, bottom: frame },
  };
  const title = { fill: INK, fontSize: FONT, lineHeight: 1.3 } as const;
  const svg = Plot.plot({
    document,
    width,
    height: frame + foot,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: top,
    marginBottom: foot,
    x: { domain: [...plane.x.domain], label: null },
    y: { domain: [...plane.y.domain], label: null },
    marks: [
      ...axisMarks(plane, context),
      Plot.text([yTitle.map(isolated).join('\n')], {
        ...title,
        frameAnchor: 'top-left',
        lineAnchor: 'bottom',
        textAnchor: 'start',
        dx: 4 - LEFT,
        dy: -12,
      }),
      Plot.text([xTitle.map(isolated).join('\n')], {
        ...title,
        frameAnchor: 'bottom-right',
        lineAnchor: 'top',
        textAnchor: 'end',
        dy: FOOT - 4,
      }),
      ...pointMarks(points, figures, context),
      ...nameMarks(points, plane),
      ...key.marks,
      ...note.marks(LEFT, FOOT + xTitle.length * LINE + 2),
    ],
  });
  return finishedSvg(
    mirrored(svg, context),
    KIND,
    messages.scatterLabel({ units: points.length, x: figures.x, y: figures.y }),
  );
}

function axisMarks({ x, y, left, right }: Plane, { locale }: ChartContext): Plot.Markish[] {
  const tick = { tickFormat: shareTick(locale), tickSize: 0, fill: SOFT, fontSize: FONT } as const;
  const room = (right - left) / Math.max(1, x.ticks.length - 1);
  const every = Math.max(1, Math.ceil(44 / room));
  return [
    Plot.ruleX(x.ticks, { stroke: RULE }),
    Plot.ruleY(y.ticks, { stroke: RULE }),
    Plot.axisX(
      x.ticks.filter((_, index) => (x.ticks.length - 1 - index) % every === 0),
      tick,
    ),
    Plot.axisY(y.ticks, tick),
  ];
}

function pointMarks(
  points: readonly Point[],
  figures: ScatterFigures,
  { locale }: ChartContext,
): Plot.Markish[] {
  const middle = (share: (point: Point) => number): number[] => {
    const value = median(points, share);
    return value === undefined || points.length < 2 ? [] : [value];
  };
  const dashed = { stroke: SOFT, strokeDasharray: '3 3' } as const;
  const channels = {
    x: 'x',
    y: 'y',
    ariaLabel: ({ label, x, y }: Point) =>
      pointText(
        label,
        `${isolated(figures.x)}: ${formatPercent(locale, x)}`,
        `${isolated(figures.y)}: ${formatPercent(locale, y)}`,
      ),
  } as const;
  return [
    Plot.ruleX(
      middle(({ x }) => x),
      dashed,
    ),
    Plot.ruleY(
      middle(({ y }) => y),
      dashed,
    ),
    Plot.dot(
      points.filter(({ highlighted }) => !highlighted),
      { ...channels, r: 3, fill: EDGE, fillOpacity: 0.75 },
    ),
    Plot.dot(
      points.filter(({ highlighted }) => highlighted),
      { ...channels, r: 6, fill: ACCENT, stroke: PAPER },
    ),
  ];
}

/** The names of the reader's units, beside their points or below them. */
function nameMarks(points: readonly Point[], plane: Plane): Plot.Markish[] {
  const { x, y, left, right, top, bottom } = plane;
  const named = points
    .filter(({ highlighted }) => highlighted)
    .map((point) => {
      const text = fittedText(point.label, (right - left) * 0.7, OWN_FONT, 600);
      return {
        point,
        text,
        x: left + ((point.x - x.domain[0]) / (x.domain[1] - x.domain[0])) * (right - left),
        y: bottom - ((point.y - y.domain[0]) / (y.domain[1] - y.domain[0])) * (bottom - top),
        width: textWidth(text, OWN_FONT, 600),
        gap: 10,
      };
    });
  const places = placedLabels(named, {
    left: left - 40,
    right: right + RIGHT - 2,
    top: top - 4,
    bottom,
  });
  return named.flatMap(({ point, text }, index) => {
    const place = places[index];
    if (place == null) return [];
    return [
      Plot.text([point], {
        x: 'x',
        y: 'y',
        text: () => isolated(text),
        ...(text === point.label ? {} : { title: 'label' }),
        ...place,
        lineAnchor: 'middle',
        fill: INK,
        fontSize: OWN_FONT,
        fontWeight: 600,
        stroke: PAPER,
        strokeWidth: 3,
        strokeLinejoin: 'round',
      }),
    ];
  });
}
