import { REFORM_DATE } from '../tables/periods.ts';
import type { UnitType, UnitVersion } from '../tables/units.ts';

/** Code of the invented province. */
const DEMONSTRATION_PROVINCE = 'XM';
/** How many communes the invented province has. */
const DEMONSTRATION_COMMUNES = 120;

/**
 * The invented province "Tỉnh Mẫu" and its communes "Xã Mẫu 001" …, in code order, in the shape of
 * `data/reference/units.csv`. No such places exist; every code begins with `X`. 001–100 are xã,
 * 101–119 phường, as in a province with one urban centre, and 120 is a đặc khu with next to no
 * dossiers.
 */
export function demonstrationUnits(): UnitVersion[] {
  const province: UnitVersion = {
    unit_code: DEMONSTRATION_PROVINCE,
    level: 'province',
    name: 'Mẫu',
    type: 'tỉnh',
    province_code: DEMONSTRATION_PROVINCE,
    slug: 'tinh-mau',
    valid_from: REFORM_DATE,
    valid_to: null,
  };
  const communes = Array.from({ length: DEMONSTRATION_COMMUNES }, (_, index) =>
    demonstrationCommune(index + 1),
  );
  return [province, ...communes];
}

function demonstrationCommune(number: number): UnitVersion {
  return {
    unit_code: `X${String(number).padStart(4, '0')}`,
    level: 'commune',
    name: `Mẫu ${String(number).padStart(3, '0')}`,
    type: demonstrationType(number),
    province_code: DEMONSTRATION_PROVINCE,
    slug: null,
    valid_from: REFORM_DATE,
    valid_to: null,
  };
}

function demonstrationType(number: number): UnitType {
  if (number === DEMONSTRATION_COMMUNES) return 'đặc khu';
  return number > 100 ? 'phường' : 'xã';
}
