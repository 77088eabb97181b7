import * as Plot from '@observablehq/plot';
import { formatAdjustedPercent, formatPercent } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { NoFigure } from '../tables/no-figure.ts';
import { ACCENT, INK, NARROW, PAPER, RULE, SOFT, type ChartContext } from './chart-context.ts';
import { chartKey, type KeyItem } from './chart-key.ts';
import { fittedText, isolated, textWidth } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { mirrored } from './mirrored.ts';
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
  readonly mixMiddle: number;
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
  readonly mixes: number;
}

/** A part of a unit's mix. */
interface MixPart {
  readonly from: number;
  readonly to: number;
  readonly field: number;
  readonly middle: number;
}

const KIND = 'standardised-pair';
const FONT = 13;
const SMALL = 12;
const AXIS = 24;
const VALUE = 58;
/** Fields of a mix from dark to pale, so that neighbours differ in greyscale too. */
const FIELDS = [5, 2, 4, 1, 3].map((fifth) => `var(--fifth-${fifth})`);

/**
 * Two shares of each unit, joined by a line: as counted (hollow) and with the mix of fields of its set
 * (full, with its 95 % interval), beside the unit's own mix as a bar. The length of the line is what
 * the mix explains.
 */
export function standardisedPair(
  { units, fields }: StandardisedFigures,
  context: ChartContext,
): Chart {
  const { document, width, locale } = context;
  const known = units.filter(isKnown).map(withinScale);
  if (known.length === 0) return emptyChart(KIND, context);
  const columns = columnsOf(known, fields.length > 0, width);
  const key = chartKey(keyItems(fields, context), { width: width - 8, above: 0, margin: -4 });
  const top = key.height + 6;
  const placed = known.map((row, index) =>
    placedPair(row, top + index * columns.row, columns, fields, context),
  );
  const axis = shareAxis(
    known.flatMap(({ raw, standardised, lower, upper }) => [raw, standardised, lower, upper]),
  );
  const bottom = top + known.length * columns.row + 4;
  const note = chartNote([zoomNote(locale, axis), missingSentence(units, context)], context);
  const svg = Plot.plot({
    document,
    width,
    height: bottom + AXIS + note.height,
    margin: 0,
    marginTop: key.height,
    marginBottom: AXIS + note.height,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...axisMarks(axis, columns, { top, bottom }, context),
      ...pairMarks(placed, axis, columns),
      ...mixMarks(placed, columns),
      ...rowTexts(placed, columns, context),
      ...key.marks,
      ...note.marks(0, AXIS),
    ],
  });
  const label = MESSAGES[locale].charts.pairLabel({ units: known.length });
  return finishedSvg(mirrored(svg, context), KIND, label, 'y');
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

/** Names beside the marks and the mix behind them, or above and below them where the chart is narrow. */
function columnsOf(rows: readonly Known[], hasMix: boolean, width: number): Columns {
  if (width < NARROW) {
    const share = [18, width - VALUE - 6] as const;
    return {
      share,
      mix: share,
      nameWidth: width - 8,
      row: hasMix ? 58 : 46,
      names: 10,
      marks: 28,
      mixes: 42,
    };
  }
  const widest = Math.max(...rows.map(({ label }) => textWidth(label, FONT, 600)));
  const names = Math.min(width * 0.3, widest + 6);
  const right = hasMix ? width * 0.76 : width;
  return {
    share: [names + 20, right - VALUE],
    mix: [right + 14, width - 4],
    nameWidth: names,
    row: 28,
    names: 14,
    marks: 14,
    mixes: 14,
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
    mixMiddle: top + columns.mixes,
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
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { locale }: ChartContext,
): Plot.Markish[] {
  const place = placeOf(axis, columns);
  return [
    Plot.ruleX(axis.ticks, { x: place, y1: top, y2: bottom, stroke: RULE }),
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

/** The mix of each unit as a bar of its whole. */
function mixMarks(placed: readonly PlacedPair[], { mix: [from, to] }: Columns): Plot.Markish[] {
  const parts = placed.flatMap(({ mix, mixMiddle }): MixPart[] => {
    const total = mix.reduce((sum, share) => sum + share, 0);
    let before = 0;
    return mix.flatMap((share, field) => {
      const start = before;
      before += total > 0 ? share / total : 0;
      if (before === start) return [];
      return [
        {
          from: from + start * (to - from),
          to: from + before * (to - from),
          field,
          middle: mixMiddle,
        },
      ];
    });
  });
  return [
    Plot.rect(parts, {
      x1: 'from',
      x2: 'to',
      y1: ({ middle }: MixPart) => middle - 4,
      y2: ({ middle }: MixPart) => middle + 4,
      fill: ({ field }: MixPart) => FIELDS[field % FIELDS.length],
      stroke: SOFT,
      strokeWidth: 0.5,
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

function keyItems(fields: readonly string[], { width, locale }: ChartContext): KeyItem[] {
  const messages = MESSAGES[locale].charts;
  return [
    {
      text: messages.asCounted,
      options: { symbol: 'circle', r: 4, fill: PAPER, stroke: INK, strokeWidth: 1.75 },
    },
    { text: messages.standardised, options: { symbol: 'circle', r: 4, fill: INK } },
    ...fields.map((field, index) => ({
      text: fittedText(field, width - 40, SMALL),
      options: {
        symbol: 'square' as const,
        r: 5,
        fill: FIELDS[index % FIELDS.length] ?? PAPER,
        stroke: SOFT,
        strokeWidth: 0.5,
      },
    })),
  ];
}
