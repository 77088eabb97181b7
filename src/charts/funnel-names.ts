import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/format.ts';
import { INK, PAPER, type ChartContext } from './chart-context.ts';
import { fittedText, isolated, textWidth } from './chart-text.ts';
import type { FunnelPoint } from './funnel-chart.ts';
import { placedLabels, type Box, type LabelPlace } from './placed-labels.ts';
import type { ShareAxis } from './share-axis.ts';
import type { SizeAxis } from './size-axis.ts';

/** Pixels from the left end of the drawing to the frame. */
export const FUNNEL_LEFT = 48;
/** Names of units that lie far outside are cut off at this width. */
const NAME_ROOM = 220;
const FONT = 12;
const OWN_FONT = 13;

/** The axes and the frame of a funnel. */
interface FunnelPlane {
  readonly size: SizeAxis;
  readonly share: ShareAxis;
  readonly frame: Box;
  readonly plotWidth: number;
}

/** The names of the reader's unit and, where they find room, of those far outside. */
export function nameMarks(
  points: readonly FunnelPoint[],
  plane: FunnelPlane,
  { locale }: ChartContext,
): Plot.Markish[] {
  const { size, share, frame, plotWidth } = plane;
  const [least, greatest] = share.domain;
  const named = [
    ...points.filter(({ highlighted }) => highlighted),
    ...points.filter(({ place, highlighted }) => !highlighted && place?.startsWith('far') === true),
  ].map((point) => {
    const { label, value, highlighted, n } = point;
    const room = Math.min(NAME_ROOM, plotWidth * 0.5);
    const name = isolated(fittedText(label, room, FONT, highlighted ? 600 : 400));
    const text = highlighted ? `${name} ${isolated(formatPercent(locale, value))}` : name;
    return {
      point,
      text,
      x: FUNNEL_LEFT + size.share(n) * plotWidth,
      y: frame.top + ((greatest - value) / (greatest - least)) * (frame.bottom - frame.top),
      width: textWidth(text, highlighted ? OWN_FONT : FONT, highlighted ? 600 : 400),
      gap: highlighted ? 10 : 9,
    };
  });
  // Names may reach into the margin of the lines' labels only where those are not.
  const places = placedLabels(
    named,
    { ...frame, left: FUNNEL_LEFT + 2, right: FUNNEL_LEFT + plotWidth },
    outsideBoxes(points, plane),
  );
  return named.flatMap(({ point, text }, index) => {
    const place = places[index] ?? (point.highlighted ? BELOW : null);
    return place === null ? [] : [nameMark(point, text, place)];
  });
}

const BELOW: LabelPlace = { dx: 0, dy: 17, textAnchor: 'middle' };

function nameMark(point: FunnelPoint, text: string, place: LabelPlace): Plot.Markish {
  return Plot.text([point], {
    x: 'n',
    y: 'value',
    text: () => text,
    ...place,
    lineAnchor: 'middle',
    fill: INK,
    fontSize: point.highlighted ? OWN_FONT : FONT,
    fontWeight: point.highlighted ? 600 : 400,
    stroke: PAPER,
    strokeWidth: 3,
    strokeLinejoin: 'round',
  });
}

/** Where the marks of units outside the limits are: no name may cover one. */
function outsideBoxes(
  points: readonly FunnelPoint[],
  { size, share, frame, plotWidth }: FunnelPlane,
): Box[] {
  const [least, greatest] = share.domain;
  return points
    .filter(({ place, highlighted }) => highlighted || (place !== 'within' && place !== null))
    .map(({ n, value }) => {
      const x = FUNNEL_LEFT + size.share(n) * plotWidth;
      const y = frame.top + ((greatest - value) / (greatest - least)) * (frame.bottom - frame.top);
      return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
    });
}
