import * as Plot from '@observablehq/plot';
import { median } from 'd3';
import { formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
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
import { fittedText, isolated, textWidth } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { mirrored } from './mirrored.ts';
import { pointText } from './point-text.ts';
import { shareAxis, shareTick, type ShareAxis } from './share-axis.ts';

/** One unit: its name, its share (0–1), and whether it is the one spoken of. */
export interface StripRow {
  readonly label: string;
  readonly value: number;
  readonly highlighted: boolean;
}

const KIND = 'distribution-strip';
/** Height of the heaps. */
const ROOM = 94;
const LINE = 18;
const LEFT = 18;
const RIGHT = 22;
/** More units than this have smaller dots in a narrow chart. */
const MANY = 60;

/** Every unit as a dot on one axis, equal ones heaped up; the median and the own one are labelled. */
export function distributionStrip(rows: readonly StripRow[], context: ChartContext): Chart {
  const { document, width, locale } = context;
  const middle = median(rows, ({ value }) => value);
  if (middle === undefined) return emptyChart(KIND, context);
  const messages = MESSAGES[locale].charts;
  const axis = shareAxis(rows.map(({ value }) => value));
  const own = rows.filter(({ highlighted }) => highlighted);
  // The median of one unit is that unit.
  const medians = rows.length > 1 ? [middle] : [];
  const labels = Number(own.length > 0) + medians.length;
  const said = ({ label, value }: StripRow): string =>
    pointText(label, formatPercent(locale, value));
  const svg = Plot.plot({
    document,
    width,
    height: LINE * labels + 12 + ROOM + 26,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: LINE * labels + 12,
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
      Plot.ruleX(medians, { stroke: SOFT, strokeDasharray: '3 3' }),
      Plot.dot(
        rows.filter(({ highlighted }) => !highlighted),
        // Many dots would heap up too high where the chart is narrow.
        heaped(width < NARROW && rows.length > MANY ? 2 : 3, said),
      ),
      Plot.ruleX(own, { x: 'value', stroke: ACCENT, strokeWidth: 1.5 }),
      Plot.dot(own, {
        x: 'value',
        frameAnchor: 'bottom',
        dy: -5,
        r: 5.5,
        fill: ACCENT,
        stroke: PAPER,
        ariaLabel: said,
      }),
      ...medians.map((value) =>
        topLabel(isolated(messages.median({ value: formatPercent(locale, value) })), value, {
          ...{ axis, width, fontSize: 12, fontWeight: 400, fill: SOFT, line: 0 },
        }),
      ),
      ...own.map(({ label, value }) =>
        topLabel(ownText(label, formatPercent(locale, value), width), value, {
          ...{ axis, width, fontSize: 13, fontWeight: 600, fill: INK, line: medians.length },
          title: label,
        }),
      ),
    ],
  });
  return finishedSvg(mirrored(svg, context), KIND, messages.stripLabel({ units: rows.length }));
}

/** Dots heaped up from the axis. A heap that is higher than the chart is pressed together with all. */
function heaped(r: number, ariaLabel: (row: StripRow) => string): Plot.DotOptions {
  const dodged = Plot.dodgeY(
    { anchor: 'bottom', padding: 0.5 },
    { x: 'value', r, fill: EDGE, ariaLabel },
  );
  return Plot.initializer(dodged, (data, facets, channels, _scales, { height, marginBottom }) => {
    const places = channels['y']?.value as unknown as Float64Array;
    const bottom = height - marginBottom;
    const highest = places.reduce((most, y) => Math.max(most, bottom - y), 0);
    const share = Math.min(1, (ROOM - r) / highest);
    const value = places.map((y) => bottom - (bottom - y) * share);
    return { data, facets, channels: { y: { value } } };
  });
}

function ownText(label: string, value: string, width: number): string {
  const room = width - textWidth(` ${value}`, 13, 600) - 8;
  return `${isolated(fittedText(label, room, 13, 600))} ${isolated(value)}`;
}

interface TopLabel {
  readonly axis: ShareAxis;
  readonly width: number;
  readonly fontSize: number;
  readonly fontWeight: 400 | 600;
  readonly fill: string;
  /** Lines above the frame, 0 the one next to it. */
  readonly line: number;
  /** The whole name, which the label may cut off. */
  readonly title?: string;
}

/** A label above its place on the axis, moved aside where it would leave the chart. */
function topLabel(text: string, share: number, label: TopLabel): Plot.Markish {
  const { axis, width, fontSize, fontWeight, fill, line, title } = label;
  const [from, to] = axis.domain;
  const x = LEFT + ((share - from) / (to - from)) * (width - LEFT - RIGHT);
  const half = textWidth(text, fontSize, fontWeight) / 2;
  const place =
    x < half
      ? { dx: 2 - LEFT, textAnchor: 'start' as const }
      : x > width - half
        ? { dx: width - 2 - LEFT, textAnchor: 'end' as const }
        : { dx: x - LEFT, textAnchor: 'middle' as const };
  return Plot.text([text], {
    ...(title === undefined ? {} : { title: () => title }),
    frameAnchor: 'top-left',
    lineAnchor: 'middle',
    ...place,
    dy: -9 - LINE * line,
    fill,
    fontSize,
    fontWeight,
  });
}
