import * as Plot from '@observablehq/plot';
import { INK, PAPER, SOFT, type ChartContext } from './chart-context.ts';
import { fittedText, isolated, textWidth } from './chart-text.ts';
import type { FunnelPoint } from './funnel-chart.ts';
import type { FunnelLimits } from './funnel-limits.ts';
import { limitLabelBoxes } from './funnel-lines.ts';
import { placedLabels, type Box, type LabelPlace } from './placed-labels.ts';
import type { ShareAxis } from './share-axis.ts';
import type { SizeAxis } from './size-axis.ts';
import { pixelStrokes } from './strokes.ts';

/** Pixels from the left end of the drawing to the frame. */
export const FUNNEL_LEFT = 48;
const FONT = 12;

/** The axes and the frame of a funnel. */
interface FunnelPlane {
  readonly size: SizeAxis;
  readonly share: ShareAxis;
  readonly frame: Box;
  readonly plotWidth: number;
}

/**
 * The names of the reader's units and of those that are clearly outside, the reader's first, each where
 * it finds room clear of all other marks and of the lines; a line leads to a name that had to move away.
 */
export function nameMarks(
  points: readonly FunnelPoint[],
  limits: FunnelLimits,
  plane: FunnelPlane,
  context: ChartContext,
): Plot.Markish[] {
  const { frame, plotWidth, share } = plane;
  const room = frame.right - FUNNEL_LEFT;
  const own = points.filter(({ highlighted }) => highlighted);
  const named = [...own, ...points.filter(({ clear, highlighted }) => !highlighted && clear)].map(
    (point) => {
      const { label, highlighted } = point;
      const weight = highlighted ? 600 : 400;
      // A name that hardly any place could hold is cut to the half.
      const isLong = textWidth(label, FONT, weight) > room * 0.75;
      const text = isLong ? fittedText(label, room / 2, FONT, weight) : label;
      const width = textWidth(text, FONT, weight);
      return { point, text: isolated(text), ...positionOf(point, plane), width, gap: 9 };
    },
  );
  const outside = points.filter(({ place, highlighted }) => highlighted || isOutside(place));
  // Names may reach into the margin of the lines' labels only where those are not.
  const labels = limitLabelBoxes(limits, share, { frame, left: FUNNEL_LEFT + plotWidth }, context);
  const places = placedLabels(
    named,
    { ...frame, left: FUNNEL_LEFT + 2 },
    [...points.map((point) => markBox(point, plane)), ...lineBoxes(limits, plane), ...labels],
    { rivals: outside.map((point) => positionOf(point, plane)), lead: true },
  );
  return named.flatMap(({ point, text, x, y }, index) => {
    const place = places[index] ?? null;
    if (place === null) return [];
    const name = nameMark(point, text, place);
    return place.led ? [leader({ x, y }, place), name] : [name];
  });
}

function isOutside(place: FunnelPoint['place']): boolean {
  return place !== null && place !== 'within';
}

function nameMark(point: FunnelPoint, text: string, place: LabelPlace): Plot.Markish {
  const { dx, dy, textAnchor } = place;
  return Plot.text([point], {
    x: 'n',
    y: 'value',
    text: () => text,
    ...{ dx, dy, textAnchor },
    lineAnchor: 'middle',
    fill: INK,
    fontSize: FONT,
    fontWeight: point.highlighted ? 600 : 400,
    stroke: PAPER,
    strokeWidth: 3,
    strokeLinejoin: 'round',
  });
}

/** From the edge of a mark to shortly before its name. */
function leader(
  { x, y }: { readonly x: number; readonly y: number },
  { dx, dy }: LabelPlace,
): Plot.Markish {
  const distance = Math.hypot(dx, dy);
  const [start, end] = [7 / distance, 1 - (Math.abs(dx) < 1 ? 9 : 3) / distance];
  const line = { x1: x + dx * start, y1: y + dy * start, x2: x + dx * end, y2: y + dy * end };
  return pixelStrokes([line], { stroke: SOFT });
}

/** The pixels that no name may cover: a mark, and around one outside the limits some air. */
function markBox(point: FunnelPoint, plane: FunnelPlane): Box {
  const { x, y } = positionOf(point, plane);
  const { place, highlighted } = point;
  const around = highlighted || isOutside(place) ? 6 : 3;
  return { left: x - around, right: x + around, top: y - around, bottom: y + around };
}

/** The pixels of the pooled share and of the limits, from step to step. */
function lineBoxes({ adjusted, target }: FunnelLimits, plane: FunnelPlane): Box[] {
  const pooled = adjusted.map(({ n }) => ({ n, value: target }));
  const limits = (['lower998', 'lower95', 'upper95', 'upper998'] as const).map((name) =>
    adjusted.map((limit) => ({ n: limit.n, value: limit[name] })),
  );
  return [pooled, ...limits].flatMap((line) => {
    const places = line.map((step) => positionOf(step, plane));
    return places.slice(1).map(({ x, y }, index) => {
      const before = places[index] ?? { x, y };
      return {
        left: Math.min(x, before.x),
        right: Math.max(x, before.x),
        top: Math.min(y, before.y) - 1,
        bottom: Math.max(y, before.y) + 1,
      };
    });
  });
}

function positionOf(
  { n, value }: Pick<FunnelPoint, 'n' | 'value'>,
  { size, share, frame, plotWidth }: FunnelPlane,
): { x: number; y: number } {
  const [least, greatest] = share.domain;
  return {
    x: FUNNEL_LEFT + size.share(n) * plotWidth,
    y: frame.top + ((greatest - value) / (greatest - least)) * (frame.bottom - frame.top),
  };
}
