import { editDistance } from './edit-distance.ts';
import type { HeaderPath } from './header.ts';
import type { Layout, MappedHeading } from './layout.ts';

/** A mapping that fits a table but for a few headings. */
export interface NearMapping {
  readonly name: string;
  /** The file that it stands in, where it is known. */
  readonly source?: string;
  /** Of each column of the table, by position: what the mapping says; null where it lacks the heading. */
  readonly columns: readonly (MappedHeading | null)[];
  /** Its headings that the table lacks; those it does not read are left out. */
  readonly missing: readonly MappedHeading[];
}

/** Share of all headings, of the table and of the mapping, that must be the same; and how many. */
const MOSTLY = 0.6;
const FEWEST = 3;

/** The mapping that fits a table best without fitting it whole; null where none mostly fits. */
export function nearestMapping(
  keys: readonly string[],
  layouts: readonly Layout[],
): NearMapping | null {
  let best: { near: NearMapping; share: number } | null = null;
  for (const { name, source, headings } of layouts) {
    if (headings === undefined) continue;
    const columns = keys.map((key) => headings.find(({ path }) => path === key) ?? null);
    const fitting = columns.filter((column) => column !== null).length;
    const all = new Set([...keys.filter((key) => key !== ''), ...headings.map(({ path }) => path)]);
    const share = fitting / all.size;
    const isFull = fitting === all.size;
    if (isFull || fitting < FEWEST || share < MOSTLY || share <= (best?.share ?? 0)) continue;
    const missing = headings.filter(
      ({ path, role }) => role !== 'not_stored' && !keys.includes(path),
    );
    const of = source === undefined ? {} : { source };
    best = { near: { name, ...of, columns, missing }, share };
  }
  return best?.near ?? null;
}

/** Letters in which a heading that was mistyped differs, and the share of them. */
const SLIP = 3;
const SLIP_SHARE = 0.2;

/** The missing heading of a mapping that a heading of the table is, but for a few letters; else null. */
export function misspeltHeading(path: HeaderPath, near: NearMapping): MappedHeading | null {
  const text = path.join(' > ');
  const likely = likelyRewording(path, near);
  if (likely === null) return null;
  const most = Math.min(SLIP, Math.ceil(text.length * SLIP_SHARE));
  return editDistance(text, likely.path, text.length) <= most ? likely : null;
}

/** The missing heading of a mapping that a heading of the table is likely another wording of; else null. */
export function likelyRewording(path: HeaderPath, { missing }: NearMapping): MappedHeading | null {
  const text = path.join(' > ');
  const distance = ({ path: of }: MappedHeading): number => editDistance(text, of, text.length);
  const [nearest] = missing.toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return null;
  return distance(nearest) <= Math.max(text.length, nearest.path.length) / 2 ? nearest : null;
}
