import type { UnitRegister } from '../../src/ingest/unit-register.ts';

/** The province that the rows of a unit are put together in; null for the country. */
export function provinceOf(unitCode: string, units: UnitRegister): string | null {
  return units.unit(unitCode)?.province_code ?? null;
}
