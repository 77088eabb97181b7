import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittedText, isolated, textLines, textWidth } from '../../src/charts/chart-text.ts';
import { HOSTILE_NAME, LONG_NAME } from './context.ts';

describe('isolated()', () => {
  test('puts a text between isolates, and nothing around nothing', () => {
    expect(isolated('میانه')).toBe('\u2068میانه\u2069');
    expect(isolated('')).toBe('');
  });

  test('leaves out characters that would end the isolate or turn what follows', () => {
    expect(isolated('a\u2069\u202Eb')).toBe('\u2068ab\u2069');
    expect(isolated(HOSTILE_NAME)).not.toContain('\u202E');
  });
});

describe('fittedText()', () => {
  test('keeps a text that fits and cuts one that does not, with an ellipsis', () => {
    expect(fittedText('Hộ tịch', 60, 13)).toBe('Hộ tịch');
    expect(fittedText(LONG_NAME, 120, 13)).toBe('Phổ biến giáo d…');
  });

  test('never exceeds the width where an ellipsis alone fits, and keeps whole characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 10, max: 400 }),
        (text, width) => {
          const fitted = fittedText(text, width, 13);
          expect(textWidth(fitted, 13)).toBeLessThanOrEqual(width);
          expect(fitted.isWellFormed()).toBe(true);
        },
      ),
    );
  });

  test('does not count the marks of decomposed letters', () => {
    expect(textWidth('Đông Cuông'.normalize('NFD'), 13)).toBe(textWidth('Đông Cuông', 13));
  });
});

describe('textLines()', () => {
  test('keeps on one line what fits there', () => {
    expect(textLines('Hộ tịch', 300, 13)).toEqual(['Hộ tịch']);
  });

  test('breaks at the space that makes both lines most alike', () => {
    expect(textLines('Đúng hạn hoặc còn hạn, trên số nhận giải quyết', 300, 13)).toEqual([
      'Đúng hạn hoặc còn hạn,',
      'trên số nhận giải quyết',
    ]);
  });

  test('cuts off what two lines cannot hold, and a word without spaces', () => {
    expect(textLines(LONG_NAME, 200, 13)).toEqual([
      'Phổ biến giáo dục pháp',
      'luật, hòa giải ở cơ sở, tr…',
    ]);
    expect(textLines('x'.repeat(99), 50, 13)).toEqual(['xxxxx…']);
  });
});
