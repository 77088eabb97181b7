import type { FigureParts } from './figure-parts.ts';
import { resolvedChart } from './resolved-chart.ts';

const SVG = 'http://www.w3.org/2000/svg';
const PADDING = 20;

/** How a line of text around the drawing looks. */
interface Look {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: string;
}

/** Text on lines, `top` pixels from the top. */
interface Block {
  readonly lines: readonly string[];
  readonly look: Look;
}

/**
 * A figure as one SVG that can leave the site: the drawing between what the page says around it (that
 * it is invented, where it is; its title and note; its source, kind and day; its address), in the
 * colours and on the paper of the page.
 */
export function standaloneSvg(chart: SVGSVGElement, parts: FigureParts): SVGSVGElement {
  const style = getComputedStyle(document.documentElement);
  const colour = (token: string): string => style.getPropertyValue(token).trim();
  const { width, height } = chart.viewBox.baseVal;
  const family = getComputedStyle(chart).fontFamily;
  const title: Look = { size: 17, weight: 600, colour: colour('--ink') };
  const note: Look = { size: 12.5, weight: 400, colour: colour('--ink-soft') };
  const block = (text: string, look: Look): Block => ({
    lines: wrapped(text, width, `${look.weight} ${look.size}px ${family}`),
    look,
  });
  const head = [
    block(parts.demonstration, { ...title, size: 14, colour: colour('--accent') }),
    block(parts.title, title),
    block(parts.note, note),
  ];
  const foot = [
    block(parts.source, note),
    block(parts.standing, note),
    block(parts.demonstration, { ...note, weight: 600 }),
    block(parts.address, note),
  ];
  const headHeight = heightOf(head) + 8;
  const full = headHeight + height + 12 + heightOf(foot) + 2 * PADDING;
  const svg = element('svg', {
    ...{ xmlns: SVG, width: width + 2 * PADDING, height: full },
    viewBox: `0 0 ${width + 2 * PADDING} ${full}`,
    'font-family': family,
  });
  const drawing = resolvedChart(chart);
  drawing.setAttribute('x', String(PADDING));
  drawing.setAttribute('y', String(PADDING + headHeight));
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(height));
  drawing.setAttribute('overflow', 'visible');
  svg.append(
    element('rect', { width: '100%', height: '100%', fill: colour('--paper') }),
    ...texts(head, PADDING, width),
    drawing,
    ...texts(foot, PADDING + headHeight + height + 12, width),
  );
  return svg;
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

const lineHeight = ({ size }: Look): number => Math.round(size * 1.4);

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lines, look }) => sum + lines.length * lineHeight(look), 0);
}

/** The lines of text, from the side on which the language begins. */
function texts(blocks: readonly Block[], top: number, width: number): SVGTextElement[] {
  const isRightToLeft = document.documentElement.dir === 'rtl';
  let y = top;
  return blocks.flatMap(({ lines, look }) =>
    lines.map((line) => {
      y += lineHeight(look);
      const text = element('text', {
        x: isRightToLeft ? PADDING + width : PADDING,
        y: y - look.size * 0.35,
        direction: isRightToLeft ? 'rtl' : 'ltr',
        'font-size': look.size,
        'font-weight': look.weight,
        fill: look.colour,
      });
      text.textContent = line;
      return text;
    }),
  );
}

/** The text on lines that fit, as the page's own font measures them; an address breaks anywhere. */
function wrapped(text: string, width: number, font: string): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (text === '' || context === null) return text === '' ? [] : [text];
  context.font = font;
  const fits = (line: string): boolean => context.measureText(line).width <= width;
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((part) => pieces(part, fits))) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [''];
  for (const character of word) {
    const longer = `${parts.at(-1) ?? ''}${character}`;
    if (fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}
