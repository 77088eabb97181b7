import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/format.ts';
import { direction, type Locale } from '../i18n/locales.ts';
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
      .map((own) => Plot.dot([own], { ...channels, ...ownMark(own), r: 6 })),
  ];
}

function ownMark(own: FunnelPoint): Plot.DotOptions {
  const symbol = OUTSIDE.find(({ place }) => place === own.place)?.symbol ?? 'circle';
  return { symbol, fill: ACCENT, stroke: PAPER };
}

/**
 * The reader's units with their figures, whose names would lie over marks and lines in the plot;
 * then what the marks outside the limits and the band mean, of those that the chart has.
 */
export function keyItems(
  points: readonly FunnelPoint[],
  limits: FunnelLimits,
  { locale }: ChartContext,
): KeyItem[] {
  const messages = MESSAGES[locale].charts;
  const own = points.filter(({ highlighted }) => highlighted);
  const units: KeyItem[] = own.map((point) => ({
    text: ownText(point, locale),
    options: { ...ownMark(point), r: 5 },
    own: true,
  }));
  const marks: KeyItem[] = OUTSIDE.filter(({ place }) =>
    points.some((point) => point.place === place),
  ).map(({ place, symbol, filled }) => ({
    text: messages.funnelPlace({ place }),
    options: { symbol, r: 4, fill: filled ? INK : PAPER, stroke: INK, strokeWidth: 1.25 },
  }));
  if (limits.chance.length > 0)
    marks.push({
      text: messages.chanceAlone,
      options: { symbol: 'square', r: 5, fill: BAND, stroke: EDGE, strokeWidth: 0.75 },
    });
  return [...units, ...marks];
}

/** Lets a line that begins with a Vietnamese name run from right to left. */
const RIGHT_TO_LEFT = '\u200F';

function ownText({ label, value, numerator, n }: FunnelPoint, locale: Locale): string {
  const dossiers = MESSAGES[locale].common.ofDossiers({
    numerator: numerator ?? 0,
    denominator: n,
  });
  const mark = direction(locale) === 'rtl' ? RIGHT_TO_LEFT : '';
  return `${mark}${label}${mark}: ${formatPercent(locale, value)} (${dossiers})`;
}
