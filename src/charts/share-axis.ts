import { formatPercent } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';

/** Part of the scale of shares (0–1) that an axis shows, and its ticks. */
export interface ShareAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** True where the axis does not begin at 0, which the chart says. */
  readonly zoomed: boolean;
}

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25] as const;
const MOST_TICKS = 5;

/**
 * An axis for these shares: from 0 to 1, unless all lie in the upper half, where the space below
 * would hide the differences.
 */
export function shareAxis(values: readonly number[]): ShareAxis {
  const least = Math.min(1, ...values);
  if (least < 0.5) return { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], zoomed: false };
  const span = Math.max(0.02, 1 - least);
  const step = STEPS.find((candidate) => span / candidate <= MOST_TICKS - 1) ?? 0.25;
  const from = Math.max(0, Math.floor((least - 1e-9) / step) * step);
  const count = Math.round((1 - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => round(from + index * step));
  return { domain: [round(from), 1], ticks, zoomed: from > 0 };
}

/**
 * Says where the axis of these shares begins, for the note of a chart: rates near 100 % may be drawn
 * on a part of the scale, but not silently. Null where it begins at 0.
 */
export function axisNote(locale: Locale, values: readonly number[]): string | null {
  const { domain, zoomed } = shareAxis(values);
  if (!zoomed) return null;
  return MESSAGES[locale].charts.axisFrom({ from: shareTick(locale)(domain[0]) });
}

/** A share on an axis: "95 %", without decimals. */
export function shareTick(locale: Locale): (share: number) => string {
  return (share) => formatPercent(locale, share, 0);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
