import { describe, expect, test } from 'vitest';
import type { CompareAnswer } from '../../src/browser/compare/compare-answer.ts';
import { compareWords } from '../../src/browser/compare/compare-words.ts';
import { findingText } from '../../src/browser/compare/finding-text.ts';
import { judgedAnswer } from '../../src/browser/compare/judged-answer.ts';
import type { PoolShare } from '../../src/browser/compare/pool-shares.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import type { FieldAnswerRow } from '../../src/queries/explore-answer.ts';
import { answerToLink } from './answer-to-link.ts';

const unit = (code: string, numerator: number, denominator = 1000): PoolShare => ({
  code,
  name: code,
  named: true,
  share: { numerator, denominator, value: numerator / denominator, lower: 0, upper: 1 },
  missing: null,
});

async function finding(
  link: string,
  facts: Partial<CompareAnswer>,
  locale: Locale = 'en',
): Promise<string | null> {
  return findingText(judgedAnswer(answerToLink(link, facts)), await compareWords(locale));
}

const month = (place: number) => {
  const day = new Date(Date.UTC(2025, 6 + place, 1)).toISOString().slice(0, 8);
  return [`${day}01`, `${day}28`] as const;
};

/** Fourteen months of a unit that stays, and of one that falls from the ninth on. */
const LINES = Array.from({ length: 14 }, (_, place) => ({
  days: month(place),
  units: [unit('23614', 900 + (place % 3)), unit('23617', (place < 8 ? 900 : 700) + (place % 3))],
}));

const field = (unit_code: string, numerator: number): FieldAnswerRow => ({
  unit_code,
  field_id: 'ho-tich',
  name: unit_code,
  type: 'xã',
  sort_order: 1,
  period_start: '2026-10-01',
  period_end: '2026-10-31',
  period_kind: 'flow',
  calendar: 'month',
  source_system: 'all',
  numerator,
  denominator: 1000,
  hidden: false,
});

const TWELVE = Array.from({ length: 12 }, (_, place) => unit(`n${place}`, 800 + 10 * place));
const CASES = {
  lines: ['u=23614,23617&v=lines', { lines: LINES, units: LINES[0]!.units }],
  scatter: [
    'set=communes-52&v=scatter',
    { units: TWELVE, second: TWELVE.map(({ code }, place) => unit(code, 300 + 20 * place)) },
  ],
  mix: [
    'u=23614,23617&std=1',
    {
      units: [unit('23614', 900), unit('23617', 700)],
      fields: [field('23614', 900), field('23617', 700), field('21583', 800)],
    },
  ],
} as const satisfies Record<string, readonly [string, Partial<CompareAnswer>]>;

describe('the title of an answer', () => {
  test('of lines says how many really rose or fell, by their control charts', async () => {
    expect(await finding(...CASES.lines)).toBe(
      'Of 2 units, 0 really rose and 1 really fell; 1 shows no change beyond usual variation',
    );
  });

  test('of lines over too few months says so', async () => {
    const few = { ...CASES.lines[1], lines: LINES.slice(0, 5) };
    expect(await finding(CASES.lines[0], few)).toMatch(/2 have too few periods to tell$/);
  });

  test('of a scatter says whether two indicators go together, and how sure that is', async () => {
    expect(await finding(...CASES.scatter)).toMatch(
      /^The two indicators tend to be high together \(rank correlation of 12 units: 1\.00/,
    );
  });

  test('of a scatter of few units is none', async () => {
    const [link, { units, second }] = CASES.scatter;
    expect(await finding(link, { units: units.slice(0, 5), second })).toBeNull();
  });

  test('of standardised rates says how many lie above and below what their mix lets expect', async () => {
    expect(await finding(...CASES.mix)).toBe(
      'Of 2 units, 1 lies above and 1 below what their own mix of fields lets expect',
    );
  });

  test('of a funnel of chosen units says how many lie outside its limits', async () => {
    const codes = TWELVE.map((_, place) => `15.so-${place}`);
    const units = codes.map((code, place) => unit(code, place === 0 ? 300 : 900 + place));
    expect(await finding(`u=${codes.join(',')}&v=funnel`, { units })).toBe(
      '1 of 12 units lies outside the limits of 95%',
    );
  });

  test.each(LOCALES)('of every view is whole in %s', async (locale) => {
    for (const [link, facts] of Object.values(CASES)) {
      const text = await finding(link, facts, locale);
      expect(text).not.toMatch(/undefined|NaN|null|\d{3,}/);
      expect(text?.length).toBeGreaterThan(20);
    }
  });
});
