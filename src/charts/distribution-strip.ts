import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import {
  ACCENT,
  CONTEXT,
  INK,
  NARROW,
  PAPER,
  RULE,
  SOFT,
  type ChartContext,
} from './chart-context.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { shareAxis, shareTick } from './share-axis.ts';

/** One unit: its name, its share (0–1), and whether it is the one spoken of. */
export interface StripRow {
  readonly label: string;
  readonly value: number;
  readonly highlighted: boolean;
}

const HEIGHT = 150;
/** More units than this have smaller dots in a narrow chart. */
const MANY = 60;

/** Every unit as a dot on one axis, equal ones heaped up; the median is marked, the own one labelled. */
export function distributionStrip(rows: readonly StripRow[], context: ChartContext): Chart {
  const { document, width, locale } = context;
  const messages = MESSAGES[locale].charts;
  const values = rows.map(({ value }) => value).toSorted((a, b) => a - b);
  const middle = median(values);
  const axis = shareAxis(values);
  // Many dots heap up higher than the chart where it is narrow.
  const radius = width < NARROW && rows.length > MANY ? 2 : 3;
  const own = rows.filter(({ highlighted }) => highlighted);
  const heaped = { anchor: 'bottom', padding: 0.5 } as const;
  const ownAtRight = (own[0]?.value ?? 0) < (axis.domain[0] + axis.domain[1]) / 2;
  const svg = Plot.plot({
    document,
    width,
    height: HEIGHT,
    marginLeft: 14,
    marginRight: 22,
    marginTop: 30,
    marginBottom: 26,
    x: { domain: [...axis.domain], label: null },
    y: { axis: null },
    marks: [
      Plot.ruleX(axis.ticks, { stroke: RULE }),
      Plot.axisX(axis.ticks, {
        tickFormat: shareTick(locale),
        tickSize: 0,
        fill: SOFT,
        fontSize: 12,
      }),
      Plot.ruleX(middle === null ? [] : [middle], { stroke: SOFT, strokeDasharray: '3 3' }),
      Plot.dot(
        rows.filter(({ highlighted }) => !highlighted),
        Plot.dodgeY(heaped, { x: 'value', r: radius, fill: CONTEXT }),
      ),
      Plot.ruleX(own, { x: 'value', stroke: ACCENT, strokeWidth: 1.5 }),
      Plot.dot(own, {
        x: 'value',
        frameAnchor: 'bottom',
        dy: -5,
        r: 5.5,
        fill: ACCENT,
        stroke: PAPER,
      }),
      Plot.text(own, {
        x: 'value',
        frameAnchor: 'top',
        dy: -8,
        dx: ownAtRight ? -4 : 4,
        textAnchor: ownAtRight ? 'start' : 'end',
        text: ({ label, value }: StripRow) => `${label} ${formatPercent(locale, value)}`,
        fill: INK,
        fontSize: 13,
        fontWeight: 600,
      }),
      Plot.text(middle === null || own.length > 0 ? [] : [middle], {
        x: (value: number) => value,
        frameAnchor: 'top',
        dy: -8,
        text: (value: number) => messages.median({ value: formatPercent(locale, value) }),
        fill: SOFT,
        fontSize: 12,
      }),
    ],
  });
  return finishedSvg(svg, 'distribution-strip', messages.stripLabel({ units: rows.length }));
}

function median(sorted: readonly number[]): number | null {
  const middle = sorted[Math.floor(sorted.length / 2)];
  const before = sorted[Math.floor((sorted.length - 1) / 2)];
  return middle === undefined || before === undefined ? null : (middle + before) / 2;
}
