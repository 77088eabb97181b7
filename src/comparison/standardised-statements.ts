import { FEW_DOSSIERS, type StatementOf } from '../tables/statements.ts';
import type { SetId, UnitResultRow } from '../tables/statistics.ts';

/** Below this difference of shares the mix of fields explains nothing worth a sentence. */
const LEAST_DIFFERENCE = 0.005;

/** One field in a unit and in its set. */
export interface FieldPart {
  /** As it is displayed. */
  readonly field: string;
  readonly ownDenominator: number;
  readonly poolNumerator: number;
  readonly poolDenominator: number;
}

/**
 * A rate as counted beside the one that its own mix of fields lets expect, if each field were resolved
 * as in all units of its set together; a difference is named only where the 95 % interval of the ratio
 * leaves out 1, and never of fewer than {@link FEW_DOSSIERS}. Null without figures by field.
 */
export function standardisedStatement(
  row: Pick<
    UnitResultRow,
    'set_id' | 'numerator' | 'denominator' | 'expected' | 'ratio_lower' | 'ratio_upper'
  >,
): StatementOf<'standardised'> | null {
  const { set_id, numerator, denominator, expected, ratio_lower, ratio_upper } = row;
  if (expected === null || ratio_lower === null || ratio_upper === null) return null;
  if (denominator === 0) return null;
  const form = ratio_lower > 1 ? 'higher' : ratio_upper < 1 ? 'lower' : 'as_expected';
  return {
    kind: 'standardised',
    set: set_id,
    form: denominator < FEW_DOSSIERS ? 'few' : form,
    denominator,
    share: numerator / denominator,
    expected: expected / denominator,
  };
}

/**
 * The field that does most to set the expected rate of a unit apart from the rate of its set: it has
 * more or less of it, and the field is slower or quicker than others. Null where the mix makes no
 * difference of half a point.
 */
export function mixStatement(set: SetId, parts: readonly FieldPart[]): StatementOf<'mix'> | null {
  const total = (of: keyof Omit<FieldPart, 'field'>) =>
    parts.reduce((sum, part) => sum + part[of], 0);
  const own = total('ownDenominator');
  const pool = total('poolDenominator');
  if (own === 0 || pool === 0) return null;
  const poolRate = total('poolNumerator') / pool;
  const moves = parts
    .filter((part) => part.poolDenominator > 0)
    .map((part) => {
      const shares = {
        own: part.ownDenominator / own,
        pool: part.poolDenominator / pool,
      };
      const apart = part.poolNumerator / part.poolDenominator - poolRate;
      return { field: part.field, ...shares, apart, move: (shares.own - shares.pool) * apart };
    });
  const whole = moves.reduce((sum, { move }) => sum + move, 0);
  if (Math.abs(whole) < LEAST_DIFFERENCE) return null;
  const [most] = moves.sort((a, b) => Math.sign(whole) * (b.move - a.move));
  return {
    kind: 'mix',
    set,
    field: most!.field,
    own: most!.own,
    pool: most!.pool,
    fieldRate: most!.apart < 0 ? 'lower' : 'higher',
    pull: whole < 0 ? 'down' : 'up',
  };
}
