import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/charts/finished-svg.ts';
import { mirrored } from '../../src/charts/mirrored.ts';
import { renderChart } from '../../src/charts/render-chart.ts';
import { DRAWINGS } from './drawings.ts';

function turned(marks: string, locale: 'ar' | 'vi' = 'ar'): string {
  const { document } = parseHTML(`<svg text-anchor="middle">${marks}</svg>`);
  return mirrored(document.querySelector('svg')!, { width: 100, locale }).innerHTML;
}

describe('mirrored()', () => {
  test.each([
    ['a circle', '<circle cx="10" />', '<circle cx="90" />'],
    ['a line', '<line x1="10" x2="30" />', '<line x1="90" x2="70" />'],
    ['a rectangle', '<rect x="10" width="30" />', '<rect x="60" width="30" />'],
    ['a path', '<path d="M10,5L20,6H30V9" />', '<path d="M90,5L80,6H70V9" />'],
    ['an arc', '<path d="M10,5A4,4,0,0,1,20,6Z" />', '<path d="M90,5A4,4,0,0,0,80,6Z" />'],
    ['a group', '<g transform="translate(5,3)" />', '<g transform="translate(-5,3)" />'],
    [
      'a text',
      '<text transform="translate(10,5)" text-anchor="start">a</text>',
      '<text transform="translate(90,5)" text-anchor="end">a</text>',
    ],
    [
      'a mark with a place of its own',
      '<path transform="translate(10,5)" d="M-2,0l4,1Z" />',
      '<path transform="translate(90,5)" d="M2,0l-4,1Z" />',
    ],
  ])('turns %s round', (_, marks, expected) => {
    expect(turned(marks).replaceAll(' />', '/>')).toBe(expected.replaceAll(' />', '/>'));
  });

  test('leaves a drawing as it is in a language written from left to right', () => {
    expect(turned('<circle cx="10" />', 'vi')).toContain('cx="10"');
  });

  test('lets time run as the language is read, in every form that has it', () => {
    const points = (draw: () => Chart) =>
      [...draw().querySelectorAll('[data-point]')].map((point) =>
        Number(point.getAttribute('cx') ?? point.getAttribute('x')),
      );
    for (const name of ['trendInArabic', 'trendOfSixteenMonths', 'heatmapInArabic']) {
      const places = points(DRAWINGS[name]!).slice(0, 5);
      const isTurned = name.endsWith('Arabic');
      expect(places, name).toEqual(places.toSorted((a, b) => (isTurned ? b - a : a - b)));
      expect(new Set(places).size, name).toBe(5);
    }
  });

  test('is undone by a second time, in drawings of each form', () => {
    const drawings = Object.entries(DRAWINGS).filter(([name]) => name.endsWith('InArabicOnAPhone'));
    expect(drawings.length).toBeGreaterThan(8);
    for (const [name, draw] of drawings) {
      const svg = draw();
      const width = Number(svg.getAttribute('width'));
      const before = numbers(renderChart(svg));
      const after = renderChart(
        mirrored(mirrored(draw(), { width, locale: 'ar' }), { width, locale: 'ar' }),
      );
      const moved = numbers(after).map((number, index) => number - before[index]!);
      expect(Math.max(...moved.map(Math.abs)), name).toBeLessThan(1e-6);
    }
  });
});

/** All numbers of a drawing. */
function numbers(svg: string): number[] {
  return (svg.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}
