import { expect, test } from 'vitest';
import { compareWords } from '../../src/browser/compare/compare-words.ts';
import { judgedAnswer } from '../../src/browser/compare/judged-answer.ts';
import { defaultHeading } from '../../src/components/default-heading.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { answerToLink } from '../compare/answer-to-link.ts';

async function headingOf(locale: Locale, link: string): Promise<string> {
  return defaultHeading(judgedAnswer(answerToLink(link)), await compareWords(locale));
}

test('the heading of communes that are compared by default names them alone', async () => {
  expect(await headingOf('en', 'set=communes-52')).toBe('Communes of Tỉnh Gia Lai');
  expect(await headingOf('vi', 'set=communes-52')).toBe('Các xã của Tỉnh Gia Lai');
});

test('the heading of the provinces says how many there are', async () => {
  expect(await headingOf('en', '')).toMatch(/^\d+ provinces and cities: where each may stand$/);
});
