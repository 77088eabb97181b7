import type { ExploreAnswerRow } from '../../queries/explore-answer.ts';
import type { UnitVersionRow } from '../../queries/unit-versions.ts';
import { fullName, type UnitType } from '../../tables/units.ts';
import { proportion } from '../asking/proportion.ts';
import type { CompareSet } from './compare-scope.ts';
import type { CompareState } from './compare-state.ts';
import type { Days } from './period-text.ts';

/** A share of dossiers with its 95 % Wilson interval, 0–1. */
export interface CountedShare {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Why a unit has no share: no row in the period; hidden because it is small; a count that it needs is
 * not stated; nothing was received; its counts contradict each other; several systems state figures
 * over all fields, which may include one another and are not added.
 */
export type NoShare = 'none' | 'hidden' | 'unknown' | 'nothing' | 'contradiction' | 'systems';

/** One unit in one period: a share, or why there is none. */
export interface PoolShare {
  readonly code: string;
  readonly name: string;
  /** One that the reader chose, named within the set. */
  readonly named: boolean;
  readonly share: CountedShare | null;
  readonly missing: NoShare | null;
}

/** A unit that is compared, as far as its name is known. */
export interface PoolUnit extends Pick<PoolShare, 'code' | 'name' | 'named'> {
  /** Its province, where units of several stand side by side. */
  readonly place: string | null;
}

/** The provinces whose units a set holds, by code; null of the provinces themselves. */
function namesOf({ scopes }: CompareSet): ReadonlyMap<string, string> | null {
  const provinces = scopes.flatMap(({ province }) => province ?? []);
  if (provinces.length === 0) return null;
  return new Map(provinces.map(({ code, name }) => [code, name]));
}

/**
 * All units that a state compares, those without any figure among them. `register` is needed for a
 * whole set: its units on the last day of the period.
 */
export function poolUnits(state: CompareState, register: readonly UnitVersionRow[]): PoolUnit[] {
  const { set, units, period } = state;
  if (set === null)
    return units.map(({ code, name }) => ({ code, name, named: false, place: null }));
  const chosen = new Set(units.map(({ code }) => code));
  const provinces = namesOf(set);
  const [, day] = period;
  return register
    .filter(
      ({ level, province_code, valid_from, valid_to }) =>
        level === set.scope.level &&
        (provinces === null || provinces.has(province_code ?? '')) &&
        (valid_from === null || valid_from <= day) &&
        (valid_to === null || valid_to >= day),
    )
    .map((unit) => ({
      code: unit.unit_code,
      name: fullName(unit),
      named: chosen.has(unit.unit_code),
      // Names repeat from one province to another.
      place: set.scopes.length > 1 ? (provinces?.get(unit.province_code ?? '') ?? null) : null,
    }));
}

/** The units of the pool in one period, in the order of the pool; none is left out. */
export function poolShares(
  pool: readonly PoolUnit[],
  rows: readonly ExploreAnswerRow[],
  [start, end]: Days,
): PoolShare[] {
  const ofPeriod = rows.filter(
    ({ period_start, period_end }) => period_start === start && period_end === end,
  );
  const byUnit = Map.groupBy(ofPeriod, ({ unit_code }) => unit_code);
  return pool.map((unit) => {
    const own = byUnit.get(unit.code) ?? [];
    // The name in force in the period.
    const [first] = own;
    const level = unit.code.includes('.') ? 'department' : 'commune';
    const name =
      first?.name != null && first.type !== null
        ? fullName({ name: first.name, type: first.type as UnitType, level })
        : unit.name;
    const { code, named, place } = unit;
    return { code, named, name: place === null ? name : `${name}, ${place}`, ...shareOf(own) };
  });
}

function shareOf(rows: readonly ExploreAnswerRow[]): Pick<PoolShare, 'share' | 'missing'> {
  const [row, ...others] = rows;
  if (row === undefined) return { share: null, missing: 'none' };
  if (others.length > 0) return { share: null, missing: 'systems' };
  const { numerator, denominator, hidden } = row;
  if (numerator === null || denominator === null)
    return { share: null, missing: hidden ? 'hidden' : 'unknown' };
  if (denominator === 0) return { share: null, missing: 'nothing' };
  const share = proportion(row);
  if (share === null) return { share: null, missing: 'contradiction' };
  return { share: { numerator, denominator, ...share }, missing: null };
}
