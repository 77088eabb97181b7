/** Levels of a unit. Figures are added up within one level only. */
export const UNIT_LEVELS = ['country', 'province', 'commune', 'department'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** Types of a unit as the law words them; a type is dated, it is not part of the identity. */
export const UNIT_TYPES = [
  'xã',
  'phường',
  'đặc khu',
  'tỉnh',
  'thành phố',
  'sở',
  'quốc gia',
] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

/** Code of the country as a unit. */
export const COUNTRY_CODE = 'VN';

/**
 * A line of `data/reference/units.csv`: a unit with its name and type between two dates. A unit
 * whose type changed has several lines with the same code. `valid_to` is the last day included,
 * blank while it holds.
 */
export interface UnitVersion {
  /**
   * Two digits a province, five digits a commune, `15.so-tu-phap` a department, as text; `X…` in the
   * invented province.
   */
  readonly unit_code: string;
  readonly level: UnitLevel;
  /** Bare name without its type, NFC: "Đông Cuông"; of a department its whole name. */
  readonly name: string;
  readonly type: UnitType;
  /** The province it lies in; of a province its own code; null for the country. */
  readonly province_code: string | null;
  /** ASCII, for paths: "lao-cai", of a department "lao-cai/so-tu-phap"; null of a commune. */
  readonly slug: string | null;
  /** Null of a department: no list says since when it exists. */
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/** "Xã Đông Cuông", "Thành phố Huế": the type with a capital, then the bare name. */
export function fullName(unit: Pick<UnitVersion, 'name' | 'type' | 'level'>): string {
  if (unit.level === 'country' || unit.level === 'department') return unit.name;
  return `${unit.type.charAt(0).toUpperCase()}${unit.type.slice(1)} ${unit.name}`;
}

/** True for a unit of the invented demonstration province. */
export function isDemonstrationCode(code: string): boolean {
  return code.startsWith('X');
}

/** Level that a code shows: `VN`, two characters, `province.slug`, or a commune. */
export function levelOfCode(code: string): UnitLevel {
  if (code === COUNTRY_CODE) return 'country';
  if (code.includes('.')) return 'department';
  return code.length <= 2 ? 'province' : 'commune';
}
