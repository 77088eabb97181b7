import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { changeStatement } from '../../src/comparison/change-statements.ts';
import { certaintyStatement, levelStatement } from '../../src/comparison/level-statements.ts';
import { placeStatement } from '../../src/comparison/place-statements.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { heading, preview, sentence } from '../../src/i18n/sentences.ts';
import { newcombe } from '../../src/statistics/newcombe.ts';
import { RATE_NAMES } from '../../src/tables/rates.ts';
import type { Statement } from '../../src/tables/statements.ts';
import { month, STATEMENT_EXAMPLES, unitResult } from './statement-examples.ts';

/** With `WRITE_GOLDEN=1` the golden texts are written anew; read them aloud before you commit them. */
const REWRITE = process.env['WRITE_GOLDEN'] === '1';

const made = STATEMENT_EXAMPLES.flatMap(([name, statement]) =>
  statement === null ? [] : [[name, statement] as const],
);
const isolates = /\u2068[^\u2069]*\u2069/g;

/** Words that say in which way something changed. */
const OF_CHANGE: Readonly<Record<Locale, RegExp>> = {
  vi: /tăng|giảm|cải thiện|xấu đi|tốt lên/i,
  en: /\b(rose|fell|rise|fall|rising|falling|increase|decrease|improve|worsen)/i,
  ar: /ارتفع|انخفض|ارتفاع|انخفاض|تحسّ?ن|تراجع/,
  fa: /بالا رفت|پایین آمد|افزایش|کاهش|بهبود|بدتر/,
};
/** Words that put one above or below others. */
const OF_DIFFERENCE: Readonly<Record<Locale, RegExp>> = {
  vi: /cao hơn|thấp hơn|hơn hẳn/i,
  en: /higher|lower|better|worse|above|below/i,
  ar: /أعلى|أدنى|أفضل|أسوأ/,
  fa: /بالاتر|پایین‌تر|بهتر|بدتر/,
};
/** Words that the site never uses of a unit. */
const FORBIDDEN: Readonly<Record<Locale, RegExp>> = {
  vi: /tốt nhất|kém nhất|tệ nhất|xấu nhất|yếu kém|tồi|xuất sắc|đáng trách|lỗi của/i,
  en: /\b(best|worst|blame|fault|fail|bad|poor|excellent|guilty)/i,
  ar: /أفضل|أسوأ|الأحسن|سيئ|فشل|مذنب|لوم|ممتاز/,
  fa: /بهترین|بدترین|مقصر|سرزنش|شکست|ضعیف|عالی/,
};
const DIGITS: Readonly<Record<Locale, RegExp>> = {
  vi: /[0-9]/,
  en: /[0-9]/,
  ar: /[٠-٩]/,
  fa: /[۰-۹]/,
};

/** A statement in every language. */
function inAll(statement: Statement): readonly (readonly [Locale, string])[] {
  return LOCALES.map((locale) => [locale, sentence(locale, statement)]);
}

/** What the sentences of the examples are, one after another. */
function goldenText(locale: Locale): string {
  return made.map(([name, statement]) => `# ${name}\n${sentence(locale, statement)}\n`).join('\n');
}

describe.each(LOCALES)('the sentences in %s', (locale) => {
  test('are the ones that were read aloud', () => {
    const file = `tests/i18n/golden/sentences.${locale}.txt`;
    if (REWRITE) writeFileSync(file, goldenText(locale));
    expect(goldenText(locale)).toBe(readFileSync(file, 'utf8'));
  });

  test.each(made)('say something whole, without a hole in it: %s', (_, statement) => {
    const text = sentence(locale, statement);
    expect(text).toMatch(/[.?؟]$/);
    expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|\$\{|–|  /);
  });

  test.each(made)('are written in the digits of the language alone: %s', (_, statement) => {
    const text = sentence(locale, statement).replace(isolates, '');
    const digits = text.match(/\p{Nd}/gu) ?? [];
    expect(digits.filter((digit) => !DIGITS[locale].test(digit))).toEqual([]);
  });

  test.each(made)('neither blame nor praise: %s', (_, statement) => {
    expect(sentence(locale, statement)).not.toMatch(FORBIDDEN[locale]);
  });
});

describe.each(['ar', 'fa'] as const)('Vietnamese names in %s', (locale) => {
  test.each(made)('stand isolated in their direction: %s', (_, statement) => {
    expect(sentence(locale, statement).replace(isolates, '')).not.toMatch(/\p{Script=Latin}/u);
  });
});

test('every example could be made', () => {
  expect(STATEMENT_EXAMPLES.filter(([, statement]) => statement === null)).toEqual([]);
});

test('the words to look for are found where they belong', () => {
  const of = (name: string) => made.find(([own]) => own === name)![1];
  for (const [locale, text] of inAll(of('change, a rise'))) expect(text).toMatch(OF_CHANGE[locale]);
  for (const [locale, text] of inAll(of('verdict, shift'))) expect(text).toMatch(OF_CHANGE[locale]);
  for (const [locale, text] of inAll(of('place, below')))
    expect(text).toMatch(OF_DIFFERENCE[locale]);
});

describe('no sentence says more than the interval allows', () => {
  const counts = fc.integer({ min: 1, max: 5000 }).chain((denominator) =>
    fc.record({
      numerator: fc.integer({ min: 0, max: denominator }),
      denominator: fc.constant(denominator),
    }),
  );
  const indicators = fc.constantFrom(...RATE_NAMES);
  const verdicts = fc.record({
    verdict: fc.constantFrom('too_few', 'usual', 'rise', 'fall'),
    since: fc.constantFrom('2026-07-01', '2026-09-01', '2026-10-01'),
  });

  test('a difference whose interval holds 0 is no change in any language', () => {
    fc.assert(
      fc.property(counts, counts, indicators, verdicts, (then, latest, indicator, verdict) => {
        const statement = changeStatement({
          unit: null,
          indicator,
          before: { ...then, period: month(9) },
          now: { ...latest, period: month(10) },
          verdict,
        });
        const between = newcombe(
          latest.numerator,
          latest.denominator,
          then.numerator,
          then.denominator,
        );
        const isUsual = verdict.verdict === 'usual' || verdict.verdict === 'too_few';
        if (statement === null || (!isUsual && (between!.lower > 0 || between!.upper < 0))) return;
        for (const [locale, text] of inAll(statement)) expect(text).not.toMatch(OF_CHANGE[locale]);
      }),
    );
  });

  test('within the limits nothing is higher or lower in any language', () => {
    fc.assert(
      fc.property(counts, indicators, fc.double({ min: 0, max: 1 }), (of, indicator, q) => {
        const row = unitResult({ ...of, indicator, q, place: 'within' });
        const statement = placeStatement(row, { target: 0.9, tau2: 0, units: 148 });
        for (const [locale, text] of inAll(statement!))
          expect(text).not.toMatch(OF_DIFFERENCE[locale]);
      }),
    );
  });

  test('a rate below 1 is never printed as all, a hundred in a hundred, or 100%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), indicators, (denominator, indicator) => {
        const of = { indicator, stated: false, numerator: denominator - 1, denominator };
        const statement = levelStatement({ ...of, period: month(10) });
        expect(sentence('en', statement!)).not.toMatch(/, all \d|about 100|100(\.0+)?%/);
        expect(sentence('vi', statement!)).not.toMatch(/tất cả \d|khoảng 100|100(,0+)?%/);
      }),
    );
  });

  test('a rate of fewer than 30 dossiers is never told without saying that they are few', () => {
    for (let denominator = 1; denominator < 30; denominator += 1) {
      const of = { numerator: denominator, denominator };
      const level = levelStatement({
        ...of,
        indicator: 'ontime_resolved',
        stated: false,
        period: month(10),
      });
      expect(sentence('en', level!)).toContain('too few');
      expect(sentence('en', certaintyStatement(of)!)).toContain('too few');
    }
  });
});

describe('the noun that Arabic counts', () => {
  test.each([
    [0, 'لا معاملات متجاوزة للمهلة'],
    [1, 'معاملة واحدة متجاوزة للمهلة'],
    [2, 'معاملتان متجاوزتان للمهلة'],
    [3, '٣ معاملات متجاوزة للمهلة'],
    [10, '١٠ معاملات متجاوزة للمهلة'],
    [11, '١١ معاملة متجاوزة للمهلة'],
    [99, '٩٩ معاملة متجاوزة للمهلة'],
    [100, '١٠٠ معاملة متجاوزة للمهلة'],
    [102, '١٠٢ معاملة متجاوزة للمهلة'],
    [103, '١٠٣ معاملات متجاوزة للمهلة'],
  ])('as the subject, for %i', (overdue, words) => {
    const statement: Statement = {
      kind: 'overdue_now',
      places: null,
      overdue,
      asOf: '2026-10-31',
      before: null,
    };
    expect(sentence('ar', statement)).toBe(`في البلديات، في ٣١ أكتوبر ٢٠٢٦: ${words}.`);
  });

  test.each([
    [1, 'معاملة واحدة تجاوزت المهلة ولم تُنجز'],
    [2, 'معاملتان تجاوزتا المهلة ولم تُنجزا'],
    [3, '٣ معاملات تجاوزت المهلة ولم تُنجز'],
    [11, '١١ معاملة تجاوزت المهلة ولم تُنجز'],
    [100, '١٠٠ معاملة تجاوزت المهلة ولم تُنجز'],
    [102, '١٠٢ معاملة تجاوزت المهلة ولم تُنجز'],
  ])('agrees with its verb, for %i', (overdue, words) => {
    const text = sentence('ar', { kind: 'gap', overdue, resolved: 1, received: 0.7 });
    expect(text).toContain(`في الفارق بين النسبتين ${words}.`);
  });

  test.each([
    [1, 'معاملة واحدة منجزة'],
    [2, 'معاملتين منجزتين'],
    [3, '٣ معاملات منجزة'],
    [11, '١١ معاملة منجزة'],
  ])('after a preposition, with its adjective, for %i', (denominator, words) => {
    const statement = levelStatement({
      indicator: 'ontime_resolved',
      stated: false,
      numerator: 1,
      denominator,
      period: month(10),
    });
    expect(sentence('ar', statement!)).toContain(`١ من أصل ${words}.`);
  });

  test.each([
    [3, '٣ أشهر متتالية'],
    [11, '١١ شهرًا متتاليًا'],
    [100, '١٠٠ شهر متتالٍ'],
  ])('is the month as well, for %i in a row', (periods, words) => {
    const learn = { kind: 'learn', unit: 'Xã Mẫu Một', direction: 'higher' } as const;
    expect(sentence('ar', { ...learn, periods, calendar: 'month' })).toContain(`خلال ${words}.`);
  });
});

describe('English', () => {
  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [112, '112th'],
    [121, '121st'],
  ])('ends the rank %i as %s', (upper, words) => {
    const rank = { kind: 'rank', set: 'communes:52', units: 148, from: 'highest' } as const;
    expect(sentence('en', { ...rank, lower: 1, upper })).toContain(words);
  });
});

test('two shares that differ are told with the decimals that show it', () => {
  const place = {
    kind: 'place',
    set: 'communes:52',
    form: 'lower',
    units: 148,
  } as const;
  expect(sentence('en', { ...place, share: 0.91234, target: 0.91241 })).toContain(
    '91.23%, against 91.24%',
  );
});

test('a heading has no full stop', () => {
  expect(heading('en', { kind: 'band', set: 'communes:52', third: 'middle' })).toBe(
    'This rate is in the middle third among the communes of the province',
  );
});

test('a chart’s text ends with its finding', () => {
  const finding = { kind: 'band', set: 'communes:52', third: 'middle' } as const;
  expect(sentence('en', { kind: 'chart', form: 'funnel', items: 3, finding })).toBe(
    'Funnel chart of 3 units. This rate is in the middle third among the communes of the province.',
  );
});

describe('a preview', () => {
  const short = { kind: 'band', set: 'communes:52', third: 'middle' } as const;

  test('holds as many whole sentences as fit in 200 characters', () => {
    const text = preview('vi', 'Xã Mẫu Một', [short, short, short, short]);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text).toBe(`Xã Mẫu Một: ${[short, short].map((of) => sentence('vi', of)).join(' ')}`);
  });

  test('leaves out what could not be said', () => {
    expect(preview('en', 'Xã Mẫu Một', [null, short])).toBe(`Xã Mẫu Một: ${sentence('en', short)}`);
  });

  test('isolates the name where the language is written from the right', () => {
    expect(preview('fa', 'Xã Mẫu Một', [short])).toMatch(/^\u2068Xã Mẫu Một\u2069: /);
  });
});
