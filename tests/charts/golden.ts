import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { vi } from 'vitest';
import { renderChart } from '../../src/charts/render-chart.ts';
import type { Chart } from '../../src/charts/finished-svg.ts';

/**
 * With `WRITE_GOLDEN=1` in the environment the golden files are written anew instead of compared:
 * `WRITE_GOLDEN=1 vitest run --config tests/vitest.config.ts tests/charts`. Look at them in a
 * browser before you commit them.
 */
const REWRITE = process.env['WRITE_GOLDEN'] === '1';

/** A drawing differs from its golden file, or it warned; the message says which, and what to do. */
export class GoldenMismatch extends Error {}

/**
 * Draws a chart and compares it with its golden file. Throws {@link GoldenMismatch} where anything
 * was written to the console while it was drawn, where there is no golden file, and where the two
 * differ: then the drawing stands beside the golden file as `…-changed.svg`.
 */
export function compareWithGolden(draw: () => Chart, golden: string, rewrite = REWRITE): void {
  const drawn = normalised(renderChart(quietly(draw)));
  const changed = golden.replace(/\.svg$/, '-changed.svg');
  rmSync(changed, { force: true });
  if (rewrite) {
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, drawn);
    return;
  }
  if (existsSync(golden) && readFileSync(golden, 'utf8') === drawn) return;
  writeFileSync(changed, drawn);
  throw new GoldenMismatch(
    `The drawing is not the one in ${golden}. Compare it with ${changed}; if it is as it should be, ` +
      'run the test again with WRITE_GOLDEN=1 and commit the file.',
  );
}

/** Plot tells on the console what it finds odd, a scale without data for example: none may pass. */
function quietly(draw: () => Chart): Chart {
  const said: string[] = [];
  const note = (...parts: unknown[]): void => void said.push(parts.map(String).join(' '));
  const spies = (['warn', 'error', 'log'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(note),
  );
  try {
    const chart = draw();
    if (said.length > 0) throw new GoldenMismatch(`Drawing it wrote: ${said.join('\n')}`);
    return chart;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/**
 * The text of an SVG without what differs from run to run (numbered ids) or from machine to machine
 * (digits of floating point), one element a line.
 */
export function normalised(svg: string): string {
  const ids = new Map<string, string>();
  const lines = svg
    .replace(/plot-[a-z]+-\d+/g, (id) => {
      if (!ids.has(id)) ids.set(id, `id-${ids.size + 1}`);
      return ids.get(id) ?? id;
    })
    .replace(/-?\d+\.\d{2,}(?=[^<>]*>)/g, (number) => String(Number(Number(number).toFixed(1))))
    .replaceAll('><', '>\n<');
  return `${lines}\n`;
}
