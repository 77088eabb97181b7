import { foldName, stripDiacritics } from '../tables/name-folding.ts';
import type { Predecessor } from '../tables/predecessors.ts';
import { fullName, type UnitVersion } from '../tables/units.ts';
import { editDistance } from './edit-distance.ts';
import { bareName } from './unit-name.ts';

/** How far a name may be off to be offered: edits of one character, marks left aside. */
const NEAR = 3;
const MOST_CANDIDATES = 3;

/** "Xã Đông Cuông (Lào Cai)": a unit as a suggestion names it. */
export type UnitLabel = (unit: UnitVersion) => string;

/** Labels with the province in brackets, by the units of a register. */
export function unitLabel(latest: ReadonlyMap<string, UnitVersion>): UnitLabel {
  return (unit) => {
    const province = latest.get(unit.province_code ?? '');
    return province === undefined ? fullName(unit) : `${fullName(unit)} (${province.name})`;
  };
}

/**
 * Suggests communes for a name that is none: first those that succeeded an old commune of that name,
 * then the nearest names by edit distance without marks; at most three labels. `province` narrows
 * the search; null searches the country.
 */
export function nearestUnits(
  latest: ReadonlyMap<string, UnitVersion>,
  predecessors: readonly Predecessor[],
): (bare: string, province: string | null) => string[] {
  const communes = [...latest.values()]
    .filter(({ level }) => level === 'commune')
    .map((unit) => ({ unit, folded: foldName(unit.name), plain: stripDiacritics(unit.name) }));
  const oldNames = Map.groupBy(predecessors, ({ old_name }) => foldName(bareName(old_name).name));
  const label = unitLabel(latest);
  return (bare, province) => {
    const folded = foldName(bare);
    const plain = stripDiacritics(bare);
    const inProvince = (unit: UnitVersion): boolean =>
      province === null || unit.province_code === province;
    const successors = (oldNames.get(folded) ?? []).flatMap(({ unit_code }) => {
      const unit = latest.get(unit_code);
      return unit === undefined ? [] : [unit];
    });
    // A short name may not be changed beyond recognition.
    const most = Math.min(NEAR, Math.floor(plain.length / 3));
    const similar = communes
      .filter(({ unit }) => inProvince(unit))
      .map((commune) => ({ ...commune, distance: editDistance(commune.plain, plain, most) }))
      .filter(({ distance }) => distance <= most)
      .map((commune) => ({ ...commune, marks: editDistance(commune.folded, folded, 99) }))
      .toSorted((a, b) => a.distance - b.distance || a.marks - b.marks);
    const found = [...successors.filter(inProvince), ...similar.map(({ unit }) => unit)];
    return [...new Set(found)].slice(0, MOST_CANDIDATES).map(label);
  };
}
