import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { BAND, SOFT, type ChartContext } from './chart-context.ts';
import { isolated, textWidth } from './chart-text.ts';
import type { FunnelLimits } from './funnel-limits.ts';
import type { Box } from './placed-labels.ts';
import type { ShareAxis } from './share-axis.ts';
import { spreadApart } from './spread-apart.ts';

const FONT = 12;

/** The pooled share, the limits around it and the band of chance. */
export function limitMarks(
  { adjusted, chance }: FunnelLimits,
  share: ShareAxis,
  target: number,
): Plot.Markish[] {
  const [least, greatest] = share.domain;
  const within = (value: number): number => Math.min(greatest, Math.max(least, value));
  const inside = (value: number): number => (isSeen(value, share) ? value : NaN);
  return [
    Plot.areaY(chance, {
      x: 'n',
      y1: ({ lower95 }: { lower95: number }) => within(lower95),
      y2: ({ upper95 }: { upper95: number }) => within(upper95),
      fill: BAND,
    }),
    Plot.ruleY([target], { stroke: SOFT, strokeWidth: 1.5 }),
    ...(['lower998', 'lower95', 'upper95', 'upper998'] as const).map((name) =>
      Plot.lineY(adjusted, {
        x: 'n',
        y: (limit: Record<typeof name, number>) => inside(limit[name]),
        stroke: SOFT,
        strokeWidth: 1,
        ...(name.endsWith('998') ? {} : { strokeDasharray: '5 3' }),
      }),
    ),
  ];
}

/** Whether a limit is in the picture and leaves shares outside it: one at 0 or 100 % limits nothing. */
function isSeen(value: number, { domain: [least, greatest] }: ShareAxis): boolean {
  return value >= least && value <= greatest && value > 0 && value < 1;
}

/** The name of a line where it leaves the frame on the right, in pixels from the top of the frame. */
interface LineLabel {
  readonly text: string;
  readonly top: number;
}

function lineLabels(
  { adjusted, target }: FunnelLimits,
  share: ShareAxis,
  frame: Box,
  { locale }: ChartContext,
): LineLabel[] {
  const last = adjusted.at(-1);
  if (last === undefined) return [];
  const [usual, far] = [formatPercent(locale, 0.95, 0), formatPercent(locale, 0.998, 1)];
  const labels = [
    {
      value: target,
      text: MESSAGES[locale].charts.pooled({ value: formatPercent(locale, target) }),
    },
    { value: last.lower95, text: usual },
    { value: last.upper95, text: usual },
    { value: last.lower998, text: far },
    { value: last.upper998, text: far },
  ].filter(({ value }) => isSeen(value, share) || value === target);
  const [least, greatest] = share.domain;
  const height = frame.bottom - frame.top;
  const wanted = labels.map(({ value }) => ((greatest - value) / (greatest - least)) * height);
  return spreadApart(wanted, 15, [0, height]).map((top, index) => ({
    text: labels[index]?.text ?? '',
    top,
  }));
}

/** The names of the lines. */
export function limitLabels(
  limits: FunnelLimits,
  share: ShareAxis,
  frame: Box,
  context: ChartContext,
): Plot.Markish[] {
  return lineLabels(limits, share, frame, context).map(({ text, top }) =>
    Plot.text([isolated(text)], {
      frameAnchor: 'top-right',
      lineAnchor: 'middle',
      textAnchor: 'start',
      dx: 5,
      dy: top,
      fill: SOFT,
      fontSize: FONT,
    }),
  );
}

/** The pixels of the names of the lines, which begin at `left`. */
export function limitLabelBoxes(
  limits: FunnelLimits,
  share: ShareAxis,
  { frame, left }: { readonly frame: Box; readonly left: number },
  context: ChartContext,
): Box[] {
  return lineLabels(limits, share, frame, context).map(({ text, top }) => ({
    left,
    right: left + 5 + textWidth(text, FONT),
    top: frame.top + top - 8,
    bottom: frame.top + top + 8,
  }));
}
