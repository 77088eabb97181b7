import {
  simpsonsPair,
  type SimpsonsPair,
  type StratifiedUnit,
} from '../statistics/simpsons-pair.ts';
import { standardised, type Standardised } from '../statistics/standardisation.ts';
import { pooled, type Proportion } from '../statistics/proportion.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import type { Period } from '../tables/periods.ts';
import { rate } from '../tables/rates.ts';
import type { ProvinceData, SiteUnit } from './province-data.ts';

/** One of the two communes of the example. */
export interface FieldExampleUnit {
  readonly unit: SiteUnit;
  /** All its dossiers. */
  readonly all: Proportion;
}

/** Two communes with Simpson's paradox, and what standardising by field makes of the first. */
export interface FieldExample {
  readonly period: Period;
  /** Higher in every field, lower over all. */
  readonly higher: FieldExampleUnit;
  readonly lower: FieldExampleUnit;
  readonly strata: SimpsonsPair['strata'];
  /** The field that explains most of it: slow in both, and a larger part of the first; null where none is. */
  readonly cause: string | null;
  /**
   * The first beside all communes together; the second is not set beside it so, since indirectly
   * standardised rates of two units are not comparable. Null where nothing is expected of it.
   */
  readonly standardised: Standardised | null;
  /** All communes together, by field. */
  readonly pool: ReadonlyMap<string, Proportion>;
}

/** What the example is looked for in. */
type FieldFigures = Pick<ProvinceData, 'communes' | 'rows' | 'fieldRows'>;

/** Months that are added up. */
const MONTHS = 12;
/** Fewest resolved dossiers of both communes in a field that is compared. */
export const LEAST_DOSSIERS = 100;

/**
 * Two communes of a province of which one has the higher share on time, of those resolved, in every
 * field over the last twelve calendar months, and the lower one over all fields. Only communes with
 * all of these months and without contradictory counts are looked at. Null where there is no such pair.
 */
export function fieldExample(data: FieldFigures): FieldExample | null {
  const months = lastMonths(data);
  const [first, last] = [months.at(0), months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const units = data.communes.flatMap(({ unit_code }) => stratified(data, unit_code, months) ?? []);
  const pair = simpsonsPair(units, LEAST_DOSSIERS);
  if (pair === null) return null;
  const pool = poolOf(units);
  const strataOf = (code: string) => units.find((unit) => unit.code === code)!.strata;
  const unitOf = (code: string): FieldExampleUnit => ({
    unit: data.communes.find(({ unit_code }) => unit_code === code)!,
    all: pooled([...strataOf(code).values()]),
  });
  const [higher, lower] = [unitOf(pair.higher), unitOf(pair.lower)];
  return {
    period: { ...first, period_end: last.period_end, calendar: 'custom' },
    higher,
    lower,
    strata: pair.strata,
    cause: causeOf(pair.strata, higher.all, lower.all),
    standardised: standardised(strataOf(pair.higher), pool),
    pool,
  };
}

function isMonth({ period_kind, calendar }: Period): boolean {
  return period_kind === 'flow' && calendar === 'month';
}

/** The last months in which any commune has figures, oldest first. */
function lastMonths({ communes, rows }: FieldFigures): Period[] {
  const months = new Map<string, Period>();
  for (const { unit_code } of communes)
    for (const row of rows.get(unit_code) ?? []) {
      const { period_start, period_end, period_kind, calendar } = row;
      if (isMonth(row)) months.set(period_end, { period_start, period_end, period_kind, calendar });
    }
  const sorted = [...months.values()].sort((a, b) => a.period_end.localeCompare(b.period_end));
  return sorted.slice(-MONTHS);
}

/** A commune's counts by field; null where a month is missing or a count unknown or contradictory. */
function stratified(
  data: FieldFigures,
  code: string,
  months: readonly Period[],
): StratifiedUnit | null {
  const ends = new Set(months.map(({ period_end }) => period_end));
  const own = (data.fieldRows.get(code) ?? []).filter(
    (row) => isMonth(row) && ends.has(row.period_end),
  );
  if (new Set(own.map(({ period_end }) => period_end)).size < months.length) return null;
  const strata = new Map<string, Proportion>();
  for (const row of own) {
    const counts = resolvedOnTime(row);
    if (counts === null) return null;
    const before = strata.get(row.field_id) ?? { numerator: 0, denominator: 0 };
    strata.set(row.field_id, {
      numerator: before.numerator + counts.numerator,
      denominator: before.denominator + counts.denominator,
    });
  }
  return { code, strata };
}

function resolvedOnTime(row: UnitDossierRow): Proportion | null {
  if (row.resolved_total === 0) return { numerator: 0, denominator: 0 };
  const answer = rate('ontime_resolved', row);
  return answer === null || answer.numerator > answer.denominator ? null : answer;
}

function poolOf(units: readonly StratifiedUnit[]): Map<string, Proportion> {
  const fields = new Set(units.flatMap(({ strata }) => [...strata.keys()]));
  return new Map(
    [...fields].map((field) => [
      field,
      pooled(units.flatMap(({ strata }) => strata.get(field) ?? [])),
    ]),
  );
}

/** The field whose larger part in the first commune lowers its share over all most. */
function causeOf(
  strata: SimpsonsPair['strata'],
  higher: Proportion,
  lower: Proportion,
): string | null {
  const both = pooled([higher, lower]);
  const [most] = strata
    .flatMap((paired) => {
      if (paired.stratum === null) return [];
      const field = pooled([paired.higher, paired.lower]);
      const part =
        paired.higher.denominator / higher.denominator -
        paired.lower.denominator / lower.denominator;
      const slower = both.numerator / both.denominator - field.numerator / field.denominator;
      return part > 0 && slower > 0 ? { field: paired.stratum, weight: part * slower } : [];
    })
    .sort((a, b) => b.weight - a.weight);
  return most?.field ?? null;
}
