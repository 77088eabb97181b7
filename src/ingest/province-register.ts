import { foldName } from '../tables/name-folding.ts';
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
