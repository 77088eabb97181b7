import { pooled, shareOf, type Proportion } from './proportion.ts';

/** A unit with its counts by field, or any other stratum. */
export interface StratifiedUnit {
  readonly code: string;
  readonly strata: ReadonlyMap<string, Proportion>;
}

/** One stratum of a pair; `stratum` null for all that are too small to be compared, taken together. */
interface PairedStratum {
  readonly stratum: string | null;
  readonly higher: Proportion;
  readonly lower: Proportion;
}

/** Two units of which one has the higher share in every stratum and the lower one over all. */
export interface SimpsonsPair {
  /** The unit with the higher share in every stratum. */
  readonly higher: string;
  readonly lower: string;
  /** The compared strata in the order of the unit, the rest last; together all counts of both. */
  readonly strata: readonly PairedStratum[];
}

/** With fewer compared strata the paradox would not surprise. */
const FEWEST_STRATA = 3;

/**
 * Simpson's paradox (Journal of the Royal Statistical Society B 1951;13:238–241) in a set of units: of
 * all pairs in which one unit has the higher share in each stratum with `least` or more in both, and in
 * the rest taken together, but the lower share over all, the one with the widest gap over all; of equal ones the first by code.
 * Null where there is none. The same for every order of the units.
 */
export function simpsonsPair(units: readonly StratifiedUnit[], least: number): SimpsonsPair | null {
  const all = new Map(
    units.map(({ code, strata }) => [code, shareOf(pooled([...strata.values()]))]),
  );
  const sorted = units.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  let [found, widest]: [SimpsonsPair | null, number] = [null, 0];
  for (const higher of sorted)
    for (const lower of sorted) {
      const gap = (all.get(lower.code) ?? 0) - (all.get(higher.code) ?? 1);
      if (gap <= widest) continue;
      const strata = pairedStrata(higher, lower, least);
      if (strata === null) continue;
      [found, widest] = [{ higher: higher.code, lower: lower.code, strata }, gap];
    }
  return found;
}

/** The strata of a pair; null where the first unit has not the higher share in every one of them. */
function pairedStrata(
  { strata: own }: StratifiedUnit,
  { strata: other }: StratifiedUnit,
  least: number,
): PairedStratum[] | null {
  const compared: PairedStratum[] = [];
  const rest: { higher: Proportion[]; lower: Proportion[] } = { higher: [], lower: [] };
  for (const stratum of new Set([...own.keys(), ...other.keys()])) {
    const [higher, lower] = [own.get(stratum) ?? NOTHING, other.get(stratum) ?? NOTHING];
    if (Math.min(higher.denominator, lower.denominator) >= least) {
      if (!isHigher(higher, lower)) return null;
      compared.push({ stratum, higher, lower });
    } else {
      rest.higher.push(higher);
      rest.lower.push(lower);
    }
  }
  if (compared.length < FEWEST_STRATA) return null;
  const [higher, lower] = [pooled(rest.higher), pooled(rest.lower)];
  if (higher.denominator === 0 && lower.denominator === 0) return compared;
  return isHigher(higher, lower) ? [...compared, { stratum: null, higher, lower }] : null;
}

const NOTHING: Proportion = { numerator: 0, denominator: 0 };

function isHigher(a: Proportion, b: Proportion): boolean {
  const [shareA, shareB] = [shareOf(a), shareOf(b)];
  return shareA !== null && shareB !== null && shareA > shareB;
}
