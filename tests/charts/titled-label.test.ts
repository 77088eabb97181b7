import { describe, expect, test } from 'vitest';
import { headlessDocument } from '../../src/charts/headless-document.ts';
import { finishedSvg } from '../../src/charts/finished-svg.ts';
import { renderChart } from '../../src/charts/render-chart.ts';
import { nameChart, namedMarkup, titledLabel } from '../../src/charts/titled-label.ts';

const chart = () =>
  finishedSvg(
    headlessDocument().createElementNS('http://www.w3.org/2000/svg', 'svg'),
    'trend-chart',
    'A rate over 16 periods',
  );

describe('the name of a chart', () => {
  test('says the finding before what kind of picture it is', () => {
    expect(titledLabel('A real fall since August', 'A rate over 16 periods')).toBe(
      'A real fall since August. A rate over 16 periods',
    );
    expect(titledLabel('Which fields are slow?', 'Rows')).toBe('Which fields are slow? Rows');
  });

  test('does not say twice what is said already', () => {
    expect(titledLabel('A rate', 'A rate over 16 periods')).toBe('A rate over 16 periods');
    expect(titledLabel('', 'A rate over 16 periods')).toBe('A rate over 16 periods');
  });

  test('is the same where the browser draws it and where the build does', () => {
    const finding = 'Below "usual" & far out';
    const drawn = chart();
    nameChart(drawn, finding);
    const place = headlessDocument().createElement('div');
    place.innerHTML = namedMarkup(renderChart(chart()), finding);
    expect(place.querySelector('svg')?.getAttribute('aria-label')).toBe(
      drawn.getAttribute('aria-label'),
    );
    expect(drawn.getAttribute('aria-label')).toContain(finding);
  });
});
