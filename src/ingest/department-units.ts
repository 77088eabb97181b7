import type { FileIssue } from './file-result.ts';
import type { UnitRegister } from './unit-register.ts';
import type { DossierRow } from '../tables/dossiers.ts';
import type { UnitVersion } from '../tables/units.ts';

/** Names that files give to departments that no list has, by code. */
export type UnlistedNames = ReadonlyMap<string, string>;

/** Notes the name of a department that no list has, the first that a file gives it. */
export function noteUnlisted(names: Map<string, string>, { code, params }: FileIssue): void {
  const unit = String(params['unit_code']);
  if (code === 'unlisted_department' && !names.has(unit)) names.set(unit, String(params['name']));
}

/** Units by code; a department that no list has bears the name that the first file gives it. */
export function namedUnits(
  units: UnitRegister,
  files: readonly { readonly unlisted: UnlistedNames }[],
): Pick<UnitRegister, 'unit' | 'versions'> {
  const names = new Map(files.toReversed().flatMap(({ unlisted }) => [...unlisted]));
  return {
    versions: units.versions,
    unit(code) {
      const unit = units.unit(code);
      const name = names.get(code);
      return unit === null || name === undefined ? unit : { ...unit, name };
    },
  };
}

/** The departments that rows are about, as units in the order of codes. */
export function departmentsOf(
  rows: readonly Pick<DossierRow, 'unit_code' | 'level'>[],
  unit: UnitRegister['unit'],
): UnitVersion[] {
  const codes = new Set(
    rows.filter(({ level }) => level === 'department').map(({ unit_code }) => unit_code),
  );
  return [...codes].toSorted().flatMap((code) => unit(code) ?? []);
}
