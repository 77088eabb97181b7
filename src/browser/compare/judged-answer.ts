import {
  comparedUnits,
  STORED_DRAWS,
  type SetSummary,
  type UnitSummary,
} from '../../comparison/compared-units.ts';
import type { FieldShares, PoolShares } from '../../comparison/field-mix.ts';
import type { FieldAnswerRow } from '../../queries/explore-answer.ts';
import type { Proportion } from '../../statistics/proportion.ts';
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
}

/** Judges the units of the chosen period against each other. */
export function judgedAnswer(answer: CompareAnswer): JudgedAnswer {
  const { state, units, fields } = answer;
  const { indicator } = state;
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
  // By code, as the stored results are summed: sums of decimals depend on their order.
  const compared = comparedUnits(counted.toSorted(byCode), {
    indicator,
    name: drawsName(state),
    ...STORED_DRAWS,
    pool: mix?.pool ?? null,
  });
  return {
    answer,
    set: compared.set,
    byUnit: new Map(compared.units.map((unit) => [unit.unit_code, unit])),
    isRanked: counted.length >= LEAST_UNITS,
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

function byCode(a: { readonly unit_code: string }, b: { readonly unit_code: string }): number {
  return a.unit_code < b.unit_code ? -1 : 1;
}

/** True where there are enough units to tell which lie outside what is usual among them. */
export function areJudged({ set }: JudgedAnswer): boolean {
  return set.target !== null && set.units >= LEAST_FUNNEL;
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
