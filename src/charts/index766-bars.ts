import * as Plot from '@observablehq/plot';
import { formatNumber } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { BAND, EDGE, INK, PAPER, SOFT, type ChartContext } from './chart-context.ts';
import { fittedText, isolated, textWidth } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { mirrored } from './mirrored.ts';
import { pointText } from './point-text.ts';

/** One group of the index of Decision 766: points of the unit, and of those it is compared with. */
export interface Index766BarRow {
  readonly label: string;
  readonly score: number;
  readonly maximum: number;
  readonly median: number;
  readonly best: number;
}

const KIND = 'index766-bars';
const ROW = 54;
const FONT = 13;

/**
 * The six groups, the one with most points lost first: the grey bar is what the group can give, the
 * coloured one what the unit has, the tick the median and the ring the best of its kind. All bars
 * have one scale, so that their lengths are points.
 */
export function index766Bars(rows: readonly Index766BarRow[], context: ChartContext): Chart {
  const { document, width, locale } = context;
  if (rows.length === 0) return emptyChart(KIND, context);
  const messages = MESSAGES[locale].charts;
  const sorted = placedGroups(rows, context);
  const most = Math.max(...rows.map(({ maximum, best }) => Math.max(maximum, best)));
  type Placed = PlacedGroup;
  const bar = (height: number) => ({
    y1: ({ place }: Placed) => place + 0.66 - height / 2,
    y2: ({ place }: Placed) => place + 0.66 + height / 2,
  });
  const svg = Plot.plot({
    document,
    width,
    height: rows.length * ROW + 8,
    marginLeft: 2,
    marginRight: 6,
    marginTop: 0,
    marginBottom: 4,
    x: { domain: [0, most], axis: null },
    y: { domain: [rows.length, 0], axis: null },
    marks: [
      Plot.rect(sorted, {
        x1: 0,
        x2: 'maximum',
        ...bar(0.3),
        fill: BAND,
        stroke: EDGE,
        strokeWidth: 0.75,
      }),
      Plot.rect(sorted, { x1: 0, x2: 'score', ...bar(0.3), fill: SOFT, ariaLabel: 'said' }),
      // An edge of paper: on paper without colours a tick would be lost in a full bar.
      ...[
        { stroke: PAPER, strokeWidth: 5.5 },
        { stroke: INK, strokeWidth: 2.5 },
      ].map((options) =>
        Plot.link(sorted, {
          x: 'median',
          y1: ({ place }: Placed) => place + 0.45,
          y2: ({ place }: Placed) => place + 0.87,
          ...options,
        }),
      ),
      Plot.dot(sorted, {
        x: 'best',
        y: ({ place }: Placed) => place + 0.66,
        r: 4,
        fill: PAPER,
        stroke: INK,
        strokeWidth: 1.5,
      }),
      Plot.text(sorted, {
        frameAnchor: 'left',
        y: ({ place }: Placed) => place + 0.22,
        text: 'name',
        title: 'title',
        textAnchor: 'start',
        fill: INK,
        fontSize: FONT,
      }),
      Plot.text(sorted, {
        frameAnchor: 'right',
        y: ({ place }: Placed) => place + 0.22,
        text: 'points',
        textAnchor: 'end',
        fill: SOFT,
        fontSize: FONT,
      }),
    ],
  });
  return finishedSvg(mirrored(svg, context), KIND, messages.groupsLabel, 'y');
}

interface PlacedGroup extends Index766BarRow {
  readonly place: number;
  /** The label as far as it fits beside the points; `title` is the whole where it is cut off. */
  readonly name: string;
  readonly title: string | undefined;
  readonly points: string;
  readonly said: string;
}

function placedGroups(
  rows: readonly Index766BarRow[],
  { width, locale }: ChartContext,
): PlacedGroup[] {
  const messages = MESSAGES[locale].charts;
  return rows
    .toSorted((a, b) => b.maximum - b.score - (a.maximum - a.score))
    .map((row, place) => {
      const points = messages.pointsOf({
        score: formatNumber(locale, row.score, 2),
        maximum: formatNumber(locale, row.maximum),
      });
      const name = fittedText(row.label, width - textWidth(points, FONT) - 16, FONT);
      return {
        ...row,
        place,
        name: isolated(name),
        title: name === row.label ? undefined : row.label,
        points: isolated(points),
        said: pointText(
          row.label,
          points,
          messages.median({ value: formatNumber(locale, row.median, 2) }),
          messages.highest({ value: formatNumber(locale, row.best, 2) }),
        ),
      };
    });
}
