import { wilson } from '../statistics/wilson.ts';
import type { Period } from '../tables/periods.ts';
import type { RateName } from '../tables/rates.ts';
import { FEW_DOSSIERS, type LevelForm, type StatementOf } from '../tables/statements.ts';

/** "In 100" of fewer dossiers than that would invent dossiers. */
const HUNDRED = 100;

/** A rate as counted, with the period that it is of. */
export interface CountedRate {
  readonly indicator: RateName;
  /** Whether the source itself states what counts as on time. */
  readonly stated: boolean;
  /** Whether it is of the communes of a province added up, under the name of the province. */
  readonly communes?: boolean;
  readonly numerator: number;
  readonly denominator: number;
  readonly period: Period;
}

/**
 * How high a rate is, in the words that its number of dossiers allows. Without dossiers: that none
 * came. Null where the counts contradict one another.
 */
export function levelStatement(
  counted: CountedRate,
): StatementOf<'level'> | StatementOf<'no_dossiers'> | null {
  const { indicator, stated, communes = false, numerator, denominator, period } = counted;
  if (!(numerator >= 0 && numerator <= denominator)) return null;
  if (denominator === 0) return { kind: 'no_dossiers', period };
  const form = levelForm(numerator, denominator);
  return { kind: 'level', indicator, stated, communes, numerator, denominator, period, form };
}

/** How sure a rate is: its 95 % interval (Wilson). Null without dossiers, or for contradicting counts. */
export function certaintyStatement({
  numerator,
  denominator,
}: Pick<CountedRate, 'numerator' | 'denominator'>): StatementOf<'certainty'> | null {
  if (!(numerator >= 0 && numerator <= denominator)) return null;
  const interval = wilson(numerator, denominator);
  if (interval === null) return null;
  return { kind: 'certainty', denominator, ...interval, few: denominator < FEW_DOSSIERS };
}

/** The number in 100 that a share is near to. */
function inHundred(numerator: number, denominator: number): number {
  return Math.round((HUNDRED * numerator) / denominator);
}

function levelForm(numerator: number, denominator: number): LevelForm {
  if (denominator < FEW_DOSSIERS) return 'few';
  if (numerator === 0) return 'none';
  if (numerator === denominator) return 'all';
  const rounded = inHundred(numerator, denominator);
  if (rounded === HUNDRED) return 'all_but';
  return denominator < HUNDRED || rounded === 0 ? 'counts' : 'in_hundred';
}
