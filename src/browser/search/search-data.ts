import type { Predecessor } from '../../tables/predecessors.ts';
import { isDemonstrationCode, type UnitType, type UnitVersion } from '../../tables/units.ts';

/** A province: code, bare name, type, slug. */
type ProvinceEntry = readonly [code: string, name: string, type: UnitType, slug: string];
/** A district before 1 July 2025: name, and its province of then (position in `oldProvinces`). */
type DistrictEntry = readonly [name: string, oldProvince: number];
/** Old communes of one district (position in `districts`), by full name: "Xã An Bình". */
export type OldNames = readonly [district: number, ...names: string[]];
/** A commune: code, bare name, type, province (position in `provinces`), the old communes in it. */
export type CommuneEntry = readonly [
  code: string,
  name: string,
  type: UnitType,
  province: number,
  old: readonly OldNames[],
];

/** A department that has figures: second part of its code, name, province (position in `provinces`). */
export type DepartmentEntry = readonly [slug: string, name: string, province: number];

/** What the search looks through: every unit with today's name and type, and the old names. */
export interface SearchData {
  readonly provinces: readonly ProvinceEntry[];
  readonly oldProvinces: readonly string[];
  readonly districts: readonly DistrictEntry[];
  readonly communes: readonly CommuneEntry[];
  readonly departments: readonly DepartmentEntry[];
}

/**
 * The data of the search, as small as JSON makes them, in Vietnamese alphabetical order with the
 * invented units last. Of a unit with several versions the latest counts.
 */
export function searchData(
  units: readonly UnitVersion[],
  predecessors: readonly Predecessor[],
): SearchData {
  const latest = [...new Map(units.map((unit) => [unit.unit_code, unit])).values()].toSorted(
    (a, b) => invented(a) - invented(b) || a.name.localeCompare(b.name, 'vi'),
  );
  const provinces = latest.filter(({ level }) => level === 'province');
  const positions = new Map(provinces.map(({ unit_code }, index) => [unit_code, index]));
  const oldProvinces = new Positions<string>();
  const districts = new Positions<DistrictEntry>();
  const byUnit = Map.groupBy(predecessors, ({ unit_code }) => unit_code);
  const oldNames = (code: string): OldNames[] => {
    const byDistrict = Map.groupBy(byUnit.get(code) ?? [], ({ old_district, old_province }) =>
      districts.of([old_district, oldProvinces.of(old_province)]),
    );
    return [...byDistrict].map(([district, old]) => [district, ...old.map((o) => o.old_name)]);
  };
  const communes = latest.flatMap((unit): CommuneEntry[] => {
    const province = positions.get(unit.province_code ?? '');
    if (unit.level !== 'commune' || province === undefined) return [];
    return [[unit.unit_code, unit.name, unit.type, province, oldNames(unit.unit_code)]];
  });
  const departments = latest.flatMap(({ unit_code, level, name, province_code }) => {
    const province = positions.get(province_code ?? '');
    if (level !== 'department' || province === undefined) return [];
    return [[unit_code.slice(unit_code.indexOf('.') + 1), name, province] as const];
  });
  return {
    provinces: provinces.map(({ unit_code, name, type, slug }) => [
      unit_code,
      name,
      type,
      slug ?? '',
    ]),
    oldProvinces: oldProvinces.values,
    districts: districts.values,
    communes,
    departments,
  };
}

function invented({ unit_code }: UnitVersion): number {
  return Number(isDemonstrationCode(unit_code));
}

/** A list in which every value stands once. */
class Positions<Value> {
  readonly values: Value[] = [];
  readonly #known = new Map<string, number>();

  /** Position of a value, which is added where it is new. */
  of(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#known.get(key) ?? this.values.length;
    if (known === this.values.length) {
      this.values.push(value);
      this.#known.set(key, known);
    }
    return known;
  }
}
