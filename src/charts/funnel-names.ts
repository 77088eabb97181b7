import * as Plot from '@observablehq/plot';
import { INK, PAPER } from './chart-context.ts';
import { fittedText, isolated, textWidth } from './chart-text.ts';
import type { FunnelPoint } from './funnel-chart.ts';
import type { FunnelLimits } from './funnel-limits.ts';
import { placedLabels, type Box, type LabelPlace } from './placed-labels.ts';
import type { ShareAxis } from './share-axis.ts';
import type { SizeAxis } from './size-axis.ts';

/** Pixels from the left end of the drawing to the frame. */
export const FUNNEL_LEFT = 48;
/** Names of units that lie far outside are cut off at this width. */
const NAME_ROOM = 220;
const FONT = 12;

/** The axes and the frame of a funnel. */
interface FunnelPlane {
  readonly size: SizeAxis;
  readonly share: ShareAxis;
  readonly frame: Box;
  readonly plotWidth: number;
}

/**
 * The names of the reader's units and of units far outside, the reader's first, each where it finds
 * room clear of all other marks and of the lines.
 */
export function nameMarks(
  points: readonly FunnelPoint[],
  limits: FunnelLimits,
  plane: FunnelPlane,
): Plot.Markish[] {
  const { frame, plotWidth } = plane;
  const own = points.filter(({ highlighted }) => highlighted);
  const named = [
    ...own,
    ...points.filter(({ place, highlighted }) => !highlighted && place?.startsWith('far') === true),
  ].map((point) => {
    const { label, highlighted } = point;
    const weight = highlighted ? 600 : 400;
    const text = fittedText(label, Math.min(NAME_ROOM, plotWidth * 0.5), FONT, weight);
    const width = textWidth(text, FONT, weight);
    return { point, text: isolated(text), ...positionOf(point, plane), width, gap: 9 };
  });
  // Names may reach into the margin of the lines' labels only where those are not.
  const places = placedLabels(
    named,
    { ...frame, left: FUNNEL_LEFT + 2, right: FUNNEL_LEFT + plotWidth },
    [...points.map((point) => markBox(point, plane)), ...lineBoxes(limits, plane)],
  );
  return named.flatMap(({ point, text }, index) => {
    const place = places[index] ?? null;
    return place === null ? [] : [nameMark(point, text, place)];
  });
}

function nameMark(point: FunnelPoint, text: string, place: LabelPlace): Plot.Markish {
  return Plot.text([point], {
    x: 'n',
    y: 'value',
    text: () => text,
    ...place,
    lineAnchor: 'middle',
    fill: INK,
    fontSize: FONT,
    fontWeight: point.highlighted ? 600 : 400,
    stroke: PAPER,
    strokeWidth: 3,
    strokeLinejoin: 'round',
  });
}

/** The pixels that no name may cover: a mark, and around one outside the limits some air. */
function markBox(point: FunnelPoint, plane: FunnelPlane): Box {
  const { x, y } = positionOf(point, plane);
  const { place, highlighted } = point;
  const around = highlighted || (place !== 'within' && place !== null) ? 6 : 3;
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
