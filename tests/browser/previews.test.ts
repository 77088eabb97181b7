import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { TEST_DIST } from './site.ts';

/** What the preview of a link to a page says under its title. */
function described(path: string): string {
  const { document } = parseHTML(readFileSync(join(TEST_DIST, path, 'index.html'), 'utf8'));
  return document.querySelector('meta[property="og:description"]')?.getAttribute('content') ?? '';
}

test.each(['indicator/ontime-766', 'indicator/index-766', 'methods', 'compare'])(
  'the preview of /%s/ begins with a finding in figures, in every language',
  (path) => {
    for (const locale of ['', 'en/', 'ar/', 'fa/'])
      expect(described(`${locale}${path}`).slice(0, 120), locale).toMatch(/\p{Nd}/u);
  },
);

test('the preview of a commune says its level and how it compares, with how clear that is', () => {
  expect(described('en/commune/23575')).toMatch(/about \d+ in every 100.*most communes/s);
});
