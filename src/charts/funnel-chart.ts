import * as Plot from '@observablehq/plot';
import { median } from 'd3';
import { formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { FunnelPlace } from '../statistics/funnel.ts';
import type { NoFigure } from '../tables/no-figure.ts';
import { NARROW, RULE, SOFT, type ChartContext } from './chart-context.ts';
import { chartKey } from './chart-key.ts';
import { isolated, textWidth } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { funnelLimits } from './funnel-limits.ts';
import { limitLabels, limitMarks } from './funnel-lines.ts';
import { FUNNEL_LEFT, nameMarks } from './funnel-names.ts';
import { keyItems, unitMarks } from './funnel-units.ts';
import { mirrored } from './mirrored.ts';
import { chartNote, missingSentence } from './chart-note.ts';
import type { Box } from './placed-labels.ts';
import { pointText } from './point-text.ts';
import { shareAxis, shareTick, zoomNote } from './share-axis.ts';
import { sizeAxis, sizeTick } from './size-axis.ts';

/** One unit: its counts (null where it has no figure) and where the rule of the funnel puts it. */
export interface FunnelRow {
  readonly label: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As `funnel()` says: outside the adjusted 99.8 % or 95 % limits, or within; null: not judged. */
  readonly place: FunnelPlace | null;
  /** Outside so clearly that the number of units compared hardly explains it: its mark is full. */
  readonly clear: boolean;
  readonly highlighted: boolean;
  /** Why it has no figure; null where it has one. */
  readonly missing: NoFigure | null;
}

/** The units of one set, and the pooled share with the general variation that widens its limits. */
export interface FunnelFigures {
  readonly units: readonly FunnelRow[];
  /** Pooled share of the set, 0–1; null where the set has none. */
  readonly target: number | null;
  /** Variance between units beyond chance, on the scale of shares (additive random effects). */
  readonly tau2: number;
}

/** A unit that is drawn; `said` is what it says to who walks the chart. */
export interface FunnelPoint extends FunnelRow {
  readonly n: number;
  readonly value: number;
  readonly said: string;
}

const KIND = 'funnel-chart';
const BOTTOM = 46;
const AIR = 10;
const FONT = 12;

/**
 * Units by their number of dossiers and their share, with the pooled share, the limits that allow for
 * the general variation between units (95 % and 99.8 %) and, as a pale band where it differs much,
 * what chance alone would explain. The reader's unit is named in the key with its figures; units
 * outside the limits are triangles, full and named where that is clear.
 */
export function funnelChart({ units, target, tau2 }: FunnelFigures, context: ChartContext): Chart {
  const { document, width, locale } = context;
  const messages = MESSAGES[locale].charts;
  const points = funnelPoints(units, context);
  if (points.length === 0 || target === null) return emptyChart(KIND, context);
  const right = marginRight(target, context);
  const plotWidth = width - FUNNEL_LEFT - right;
  const size = sizeAxis(
    points.map(({ n }) => n),
    plotWidth,
  );
  const limits = funnelLimits(target, tau2, size.steps);
  const share = shareAxis(funnelShares({ units, target, tau2 }));
  const key = chartKey(keyItems(points, limits, context), {
    width: width - 8,
    margin: FUNNEL_LEFT - 4,
    above: AIR,
  });
  const note = chartNote([zoomNote(locale, share), missingSentence(units, context)], context);
  const height = width < NARROW ? 300 : 360;
  const frame: Box = {
    left: FUNNEL_LEFT,
    right: width - 2,
    top: key.height + AIR,
    bottom: key.height + AIR + height,
  };
  const svg = Plot.plot({
    document,
    width,
    height: frame.bottom + BOTTOM + note.height,
    marginLeft: FUNNEL_LEFT,
    marginRight: right,
    marginTop: frame.top,
    marginBottom: BOTTOM + note.height,
    x: { type: size.type, domain: [...size.domain], label: null },
    y: { domain: [...share.domain], label: null },
    marks: [
      Plot.ruleY(share.ticks, { stroke: RULE }),
      Plot.axisY(share.ticks, {
        tickFormat: shareTick(locale),
        tickSize: 0,
        fill: SOFT,
        fontSize: FONT,
      }),
      Plot.axisX(size.ticks, {
        tickFormat: () => '',
        tickSize: 4,
        stroke: SOFT,
      }),
      // On a log scale the axis of Plot writes no numbers but powers of ten and their doubles.
      Plot.text(size.ticks, {
        x: Number,
        frameAnchor: 'bottom',
        text: sizeTick(locale),
        lineAnchor: 'top',
        dy: 8,
        fill: SOFT,
        fontSize: FONT,
      }),
      Plot.text([isolated(messages.sizeAxis)], {
        frameAnchor: 'bottom-right',
        lineAnchor: 'top',
        textAnchor: 'end',
        dy: 24,
        fill: SOFT,
        fontSize: FONT,
      }),
      ...limitMarks(limits, share, target),
      ...limitLabels(limits, share, frame, context),
      ...unitMarks(points),
      ...nameMarks(points, limits, { size, share, frame, plotWidth }, context),
      ...key.marks,
      ...note.marks(FUNNEL_LEFT, BOTTOM),
    ],
  });
  return finishedSvg(mirrored(svg, context), KIND, messages.funnelLabel({ units: points.length }));
}

function funnelPoints(units: readonly FunnelRow[], { locale }: ChartContext): FunnelPoint[] {
  const { charts, common } = MESSAGES[locale];
  return units.flatMap((unit) => {
    const { numerator, denominator, label, place } = unit;
    if (numerator === null || denominator === null || denominator === 0) return [];
    const value = numerator / denominator;
    const said = pointText(
      label,
      formatPercent(locale, value),
      common.ofDossiers({ numerator, denominator }),
      place === null ? null : charts.funnelPlace({ place }),
      place === null || place === 'within' ? null : charts.funnelClear({ clear: unit.clear }),
    );
    return [{ ...unit, n: denominator, value, said }];
  });
}

/** Room for the labels of the lines: the longest is the pooled share. */
function marginRight(target: number, { locale }: ChartContext): number {
  const text = MESSAGES[locale].charts.pooled({ value: formatPercent(locale, target) });
  return Math.ceil(textWidth(text, FONT)) + 10;
}

/**
 * The shares that the axis of a funnel holds: those of the
 * units, and the 95 % limits of one of middling size.
 */
function funnelShares({ units, target, tau2 }: FunnelFigures): number[] {
  const counted = units.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null || denominator === 0
      ? []
      : [{ value: numerator / denominator, n: denominator }],
  );
  const middle = median(counted, ({ n }) => n) ?? 1;
  const [limit] = target === null ? [] : funnelLimits(target, tau2, [middle]).adjusted;
  const limits = limit === undefined ? [] : [limit.lower95, limit.upper95];
  return [...counted.map(({ value }) => value), ...limits];
}
