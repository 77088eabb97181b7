import * as Plot from '@observablehq/plot';
import { formatNumber } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { BETTER, INK, PAPER, SOFT, WORSE, type ChartContext } from './chart-context.ts';
import type { KeyItem } from './chart-key.ts';
import { isolated } from './chart-text.ts';
import type { OnTimeFigures, PlacedRate } from './on-time-rates.ts';
import { HATCHED } from './point-symbols.ts';
import { pointText } from './point-text.ts';
import { shareTick } from './share-axis.ts';
import { hatching } from './strokes.ts';

/** What became of some of the dossiers: where it begins and ends in the whole, 0–1. */
export interface OnTimePart {
  readonly kind: (typeof PARTS)[number];
  readonly dossiers: number;
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

/** Where the bar stands: pixels from the top, and the place on the axis of a share of the whole. */
export interface BarPlace {
  /** Of the text over it. */
  readonly title: number;
  readonly top: number;
  readonly whole: (share: number) => number;
}

const PARTS = ['on_time', 'pending_in_time', 'late', 'pending_overdue'] as const;
/** The colour tells what was in time, the filling what is done: what is not is hatched. */
const LOOKS: Readonly<Record<OnTimePart['kind'], { colour: string; open: boolean }>> = {
  on_time: { colour: BETTER, open: false },
  pending_in_time: { colour: BETTER, open: true },
  late: { colour: WORSE, open: false },
  pending_overdue: { colour: WORSE, open: true },
};
/** Parts of the whole that are narrower than this touch their neighbours: a gap would hide them. */
const NARROW_PART = 0.02;
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;
const FONT = 13;
const SMALL = 12;

/** Pixels from the top of the bar to its foot. */
export const BAR = 20;

/** The parts of everything that was to be resolved, in order; none where one of them is not known. */
export function onTimeParts(figures: OnTimeFigures, { locale }: ChartContext): OnTimePart[] {
  const messages = MESSAGES[locale].charts;
  const counts = PARTS.map((kind) => ({ kind, dossiers: figures[kind] }));
  const total = counts.reduce((sum, { dossiers }) => sum + (dossiers ?? 0), 0);
  if (total === 0 || counts.some(({ dossiers }) => dossiers === null)) return [];
  let before = 0;
  return counts.map(({ kind, dossiers }) => {
    const from = before / total;
    before += dossiers ?? 0;
    const said = pointText(
      messages.onTimePart({ part: kind }),
      MESSAGES[locale].common.ofDossiers({ numerator: dossiers ?? 0, denominator: total }),
    );
    return { kind, dossiers: dossiers ?? 0, from, to: before / total, said };
  });
}

/** What the fills of the parts mean, with their dossiers. */
export function onTimeKey(parts: readonly OnTimePart[], { locale }: ChartContext): KeyItem[] {
  return parts.map(({ kind, dossiers }) => {
    const { colour, open } = LOOKS[kind];
    return {
      text: `${MESSAGES[locale].charts.onTimePart({ part: kind })}: ${formatNumber(locale, dossiers)}`,
      options: open
        ? { symbol: HATCHED, r: 6, fill: PAPER, stroke: colour, strokeWidth: 1.5 }
        : { symbol: 'square', r: 6, fill: colour, stroke: colour, strokeWidth: 1.5 },
    };
  });
}

/**
 * The bar of all dossiers, always whole and from 0 to 100 %, with its axis below; over its end a
 * bracket holds what is late or overdue. Where the parts are not known the bar has only that.
 */
export function onTimeBar(
  parts: readonly OnTimePart[],
  overdue: PlacedRate | null,
  { title, top, whole }: BarPlace,
  { locale }: ChartContext,
): Plot.Markish[] {
  const total = parts.reduce((sum, { dossiers }) => sum + dossiers, 0) || overdue?.denominator;
  const seen = parts.filter(({ from, to }) => to > from);
  const y = { y1: top, y2: top + BAR };
  const frame = { ...y, x1: () => whole(0), x2: () => whole(1) };
  return [
    Plot.text([isolated(MESSAGES[locale].charts.allReceived({ dossiers: total ?? 0 }))], {
      frameAnchor: 'left',
      y: () => title,
      textAnchor: 'start',
      lineAnchor: 'top',
      dx: -14,
      fill: INK,
      fontSize: FONT,
      fontWeight: 600,
      stroke: PAPER,
      strokeWidth: 3,
    }),
    Plot.rect(parts.length === 0 ? [0] : [], { ...frame, fill: PAPER, stroke: SOFT }),
    ...partMarks(seen, { top, whole }),
    ...bracketMarks(overdue === null ? [] : [overdue], top, whole),
    Plot.axisX(TICKS.map(whole), {
      tickFormat: (_: number, index: number) => shareTick(locale)(TICKS[index]!),
      tickSize: 0,
      fill: SOFT,
      fontSize: SMALL,
    }),
  ];
}

/** Each part in its colour, with a gap of paper between it and its neighbours. */
function partMarks(
  parts: readonly OnTimePart[],
  { top, whole }: Pick<BarPlace, 'top' | 'whole'>,
): Plot.Markish[] {
  const box = {
    x1: ({ from }: OnTimePart) => whole(from),
    x2: ({ to }: OnTimePart) => whole(to),
    y1: top,
    y2: top + BAR,
    fill: ({ kind }: OnTimePart) => (LOOKS[kind].open ? PAPER : LOOKS[kind].colour),
    ariaLabel: 'said',
  } as const;
  const [wide, narrow] = [
    parts.filter(({ from, to }) => to - from >= NARROW_PART),
    parts.filter(({ from, to }) => to - from < NARROW_PART),
  ];
  const outline = {
    inset: 1,
    stroke: ({ kind }: OnTimePart) => LOOKS[kind].colour,
    strokeWidth: 1,
  } as const;
  return [
    Plot.rect(wide, { ...box, ...outline }),
    Plot.rect(narrow, { ...box, ...outline, inset: 0, strokeWidth: 0.75 }),
    ...wide
      .filter(({ kind }) => LOOKS[kind].open)
      .map(({ kind, from, to }) =>
        hatching([{ x1: whole(from), x2: whole(to), y1: top, y2: top + BAR }], {
          stroke: LOOKS[kind].colour,
          strokeWidth: 2,
        }),
      ),
  ];
}

function bracketMarks(
  overdue: readonly PlacedRate[],
  top: number,
  whole: BarPlace['whole'],
): Plot.Markish[] {
  const ends = overdue.flatMap(({ value, middle }) =>
    [1 - value, 1].map((share) => ({ x: whole(share), y1: middle - 1, y2: top - 1 })),
  );
  return [
    Plot.rect(overdue, {
      x1: ({ value }: PlacedRate) => whole(1 - value),
      x2: () => whole(1),
      y1: ({ middle }: PlacedRate) => middle - 1.5,
      y2: ({ middle }: PlacedRate) => middle + 1.5,
      insetLeft: -1,
      insetRight: -1,
      fill: INK,
      ariaLabel: 'said',
    }),
    Plot.link(ends, { x1: 'x', x2: 'x', y1: 'y1', y2: 'y2', stroke: INK, strokeWidth: 2 }),
  ];
}
