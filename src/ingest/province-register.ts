import { foldName, stripDiacritics } from '../tables/name-folding.ts';
import { editDistance } from './edit-distance.ts';
import type { Predecessor } from '../tables/predecessors.ts';
import type { UnitVersion } from '../tables/units.ts';

const WORDS = ['tỉnh', 'thành phố', 'tp.', 'tp', 't.'];
const OFFICES = ['', 'ubnd ', 'uỷ ban nhân dân ', 'ủy ban nhân dân '];
/** Names in use besides the one of the law. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  '79': ['TP.HCM', 'TPHCM', 'TP HCM', 'HCM', 'Sài Gòn'],
  '46': ['Thừa Thiên Huế'],
};

/** Finds the code of a province in its code, slug or any spelling of its name. */
export function provinceRegister(units: readonly UnitVersion[]): (text: string) => string | null {
  const codes = new Map<string, string>();
  for (const { unit_code, level, name, slug } of units) {
    if (level !== 'province') continue;
    codes.set(unit_code.toLowerCase(), unit_code);
    if (slug !== null) codes.set(slug, unit_code);
    for (const spelling of [name, ...(OTHER_NAMES[unit_code] ?? [])]) {
      for (const office of OFFICES) {
        codes.set(foldName(office + spelling), unit_code);
        for (const word of WORDS) codes.set(foldName(`${office}${word} ${spelling}`), unit_code);
        codes.set(foldName(`${office}tp.${spelling}`), unit_code);
      }
    }
  }
  return (text) => codes.get(foldName(text)) ?? null;
}

/** Letters of a slug for each by which a folder may differ from it. */
const LETTERS_AN_EDIT = 4;
const MOST_EDITS = 3;
/** Slugs that are offered for a folder that is none. */
const MOST_NEAREST = 3;

/**
 * The slugs of the provinces that a folder nearly names ("lang-sonn", "Langson"), the nearest first, or
 * that it named before 1 July 2025 ("bac-giang"); none where it resembles no province, since a folder
 * may be called anything.
 */
export function nearestProvinces(
  units: ReadonlyMap<string, UnitVersion>,
  predecessors: readonly Predecessor[],
): (folder: string) => string[] {
  const slugs = [...units.values()].flatMap(({ level, slug }) =>
    level === 'province' && slug !== null ? [slug] : [],
  );
  const former = new Map<string, Set<string>>();
  for (const { old_province, unit_code } of predecessors) {
    const slug = units.get(units.get(unit_code)?.province_code ?? '')?.slug ?? null;
    if (slug === null) continue;
    const name = bareFolder(old_province);
    former.set(name, (former.get(name) ?? new Set()).add(slug));
  }
  return (folder) => {
    const text = bareFolder(folder);
    const succeeding = former.get(text);
    if (succeeding !== undefined) return [...succeeding].slice(0, MOST_NEAREST);
    return slugs
      .map((slug) => ({ slug, bare: bareFolder(slug) }))
      .map(({ slug, bare }) => ({ slug, bare, distance: editDistance(bare, text, MOST_EDITS) }))
      .filter(
        ({ bare, distance }) => distance <= Math.min(MOST_EDITS, bare.length / LETTERS_AN_EDIT),
      )
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, MOST_NEAREST)
      .map(({ slug }) => slug);
  };
}

/** The letters of a name without marks and without "tỉnh" or "thành phố" before it. */
function bareFolder(text: string): string {
  return stripDiacritics(text)
    .replace(/[^a-z]/g, '')
    .replace(/^(?:tinh|tp|thanhpho)(?=.{4})/, '');
}
