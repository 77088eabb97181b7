import type { Index766Group } from '../tables/index766.ts';
import type { StatementOf } from '../tables/statements.ts';

/** Groups that are named. */
const NAMED_GROUPS = 3;

/** The place of a unit in the index on one day, with the units directly above and below. */
export interface Index766Standing {
  readonly as_of: string;
  readonly total: number;
  readonly rank: number;
  readonly unitCount: number;
  readonly above: { readonly unit_code: string; readonly gap: number } | null;
  readonly below: { readonly unit_code: string; readonly gap: number } | null;
}

/** The rank of a unit in the index, never without the gap to its neighbours. */
export function index766Statement(
  standing: Index766Standing,
  options: { readonly communes: boolean; readonly nameOf: (unitCode: string) => string },
): StatementOf<'index766'> {
  const { as_of, total, rank, unitCount, above, below } = standing;
  const beside = (other: Index766Standing['above']) =>
    other === null ? null : { unit: options.nameOf(other.unit_code), gap: other.gap };
  return {
    kind: 'index766',
    communes: options.communes,
    asOf: as_of,
    total,
    rank,
    units: unitCount,
    above: beside(above),
    below: beside(below),
  };
}

/** The groups of the index in which most points are missing. Null where none is. */
export function index766LostStatement(
  groups: readonly {
    readonly group: Index766Group;
    readonly lost: number;
    readonly maximum: number;
  }[],
): StatementOf<'index766_lost'> | null {
  const most = groups
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, NAMED_GROUPS)
    .map(({ group, lost, maximum }) => ({ group, lost, maximum }));
  return most.length === 0 ? null : { kind: 'index766_lost', groups: most };
}
