import { foldName } from '../tables/name-folding.ts';
import type { HeaderPath } from './header.ts';
import { KEY_ALIASES } from './header-aliases.ts';

/** Headings of a running number; bare "Số" is one in the leftmost column of a table. */
const HEADINGS = new Set(
  [
    ...KEY_ALIASES.flatMap(({ role, leaf }) => (role === 'ordinal' ? leaf : [])),
    ...['Số', 'Thứ tự'],
  ].map(foldName),
);

/** True for a heading that names the running number of its rows. */
export function saysNumber(path: HeaderPath): boolean {
  return path.length === 0 || HEADINGS.has(path.at(-1) ?? '');
}
