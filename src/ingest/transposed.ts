import { foldName } from '../tables/name-folding.ts';
import { fullName } from '../tables/units.ts';
import type { IngestContext } from './file-result.ts';
import { columnTitles } from './header.ts';
import type { UnknownHeader } from './table-header.ts';
import type { UnitRegister } from './unit-register.ts';

/** Headings that must name units, and their share of all but the first. */
const FEWEST = 2;
const MOSTLY = 0.6;

/** The names of all units, with their type and without: what nearly is one is not looked for. */
const NAMES = new WeakMap<UnitRegister, ReadonlySet<string>>();

/** True where the headings of a table name units: each row is an indicator, and no layout can read it. */
export function isTransposed(
  { rows }: Pick<UnknownHeader, 'rows'>,
  { units }: Pick<IngestContext, 'units'>,
): boolean {
  const [, ...titles] = columnTitles(rows).filter((title) => title !== '');
  return areUnits(titles, units);
}

/** Whether most of these headings, or of the groups above them, are names of units. */
export function areUnits(titles: readonly string[], units: UnitRegister): boolean {
  const names = namesOf(units);
  const named = titles.filter((title) =>
    title.split(' > ').some((label) => names.has(foldName(label))),
  );
  return named.length >= FEWEST && named.length >= titles.length * MOSTLY;
}

function namesOf(units: UnitRegister): ReadonlySet<string> {
  const known = NAMES.get(units);
  if (known !== undefined) return known;
  const names = new Set(
    units.versions.flatMap((unit) => [foldName(unit.name), foldName(fullName(unit))]),
  );
  NAMES.set(units, names);
  return names;
}
