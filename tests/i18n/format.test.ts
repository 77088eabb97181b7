import { expect, test } from 'vitest';
import {
  formatAdjustedPercent,
  formatNumber,
  formatPercent,
  formatProbability,
} from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locales.ts';

test('a share too small for its decimals is printed as less than the smallest one', () => {
  expect(LOCALES.map((locale) => formatPercent(locale, 0.0001))).toEqual([
    '<0,1%',
    '<0.1%',
    '<٠٫١٪؜',
    '<۰٫۱\u200F٪',
  ]);
  expect(formatPercent('en', 0.00003, 2)).toBe('<0.01%');
});

test('a share that rounds to the smallest one, and none at all, are printed as they are', () => {
  expect(formatPercent('en', 0.0006)).toBe('0.1%');
  expect(formatPercent('en', 0)).toBe('0.0%');
});

test('a share below one is never printed as all of it', () => {
  expect(formatPercent('en', 0.99996)).toBe('99.9%');
  expect(formatPercent('en', 1)).toBe('100.0%');
});

test('a share that a formula puts at one or above is printed as more than the largest one below it', () => {
  expect(LOCALES.map((locale) => formatAdjustedPercent(locale, 1.043))).toEqual([
    '>99,9%',
    '>99.9%',
    '>٩٩٫٩٪؜',
    '>۹۹٫۹\u200F٪',
  ]);
  expect(formatAdjustedPercent('en', 1)).toBe('>99.9%');
  expect(formatAdjustedPercent('en', 0.9994)).toBe('99.9%');
  expect(formatAdjustedPercent('en', null)).toBe('–');
});

test('a probability that would be printed as 0 is less than the smallest one', () => {
  expect([0, 0.0004, 0.0006, 0.25].map((p) => formatProbability('en', p))).toEqual([
    '<0.001',
    '<0.001',
    '0.001',
    '0.250',
  ]);
});

test('a negative number has a minus, not a hyphen, in every language', () => {
  for (const locale of LOCALES) {
    expect(formatNumber(locale, -7.1, 1)).toMatch(/−/);
    expect(formatNumber(locale, -7.1, 1)).not.toMatch(/-/);
    expect(formatPercent(locale, -0.071)).toMatch(/−/);
  }
});
