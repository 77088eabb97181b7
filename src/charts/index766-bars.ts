import * as Plot from '@observablehq/plot';
import { formatNumber } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { ACCENT, BAND, INK, PAPER, SOFT, type ChartContext } from './chart-context.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';

/** One group of the index of Decision 766: points of the unit, and of those it is compared with. */
export interface Index766BarRow {
  readonly label: string;
  readonly score: number;
  readonly maximum: number;
  readonly median: number;
  readonly best: number;
}

const ROW = 54;

/**
 * The six groups, the one with most points lost first: the grey bar is what the group can give, the
 * coloured one what the unit has, the tick the median and the ring the best of its kind. All bars
 * have one scale, so that their lengths are points.
 */
export function index766Bars(rows: readonly Index766BarRow[], context: ChartContext): Chart {
  const { document, width, locale } = context;
  const messages = MESSAGES[locale].charts;
  const points = (value: number): string => formatNumber(locale, value, 2);
  const sorted = rows
    .toSorted((a, b) => b.maximum - b.score - (a.maximum - a.score))
    .map((row, index) => ({ ...row, place: index }));
  const most = Math.max(...rows.map(({ maximum, best }) => Math.max(maximum, best)));
  type Placed = (typeof sorted)[number];
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
      Plot.rect(sorted, { x1: 0, x2: 'maximum', ...bar(0.3), fill: BAND }),
      Plot.rect(sorted, { x1: 0, x2: 'score', ...bar(0.3), fill: ACCENT }),
      Plot.link(sorted, {
        x: 'median',
        y1: ({ place }: Placed) => place + 0.42,
        y2: ({ place }: Placed) => place + 0.9,
        stroke: INK,
        strokeWidth: 2.5,
      }),
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
        y: ({ place }: Placed) => place + 0.24,
        text: 'label',
        textAnchor: 'start',
        fill: INK,
        fontSize: 13,
      }),
      Plot.text(sorted, {
        frameAnchor: 'right',
        y: ({ place }: Placed) => place + 0.24,
        text: ({ score, maximum }: Placed) =>
          messages.pointsOf({ score: points(score), maximum: formatNumber(locale, maximum) }),
        textAnchor: 'end',
        fill: SOFT,
        fontSize: 13,
      }),
    ],
  });
  return finishedSvg(svg, 'index766-bars', messages.groupsLabel);
}
