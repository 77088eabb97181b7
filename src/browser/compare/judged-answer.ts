import {
  comparedUnits,
  STORED_DRAWS,
  type SetSummary,
  type UnitSummary,
} from '../../comparison/compared-units.ts';
import { againstFields, type FieldShares, type PoolShares } from '../../comparison/field-mix.ts';
import type { FieldAnswerRow } from '../../queries/explore-answer.ts';
import { pooled, type Proportion } from '../../statistics/proportion.ts';
import { ALL_FIELDS } from '../../tables/dossiers.ts';
import { periodKey } from '../../tables/periods.ts';
import { LEAST_UNITS } from '../../tables/statistics.ts';
import type { CompareAnswer } from './compare-answer.ts';
import { LEAST_FUNNEL, type CompareState } from './compare-state.ts';
import { periodOf } from './period-text.ts';
import { storedSet } from './stored-set.ts';

/** An answer with what the units are to each other, computed as the site's own results are. */
export interface JudgedAnswer {
  readonly answer: CompareAnswer;
  readonly set: SetSummary;
  /** Of the units that have a share. */
  readonly byUnit: ReadonlyMap<string, UnitSummary>;
  /** Enough units have a share for ranks. */
  readonly isRanked: boolean;
  /** What the mix of fields is set against; null where it is not asked about. */
  readonly mix: CommonRates | null;
}

/** The rates by field that the mix of a unit is set against. */
export interface CommonRates {
  /** Units that they are the common rates of. */
  readonly units: number;
  /** The common rate over all fields; null where that of any field is not known. */
  readonly target: number | null;
}

/** Judges the units of the chosen period against each other. */
export function judgedAnswer(answer: CompareAnswer): JudgedAnswer {
  const { state, units, fields } = answer;
  const { indicator, set } = state;
  const mix = fields === null ? null : fieldMix(fields);
  const fieldsOf = (code: string): FieldShares | null => mix?.byUnit.get(code) ?? null;
  const counted = units.flatMap(({ code, share }) =>
    share === null
      ? []
      : {
          unit_code: code,
          numerator: share.numerator,
          denominator: share.denominator,
          fields: fieldsOf(code),
        },
  );
  // By code, as the stored results are summed: sums of decimals depend on their order.
  const compared = comparedUnits(counted.toSorted(byCode), {
    indicator,
    name: drawsName(state),
    ...STORED_DRAWS,
    pool: set === null ? null : (mix?.pool ?? null),
  });
  // A few chosen units are no measure of themselves: all of their kind in their provinces are.
  const own = set === null ? withMix(compared.units, fieldsOf, mix) : compared.units;
  return {
    answer,
    set: compared.set,
    byUnit: new Map(own.map((unit) => [unit.unit_code, unit])),
    isRanked: counted.length >= LEAST_UNITS,
    mix: mix === null ? null : { units: mix.byUnit.size, target: rateOf(mix.pool) },
  };
}

/**
 * What the draws are told from others by. Of a whole set over all fields it is the name that its stored
 * results have: the draws are the very same, and so is every number that finished pages show.
 */
function drawsName({ set, field, series, period }: CompareState): string {
  const what = set === null ? 'chosen' : storedSet(set);
  const of = set !== null && field === ALL_FIELDS ? '' : ` ${field}`;
  return `${what}${of} ${periodKey(periodOf(series, period))}`;
}

/** Chosen units against the common rates; as in a set, those of fewer units than make one are none. */
function withMix(
  units: readonly UnitSummary[],
  fieldsOf: (code: string) => FieldShares | null,
  mix: ReturnType<typeof fieldMix> | null,
): readonly UnitSummary[] {
  if (mix === null || mix.byUnit.size < LEAST_UNITS) return units;
  return units.map((unit) => ({
    ...unit,
    ...againstFields({ ...unit, fields: fieldsOf(unit.unit_code) }, mix.pool),
  }));
}

function rateOf(pool: PoolShares): number | null {
  const known = [...pool.values()].filter((share) => share !== null);
  if (known.length < pool.size) return null;
  const { numerator, denominator } = pooled(known);
  return denominator === 0 ? null : numerator / denominator;
}

function byCode(a: { readonly unit_code: string }, b: { readonly unit_code: string }): number {
  return a.unit_code < b.unit_code ? -1 : 1;
}

/** True where there are enough units to tell which lie outside what is usual among them. */
export function areJudged({ set }: JudgedAnswer): boolean {
  return set.target !== null && set.units >= LEAST_FUNNEL;
}

/** True where the rate of any unit could be set against its mix of fields. */
export function hasMix({ byUnit }: Pick<JudgedAnswer, 'byUnit'>): boolean {
  return [...byUnit.values()].some(({ standardised }) => standardised !== null);
}

/**
 * The shares of each unit by field, null of one of whose fields a count is not known; and those of all
 * units together, null of a field that is not known of one of them.
 */
function fieldMix(rows: readonly FieldAnswerRow[]): {
  readonly byUnit: ReadonlyMap<string, FieldShares | null>;
  readonly pool: PoolShares;
} {
  const pool = new Map<string, Proportion | null>();
  const byUnit = new Map<string, FieldShares | null>();
  for (const [code, own] of Map.groupBy(rows, ({ unit_code }) => unit_code)) {
    const known = own.flatMap((row) => knownShare(row) ?? []);
    const fields = new Set(known.map(([field]) => field));
    for (const { field_id } of own) if (!fields.has(field_id)) pool.set(field_id, null);
    byUnit.set(code, known.length < own.length ? null : new Map(known));
    for (const [field, { numerator, denominator }] of known) {
      const before = pool.get(field);
      if (before === null) continue;
      pool.set(field, {
        numerator: (before?.numerator ?? 0) + numerator,
        denominator: (before?.denominator ?? 0) + denominator,
      });
    }
  }
  return { byUnit, pool };
}

/** Null where a count is not known, or the counts contradict each other. */
function knownShare({
  field_id,
  numerator,
  denominator,
}: FieldAnswerRow): [readonly [string, Proportion]] | null {
  if (numerator === null || denominator === null) return null;
  if (numerator < 0 || numerator > denominator) return null;
  return [[field_id, { numerator, denominator }]];
}
