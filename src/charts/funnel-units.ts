import * as Plot from '@observablehq/plot';
import { MESSAGES } from '../i18n/messages.ts';
import { ACCENT, BAND, EDGE, INK, PAPER, type ChartContext } from './chart-context.ts';
import type { KeyItem } from './chart-key.ts';
import type { FunnelPoint, FunnelRow } from './funnel-chart.ts';
import type { FunnelLimits } from './funnel-limits.ts';
import { DOWN, UP } from './point-symbols.ts';

const OUTSIDE = [
  { place: 'above', symbol: UP, filled: false },
  { place: 'far_above', symbol: UP, filled: true },
  { place: 'below', symbol: DOWN, filled: false },
  { place: 'far_below', symbol: DOWN, filled: true },
] as const;

/** The marks of the units, the reader's own last and so on top. */
export function unitMarks(points: readonly FunnelPoint[]): Plot.Markish[] {
  const channels = { x: 'n', y: 'value', ariaLabel: 'said' } as const;
  const others = points.filter(({ highlighted }) => !highlighted);
  const at = (place: FunnelRow['place'], from: readonly FunnelPoint[]): FunnelPoint[] =>
    from.filter((point) => point.place === place);
  return [
    Plot.dot(
      others.filter(({ place }) => place === 'within' || place === null),
      { ...channels, r: 3, fill: EDGE, fillOpacity: 0.75 },
    ),
    ...OUTSIDE.map(({ place, symbol, filled }) =>
      Plot.dot(at(place, others), {
        ...channels,
        symbol,
        r: 4,
        fill: filled ? INK : PAPER,
        stroke: INK,
        strokeWidth: 1.25,
      }),
    ),
    ...points
      .filter(({ highlighted }) => highlighted)
      .map((own) =>
        Plot.dot([own], {
          ...channels,
          symbol: OUTSIDE.find(({ place }) => place === own.place)?.symbol ?? 'circle',
          r: 6,
          fill: ACCENT,
          stroke: PAPER,
        }),
      ),
  ];
}

/** What the marks outside the limits and the band mean; of those that the chart has. */
export function keyItems(
  points: readonly FunnelPoint[],
  limits: FunnelLimits,
  { locale }: ChartContext,
): KeyItem[] {
  const messages = MESSAGES[locale].charts;
  const items: KeyItem[] = OUTSIDE.filter(({ place }) =>
    points.some((point) => point.place === place),
  ).map(({ place, symbol, filled }) => ({
    text: messages.funnelPlace({ place }),
    options: { symbol, r: 4, fill: filled ? INK : PAPER, stroke: INK, strokeWidth: 1.25 },
  }));
  if (limits.chance.length > 0)
    items.push({
      text: messages.chanceAlone,
      options: { symbol: 'square', r: 5, fill: BAND, stroke: EDGE, strokeWidth: 0.75 },
    });
  return items;
}
