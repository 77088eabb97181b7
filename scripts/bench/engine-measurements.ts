import { chromium, type Page } from 'playwright-core';
import { ALL_FIELDS } from '../../src/tables/dossiers.ts';
import { chromiumPath } from '../chromium.ts';
import { previewServer } from '../preview/server.ts';
import type { BenchCase } from './cases.ts';
import { figure, type Measurement } from './measure.ts';
import { askAndTime } from './timed-answer.ts';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * Asks `/explore` of a built site in Chromium, each time in a fresh profile: all periods of the
 * communes of one province in one field, which takes the overview and that province's file.
 */
export async function engineMeasurements(
  { asked }: NonNullable<BenchCase['site']>,
  dist: string,
): Promise<Measurement[]> {
  const preview = await previewServer(dist, 0);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  try {
    const page = await browser.newPage();
    const explore = `${preview.address}en/explore/`;
    await page.goto(`${explore}${await question(page, explore, asked)}`);
    if (await page.isVisible('#explore-ignored'))
      throw new Error(`${page.url()} does not take all of its question.`);
    const first = await askAndTime(page);
    const second = await askAndTime(page);
    const seconds = (value: number): string => `${figure(value / 1000, 2)} s`;
    return [
      { what: 'engine and data fetched and unpacked', value: seconds(first.loaded) },
      { what: 'engine started, data attached', value: seconds(first.started - first.loaded) },
      { what: 'first answer drawn, from the click', value: seconds(first.answered) },
      { what: 'next answer drawn, from the click', value: seconds(second.answered) },
      { what: 'rows of the answer', value: figure(first.rows) },
    ];
  } finally {
    await browser.close();
    await preview.close();
  }
}

/** What the question is made of, among the options that the page itself carries. */
interface OfferedOptions {
  readonly sources: readonly { readonly id: string; readonly scopes: readonly OfferedScope[] }[];
}
interface OfferedScope {
  readonly id: string;
  readonly province: string | null;
  readonly fields: readonly string[];
  readonly series: readonly {
    readonly period_kind: string;
    readonly calendar: string;
    readonly periods: readonly (readonly [start: string, end: string])[];
  }[];
}

async function question(page: Page, explore: string, asked: string): Promise<string> {
  await page.goto(explore);
  const text = await page.getAttribute('#explore', 'data-options');
  const { sources } = JSON.parse(text ?? '') as OfferedOptions;
  const scopes = sources.find(({ id }) => id === asked)?.scopes ?? [];
  const scope = scopes.findLast(({ province, fields }) => province !== null && fields.length > 1);
  const series = scope?.series.toSorted((a, b) => b.periods.length - a.periods.length)[0];
  if (scope === undefined || series === undefined)
    throw new Error(`${explore} offers no province with fields among the ${asked} data.`);
  const link = new URLSearchParams({
    data: asked,
    units: scope.id,
    field: scope.fields.find((field) => field !== ALL_FIELDS) ?? '',
    periods: `${series.period_kind}.${series.calendar}`,
    from: series.periods[0]?.[1] ?? '',
  });
  return `?${link.toString()}`;
}
