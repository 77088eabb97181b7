import * as Plot from '@observablehq/plot';
import type { SymbolType } from 'd3';
import { INK, PAPER, SOFT, type ChartContext } from './chart-context.ts';
import type { KeyItem } from './chart-key.ts';
import { fittedText } from './chart-text.ts';
import { HATCHED, STRIPED } from './point-symbols.ts';
import { shareTick } from './share-axis.ts';
import { hatching, striping } from './strokes.ts';

/** The mix of a unit: shares (0–1) by field, and where it stands, in pixels from the top. */
export interface MixPlace {
  readonly name: string;
  readonly highlighted: boolean;
  readonly mix: readonly number[];
  readonly top: number;
  /** Of the bar. */
  readonly middle: number;
}

/** A part of a mix, in pixels. */
interface MixPart {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly field: number;
}

/** Pixels from a unit to the next where the names stand above the bars. */
export const MIX_ROW = 36;
const HALF = 6;
const FONT = 13;
const SMALL = 12;
const TICKS = [0, 0.5, 1] as const;
const LINE = 'var(--fifth-5)';

/** The fields of a mix, told apart by what fills them: shades alone are too alike, and none in print. */
const LOOKS: readonly { fill: string; symbol: 'square' | SymbolType }[] = [
  { fill: LINE, symbol: 'square' },
  { fill: PAPER, symbol: HATCHED },
  { fill: 'var(--fifth-3)', symbol: 'square' },
  { fill: PAPER, symbol: 'square' },
  { fill: PAPER, symbol: STRIPED },
];

function lookOf(field: number): (typeof LOOKS)[number] {
  return LOOKS[field % LOOKS.length]!;
}

/** What the fills mean. */
export function mixKey(fields: readonly string[], { width }: ChartContext): KeyItem[] {
  return fields.map((field, index) => ({
    text: fittedText(field, width - 40, SMALL),
    options: { ...lookOf(index), r: 6, stroke: LINE, strokeWidth: 1 },
  }));
}

/** Each mix as a bar of its whole, from `from` to `to`. */
export function mixBars(
  mixes: readonly MixPlace[],
  [from, to]: readonly [number, number],
): Plot.Markish[] {
  const parts = mixes.flatMap(({ mix, middle }): MixPart[] => {
    const total = mix.reduce((sum, share) => sum + share, 0);
    let before = 0;
    return mix.flatMap((share, field) => {
      const start = before;
      before += total > 0 ? share / total : 0;
      if (before === start) return [];
      const place = (end: number): number => from + end * (to - from);
      const box = { x1: place(start), x2: place(before), y1: middle - HALF, y2: middle + HALF };
      return [{ ...box, field }];
    });
  });
  const filled = (symbol: SymbolType): MixPart[] =>
    parts.filter(({ field }) => lookOf(field).symbol === symbol);
  return [
    Plot.rect(parts, {
      ...{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' },
      fill: ({ field }: MixPart) => lookOf(field).fill,
      stroke: LINE,
      strokeWidth: 1,
    }),
    hatching(filled(HATCHED), { stroke: LINE, strokeWidth: 1.5 }, 5),
    striping(filled(STRIPED), { stroke: LINE, strokeWidth: 1 }),
  ];
}

/** The names above the bars; the reader's unit is bold. */
export function mixNames(mixes: readonly MixPlace[]): Plot.Markish[] {
  return [true, false].map((isOwn) =>
    Plot.text(
      mixes.filter(({ highlighted }) => highlighted === isOwn),
      {
        x: 4,
        y: ({ top }: MixPlace) => top + 10,
        text: 'name',
        textAnchor: 'start',
        fill: INK,
        fontSize: FONT,
        fontWeight: isOwn ? 600 : 400,
      },
    ),
  );
}

/** The numbers below the bars: of the whole, from 0. */
export function mixAxis(
  [from, to]: readonly [number, number],
  bottom: number,
  { locale }: ChartContext,
): Plot.Markish[] {
  return [
    Plot.text(TICKS, {
      x: (share: number) => from + share * (to - from),
      y: bottom + 11,
      text: shareTick(locale),
      fill: SOFT,
      fontSize: SMALL,
    }),
  ];
}
