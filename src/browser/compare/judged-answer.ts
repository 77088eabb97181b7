import {
  comparedUnits,
  type SetSummary,
  type UnitSummary,
} from '../../comparison/compared-units.ts';
import type { FieldShares } from '../../comparison/field-mix.ts';
import type { FieldAnswerRow } from '../../queries/explore-answer.ts';
import { LEAST_UNITS } from '../../tables/statistics.ts';
import type { CompareAnswer } from './compare-answer.ts';
import { LEAST_FUNNEL } from './compare-state.ts';
import { periodText } from './period-text.ts';

/** As many draws as readers wait for: ranks to about ±1 % of the units. */
const DRAWS = { draws: 2000, simulations: 400 };

/** An answer with what the units are to each other, computed as the site's own results are. */
export interface JudgedAnswer {
  readonly answer: CompareAnswer;
  readonly set: SetSummary;
  /** Of the units that have a share. */
  readonly byUnit: ReadonlyMap<string, UnitSummary>;
  /** Enough units have a share for ranks. */
  readonly isRanked: boolean;
}

/** Judges the units of the chosen period against each other. */
export function judgedAnswer(answer: CompareAnswer): JudgedAnswer {
  const { state, units, fields } = answer;
  const { set, series, period, indicator, field } = state;
  const mix = fields === null ? null : fieldMix(fields);
  const counted = units.flatMap(({ code, share }) =>
    share === null
      ? []
      : {
          unit_code: code,
          numerator: share.numerator,
          denominator: share.denominator,
          fields: mix?.byUnit.get(code) ?? null,
        },
  );
  const name = `${set?.id ?? 'chosen'} ${field} ${periodText(series, period)}`;
  const compared = comparedUnits(counted, { indicator, name, ...DRAWS, pool: mix?.pool ?? null });
  return {
    answer,
    set: compared.set,
    byUnit: new Map(compared.units.map((unit) => [unit.unit_code, unit])),
    isRanked: counted.length >= LEAST_UNITS,
  };
}

/** True where there are enough units to tell which lie outside what is usual among them. */
export function areJudged({ set }: JudgedAnswer): boolean {
  return set.target !== null && set.units >= LEAST_FUNNEL;
}

/** The shares of each unit by field, in one order of the fields; of a unit with an unknown one none. */
function fieldMix(rows: readonly FieldAnswerRow[]): {
  readonly byUnit: ReadonlyMap<string, FieldShares>;
  readonly pool: FieldShares;
} {
  const ids = [...new Set(rows.map(({ field_id }) => field_id))].sort();
  const byUnit = new Map<string, FieldShares>();
  for (const [code, own] of Map.groupBy(rows, ({ unit_code }) => unit_code)) {
    const byField = new Map(own.map((row) => [row.field_id, row]));
    const shares = ids.map((id) => knownShare(byField.get(id)));
    if (shares.every((share) => share !== null)) byUnit.set(code, shares);
  }
  const all = [...byUnit.values()];
  const pool = ids.map((_, place) => ({
    numerator: all.reduce((sum, shares) => sum + shares[place]!.numerator, 0),
    denominator: all.reduce((sum, shares) => sum + shares[place]!.denominator, 0),
  }));
  return { byUnit, pool };
}

/** 0 of 0 of a field of which the unit has no row; null where a count is not known or contradicts. */
function knownShare(row: FieldAnswerRow | undefined): FieldShares[number] | null {
  if (row === undefined) return { numerator: 0, denominator: 0 };
  const { numerator, denominator } = row;
  if (numerator === null || denominator === null) return null;
  return numerator < 0 || numerator > denominator ? null : { numerator, denominator };
}
