import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/charts/finished-svg.ts';
import { trendChart } from '../../src/charts/trend-chart.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
import { wide } from './context.ts';
import { DRAWINGS, goldenFile } from './drawings.ts';
import { compareWithGolden, GoldenMismatch, normalised } from './golden.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
describe('every drawing', () => {
  test.each(Object.keys(DRAWINGS))('%s() is as in its golden file, without a warning', (name) => {
    compareWithGolden(DRAWINGS[name]!, join(GOLDEN, goldenFile(name)));
  });

  test('has a golden file, and every golden file a drawing', () => {
    const files = readdirSync(GOLDEN).filter((file) => !file.endsWith('-changed.svg'));
    expect(files.sort()).toEqual(Object.keys(DRAWINGS).map(goldenFile).sort());
  });
});

describe('compareWithGolden()', () => {
  const draw = (): Chart => trendChart([], wide());

  test('refuses a drawing that is not its golden file and writes it beside that', () => {
    const golden = join(temporaryDirectory(), 'empty.svg');
    compareWithGolden(draw, golden, true);
    compareWithGolden(draw, golden, false);
    const before = readFileSync(golden, 'utf8');
    writeFileSync(golden, before.replace('trend-chart', 'other-chart'));
    expect(() => {
      compareWithGolden(draw, golden, false);
    }).toThrow(GoldenMismatch);
    expect(readFileSync(golden.replace('.svg', '-changed.svg'), 'utf8')).toBe(before);
  });

  test('removes the changed drawing once the two agree again', () => {
    const golden = join(temporaryDirectory(), 'empty.svg');
    writeFileSync(golden.replace('.svg', '-changed.svg'), 'old');
    compareWithGolden(draw, golden, true);
    compareWithGolden(draw, golden, false);
    expect(existsSync(golden.replace('.svg', '-changed.svg'))).toBe(false);
  });

  test('refuses a drawing that has no golden file', () => {
    expect(() => {
      compareWithGolden(draw, join(temporaryDirectory(), 'none.svg'), false);
    }).toThrow(/WRITE_GOLDEN=1/);
  });

  test('refuses a drawing that warns on the console', () => {
    const warning = (): Chart => {
      console.warn('Warning: the x scale has no data.');
      return draw();
    };
    expect(() => {
      compareWithGolden(warning, join(temporaryDirectory(), 'x.svg'), true);
    }).toThrow('Drawing it wrote: Warning: the x scale has no data.');
  });
});

test('normalised() numbers ids from 1, cuts decimals of attributes and leaves texts alone', () => {
  expect(normalised('<g clip-path="url(#plot-clip-12)" x="1.2345"><text>97.58</text>\n</g>')).toBe(
    '<g clip-path="url(#id-1)" x="1.2">\n<text>97.58</text>\n</g>\n',
  );
});
