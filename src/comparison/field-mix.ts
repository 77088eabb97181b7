import type { Proportion } from '../statistics/proportion.ts';
import { standardised } from '../statistics/standardisation.ts';
import type { UnitResultRow } from '../tables/statistics.ts';

/** One rate by field: the counts of each field that there are any of. */
export type FieldShares = ReadonlyMap<string, Proportion>;

/** One rate of all units together by field; null of a field of which a number of any of them is not known. */
export type PoolShares = ReadonlyMap<string, Proportion | null>;

/** A unit with its counts over all fields, and by field where all of these are known. */
interface Mixed extends Proportion {
  readonly fields?: FieldShares | null;
}

/** What a rate is against the mix of fields, null where that is not known. */
type AgainstFields = Pick<
  UnitResultRow,
  'expected' | 'ratio' | 'ratio_lower' | 'ratio_upper' | 'standardised'
>;

const UNKNOWN_MIX: AgainstFields = {
  expected: null,
  ratio: null,
  ratio_lower: null,
  ratio_upper: null,
  standardised: null,
};

/**
 * What a unit's own fields would give at the rate that all units together have in each of them
 * (`pool`), and its counts against that. Null where nothing by field is published, where a number of
 * any of the unit's fields is hidden or unknown (`fields` is null), and where its fields do not make
 * up what it states over all of them: an expectation from a part of the fields would say something
 * else. Null as well where the pool of one of its fields is not known; and `standardised`, which needs
 * the whole pool, where that of any field is not. Everything is computed from what is published, so that nothing hidden can be told from it.
 */
export function againstFields(unit: Mixed, pool: PoolShares | null): AgainstFields {
  const fields = unit.fields ?? null;
  if (fields === null || pool === null) return UNKNOWN_MIX;
  let [numerator, denominator] = [0, 0];
  for (const field of fields.values()) {
    numerator += field.numerator;
    denominator += field.denominator;
  }
  if (numerator !== unit.numerator || denominator !== unit.denominator) return UNKNOWN_MIX;
  const known = new Map(
    [...pool].flatMap(([field, part]) => (part === null ? [] : [[field, part]])),
  );
  const found = standardised(fields, known);
  if (found === null) return UNKNOWN_MIX;
  return {
    expected: found.expected,
    ratio: found.ratio,
    ratio_lower: found.lower,
    ratio_upper: found.upper,
    standardised: known.size < pool.size ? null : found.rate,
  };
}
