import { describe, expect, test } from 'vitest';
import { distributionStrip } from '../../src/charts/distribution-strip.ts';
import { fieldBars } from '../../src/charts/field-bars.ts';
import { renderChart } from '../../src/charts/render-chart.ts';
import { ARCHIPELAGOS, TILE_COLUMNS, TILE_ROWS, TILES } from '../../src/charts/tile-grid.ts';
import { tileMap } from '../../src/charts/tile-map.ts';
import { trendChart, type TrendRow } from '../../src/charts/trend-chart.ts';
import { narrow, wide } from './context.ts';
import { DRAWINGS } from './drawings.ts';

const month = (number: number, value = 0.9): TrendRow => ({
  period_start: `2026-${String(number).padStart(2, '0')}-01`,
  period_end: new Date(Date.UTC(2026, number, 0)).toISOString().slice(0, 10),
  value,
  lower: value - 0.05,
  upper: value + 0.05,
});
const drawn = (chart: Element, selector: string): Element[] => [
  ...chart.querySelectorAll(selector),
];
/** The lines of a value: one for each stretch without a gap. */
const lines = (chart: Element): Element[] =>
  drawn(chart, 'path').filter(
    (path) => path.parentElement?.getAttribute('stroke') === 'var(--accent)',
  );
const bands = (chart: Element): Element[] =>
  drawn(chart, 'path').filter((path) => path.parentElement?.getAttribute('fill') === 'var(--band)');
const texts = (chart: Element): string[] =>
  drawn(chart, 'text').map(({ textContent }) => textContent.replace(/[\u2066-\u2069]/g, ''));

describe('the trend', () => {
  test('breaks its line where a month is missing', () => {
    const whole = trendChart(
      [1, 2, 3, 4].map((n) => month(n)),
      wide(),
    );
    expect([lines(whole).length, bands(whole).length]).toEqual([1, 1]);
    const broken = trendChart(
      [1, 2, 4, 5].map((n) => month(n)),
      wide(),
    );
    expect([lines(broken).length, bands(broken).length]).toEqual([2, 2]);
  });

  test('does not break a running total, whose periods overlap', () => {
    const rows = [1, 2, 4].map((n) => ({ ...month(n), period_start: '2026-01-01' }));
    expect(lines(trendChart(rows, wide()))).toHaveLength(1);
  });

  test('gives a month between two gaps its own interval', () => {
    const chart = trendChart(
      [1, 3, 5].map((n) => month(n)),
      wide(),
    );
    expect([lines(chart).length, bands(chart).length]).toEqual([0, 0]);
    const intervals = drawn(chart, 'line').filter(
      (line) => line.parentElement?.getAttribute('stroke-width') === '1.5',
    );
    expect(intervals).toHaveLength(3);
  });
});

describe('the strip of units', () => {
  test('keeps every dot inside the drawing, however many units tie', () => {
    for (const name of ['stripOfTies', 'stripOfTwoHeapsOnAPhone', 'stripOfAProvince']) {
      const heights = drawn(DRAWINGS[name]!(), 'circle').map((dot) =>
        Number(dot.getAttribute('cy')),
      );
      expect(Math.min(...heights), name).toBeGreaterThan(20);
    }
  });

  test('names the median of several units, and none of one', () => {
    const rows = [0.9, 0.8, 0.7].map((value) => ({ label: '', value, highlighted: false }));
    expect(texts(distributionStrip(rows, wide('en')))).toContain('Median 80.0%');
    expect(texts(distributionStrip(rows.slice(1, 2), wide('en'))).join()).not.toContain('Median');
  });
});

describe('the bars of fields', () => {
  test('stand in the order in which they come, which is that of their table', () => {
    const field = (label: string, value: number, upper: number) => ({
      label,
      value,
      lower: 0,
      upper,
      overdue: null,
    });
    const chart = fieldBars([field('few', 0.5, 0.95), field('slow', 0.6, 0.7)], wide());
    expect(texts(chart).filter((text) => /few|slow/.test(text))).toEqual(['few', 'slow']);
  });

  test('are as long as the numbers of overdue dossiers, which stand beside them', () => {
    const field = (label: string, overdue: number) => ({
      label,
      value: 0.8,
      lower: 0.7,
      upper: 0.9,
      overdue,
    });
    const chart = fieldBars([field('land', 506), field('trade', 253)], wide());
    const [land = 0, trade = 0] = [...chart.querySelectorAll('rect')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(trade / land).toBeCloseTo(0.5, 2);
    expect(texts(chart)).toEqual(expect.arrayContaining(['506', '253']));
  });
});

describe('the tile map', () => {
  const classes = (values: readonly (number | null)[]): (string | null)[] => {
    const codes = Object.keys(TILES).sort();
    const rows = values.map((value, index) => ({
      unit_code: codes[index]!,
      label: '',
      value,
      text: '',
      href: '/',
    }));
    return drawn(tileMap(rows, narrow()), 'a > g').map((group) => group.getAttribute('class'));
  };

  test('colours ten different values two to a fifth', () => {
    expect(classes([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual(
      [1, 1, 2, 2, 3, 3, 4, 4, 5, 5].map((fifth) => `tile fifth-${fifth}`),
    );
  });

  test('gives equal values one colour and different values never that of the other extreme', () => {
    expect(classes([0, 1, 1, 1, 1])).toEqual([
      'tile fifth-1',
      ...Array.from({ length: 4 }, () => 'tile fifth-4'),
    ]);
    expect(classes([0.5, 0.5, 0.5])).toEqual(Array.from({ length: 3 }, () => 'tile fifth-3'));
  });

  test('marks a province without a figure as unknown, not as the lowest', () => {
    expect(classes([null, 0.5])).toEqual(['tile none', 'tile fifth-3']);
  });

  test('has 34 provinces and both archipelagos, each in a tile of its own within the grid', () => {
    const tiles = [...Object.values(TILES), ...ARCHIPELAGOS.map(({ tile }) => tile)];
    expect(tiles).toHaveLength(36);
    expect(new Set(tiles.map(String)).size).toBe(36);
    for (const [column, row] of tiles) {
      expect(column).toBeLessThan(TILE_COLUMNS);
      expect(row).toBeLessThan(TILE_ROWS);
    }
  });

  test('shows Hoàng Sa and Trường Sa at every width, even without any figure', () => {
    for (const context of [wide(), narrow(), narrow('ar')]) {
      const shown = texts(tileMap([], context)).join(' ');
      expect(shown).toContain('Hoàng');
      expect(shown).toContain('Trường');
    }
  });
});

test('every form but the map says in words that it has nothing to draw', () => {
  const empty = Object.keys(DRAWINGS).filter((name) =>
    /Without(?:Periods|Units|Rows|Any|Fields|Rates)$/.test(name),
  );
  expect(empty).toHaveLength(14);
  for (const name of empty)
    expect(renderChart(DRAWINGS[name]!())).toMatch(/Chưa có số liệu để vẽ|هنوز رقمی برای رسم نیست/);
});
