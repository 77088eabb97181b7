import { direction, type Locale } from '../i18n/locales.ts';

const TRANSLATE = /^translate\((-?[\d.e+-]+)(?:,(-?[\d.e+-]+))?\)/;
const ANCHORS: Readonly<Record<string, string>> = { start: 'end', end: 'start', middle: 'middle' };

/**
 * A drawing as it is read in the language: as it was drawn from left to right, or turned round for
 * languages written from right to left, so that names stand on the right and small values beside
 * them and time runs as the sentences and the tables beside it do. Texts are not turned, only put where
 * their mirror image would be. Only maps are not passed through here.
 */
export function mirrored<Drawing extends Element>(
  svg: Drawing,
  { width, locale }: { readonly width: number; readonly locale: Locale },
): Drawing {
  if (direction(locale) === 'ltr') return svg;
  for (const element of svg.querySelectorAll('*')) mirrorElement(element, width);
  return svg;
}

function mirrorElement(element: Element, width: number): void {
  const anchor = element.getAttribute('text-anchor');
  if (anchor !== null) element.setAttribute('text-anchor', ANCHORS[anchor] ?? anchor);
  const transform = element.getAttribute('transform');
  const isGroup = element.localName === 'g' || element.localName === 'a';
  if (transform !== null) {
    const shift = isGroup ? 0 : width;
    element.setAttribute(
      'transform',
      transform.replace(
        TRANSLATE,
        (_, x: string, y = '0') => `translate(${shift - Number(x)},${y})`,
      ),
    );
  }
  if (isGroup) return;
  // Within a mark that has a place of its own, or a line of a text that has one, 0 stays 0.
  const ground = transform !== null || element.localName === 'tspan' ? 0 : width;
  const extent = element.localName === 'rect' ? Number(element.getAttribute('width')) : 0;
  for (const name of ['x', 'x1', 'x2', 'cx']) {
    const value = element.getAttribute(name);
    if (value !== null) element.setAttribute(name, String(ground - Number(value) - extent));
  }
  const path = element.getAttribute('d');
  if (path !== null) element.setAttribute('d', mirroredPath(path, ground));
}

/** Where the numbers of a path command are x coordinates, and where the flag that turns an arc is. */
const COMMANDS: Readonly<Record<string, { size: number; x: readonly number[] }>> = {
  M: { size: 2, x: [0] },
  L: { size: 2, x: [0] },
  H: { size: 1, x: [0] },
  V: { size: 1, x: [] },
  C: { size: 6, x: [0, 2, 4] },
  Q: { size: 4, x: [0, 2] },
  A: { size: 7, x: [5] },
};

function mirroredPath(path: string, ground: number): string {
  return path.replace(/([a-z])([^a-z]*)/gi, (_, letter: string, rest: string) => {
    const command = COMMANDS[letter.toUpperCase()];
    if (command === undefined) return letter + rest;
    const from = letter === letter.toUpperCase() ? ground : 0;
    const numbers = (rest.match(/-?\d*\.?\d+(?:e[+-]?\d+)?/g) ?? []).map(Number);
    const turned = numbers.map((number, index) => {
      const place = index % command.size;
      if (command.x.includes(place)) return from - number;
      return letter.toUpperCase() === 'A' && place === 4 ? 1 - number : number;
    });
    return letter + turned.join(',');
  });
}
