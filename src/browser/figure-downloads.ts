import { figures as ar } from '../i18n/ar/figures.ts';
import { figures as en } from '../i18n/en/figures.ts';
import { figures as fa } from '../i18n/fa/figures.ts';
import type { Locale } from '../i18n/locales.ts';
import { figures as vi } from '../i18n/vi/figures.ts';
import { figureRows } from '../tables/figure-rows.ts';
import { element } from './element.ts';
import { figureCsv } from './figure/figure-csv.ts';
import { figureParts } from './figure/figure-parts.ts';
import { saveFile } from './figure/save-file.ts';
import { standaloneSvg } from './figure/standalone-svg.ts';
import { svgFile, svgPicture } from './figure/svg-picture.ts';

const MESSAGES = { vi, en, ar, fa } as const;
const FIGURE = 'figure.chart-figure';

/**
 * Adds to each figure within `root` the buttons that save its chart as SVG and PNG and its figures as
 * CSV. The files are made here, from what the page carries, when a button is pressed; without scripts
 * there are no buttons. A chart that has nothing to draw gets none, and a figure without `data-rows`
 * no CSV: the page has one beside it.
 */
export function addFigureDownloads(root: ParentNode = document): void {
  const messages = MESSAGES[document.documentElement.lang as Locale];
  for (const figure of figuresOf(root)) {
    const chart = chartOf(figure);
    if (chart === null || figure.querySelector('[data-save]') !== null) continue;
    const status = element('span', { role: 'status' });
    const button = (kind: string, text: string, save: () => void): HTMLButtonElement => {
      const made = element('button', { type: 'button', 'data-save': kind }, text);
      made.addEventListener('click', save);
      return made;
    };
    const name = fileName(figure);
    const { rows } = figure.dataset;
    const drawing = (): SVGSVGElement => standaloneSvg(chart, figureParts(figure));
    figure.append(
      element(
        'p',
        { class: 'figure-tools no-print' },
        messages.saveAs,
        button('svg', messages.saveSvg, () => {
          saveFile(`${name}.svg`, svgFile(drawing()));
        }),
        button('png', messages.savePng, () => {
          status.textContent = '';
          svgPicture(drawing()).then(
            (picture) => {
              saveFile(`${name}.png`, picture);
            },
            () => {
              status.textContent = messages.saveFailed;
            },
          );
        }),
        ...(rows === undefined
          ? []
          : [
              button('csv', messages.saveCsv, () => {
                const text = figureCsv(figureRows(rows), figureParts(figure), messages);
                saveFile(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
              }),
            ]),
        status,
      ),
    );
  }
}

/** The figures of a part of the page, which may be one itself. */
function figuresOf(root: ParentNode): HTMLElement[] {
  const inside = [...root.querySelectorAll<HTMLElement>(FIGURE)];
  return root instanceof HTMLElement && root.matches(FIGURE) ? [root, ...inside] : inside;
}

/** The drawing for a wide column, whatever the column: a picture has room. */
function chartOf(figure: HTMLElement): SVGSVGElement | null {
  const charts = figure.querySelectorAll<SVGSVGElement>('.drawing svg.chart');
  const chart = [...charts].find((svg) => svg.closest('.wide') !== null) ?? charts[0] ?? null;
  return chart?.querySelector('[data-point]') == null ? null : chart;
}

/** Named for the page and the figure: "commune-04399-trend". */
function fileName(figure: HTMLElement): string {
  const parts = [...window.location.pathname.split('/'), figure.id].filter((part) => part !== '');
  return parts.join('-').replaceAll(/[^\w.-]+/g, '_');
}
