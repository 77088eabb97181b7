import { quantile } from 'd3';
import { MESSAGES } from '../i18n/messages.ts';
import type { ChartContext } from './chart-context.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
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
/** Width of a character of a label relative to its size, for names of Vietnamese provinces. */
const CHARACTER = 0.56;
/** Tiles narrower than this have names on two lines, and are taller for it. */
const SMALL = 60;

/**
 * The provinces as equal tiles in their places, coloured in fifths by value, each a link to its
 * page. Hoàng Sa and Trường Sa are labelled tiles of Đà Nẵng and Khánh Hòa. Not mirrored in
 * right-to-left languages: it is a map.
 */
export function tileMap(rows: readonly TileRow[], context: ChartContext): Chart {
  const { document, width, locale } = context;
  const size = width / TILE_COLUMNS;
  const height = size * (size < SMALL ? 0.98 : 0.78);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${Math.ceil(height * TILE_ROWS)}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(Math.ceil(height * TILE_ROWS)));
  const values = rows.map(({ value }) => value).filter((value) => value !== null);
  const steps = [0.2, 0.4, 0.6, 0.8].map((share) => quantile(values, share) ?? Infinity);
  const classes = new Map(rows.map((row) => [row.unit_code, tileClass(row.value, steps)]));
  const draw = (tile: Tile, label: string, text: string, name: string, parent: Element): void => {
    drawTile(document, parent, { tile, label, text, name, size, height });
  };
  for (const { unit_code, label, text, href } of rows) {
    const tile = TILES[unit_code];
    if (tile === undefined) continue;
    const link = document.createElementNS(SVG, 'a');
    link.setAttribute('href', href);
    svg.append(link);
    draw(tile, label, text, classes.get(unit_code) ?? 'tile none', link);
  }
  for (const { name, tile, province_code } of ARCHIPELAGOS)
    draw(tile, name, '', `${classes.get(province_code) ?? 'tile none'} archipelago`, svg);
  const chart = finishedSvg(svg, 'tile-map', MESSAGES[locale].charts.mapLabel);
  // Its tiles are links: a group of them, not one image.
  chart.setAttribute('role', 'group');
  return chart;
}

function tileClass(value: number | null, steps: readonly number[]): string {
  if (value === null) return 'tile none';
  return `tile fifth-${1 + steps.filter((step) => value > step).length}`;
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
  const words = size < SMALL ? nameLines(label) : [label];
  const longest = Math.max(...words.map((word) => word.length));
  const most = size < SMALL ? 10.5 : 13;
  const fontSize = Math.min(most, (size - GAP - 4) / (longest * CHARACTER));
  const lines: (readonly [string, number, string])[] = words.map((word) => [
    word,
    fontSize,
    'name',
  ]);
  if (text !== '') lines.push([text, Math.min(13, size * 0.24), 'value']);
  const step = most + 2;
  const top = (height - GAP - step * lines.length) / 2 + most - 0.5;
  for (const [index, [content, points, kind]] of lines.entries()) {
    const line = document.createElementNS(SVG, 'text');
    line.setAttribute('x', String((size - GAP) / 2));
    line.setAttribute('y', (top + index * step).toFixed(1));
    line.setAttribute('font-size', points.toFixed(1));
    line.setAttribute('class', kind);
    line.textContent = content;
    group.append(line);
  }
  parent.append(group);
}

/** A name in two lines: its last word below the others. */
function nameLines(label: string): string[] {
  const cut = label.lastIndexOf(' ');
  return cut < 0 ? [label] : [label.slice(0, cut), label.slice(cut + 1)];
}
