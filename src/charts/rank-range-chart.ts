import * as Plot from '@observablehq/plot';
import { MESSAGES } from '../i18n/messages.ts';
import { rankRange } from '../i18n/rank-range.ts';
import { RANK_BANDS, type RankBand } from '../statistics/rank-intervals.ts';
import type { NoFigure } from '../tables/no-figure.ts';
import {
  ACCENT,
  BAND,
  INK,
  NARROW,
  PAPER,
  RULE,
  SOFT,
  type ChartContext,
} from './chart-context.ts';
import { fittedText, isolated, textWidth } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { mirrored } from './mirrored.ts';
import { chartNote, missingSentence } from './chart-note.ts';
import { intervalText, pointText } from './point-text.ts';
import { rankWindow } from './rank-window.ts';
import { shareAxis, shareTick, zoomNote, type ShareAxis } from './share-axis.ts';
import { strokes } from './strokes.ts';

/** One unit: its share with a 95 % interval (0–1), and the ranks that it may have, 1 the first. */
export interface RankRangeRow {
  readonly label: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly rank_median: number | null;
  readonly rank_lower: number | null;
  readonly rank_upper: number | null;
  /** The third that holds the whole rank range; null where none does. */
  readonly band: RankBand | null;
  readonly highlighted: boolean;
  /** Why it has no figure; null where it has one. */
  readonly missing: NoFigure | null;
}

type Ranked = {
  readonly [Key in keyof RankRangeRow]: Key extends 'band' | 'missing'
    ? RankRangeRow[Key]
    : NonNullable<RankRangeRow[Key]>;
};

/** A unit in its place: `middle` of its marks and of its name, in pixels from the top. */
interface PlacedRank extends Ranked {
  readonly middle: number;
  readonly nameMiddle: number;
  readonly name: string;
  readonly title: string | undefined;
  readonly ranks: string;
  readonly said: string;
}

/** Where things stand, in pixels from the left. */
interface Columns {
  readonly share: readonly [number, number];
  readonly rank: readonly [number, number];
  readonly nameWidth: number;
  readonly row: number;
  /** From the top of a row to its marks and to the middle of its name. */
  readonly marks: number;
  readonly names: number;
  /** The names stand on a line of their own, above the marks. */
  readonly above: boolean;
}

/** From where to where the lines of the axes run, in pixels from the top. */
interface Stretch {
  readonly y1: number;
  readonly y2: number;
}

const KIND = 'rank-range-chart';
const FONT = 13;
const SMALL = 12;
const HEAD = 46;
const GAP = 30;

/**
 * Units in the order of their rank, each with its share and 95 % interval and with the range of ranks
 * that it may have; the thirds of the ranking stand behind the ranges. A range that lies within one
 * third is full, any other hollow. Of a long ranking the ends and the reader's neighbours are drawn,
 * and what is left out is said.
 */
export function rankRangeChart(rows: readonly RankRangeRow[], context: ChartContext): Chart {
  const { document, width, locale } = context;
  const messages = MESSAGES[locale].charts;
  const ranked = rows.filter(isRanked).sort((a, b) => a.rank_median - b.rank_median);
  if (ranked.length === 0) return emptyChart(KIND, context);
  const columns = columnsOf(ranked, context);
  const { placed, gaps, bottom } = placedRanks(ranked, columns, context);
  const axis = shareAxis(placed.flatMap(({ value, lower, upper }) => [value, lower, upper]));
  const note = chartNote([zoomNote(locale, axis), missingSentence(rows, context)], context);
  const svg = Plot.plot({
    document,
    width,
    height: bottom + 6 + note.height,
    margin: 0,
    marginBottom: 6 + note.height,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...headMarks(axis, columns, ranked.length, context),
      ...groundMarks(axis, columns, placed, context),
      ...shareMarks(placed, axis, columns),
      ...rankMarks(placed, columns, ranked.length),
      ...rowTexts(placed, width),
      Plot.text(gaps, {
        x: 4,
        y: 'middle',
        text: ({ units }: { units: number }) => isolated(messages.leftOut({ units })),
        textAnchor: 'start',
        fill: SOFT,
        fontSize: SMALL,
      }),
      ...note.marks(0, 4),
    ],
  });
  return finishedSvg(
    mirrored(svg, context),
    KIND,
    messages.rankLabel({ units: ranked.length }),
    'y',
  );
}

function isRanked(row: RankRangeRow): row is Ranked {
  return [row.value, row.lower, row.upper, row.rank_median, row.rank_lower, row.rank_upper].every(
    (figure) => figure !== null,
  );
}

/** Names beside the marks, or above them where the chart is narrow. */
function columnsOf(rows: readonly Ranked[], { width, locale }: ChartContext): Columns {
  if (width < NARROW) {
    const middle = width / 2;
    return {
      share: [17, middle - 14],
      rank: [middle + 10, width - 6],
      nameWidth: width - rankWidth(rows, locale) - 20,
      row: 44,
      marks: 31,
      names: 12,
      above: true,
    };
  }
  const names = Math.min(
    width * 0.36,
    Math.max(...rows.map(({ label }) => textWidth(label, FONT, 600))) + 6,
  );
  const right = width - rankWidth(rows, locale) - 14;
  const middle = names + (right - names) * 0.52;
  return {
    share: [names + 18, middle - 14],
    rank: [middle + 14, right],
    nameWidth: names,
    row: 26,
    marks: 13,
    names: 13,
    above: false,
  };
}

function rankWidth(rows: readonly Ranked[], locale: ChartContext['locale']): number {
  return Math.max(...rows.map((row) => textWidth(ranksText(row, locale), FONT, 600)));
}

function ranksText({ rank_lower, rank_upper }: Ranked, locale: ChartContext['locale']): string {
  return rankRange(locale, { lower: rank_lower, upper: rank_upper });
}

interface PlacedRanks {
  readonly placed: readonly PlacedRank[];
  readonly gaps: readonly { readonly units: number; readonly middle: number }[];
  readonly bottom: number;
}

function placedRanks(
  rows: readonly Ranked[],
  columns: Columns,
  { locale }: ChartContext,
): PlacedRanks {
  const messages = MESSAGES[locale].charts;
  const placed: PlacedRank[] = [];
  const gaps: { units: number; middle: number }[] = [];
  let top = HEAD;
  for (const stretch of rankWindow(rows)) {
    if ('leftOut' in stretch) {
      gaps.push({ units: stretch.leftOut, middle: top + GAP / 2 });
      top += GAP;
      continue;
    }
    for (const row of stretch.rows) {
      const name = fittedText(row.label, columns.nameWidth, FONT, row.highlighted ? 600 : 400);
      const ranks = ranksText(row, locale);
      placed.push({
        ...row,
        middle: top + columns.marks,
        nameMiddle: top + columns.names,
        name: isolated(name),
        title: name === row.label ? undefined : row.label,
        ranks: isolated(ranks),
        said: pointText(
          row.label,
          intervalText(locale, row),
          messages.rankOf({ ranks, units: rows.length }),
          row.band === null ? null : messages.bandName({ band: row.band }),
        ),
      });
      top += columns.row;
    }
  }
  return { placed, gaps, bottom: top };
}

/** Above the columns: what they show, the numbers of the shares and the names of the thirds. */
function headMarks(
  axis: ShareAxis,
  columns: Columns,
  units: number,
  { locale }: ChartContext,
): Plot.Markish[] {
  const messages = MESSAGES[locale].charts;
  const [from, to] = columns.rank;
  const third = (to - from) / 3;
  const title = { y: 10, textAnchor: 'start', fill: SOFT, fontSize: SMALL } as const;
  return [
    Plot.text([isolated(messages.rankShare)], { ...title, x: columns.share[0] - 13 }),
    Plot.text([isolated(messages.rankTitle({ units }))], { ...title, x: from }),
    Plot.text(RANK_BANDS, {
      x: (_: unknown, index: number) => from + third * (index + 0.5),
      y: 34,
      text: (band: RankBand) => isolated(messages.bandShort({ band })),
      fill: SOFT,
      fontSize: SMALL,
    }),
    Plot.text(ticksOf(axis, columns), {
      x: placeOf(axis, columns),
      y: 34,
      text: shareTick(locale),
      fill: SOFT,
      fontSize: SMALL,
    }),
  ];
}

/** The ticks of the shares whose numbers have room, the last one among them. */
function ticksOf({ ticks }: ShareAxis, { share: [from, to] }: Columns): readonly number[] {
  const room = (to - from) / Math.max(1, ticks.length - 1);
  const every = Math.max(1, Math.ceil(38 / room));
  return ticks.filter((_, index) => (ticks.length - 1 - index) % every === 0);
}

/**
 * Behind the marks: the lines of the shares, the ends of the ranks and the middle third, which stop
 * where a name stands above its marks; a rule then parts the rows.
 */
function groundMarks(
  axis: ShareAxis,
  columns: Columns,
  placed: readonly PlacedRank[],
  { width }: ChartContext,
): Plot.Markish[] {
  const [from, to] = columns.rank;
  const third = (to - from) / 3;
  const stretches = stretchesOf(placed, columns);
  const lines = [...ticksOf(axis, columns).map(placeOf(axis, columns)), from, to];
  const tops = columns.above ? placed.map(({ nameMiddle }) => nameMiddle - columns.names) : [];
  return [
    Plot.rect(stretches, {
      x1: from + third,
      x2: from + 2 * third,
      y1: 'y1',
      y2: 'y2',
      fill: BAND,
      fillOpacity: 0.6,
    }),
    strokes(
      lines.flatMap((x) => stretches.map(({ y1, y2 }) => ({ x1: x, x2: x, y1, y2 }))),
      { stroke: RULE },
    ),
    strokes(
      tops.map((y) => ({ x1: 0, x2: width, y1: y, y2: y })),
      { stroke: RULE, strokeWidth: 0.75 },
    ),
  ];
}

/** Beside the names the lines run through, but for what is left out; below them they are short. */
function stretchesOf(placed: readonly PlacedRank[], columns: Columns): Stretch[] {
  const stretches: { y1: number; y2: number }[] = [];
  for (const { middle } of placed) {
    const y1 = middle - (columns.above ? 10 : columns.row / 2);
    const y2 = middle + (columns.above ? 10 : columns.row / 2);
    const before = stretches.at(-1);
    if (before?.y2 === y1) before.y2 = y2;
    else stretches.push({ y1, y2 });
  }
  return stretches;
}

function placeOf({ domain: [least, greatest] }: ShareAxis, { share: [from, to] }: Columns) {
  return (value: number): number => from + ((value - least) / (greatest - least)) * (to - from);
}

const colour = ({ highlighted }: Ranked): string => (highlighted ? ACCENT : SOFT);

/** The interval as a bar and the share as a stroke over it: a dot would cover a short interval. */
function shareMarks(
  placed: readonly PlacedRank[],
  axis: ShareAxis,
  columns: Columns,
): Plot.Markish[] {
  const place = placeOf(axis, columns);
  return [
    Plot.rect(placed, {
      x1: ({ lower }: PlacedRank) => place(lower),
      x2: ({ upper }: PlacedRank) => place(upper),
      y1: ({ middle }: PlacedRank) => middle - 3.5,
      y2: ({ middle }: PlacedRank) => middle + 3.5,
      fill: colour,
      fillOpacity: 0.55,
    }),
    Plot.rect(placed, {
      x1: ({ value }: PlacedRank) => place(value) - 1.25,
      x2: ({ value }: PlacedRank) => place(value) + 1.25,
      y1: ({ middle }: PlacedRank) => middle - 7,
      y2: ({ middle }: PlacedRank) => middle + 7,
      fill: ({ highlighted }: PlacedRank) => (highlighted ? ACCENT : INK),
      ariaLabel: 'said',
    }),
  ];
}

/** The name at one end of a row, its ranks at the other; those of the reader's unit are bold. */
function rowTexts(placed: readonly PlacedRank[], width: number): Plot.Markish[] {
  return [true, false].flatMap((isOwn) => {
    const rows = placed.filter(({ highlighted }) => highlighted === isOwn);
    const options = { y: 'nameMiddle', fill: INK, fontSize: FONT, fontWeight: isOwn ? 600 : 400 };
    return [
      Plot.text(rows, { ...options, x: 4, text: 'name', title: 'title', textAnchor: 'start' }),
      Plot.text(rows, { ...options, x: width - 4, text: 'ranks', textAnchor: 'end' }),
    ];
  });
}

/** From the left end of the first rank that a unit may have to the right end of the last one. */
function rankMarks(
  placed: readonly PlacedRank[],
  { rank: [from, to] }: Columns,
  units: number,
): Plot.Markish[] {
  const place = (ranks: number): number => from + (ranks / units) * (to - from);
  return [
    Plot.rect(placed, {
      x1: ({ rank_lower }: PlacedRank) => place(rank_lower - 1),
      x2: ({ rank_upper }: PlacedRank) => place(rank_upper),
      y1: ({ middle }: PlacedRank) => middle - 4,
      y2: ({ middle }: PlacedRank) => middle + 4,
      fill: (row: PlacedRank) => (row.band === null ? PAPER : colour(row)),
      stroke: colour,
      strokeWidth: 1.25,
    }),
  ];
}
