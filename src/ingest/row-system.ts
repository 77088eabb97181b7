import { HANDLED_AT, UNSPECIFIED_SYSTEM, type HandledAt } from '../tables/dossiers.ts';
import { foldName } from '../tables/name-folding.ts';
import { remembered } from '../tables/remembered.ts';
import { slug } from '../tables/slug.ts';
import type { UnitLevel } from '../tables/units.ts';
import type { KeyCells, KeyIssue } from './key-cells.ts';

/** From which system a row is, and where its dossiers are dealt with. */
export interface RowSystem {
  readonly source_system: string;
  readonly handled_at: HandledAt | null;
}

/** Sections that name a level of administration. */
const COMMUNES = /^(?:ubnd )?(?:cấp xã|(?:các )?(?:xã|phường))(?=[\s,/]|$)/iu;
const DEPARTMENTS = /^(?:sở,? ban,? ngành|các sở|sở,? ngành|cấp tỉnh)(?=[\s,/]|$)/iu;
const NUMBER = /^[ivx]+[.)]\s*/iu;
/** A slug of a system has an end. */
const LONGEST = 80;

const WORDS: ReadonlyMap<string, HandledAt> = new Map(
  (
    [
      ...HANDLED_AT.map((word) => [word, word] as const),
      ['xã', 'commune'],
      ['cấp xã', 'commune'],
      ['xã, phường', 'commune'],
      ['sở', 'department'],
      ['sở, ngành', 'department'],
      ['sở, ban, ngành', 'department'],
      ['cấp tỉnh', 'department'],
      ['liên thông', 'between'],
      ['giữa xã và sở', 'between'],
    ] as const
  ).map(([word, place]) => [foldName(word), place]),
);

/**
 * The system of a row and where its dossiers are dealt with, by its cells, else by the heading of the
 * section that it stands under. A section of communes is no system. One of departments is none where
 * every row names its unit and in a department's own form; in another form of fields it keeps the same
 * field of the two sections apart, and
 * so does a cell that says where dossiers are. A word that says no place is an error.
 */
export function rowSystem(
  cells: KeyCells,
  section: string | null,
  unitLevel: UnitLevel,
  issues: KeyIssue[],
): RowSystem {
  const level = section === null ? null : sectionLevel(section);
  const stated = placeOf(cells.handled_at ?? '', issues);
  const namesUnits = [cells.unit, cells.unit_code, cells.portal_code].some(
    (cell) => cell !== undefined,
  );
  const isSystem = level === null || (level === 'department' && unitLevel !== level && !namesUnits);
  const system = systemSlug(cells.source_system ?? (isSystem ? section : null) ?? '');
  return {
    source_system: system === UNSPECIFIED_SYSTEM && stated !== null ? `at-${stated}` : system,
    handled_at: stated ?? level,
  };
}

const sectionLevel = remembered((section): 'commune' | 'department' | null => {
  const words = section.replace(NUMBER, '');
  if (COMMUNES.test(words)) return 'commune';
  return DEPARTMENTS.test(words) ? 'department' : null;
});

function placeOf(cell: string, issues: KeyIssue[]): HandledAt | null {
  if (cell === '') return null;
  const place = WORDS.get(foldName(cell));
  if (place !== undefined) return place;
  const params = { expected: HANDLED_AT };
  issues.push({
    column: 'handled_at',
    code: 'bad_value',
    severity: 'error',
    params,
    value: cell,
  });
  return null;
}

const systemSlug = remembered((text): string => {
  const named = slug(text).slice(0, LONGEST).replace(/-+$/, '');
  return named === '' || named === 'all' ? UNSPECIFIED_SYSTEM : named;
});
