import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const TOKENS = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours of a scheme by name: those of its part of the style sheet over those of light mode. */
function colours(scheme: 'light' | 'dark' | 'print'): Map<string, string> {
  const parts = TOKENS.split(/@media/);
  const mark = { light: ':root', dark: '(prefers-color-scheme: dark)', print: ' print' }[scheme];
  const part = parts.find((text) => text.trimStart().startsWith(mark.trim())) ?? parts[0] ?? '';
  const read = (text: string) =>
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
  return new Map([...read(parts[0] ?? ''), ...read(part)]);
}

/** Contrast of two colours by WCAG 2: 1 for equal ones, 21 for black on white. */
function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const share = Number.parseInt(digits.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const TEXTS = [
  ['ink', 'paper'],
  ['ink-soft', 'paper'],
  ['ink', 'fifth-1'],
  ['ink', 'fifth-2'],
  ['ink', 'fifth-3'],
  ['on-fifth', 'fifth-4'],
  ['on-fifth', 'fifth-5'],
] as const;
const MARKS = ['accent', 'ink-soft', 'rule-strong', 'better', 'worse', 'fifth-5'] as const;

describe.each(['light', 'dark', 'print'] as const)('the colours of charts, %s', (scheme) => {
  const of = (name: string): string => colours(scheme).get(name) ?? '';

  test.each(TEXTS)('let %s be read on %s: 4.5 to 1', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)('let %s be seen on paper: 3 to 1', (mark) => {
    expect(contrast(of(mark), of('paper'))).toBeGreaterThanOrEqual(3);
  });
});

test('contrast() is 21 for black on white, and tells a blue that white cannot be read on', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#fff', '#4f87ad')).toBeCloseTo(3.89, 2);
});

test('each scheme has colours of its own', () => {
  expect(
    new Set((['light', 'dark', 'print'] as const).map((scheme) => colours(scheme).get('paper')))
      .size,
  ).toBe(3);
});
