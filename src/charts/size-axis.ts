import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { isolated } from './chart-text.ts';

/** An axis of numbers of dossiers, on which small units have room: a log or a square-root scale. */
export interface SizeAxis {
  readonly type: 'log' | 'sqrt';
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Numbers from one end to the other, in equal steps of the axis: for curves. */
  readonly steps: readonly number[];
  /** Share (0–1) of the axis that lies below a number. */
  readonly share: (n: number) => number;
}

/** Largest number over smallest from which a log scale is used. */
const WIDE = 20;
/** Pixels between two ticks, at least. */
const TICK_ROOM = 46;
const STEPS = 32;

/** An axis for these positive numbers, `pixels` long. Without numbers it is from 1 to 10. */
export function sizeAxis(numbers: readonly number[], pixels: number): SizeAxis {
  const [least, greatest] =
    numbers.length === 0 ? [1, 10] : [Math.min(...numbers), Math.max(...numbers)];
  const type = greatest / least > WIDE ? 'log' : 'sqrt';
  const scaled = type === 'log' ? Math.log : Math.sqrt;
  const back = type === 'log' ? Math.exp : (value: number) => value ** 2;
  // A little air at both ends; a single size has an axis around it.
  const domain = [
    least === greatest ? least / 2 : Math.max(least / 2, least * 0.85),
    greatest * (least === greatest ? 2 : 1.08),
  ] as const;
  const [from, to] = [scaled(domain[0]), scaled(domain[1])];
  const share = (n: number): number => (scaled(n) - from) / (to - from);
  return {
    type,
    domain,
    ticks: roomyTicks(domain, (n) => share(n) * pixels),
    steps: Array.from({ length: STEPS + 1 }, (_, index) =>
      index === 0
        ? domain[0]
        : index === STEPS
          ? domain[1]
          : back(from + ((to - from) * index) / STEPS),
    ),
    share,
  };
}

/** A number of dossiers on an axis, with the separators of the language. */
export function sizeTick(locale: Locale): (n: number) => string {
  return (n) => isolated(formatNumber(locale, n));
}

/** Round numbers (1, 2, 5, 10, …) within the domain: powers of ten first, the others where there is room. */
function roomyTicks([from, to]: readonly [number, number], place: (n: number) => number): number[] {
  const chosen: number[] = [];
  for (const factor of [1, 5, 2]) {
    for (let power = 0; power <= 7; power += 1) {
      const tick = factor * 10 ** power;
      if (tick < from || tick > to) continue;
      if (chosen.every((other) => Math.abs(place(other) - place(tick)) >= TICK_ROOM))
        chosen.push(tick);
    }
  }
  return chosen.sort((a, b) => a - b);
}
