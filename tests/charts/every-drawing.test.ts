import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isolated } from '../../src/charts/chart-text.ts';
import { renderChart } from '../../src/charts/render-chart.ts';
import { HOSTILE_NAME } from './context.ts';
import { DRAWINGS } from './drawings.ts';

/** Attributes whose numbers are no coordinates. */
const TEXTS = new Set(['fill-opacity', 'href', 'data-point', 'aria-label']);

/** What is wrong with the text of an SVG for a page of this site; empty where nothing is. */
function faults(svg: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const root = document.querySelector('svg');
  const found: string[] = [];
  const allowed = /^(?:svg|g|a|text|tspan|title|path|rect|circle|line)$/;
  for (const element of document.body.querySelectorAll('*')) {
    if (!allowed.test(element.localName)) found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (name === 'style' || name.startsWith('on')) found.push(`${name}=`);
      if (/NaN|undefined|Infinity/.test(value)) found.push(`${name}="${value}"`);
      if (!TEXTS.has(name) && /\d\.\d{3,}/.test(value)) found.push(`digits of ${name}="${value}"`);
    }
  }
  if (document.body.children.length !== 1) found.push('more than one root');
  if ((root?.getAttribute('aria-label') ?? '') === '') found.push('no name');
  if (!/^(?:img|group)$/.test(root?.getAttribute('role') ?? '')) found.push('no role');
  return found;
}

describe('every drawing', () => {
  test.each(Object.entries(DRAWINGS))(
    '%s() has a name, no style, no script, no handler and only finite numbers',
    (_, draw) => {
      expect(faults(renderChart(draw()))).toEqual([]);
    },
  );

  test('whose names are hostile shows them as text and nothing else', () => {
    const hostile = Object.entries(DRAWINGS).filter(([name]) => name.includes('Hostile'));
    expect(hostile).toHaveLength(12);
    for (const [name, draw] of hostile) {
      const svg = renderChart(draw());
      expect(svg, name).toContain('&lt;scr');
      expect(svg, name).not.toMatch(/<script|<img|]]>/);
    }
  });

  test('whose cut names are hostile has the whole of them as a title', () => {
    for (const name of ['stripWithAHostileName', 'groupsWithAHostileName', 'mapWithAHostileName']) {
      const svg = renderChart(DRAWINGS[name]!());
      const { document } = parseHTML(svg);
      expect([...document.querySelectorAll('title')].map((title) => title.textContent)).toContain(
        HOSTILE_NAME,
      );
    }
  });

  test('whose names are hostile gives the whole of them to who walks the chart', () => {
    for (const [name, draw] of Object.entries(DRAWINGS).filter(([name]) =>
      /HostileName/.test(name),
    )) {
      const { document } = parseHTML(renderChart(draw()));
      const points = [...document.querySelectorAll('[data-point]')].map((mark) =>
        mark.getAttribute('data-point'),
      );
      expect(points.join(), name).toContain(isolated(HOSTILE_NAME));
    }
  });

  test('shows no text that turns the direction of what follows it', () => {
    for (const [name, draw] of Object.entries(DRAWINGS)) {
      const { document } = parseHTML(renderChart(draw()));
      for (const text of document.querySelectorAll('text')) {
        const shown = [...text.childNodes]
          .filter((node) => node.nodeName.toLowerCase() !== 'title')
          .map((node) => node.textContent)
          .join('');
        expect(shown, name).not.toMatch(/[\u202A-\u202E]/);
        const opened = shown.match(/[\u2066-\u2068]/g)?.length ?? 0;
        expect(shown.match(/\u2069/g)?.length ?? 0, name).toBe(opened);
      }
    }
  });
});

describe('the check of drawings', () => {
  test.each([
    ['a script', '<svg role="img" aria-label="x"><script>1</script></svg>', '<script>'],
    ['a style', '<svg role="img" aria-label="x"><g style="color:red"></g></svg>', 'style='],
    ['a handler', '<svg role="img" aria-label="x"><g onload="1"></g></svg>', 'onload='],
    ['no number', '<svg role="img" aria-label="x"><g x="NaN"></g></svg>', 'x="NaN"'],
    ['no name', '<svg role="img"></svg>', 'no name'],
    ['no role', '<svg aria-label="x"></svg>', 'no role'],
    ['two roots', '<svg role="img" aria-label="x"></svg><p></p>', 'more than one root'],
  ])('finds %s', (_, svg, fault) => {
    expect(faults(svg)).toContain(fault);
  });
});
