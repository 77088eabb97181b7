import { formatPercent } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { isolated } from './chart-text.ts';

/** Part of the scale of shares (0–1) that an axis shows, and its ticks. */
export interface ShareAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** True where the axis does not begin at 0, which {@link axisNote} says. */
  readonly zoomed: boolean;
}

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25] as const;
const MOST_TICKS = 5;
const FULL: ShareAxis = { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], zoomed: false };

/** Least share from which an axis up to 1 may begin above 0. */
const LOW = 0.2;

/**
 * An axis for these shares and the limits of their intervals: from 0 to 1, unless part of it is empty
 * and would hide the differences. Where none is low it begins above 0, near the least; where all lie
 * in the lower half it begins at 0 and ends early.
 */
export function shareAxis(values: readonly number[]): ShareAxis {
  if (values.length === 0) return FULL;
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (least >= LOW && greatest > 0.5) {
    const step = stepOf(1 - least);
    const from = Math.max(0, Math.floor((least - 1e-9) / step) * step);
    return { domain: [round(from), 1], ticks: ticksBetween(from, 1, step), zoomed: from > 0 };
  }
  if (greatest > 0.5) return FULL;
  const step = stepOf(greatest);
  const to = Math.min(1, Math.ceil((greatest + 1e-9) / step) * step);
  return { domain: [0, round(to)], ticks: ticksBetween(0, to, step), zoomed: false };
}

/**
 * Says where the axis of these shares begins, for the note of a chart: rates near 100 % may be drawn
 * on a part of the scale, but not silently. Null where it begins at 0.
 */
export function axisNote(locale: Locale, values: readonly number[]): string | null {
  return zoomNote(locale, shareAxis(values));
}

/** The same of an axis, for the charts that say it themselves. */
export function zoomNote(locale: Locale, { domain, zoomed }: ShareAxis): string | null {
  if (!zoomed) return null;
  return MESSAGES[locale].charts.axisFrom({ from: formatPercent(locale, domain[0], 0) });
}

/** A share on an axis: "95 %", without decimals. */
export function shareTick(locale: Locale): (share: number) => string {
  return (share) => isolated(formatPercent(locale, share, 0));
}

function stepOf(span: number): number {
  return (
    STEPS.find((candidate) => Math.max(0.02, span) / candidate <= MOST_TICKS - 1) ?? STEPS.at(-1)!
  );
}

function ticksBetween(from: number, to: number, step: number): number[] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, index) => round(from + index * step));
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
