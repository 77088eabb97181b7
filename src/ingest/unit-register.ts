import { foldName } from '../tables/name-folding.ts';
import type { Predecessor } from '../tables/predecessors.ts';
import { COUNTRY_CODE, type UnitLevel, type UnitVersion } from '../tables/units.ts';
import { nearestUnits, unitLabel } from './nearest-units.ts';
import { provinceRegister } from './province-register.ts';
import { joinedSpellings } from './stray-spaces.ts';
import { bareName, isDepartmentName, splitProvince } from './unit-name.ts';

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
    }
  | { readonly kind: 'department' }
  /** Several units; `candidates` are their full names with their provinces. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  /** None; `candidates` are the nearest names, at most three. */
  | { readonly kind: 'unknown'; readonly candidates: readonly string[] };

/** Recognises units by code and by name. */
export interface UnitRegister {
  /** A unit by its code: `04399`, `4399` (its zero restored if that is a unit), `15`, `VN`. */
  byCode(text: string): UnitMatch;
  /**
   * A commune by its name in a province: compared folded, never without diacritics. With no province
   * the name itself must say it ("… - tỉnh Lào Cai") or be unique in the country.
   */
  byName(text: string, provinceCode: string | null): UnitMatch;
  /** Code of a province from its code, slug or any spelling of its name; null for anything else. */
  province(text: string): string | null;
  /** The latest version of a unit; null for an unknown code. */
  unit(code: string): UnitVersion | null;
  /** Every version of every unit. */
  readonly versions: readonly UnitVersion[];
}

/** Codes in use for a unit besides its own: two lists of codes disagree about Ba Chẽ. */
const OTHER_CODES: ReadonlyMap<string, string> = new Map([['06978', '06970']]);
const COUNTRY_NAMES = /^(?:cả nước|toàn quốc)$/iu;
/** A body of the province itself, such as its own service centre: no commune. */
const OF_PROVINCE = /^(?:tỉnh|thành phố)\s/iu;

/** A department's code: that of its province and a word, "15.so-tu-phap". */
const DEPARTMENT_CODE = /^([0-9A-Z]{2})\.[A-Z0-9-]+$/;

/** The register of these units; old communes only help to find candidates, they never match. */
export function unitRegister(
  versions: readonly UnitVersion[],
  predecessors: readonly Predecessor[],
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

  return {
    versions,
    unit: (code) => latest.get(code) ?? null,
    province: provinces,
    byCode: (text) => byCode(text, latest),
    byName(text, provinceCode) {
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
      if (only === undefined) {
        const ofProvince = OF_PROVINCE.test(name) && provinces(name) !== null;
        if (ofProvince || isDepartmentName(text)) return { kind: 'department' };
        return { kind: 'unknown', candidates: nearest(name, province) };
      }
      if (found.length === 1) return matched(only, type);
      return { kind: 'ambiguous', candidates: found.map(label) };
    },
  };
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

function byCode(text: string, latest: ReadonlyMap<string, UnitVersion>): UnitMatch {
  const code = text.trim().toUpperCase();
  const zeroRestored = /^\d{4}$|^\d$/.test(code);
  const whole = zeroRestored ? `0${code}` : code;
  const unit = latest.get(OTHER_CODES.get(whole) ?? whole);
  if (unit === undefined) {
    const isDepartment = latest.get(DEPARTMENT_CODE.exec(code)?.[1] ?? '')?.level === 'province';
    return isDepartment ? { kind: 'department' } : { kind: 'unknown', candidates: [] };
  }
  const { unit_code, level } = unit;
  return { kind: 'unit', unit_code, level, typeMismatch: null, zeroRestored };
}
