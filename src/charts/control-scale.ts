import { nice, ticks } from 'd3';
import { formatNumber, formatPercent } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { isolated } from './chart-text.ts';
import { shareAxis, shareTick, zoomNote } from './share-axis.ts';

/** What the values of a control chart are: shares (0–1), or counts that have no denominator. */
export type ControlMeasure = 'share' | 'count';

/** The scale of a control chart and how its values are written. */
export interface ControlScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
  readonly text: (value: number) => string;
  /** Where the axis begins, unless at 0. */
  readonly note: string | null;
}

const MOST_TICKS = 5;

/** A scale for these values and their limits; one of counts begins at 0. */
export function controlScale(
  measure: ControlMeasure,
  values: readonly number[],
  locale: Locale,
): ControlScale {
  if (measure === 'share') {
    const axis = shareAxis(values);
    return {
      ...axis,
      tick: shareTick(locale),
      text: (value) => formatPercent(locale, value),
      note: zoomNote(locale, axis),
    };
  }
  const [least, greatest] = nice(0, Math.max(1, ...values), MOST_TICKS);
  const text = (value: number): string => formatNumber(locale, value);
  return {
    domain: [least, greatest],
    ticks: ticks(least, greatest, MOST_TICKS),
    tick: (value) => isolated(text(value)),
    text,
    note: null,
  };
}
