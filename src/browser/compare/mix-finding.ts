import { FEW_DOSSIERS } from '../../tables/statements.ts';
import type { CompareWords } from './compare-words.ts';
import type { JudgedAnswer } from './judged-answer.ts';

/**
 * How many units lie above and below what their mix of fields lets expect, by the 95 % interval of
 * observed over expected; of too few dossiers nothing is said. Null where no mix is known.
 */
export function mixFinding({ byUnit }: JudgedAnswer, { compare }: CompareWords): string | null {
  const known = [...byUnit.values()].flatMap(
    ({ denominator, standardised, ratio_lower: lower, ratio_upper: upper }) =>
      standardised === null || lower === null || upper === null || denominator < FEW_DOSSIERS
        ? []
        : [{ lower, upper }],
  );
  if (known.length === 0) return null;
  return compare.mixFound({
    units: known.length,
    above: known.filter(({ lower }) => lower > 1).length,
    below: known.filter(({ upper }) => upper < 1).length,
  });
}
