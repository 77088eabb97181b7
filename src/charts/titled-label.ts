import type { Chart } from './finished-svg.ts';

/** What a reader of an image hears of a chart: its finding first, then what kind of picture it is. */
export function titledLabel(title: string, structure: string): string {
  const finding = title.trim();
  if (finding === '' || structure.startsWith(finding)) return structure;
  return /[.!?:؟…]$/u.test(finding) ? `${finding} ${structure}` : `${finding}. ${structure}`;
}

/** Puts the finding of its figure into the name of a chart. */
export function nameChart(chart: Chart, title: string): void {
  chart.setAttribute('aria-label', titledLabel(title, chart.getAttribute('aria-label') ?? ''));
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The same for a chart that `renderChart` has made a text of: its own label is in the first tag. */
export function namedMarkup(svg: string, title: string): string {
  const finding = title.replace(/[&<>"]/g, (character) => REFERENCES[character] ?? '');
  return svg.replace(
    /^(<svg[^>]*? aria-label=")([^"]*)/,
    (_, before: string, structure: string) => before + titledLabel(finding, structure),
  );
}
