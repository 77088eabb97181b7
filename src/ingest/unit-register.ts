import { departmentCode, type Department } from '../tables/departments.ts';
import { foldName } from '../tables/name-folding.ts';
import type { Predecessor } from '../tables/predecessors.ts';
import { remembered } from '../tables/remembered.ts';
import { COUNTRY_CODE, type UnitLevel, type UnitVersion } from '../tables/units.ts';
import {
  departmentRegister,
  type DepartmentMatch,
  type DepartmentRegister,
} from './department-register.ts';
import { nearestUnits, unitLabel } from './nearest-units.ts';
import { nearestProvinces, provinceRegister } from './province-register.ts';
import { joinedSpellings } from './stray-spaces.ts';
import { bareName, splitProvince } from './unit-name.ts';

/** What a code or a name refers to. */
export type UnitMatch =
  | {
      readonly kind: 'unit';
      readonly unit_code: string;
      readonly level: UnitLevel;
      /** The type in force where the text names a type that the unit never had; else null. */
      readonly typeMismatch: string | null;
      /** True where the code lacked its leading zero. */
      readonly zeroRestored: boolean;
      /** The name of a department that no list has; absent of any other unit. */
      readonly unlistedName?: string;
    }
  /**
   * An office that is no unit here: a department of nobody knows which province; a name that begins
   * like one, but may hold that of a person; or a part of an office, a school, a hospital.
   */
  | { readonly kind: 'office'; readonly why: 'no_province' | 'doubtful' | 'inner' }
  /** Several units; `candidates` are their full names with their provinces. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  /** None; `candidates` are the nearest names, at most three. */
  | { readonly kind: 'unknown'; readonly candidates: readonly string[] };

/** Recognises units by code and by name. */
export interface UnitRegister {
  /**
   * A unit by its code: `04399`, `4399` (its zero restored if that is a unit), `15`, `VN`; a department
   * of a province that exists by `15.so-tu-phap`.
   */
  byCode(text: string): UnitMatch;
  /**
   * A commune by its name in a province: compared folded, never without diacritics. With no province
   * the name itself must say it ("… - tỉnh Lào Cai") or be unique in the country. A department of a
   * province where no commune has the name.
   */
  byName(text: string, provinceCode: string | null): UnitMatch;
  /** Code of a province from its code, slug or any spelling of its name; null for anything else. */
  province(text: string): string | null;
  /** Slugs of the provinces that a folder nearly names, or named before 1 July 2025; none where it resembles none. */
  nearestProvinces(folder: string): readonly string[];
  /**
   * The latest version of a unit; null for an unknown code. A department that no list has bears the
   * words of its code here: only the files know its name.
   */
  unit(code: string): UnitVersion | null;
  /** Every version of every unit but the departments. */
  readonly versions: readonly UnitVersion[];
}

/** Codes in use for a unit besides its own: two lists of codes disagree about Ba Chẽ. */
const OTHER_CODES: ReadonlyMap<string, string> = new Map([['06978', '06970']]);
/** Stands between a code and a name that are remembered as one text. */
const APART = ' ';
const COUNTRY_NAMES = /^(?:cả nước|toàn quốc)$/iu;
/** A department's code: that of its province and its name, "15.so-tu-phap". */
const DEPARTMENT_CODE = /^([0-9A-Z]{2})\.([A-Z0-9]+(?:-[A-Z0-9]+)*)$/;

/**
 * The register of these units and departments; old communes only help to find candidates, they never
 * match.
 */
export function unitRegister(
  versions: readonly UnitVersion[],
  predecessors: readonly Predecessor[],
  listed: readonly Department[],
): UnitRegister {
  const latest = new Map(versions.map((version) => [version.unit_code, version]));
  const provinces = provinceRegister([...latest.values()]);
  const types = Map.groupBy(versions, ({ unit_code }) => unit_code);
  const hasType = ({ unit_code }: UnitVersion, wanted: string): boolean =>
    types.get(unit_code)?.some(({ type }) => type === wanted) === true;
  const matched = (unit: UnitVersion, type: string | null): UnitMatch => ({
    kind: 'unit',
    unit_code: unit.unit_code,
    level: unit.level,
    typeMismatch: type === null || hasType(unit, type) ? null : unit.type,
    zeroRestored: false,
  });
  const named = communesByName([...latest.values()]);
  const nearest = nearestUnits(latest, predecessors);
  const label = unitLabel(latest);
  const departments = departmentRegister(listed, provinces);
  const departmentUnit = (code: string): UnitVersion | null =>
    departmentOf(code, latest, departments);
  const districts = formerDistricts(latest, predecessors);

  const byName = (text: string, provinceCode: string | null): UnitMatch => {
    const country = COUNTRY_NAMES.test(text.trim()) ? latest.get(COUNTRY_CODE) : undefined;
    if (country !== undefined) return matched(country, null);
    const split = splitProvince(text, provinces);
    const { name, type } = bareName(split.name);
    const province = split.province ?? provinceCode;
    // A name may itself end in " - X" ("Xuân Hương - Đà Lạt"): the whole name goes first.
    const whole = named(bareName(text).name, provinceCode);
    const exact = whole.length > 0 ? whole : named(name, province);
    const joined = (): readonly UnitVersion[] =>
      joinedSpellings(name)
        .map((spelling) => named(spelling, province))
        .find(isAny) ?? [];
    const found = exact.length > 0 ? exact : joined();
    const [only] = found;
    if (only === undefined)
      return (
        office(
          departments.byName(text, (place, stated) => {
            const of = stated ?? provinceCode;
            return named(place, of).length > 0 || districts.has(`${of ?? ''} ${foldName(place)}`);
          }),
          provinceCode,
        ) ?? {
          kind: 'unknown',
          candidates: nearest(name, province),
        }
      );
    if (found.length === 1) return matched(only, type);
    return { kind: 'ambiguous', candidates: found.map(label) };
  };
  return {
    versions,
    unit: (code) => latest.get(code) ?? departmentUnit(code),
    province: provinces,
    nearestProvinces: nearestProvinces(latest, predecessors),
    byCode: (text) => byCode(text, latest, departmentUnit),
    byName: rememberedByName(byName),
  };
}

/** Remembers what the names are in a province: each form names its unit as that of the month before did. */
function rememberedByName(byName: UnitRegister['byName']): UnitRegister['byName'] {
  const known = remembered((both) => {
    const at = both.indexOf(APART);
    return byName(both.slice(at + 1), at === 0 ? null : both.slice(0, at));
  });
  return (text, provinceCode) => known(`${provinceCode ?? ''}${APART}${text}`);
}

function isAny(units: readonly UnitVersion[]): boolean {
  return units.length > 0;
}

/**
 * Communes by bare name, in a province or (null) in the country. The type does not choose between
 * namesakes: a xã becomes a phường, and an export may write the old word.
 */
function communesByName(
  units: readonly UnitVersion[],
): (name: string, province: string | null) => readonly UnitVersion[] {
  const communes = units.filter(({ level }) => level === 'commune');
  const byName = Map.groupBy(communes, ({ name }) => foldName(name));
  return (name, province) =>
    (byName.get(foldName(name)) ?? []).filter(
      ({ province_code }) => province === null || province_code === province,
    );
}

/** Districts before 1 July 2025 by the code of the present province and their folded bare names. */
function formerDistricts(
  latest: ReadonlyMap<string, UnitVersion>,
  predecessors: readonly Predecessor[],
): ReadonlySet<string> {
  return new Set(
    predecessors.map(({ old_district, unit_code }) => {
      const bare = old_district.replace(/^(?:huyện|quận|thị xã|thành phố)\s+/iu, '');
      return `${latest.get(unit_code)?.province_code ?? ''} ${foldName(bare)}`;
    }),
  );
}

function byCode(
  text: string,
  latest: ReadonlyMap<string, UnitVersion>,
  departmentUnit: (code: string) => UnitVersion | null,
): UnitMatch {
  const code = text.trim().toUpperCase();
  const zeroRestored = /^\d{4}$|^\d$/.test(code);
  const whole = zeroRestored ? `0${code}` : code;
  const unit = latest.get(OTHER_CODES.get(whole) ?? whole) ?? departmentUnit(code);
  if (unit === null) return { kind: 'unknown', candidates: [] };
  const { unit_code, level } = unit;
  return { kind: 'unit', unit_code, level, typeMismatch: null, zeroRestored };
}

/** A department of a province that exists, by its code; null for any other code. */
function departmentOf(
  code: string,
  latest: ReadonlyMap<string, UnitVersion>,
  departments: DepartmentRegister,
): UnitVersion | null {
  const [, provinceCode = '', word = ''] = DEPARTMENT_CODE.exec(code.toUpperCase()) ?? [];
  const province = latest.get(provinceCode);
  const slug = word.toLowerCase();
  if (province?.level !== 'province' || !departments.isSlug(slug)) return null;
  const name = departments.bySlug(slug)?.name_vi ?? sentence(slug);
  return {
    unit_code: departmentCode(provinceCode, slug),
    level: 'department',
    name: province.type === 'thành phố' ? name.replace(/ tỉnh$/u, ' thành phố') : name,
    type: 'sở',
    province_code: provinceCode,
    slug: `${province.slug ?? provinceCode.toLowerCase()}/${slug}`,
    valid_from: null,
    valid_to: null,
  };
}

/** The match of an office found by its name; null where the name is that of none. */
function office(
  found: DepartmentMatch | null,
  provinceCode: string | null,
): Extract<UnitMatch, { kind: 'unit' | 'office' }> | null {
  if (found === null) return null;
  if (found.kind !== 'department') return { kind: 'office', why: found.kind };
  const province = found.province ?? provinceCode;
  if (province === null) return { kind: 'office', why: 'no_province' };
  return {
    kind: 'unit',
    unit_code: departmentCode(province, found.slug),
    level: 'department',
    typeMismatch: null,
    zeroRestored: false,
    ...(found.unlistedName === null ? {} : { unlistedName: found.unlistedName }),
  };
}

/** "chi-cuc-kiem-lam" → "Chi cuc kiem lam". */
function sentence(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
