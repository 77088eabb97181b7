/** What a figure of a page says around its drawing; empty texts where it says nothing. */
export interface FigureParts {
  readonly title: string;
  readonly note: string;
  readonly source: string;
  /** Kind of figures and the day up to which they go, from the foot of the page. */
  readonly standing: string;
  /** That the figures are invented; empty for real ones. */
  readonly demonstration: string;
  /** Address of the figure. */
  readonly address: string;
}

/**
 * Reads them off the page. A figure that a script has made says its title, its source and that it is
 * invented itself, as `data-title`, `data-source` and `data-demonstration`.
 */
export function figureParts(figure: HTMLElement): FigureParts {
  const text = (selector: string, within: ParentNode = figure): string =>
    within.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const address = new URL(window.location.href);
  address.hash = figure.id;
  return {
    title: figure.dataset['title'] ?? text('figcaption h3'),
    note: text('figcaption .note'),
    source: figure.dataset['source'] ?? text('.source'),
    standing: text('.site-footer p', document),
    // The band of a page that may show invented figures is hidden while it shows real ones.
    demonstration:
      figure.dataset['demonstration'] ?? text('.demonstration:not([hidden] *) p', document),
    address: address.href,
  };
}
