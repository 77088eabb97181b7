import type { UnitRegister } from '../../src/ingest/unit-register.ts';
import { levelOfCode } from '../../src/tables/units.ts';

/**
 * The province that the rows of a unit are put together in: of a department that is in no list of
 * units, the one that its code begins with. Null for the country.
 */
export function provinceOf(unitCode: string, units: UnitRegister): string | null {
  const unit = units.unit(unitCode);
  if (unit !== null || levelOfCode(unitCode) !== 'department') return unit?.province_code ?? null;
  return unitCode.split('.')[0] ?? null;
}
