import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/format.ts';
import { direction, type Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { ACCENT, BAND, EDGE, INK, PAPER, type ChartContext } from './chart-context.ts';
import type { KeyItem } from './chart-key.ts';
import type { FunnelPoint, FunnelRow } from './funnel-chart.ts';
import type { FunnelLimits } from './funnel-limits.ts';
import { DOWN, UP } from './point-symbols.ts';

type Side = 'above' | 'below';

const OUTSIDE = (['above', 'below'] as const).flatMap((side) =>
  [false, true].map((clear) => ({ side, clear, symbol: side === 'above' ? UP : DOWN })),
);

function sideOf(place: FunnelRow['place']): Side | null {
  if (place === null || place === 'within') return null;
  return place === 'above' || place === 'far_above' ? 'above' : 'below';
}

/** The marks of the units, the reader's own last and so on top. */
export function unitMarks(points: readonly FunnelPoint[]): Plot.Markish[] {
  const channels = { x: 'n', y: 'value', ariaLabel: 'said' } as const;
  const others = points.filter(({ highlighted }) => !highlighted);
  return [
    Plot.dot(
      others.filter(({ place }) => sideOf(place) === null),
      { ...channels, r: 3, fill: EDGE, fillOpacity: 0.75 },
    ),
    ...OUTSIDE.map(({ side, clear, symbol }) =>
      Plot.dot(
        others.filter((point) => sideOf(point.place) === side && point.clear === clear),
        {
          ...channels,
          symbol,
          r: 4,
          fill: clear ? INK : PAPER,
          stroke: INK,
          strokeWidth: 1.25,
        },
      ),
    ),
    ...points
      .filter(({ highlighted }) => highlighted)
      .map((own) => Plot.dot([own], { ...channels, ...ownMark(own), r: 6 })),
  ];
}

function ownMark({ place, clear }: FunnelPoint): Plot.DotOptions {
  const symbol = OUTSIDE.find(({ side }) => side === sideOf(place))?.symbol ?? 'circle';
  // As of the others: an empty triangle is not clearly outside.
  return symbol === 'circle' || clear
    ? { symbol, fill: ACCENT, stroke: PAPER }
    : { symbol, fill: PAPER, stroke: ACCENT, strokeWidth: 2 };
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
  const { charts: messages, common } = MESSAGES[locale];
  const own = points.filter(({ highlighted }) => highlighted);
  const units: KeyItem[] = own.map((point) => ({
    text: ownText(point, locale),
    options: { ...ownMark(point), r: 5 },
    own: true,
  }));
  const marks: KeyItem[] = OUTSIDE.filter(({ side, clear }) =>
    points.some((point) => sideOf(point.place) === side && point.clear === clear),
  ).map(({ side, clear, symbol }) => ({
    text: [messages.funnelSide({ side }), messages.funnelClear({ clear })].join(common.comma),
    options: { symbol, r: 4, fill: clear ? INK : PAPER, stroke: INK, strokeWidth: 1.25 },
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
