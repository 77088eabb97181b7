import { isDemonstrationCode, levelOfCode } from '../../tables/units.ts';
import type { SearchResult } from '../search/search-index.ts';
import type { CompareSet } from './compare-scope.ts';
import { MOST_UNITS, type ChosenUnit } from './compare-state.ts';

/** Knows the units of the site by code: null for a code that is none. */
export type UnitFinder = (code: string) => ChosenUnit | null;

/**
 * Why units cannot be compared with the others: another level, real beside invented, not of the set,
 * more than can be chosen.
 */
type LeftOutReason = 'level' | 'invented' | 'set' | 'many';

/** Units that a link or a choice names and that are not compared, by name: nothing is dropped silently. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly names: readonly string[];
}

/** The units of a link, and those that are left out. */
export interface ChosenUnits {
  readonly units: readonly ChosenUnit[];
  readonly leftOut: readonly LeftOut[];
  /** Some code of the link is that of no unit. */
  readonly unknown: boolean;
}

/** Reads the units of a link, `23614,23617`; null is none. The first decides what can stand beside it. */
export function chosenUnits(
  text: string | null,
  set: CompareSet | null,
  find: UnitFinder,
): ChosenUnits {
  const codes = [...new Set((text ?? '').split(',').filter((code) => code !== ''))];
  const found = codes.slice(0, MOST_READ).map(find);
  const known = found.filter((unit) => unit !== null);
  const unknown = text !== null && text !== '' && known.length < Math.max(1, codes.length);
  return { ...fitting(known, set), unknown };
}

/** Of some units, in order, those that can be compared; and the others with the reason. */
export function fitting(
  wanted: readonly ChosenUnit[],
  set: CompareSet | null,
): Pick<ChosenUnits, 'units' | 'leftOut'> {
  const units: ChosenUnit[] = [];
  const leftOut: { reason: LeftOutReason; name: string }[] = [];
  for (const unit of wanted) {
    const reason = whyNot(unit, units, set);
    if (reason === null) units.push(unit);
    else leftOut.push({ reason, name: unit.name });
  }
  const byReason = Map.groupBy(leftOut, ({ reason }) => reason);
  return {
    units,
    leftOut: [...byReason].map(([reason, out]) => ({ reason, names: out.map(({ name }) => name) })),
  };
}

function whyNot(
  unit: ChosenUnit,
  before: readonly ChosenUnit[],
  set: CompareSet | null,
): LeftOutReason | null {
  const [first] = before;
  const level = set?.scope.level ?? first?.level ?? unit.level;
  const invented = set === null ? (first?.invented ?? unit.invented) : isInvented(set);
  if (unit.invented !== invented) return 'invented';
  if (unit.level !== level) return 'level';
  const province = set?.scope.province?.code ?? null;
  if (province !== null && unit.province !== null && unit.province !== province) return 'set';
  return before.length >= MOST_UNITS ? 'many' : null;
}

function isInvented({ source }: CompareSet): boolean {
  return source.id === 'demonstration';
}

/** A unit as the search found it. */
export function foundUnit({
  unit_code,
  name,
  province_code,
  invented,
}: SearchResult): ChosenUnit | null {
  const level = levelOfCode(unit_code);
  if (level === 'country') return null;
  return { code: unit_code, name, level, province: province_code, invented };
}

/** Codes of a link beyond these are not looked up. */
const MOST_READ = 60;

const CODES = /^(?:\d{2}|X[A-Z])(?:\.[a-z0-9-]{1,80})?$|^(?:\d{5}|X\d{4})$/;

/**
 * A unit by the form of its code alone, where the list of names could not be loaded; whether it has
 * figures is seen in the answer. Null for a text that is no code.
 */
export function unitByForm(code: string): ChosenUnit | null {
  const level = levelOfCode(code);
  if (!CODES.test(code) || level === 'country') return null;
  const province = level === 'department' ? (code.split('.')[0] ?? null) : null;
  return { code, name: code, level, province, invented: isDemonstrationCode(code) };
}
