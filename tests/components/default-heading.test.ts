import { expect, test } from 'vitest';
import type { CompareAnswer } from '../../src/browser/compare/compare-answer.ts';
import { parsedLink } from '../../src/browser/compare/compare-link.ts';
import { compareWords } from '../../src/browser/compare/compare-words.ts';
import { judgedAnswer } from '../../src/browser/compare/judged-answer.ts';
import { defaultHeading } from '../../src/components/default-heading.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { FIND, OPTIONS } from '../compare/compare-options.ts';

async function headingOf(locale: Locale, link: string): Promise<string> {
  const { state } = parsedLink(new URLSearchParams(link), OPTIONS, FIND);
  const answer: CompareAnswer = {
    state: state!,
    queries: [],
    units: [],
    before: null,
    second: null,
    lines: null,
    fields: null,
    otherSeries: [],
  };
  return defaultHeading(judgedAnswer(answer), await compareWords(locale));
}

test('the heading of communes that are compared by default names them alone', async () => {
  expect(await headingOf('en', 'set=communes-52')).toBe('Communes of Tỉnh Gia Lai');
  expect(await headingOf('vi', 'set=communes-52')).toBe('Các xã của Tỉnh Gia Lai');
});

test('the heading of the provinces says how many there are', async () => {
  expect(await headingOf('en', '')).toMatch(/^\d+ provinces and cities: where each may stand$/);
});
