import { bisectLeft, bisectRight } from 'd3';
import { MESSAGES } from '../i18n/messages.ts';
import { NARROW, type ChartContext } from './chart-context.ts';
import { fittedText, isolated, textLines, textWidth } from './chart-text.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { pointText } from './point-text.ts';
import { ARCHIPELAGOS, TILE_COLUMNS, TILE_ROWS, TILES, type Tile } from './tile-grid.ts';

/** One province: its short name, the value that colours it (null for none), that value as text, its page. */
export interface TileRow {
  readonly unit_code: string;
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly href: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const GAP = 3;
/** Sizes of names: the usual one, the one below which a name takes two lines, and the least. */
const LARGEST = 13;
const LEGIBLE = 10.5;
const SMALLEST = 8;
/** The row of tiles from which on the west of the country is free for the limits of the colours. */
const LIMITS_ROW = 6.5;
const LIMITS_LINE = 18;
const LIMITS_FONT = 12;

/**
 * The provinces as equal tiles in their places, coloured in fifths by value, each a link to its
 * page; beside them the least and the greatest value of each colour. Hoàng Sa and Trường Sa are labelled tiles of Đà Nẵng and Khánh Hòa. Not mirrored in
 * right-to-left languages: it is a map.
 */
export function tileMap(rows: readonly TileRow[], context: ChartContext): Chart {
  const { document, width, locale } = context;
  const size = width / TILE_COLUMNS;
  // On a phone names take two lines above the value.
  const height = size * (width < NARROW ? 0.9 : 0.78);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${Math.ceil(height * TILE_ROWS)}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(Math.ceil(height * TILE_ROWS)));
  const sorted = rows
    .map(({ value }) => value)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  const classes = new Map(rows.map((row) => [row.unit_code, tileClass(row.value, sorted)]));
  const draw = (tile: Tile, label: string, text: string, name: string, parent: Element): void => {
    drawTile(document, parent, { tile, label, text, name, size, height });
  };
  for (const { unit_code, label, text, href } of rows) {
    const tile = TILES[unit_code];
    if (tile === undefined) continue;
    const link = document.createElementNS(SVG, 'a');
    link.setAttribute('href', href);
    link.setAttribute('data-point', pointText(label, text));
    svg.append(link);
    draw(tile, label, text, classes.get(unit_code) ?? 'tile none', link);
  }
  for (const { name, tile, province_code } of ARCHIPELAGOS)
    draw(tile, name, '', `${classes.get(province_code) ?? 'tile none'} archipelago`, svg);
  drawLimits(rows, classes, { document, svg, top: height * LIMITS_ROW, room: size * 3.8 - 20 });
  const chart = finishedSvg(svg, 'tile-map', MESSAGES[locale].charts.mapLabel, 'grid');
  // Its tiles are links: a group of them, not one image.
  chart.setAttribute('role', 'group');
  return chart;
}

/** The fifth that the middle of the ranks of equal values lies in: equal values have one colour. */
function tileClass(value: number | null, sorted: readonly number[]): string {
  if (value === null) return 'tile none';
  const values = [...sorted];
  const middle = (bisectLeft(values, value) + bisectRight(values, value)) / 2;
  return `tile fifth-${1 + Math.min(4, Math.floor((5 * middle) / values.length))}`;
}

/** The least and the greatest value of each colour, the lowest first, in the free west of the map. */
function drawLimits(
  rows: readonly TileRow[],
  classes: ReadonlyMap<string, string>,
  { document, svg, top, room }: { document: Document; svg: Element; top: number; room: number },
): void {
  const sorted = rows
    .filter(({ value }) => value !== null)
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const coloured = Map.groupBy(sorted, ({ unit_code }) => classes.get(unit_code) ?? '');
  for (const [line, [name, values]] of [...coloured].entries()) {
    const ends = [...new Set([values[0]?.text ?? '', values.at(-1)?.text ?? ''])];
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('class', 'limits');
    group.setAttribute('transform', `translate(2,${(top + line * LIMITS_LINE).toFixed(1)})`);
    const colour = document.createElementNS(SVG, 'g');
    colour.setAttribute('class', name.replace('tile ', ''));
    const box = document.createElementNS(SVG, 'rect');
    box.setAttribute('width', '14');
    box.setAttribute('height', '14');
    colour.append(box);
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('x', '20');
    text.setAttribute('y', '11');
    text.setAttribute('font-size', String(LIMITS_FONT));
    text.textContent = isolated(fittedText(ends.join(' – '), room, LIMITS_FONT));
    group.append(colour, text);
    svg.append(group);
  }
}

interface DrawnTile {
  readonly tile: Tile;
  readonly label: string;
  readonly text: string;
  readonly name: string;
  readonly size: number;
  readonly height: number;
}

function drawTile(document: Document, parent: Element, drawn: DrawnTile): void {
  const { tile, label, text, name, size, height } = drawn;
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', name);
  group.setAttribute('transform', `translate(${tile[0] * size},${tile[1] * height})`);
  const box = document.createElementNS(SVG, 'rect');
  box.setAttribute('width', String(size - GAP));
  box.setAttribute('height', String(height - GAP));
  group.append(box);
  const room = size - GAP - 4;
  const names = nameLines(label, room);
  const below = text === '' ? 0 : Math.min(LARGEST, size * 0.24);
  if (names.lines.join(' ') !== label) {
    const title = document.createElementNS(SVG, 'title');
    title.textContent = label;
    group.append(title);
  }
  const line = names.fontSize * 1.1;
  // Names and value as one block in the middle of the tile.
  const top = (height - GAP - line * names.lines.length - below) / 2;
  const lines: (readonly [string, number, number, string])[] = names.lines.map(
    (name, index) => [name, top + line * (index + 0.8), names.fontSize, 'name'] as const,
  );
  if (text !== '') {
    const baseline = top + line * names.lines.length + below * 0.85;
    lines.push([fittedText(text, room * 1.1, below), baseline, below, 'value']);
  }
  for (const [content, y, points, kind] of lines) {
    const element = document.createElementNS(SVG, 'text');
    element.setAttribute('x', String((size - GAP) / 2));
    element.setAttribute('y', String(y));
    element.setAttribute('font-size', points.toFixed(1));
    element.setAttribute('class', kind);
    element.textContent = isolated(content);
    group.append(element);
  }
  parent.append(group);
}

/** A name on one line, or on two where one would be too small to read; cut off where two are. */
function nameLines(label: string, room: number): { lines: string[]; fontSize: number } {
  const sizeOf = (lines: readonly string[]): number =>
    Math.min(LARGEST, ...lines.map((line) => room / textWidth(line, 1, 600)));
  const one = sizeOf([label]);
  if (one >= LEGIBLE) return { lines: [label], fontSize: one };
  const lines = textLines(label, room, LEGIBLE);
  return { lines, fontSize: Math.max(SMALLEST, Math.min(LEGIBLE, sizeOf(lines))) };
}
