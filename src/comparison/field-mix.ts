import type { Proportion } from '../statistics/proportion.ts';
import { standardised } from '../statistics/standardisation.ts';
import type { UnitResultRow } from '../tables/statistics.ts';

/** One rate by field: the counts of each field that there are any of. */
export type FieldShares = ReadonlyMap<string, Proportion>;

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
 * else. Everything is computed from what is published, so that nothing hidden can be told from it.
 */
export function againstFields(unit: Mixed, pool: FieldShares | null): AgainstFields {
  const fields = unit.fields ?? null;
  if (fields === null || pool === null) return UNKNOWN_MIX;
  let [numerator, denominator] = [0, 0];
  for (const field of fields.values()) {
    numerator += field.numerator;
    denominator += field.denominator;
  }
  if (numerator !== unit.numerator || denominator !== unit.denominator) return UNKNOWN_MIX;
  const found = standardised(fields, pool);
  if (found === null) return UNKNOWN_MIX;
  return {
    expected: found.expected,
    ratio: found.ratio,
    ratio_lower: found.lower,
    ratio_upper: found.upper,
    standardised: found.rate,
  };
}
