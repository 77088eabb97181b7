import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { distributionStrip } from '../../src/charts/distribution-strip.ts';
import { drawnTwice } from '../../src/components/drawn-twice.ts';

const points = (svg: string): (string | null)[] =>
  [...parseHTML(svg).document.querySelectorAll('[data-point]')].map((mark) =>
    mark.getAttribute('data-point'),
  );
const row = (label: string) => ({ label, value: 0.9, highlighted: false });

test('drawnTwice() leaves to the wide drawing what the points of both say', () => {
  const { svgWide, svgNarrow } = drawnTwice('en', (context) =>
    distributionStrip([row('A'), row('B')], context),
  );
  expect(points(svgWide)).toEqual(['\u2068A\u2069\n90.0%', '\u2068B\u2069\n90.0%']);
  expect(points(svgNarrow)).toEqual(['', '']);
});

test('drawnTwice() keeps what the points say where the drawings have different ones', () => {
  const { svgNarrow } = drawnTwice('en', (context) =>
    distributionStrip(context.width < 400 ? [row('C')] : [row('A'), row('B')], context),
  );
  expect(points(svgNarrow)).toEqual(['\u2068C\u2069\n90.0%']);
});
