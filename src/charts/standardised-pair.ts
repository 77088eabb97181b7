import * as Plot from '@observablehq/plot';
import { formatAdjustedPercent, formatPercent } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { NoFigure } from '../tables/no-figure.ts';
import { ACCENT, INK, NARROW, PAPER, SOFT, type ChartContext } from './chart-context.ts';
import { chartKey, type KeyItem } from './chart-key.ts';
import { fittedText, isolated, textWidth } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { rowLines } from './interval-rows.ts';
import { mirrored } from './mirrored.ts';
import { mixAxis, mixBars, mixKey, mixNames, MIX_ROW, type MixPlace } from './mix-bars.ts';
import { chartNote, missingSentence } from './chart-note.ts';
import { pointText } from './point-text.ts';
import { shareAxis, shareTick, zoomNote, type ShareAxis } from './share-axis.ts';

/** One unit: its share as counted (0–1) and indirectly standardised, which a formula may put above 1. */
export interface StandardisedRow {
  readonly label: string;
  readonly raw: number | null;
  readonly standardised: number | null;
  /** 95 % interval of the standardised share. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Shares of its dossiers (0–1) by the fields of {@link StandardisedFigures}; empty where unknown. */
  readonly mix: readonly number[];
  readonly highlighted: boolean;
  readonly missing: NoFigure | null;
}

/** Units in the order in which they are drawn, and the names of the fields of their mix. */
export interface StandardisedFigures {
  readonly units: readonly StandardisedRow[];
  /** At most 5, the last one usually the rest; empty where no mix is drawn. */
  readonly fields: readonly string[];
}

/** A unit in its place, in pixels from the top. */
interface PlacedPair extends StandardisedRow {
  /** What the formula gives. */
  readonly formula: number;
  readonly raw: number;
  readonly standardised: number;
  readonly lower: number;
  readonly upper: number;
  readonly nameMiddle: number;
  readonly middle: number;
  readonly name: string;
  readonly title: string | undefined;
  readonly said: string;
}

/** Where things stand, in pixels from the left. */
interface Columns {
  readonly share: readonly [number, number];
  readonly mix: readonly [number, number];
  readonly nameWidth: number;
  readonly row: number;
  readonly names: number;
  readonly marks: number;
  /** The names stand above the marks, and the mixes below all of them on a scale of their own. */
  readonly above: boolean;
}

const KIND = 'standardised-pair';
const FONT = 13;
const SMALL = 12;
const AXIS = 24;
const VALUE = 66;
/** The name of the column of mixes, where it stands beside that of the shares. */
const HEAD = 20;

/** Heights, in pixels from the top. */
interface Plan {
  readonly top: number;
  readonly bottom: number;
  /** Of the key of the fields where the mixes stand below, with their name over it. */
  readonly title: number;
  /** End of everything but the note. */
  readonly foot: number;
  readonly mixes: readonly MixPlace[];
}

/**
 * Two shares of each unit, joined by a line: as counted (hollow) and with the mix of fields of its set
 * (full, with its 95 % interval), and the unit's own mix as a bar on a scale of its own: beside them
 * or, where the chart is narrow, below all of them. The length of the line is what the mix explains.
 */
export function standardisedPair(
  { units, fields }: StandardisedFigures,
  context: ChartContext,
): Chart {
  const { document, width, locale } = context;
  const known = units.filter(isKnown).map(withinScale);
  if (known.length === 0) return emptyChart(KIND, context);
  const columns = columnsOf(known, fields.length > 0, width);
  const [pairItems, fieldItems] = [keyItems(context), mixKey(fields, context)];
  const isBelow = columns.above && fields.length > 0;
  const place = { width: width - 8, margin: -4 };
  const key = chartKey(isBelow ? pairItems : [...pairItems, ...fieldItems], { ...place, above: 0 });
  const fieldKey = chartKey(isBelow ? fieldItems : [], { ...place, above: 0 });
  const top = key.height + (columns.above || fields.length === 0 ? 6 : HEAD);
  const placed = known.map((row, index) =>
    placedPair(row, top + index * columns.row, columns, fields, context),
  );
  const axis = shareAxis(
    known.flatMap(({ raw, standardised, lower, upper }) => [raw, standardised, lower, upper]),
  );
  const plan = planOf(placed, columns, { top, keyHeight: fieldKey.height, isBelow });
  const note = chartNote([zoomNote(locale, axis), missingSentence(units, context)], context);
  const below = chartKey(isBelow ? fieldItems : [], {
    ...place,
    above: key.height - plan.title - HEAD - fieldKey.height,
  });
  const svg = Plot.plot({
    document,
    width,
    height: plan.foot + note.height,
    margin: 0,
    marginTop: key.height,
    marginBottom: note.height,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...axisMarks(axis, columns, plan, placed, context),
      ...pairMarks(placed, axis, columns),
      ...rowTexts(placed, columns, context),
      ...(fields.length === 0 ? [] : mixMarks(plan, columns, isBelow, context)),
      ...key.marks,
      ...below.marks,
      ...note.marks(0, 0),
    ],
  });
  const label = MESSAGES[locale].charts.pairLabel({ units: known.length });
  return finishedSvg(mirrored(svg, context), KIND, label, 'y');
}

function planOf(
  placed: readonly PlacedPair[],
  columns: Columns,
  from: { readonly top: number; readonly keyHeight: number; readonly isBelow: boolean },
): Plan {
  const { top, keyHeight, isBelow } = from;
  const bottom = top + placed.length * columns.row + 4;
  const title = bottom + AXIS + 12;
  const first = title + HEAD + keyHeight + 4;
  const mixes = placed.map(({ name, highlighted, mix, middle }, index) => ({
    ...{ name, highlighted, mix },
    top: first + index * MIX_ROW,
    middle: isBelow ? first + (index + 1) * MIX_ROW - 10 : middle,
  }));
  const end = isBelow ? first + placed.length * MIX_ROW : bottom;
  return { top, bottom, title, mixes, foot: end + AXIS };
}

/** The mixes with their name and their own scale. */
function mixMarks(
  { bottom, title, mixes, foot, top }: Plan,
  { mix }: Columns,
  isBelow: boolean,
  context: ChartContext,
): Plot.Markish[] {
  const { charts } = MESSAGES[context.locale];
  return [
    Plot.text([isolated(charts.mixTitle)], {
      // Beside the shares it may be wider than its column.
      x: isBelow ? 4 : context.width - 4,
      y: isBelow ? title + 8 : top - 8,
      textAnchor: isBelow ? 'start' : 'end',
      fill: SOFT,
      fontSize: SMALL,
    }),
    ...(isBelow ? mixNames(mixes) : []),
    ...mixBars(mixes, mix),
    ...mixAxis(mix, isBelow ? foot - AXIS : bottom, context),
  ];
}

type Known = StandardisedRow & Pick<PlacedPair, 'raw' | 'standardised' | 'lower' | 'upper'>;

function isKnown(row: StandardisedRow): row is Known {
  return [row.raw, row.standardised, row.lower, row.upper].every((share) => share !== null);
}

/** A formula that gives more than all ends the scale: the mark stands there, and the text says so. */
function withinScale(row: Known): Known & { readonly formula: number } {
  const [standardised, lower, upper] = [row.standardised, row.lower, row.upper].map((share) =>
    Math.min(1, share),
  );
  return {
    ...row,
    formula: row.standardised,
    standardised: standardised!,
    lower: lower!,
    upper: upper!,
  };
}

/** Names beside the marks and the mix behind them, or above them where the chart is narrow. */
function columnsOf(rows: readonly Known[], hasMix: boolean, width: number): Columns {
  if (width < NARROW) {
    const share = [18, width - VALUE - 6] as const;
    return {
      share,
      mix: [14, width - 20],
      nameWidth: width - 8,
      row: 48,
      names: 11,
      marks: 31,
      above: true,
    };
  }
  const widest = Math.max(...rows.map(({ label }) => textWidth(label, FONT, 600)));
  const names = Math.min(width * 0.3, widest + 6);
  const right = hasMix ? width * 0.76 : width;
  return {
    share: [names + 20, right - VALUE],
    mix: [right + 14, width - 18],
    nameWidth: names,
    row: 28,
    names: 14,
    marks: 14,
    above: false,
  };
}

function placedPair(
  row: Known & Pick<PlacedPair, 'formula'>,
  top: number,
  columns: Columns,
  fields: readonly string[],
  { locale }: ChartContext,
): PlacedPair {
  const messages = MESSAGES[locale].charts;
  const name = fittedText(row.label, columns.nameWidth, FONT, row.highlighted ? 600 : 400);
  const mix = row.mix
    .map((share, index) => `${isolated(fields[index] ?? '')} ${formatPercent(locale, share, 0)}`)
    .join(MESSAGES[locale].common.comma);
  return {
    ...row,
    nameMiddle: top + columns.names,
    middle: top + columns.marks,
    name: isolated(name),
    title: name === row.label ? undefined : row.label,
    said: pointText(
      row.label,
      `${messages.asCounted}: ${formatPercent(locale, row.raw)}`,
      `${messages.standardised}: ${adjustedText(row, locale)}`,
      mix,
    ),
  };
}

function adjustedText(
  { formula, lower, upper }: Pick<PlacedPair, 'formula' | 'lower' | 'upper'>,
  locale: Locale,
): string {
  if (lower >= 1) return formatAdjustedPercent(locale, formula);
  const ends = [lower, upper].map((end) => formatAdjustedPercent(locale, end));
  const interval = MESSAGES[locale].common.interval({ lower: ends[0]!, upper: ends[1]! });
  return `${formatAdjustedPercent(locale, formula)} (${interval})`;
}

function placeOf({ domain: [least, greatest] }: ShareAxis, { share: [from, to] }: Columns) {
  return (value: number): number => from + ((value - least) / (greatest - least)) * (to - from);
}

function axisMarks(
  axis: ShareAxis,
  columns: Columns,
  { top, bottom }: Plan,
  placed: readonly PlacedPair[],
  { locale }: ChartContext,
): Plot.Markish[] {
  const place = placeOf(axis, columns);
  // The lines stop where a name stands above the marks.
  const rows = columns.above
    ? placed.map(({ middle }) => ({ from: middle - 10, to: middle + 10 }))
    : [{ from: top, to: bottom }];
  return [
    rowLines(rows, axis.ticks.map(place)),
    Plot.text(axis.ticks, {
      x: place,
      y: bottom + 11,
      text: shareTick(locale),
      fill: SOFT,
      fontSize: SMALL,
    }),
  ];
}

function pairMarks(
  placed: readonly PlacedPair[],
  axis: ShareAxis,
  columns: Columns,
): Plot.Markish[] {
  const place = placeOf(axis, columns);
  const colour = ({ highlighted }: PlacedPair): string => (highlighted ? ACCENT : INK);
  return [
    Plot.link(placed, {
      x1: ({ lower }: PlacedPair) => place(lower),
      x2: ({ upper }: PlacedPair) => place(upper),
      y: 'middle',
      stroke: SOFT,
      strokeWidth: 6,
      strokeOpacity: 0.35,
    }),
    Plot.link(placed, {
      x1: ({ raw }: PlacedPair) => place(raw),
      x2: ({ standardised }: PlacedPair) => place(standardised),
      y: 'middle',
      stroke: colour,
      strokeWidth: 1.5,
    }),
    Plot.dot(placed, {
      x: ({ raw }: PlacedPair) => place(raw),
      y: 'middle',
      r: 4.5,
      fill: PAPER,
      stroke: colour,
      strokeWidth: 1.75,
    }),
    Plot.dot(placed, {
      x: ({ standardised }: PlacedPair) => place(standardised),
      y: 'middle',
      r: 4.5,
      fill: colour,
      stroke: PAPER,
      ariaLabel: 'said',
    }),
  ];
}

/** The names, and the standardised shares at the end of the scale; the reader's unit is bold. */
function rowTexts(
  placed: readonly PlacedPair[],
  { share }: Columns,
  { locale }: ChartContext,
): Plot.Markish[] {
  return [true, false].flatMap((isOwn) => {
    const rows = placed.filter(({ highlighted }) => highlighted === isOwn);
    const options = { fill: INK, fontSize: FONT, textAnchor: 'start' } as const;
    return [
      Plot.text(rows, {
        ...options,
        x: 4,
        y: 'nameMiddle',
        text: 'name',
        title: 'title',
        fontWeight: isOwn ? 600 : 400,
      }),
      Plot.text(rows, {
        ...options,
        x: share[1] + 10,
        y: 'middle',
        text: ({ formula }: PlacedPair) => isolated(formatAdjustedPercent(locale, formula)),
        fontWeight: 600,
      }),
    ];
  });
}

function keyItems({ locale }: ChartContext): KeyItem[] {
  const messages = MESSAGES[locale].charts;
  return [
    {
      text: messages.asCounted,
      options: { symbol: 'circle', r: 4, fill: PAPER, stroke: INK, strokeWidth: 1.75 },
    },
    { text: messages.standardised, options: { symbol: 'circle', r: 4, fill: INK } },
  ];
}
