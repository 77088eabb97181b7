import { describe, expect, test } from 'vitest';
import { compareChart } from '../../src/browser/compare/compare-chart.ts';
import { compareWords } from '../../src/browser/compare/compare-words.ts';
import { judgedAnswer } from '../../src/browser/compare/judged-answer.ts';
import type { PoolShare } from '../../src/browser/compare/pool-shares.ts';
import { at } from '../charts/context.ts';
import { answerToLink } from './answer-to-link.ts';

/** As many communes as the country has, of 20 to 3,000 dossiers. */
const ALL = Array.from({ length: 3321 }, (_, place): PoolShare => {
  const denominator = 20 + ((place * 37) % 2981);
  const numerator = Math.round(denominator * (0.8 + 0.19 * ((place * 7919) % 1000) * 0.001));
  const value = numerator / denominator;
  return {
    code: String(10_000 + place),
    name: `Xã ${place}`,
    named: place === 5,
    share: { numerator, denominator, value, lower: value - 0.01, upper: value },
    missing: null,
  };
});

async function drawn(link: string, units: readonly PoolShare[]) {
  const answer = answerToLink(link, { units, second: units });
  return compareChart(judgedAnswer(answer), await compareWords('en'), at(760, 'en'));
}

const pointsOf = (svg: { querySelectorAll(selector: string): { readonly length: number } }) =>
  svg.querySelectorAll('[data-point]').length;

describe('a chart of all communes of the country', () => {
  test.each(['funnel', 'scatter'])(
    'as %s has a point for each of them',
    async (view) => {
      const found = await drawn(`set=communes&v=${view}`, ALL);
      expect(pointsOf(found!.chart)).toBe(3321);
    },
    60_000,
  );

  test('as ranges has the chosen ones alone, ranked among all', async () => {
    const found = await drawn('set=communes&u=23614&v=ranges', ALL);
    expect(pointsOf(found!.chart)).toBe(1);
    expect(found!.chart.outerHTML).toContain('Xã 5');
  }, 60_000);

  test('as ranges without a chosen one is left out', async () => {
    const none = ALL.map((unit) => ({ ...unit, named: false }));
    expect(await drawn('set=communes&v=ranges', none)).toBeNull();
  }, 60_000);
});
