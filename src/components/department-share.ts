import type { LeadingRate } from '../i18n/sentence-params.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import {
  departmentTable,
  provinceTable,
  type ProvinceData,
  type SiteUnit,
} from './province-data.ts';
import { proportionView, rateView, type RateView } from './rate-view.ts';

/** One department's part of the dossiers of its province. Shares are 0–1. */
export interface DepartmentPart {
  readonly unit: SiteUnit;
  readonly rate: RateView<LeadingRate>;
  /** Of the dossiers that the rate counts, in communes and departments together. */
  readonly volume: number;
  /** Of those that the rate counts as not on time; null where there are none. */
  readonly late: number | null;
  /** The rate of all others together; null where it is alone. */
  readonly without: RateView<LeadingRate> | null;
}

/** How the dossiers of a province are divided between its communes and its departments, by one rate. */
export interface DepartmentShare {
  readonly period: Period;
  readonly rate: LeadingRate;
  readonly communes: RateView<LeadingRate>;
  readonly communeCount: number;
  readonly departments: RateView<LeadingRate>;
  /** Both together. */
  readonly all: RateView<LeadingRate>;
  /** Part of the departments in the dossiers, and in those not on time; null where there are none. */
  readonly volume: number;
  readonly late: number | null;
  /**
   * Each department, that with most dossiers not on time first. Empty where no file gives them: then
   * `departments` is what the province's own figures hold beyond the sum of all its communes.
   */
  readonly parts: readonly DepartmentPart[];
}

/**
 * Communes and departments of a province beside each other, in the period and by the rate of the table
 * of communes. Departments are those with figures in that period; where there are none, the province
 * less its communes, provided that every commune has figures and the province its own. Null where
 * neither is known.
 */
export function departmentShare(data: ProvinceData): DepartmentShare | null {
  const table = provinceTable(data);
  if (table === null) return null;
  const { rate, period } = table;
  const rates = table.rows.flatMap((row) => row.rate ?? []);
  const communes = sumOf(rate, rates);
  if (communes === null) return null;
  const inPeriod = (code: string): UnitDossierRow | undefined =>
    data.rows.get(code)?.find((row) => periodKey(row) === periodKey(period));
  const known = data.departments.flatMap((unit) => {
    const row = inPeriod(unit.unit_code);
    const own = row === undefined ? null : rateView(rate, row);
    return own === null ? [] : [{ unit, rate: own }];
  });
  const whole = inPeriod(data.province.unit_code);
  const isWhole = rates.length === data.communes.length;
  const departments =
    known.length > 0
      ? sumOf(
          rate,
          known.map((part) => part.rate),
        )
      : whole !== undefined && isWhole
        ? rest(rateView(rate, whole), communes)
        : null;
  const all = departments === null ? null : sumOf(rate, [communes, departments]);
  if (departments === null || all === null) return null;
  return {
    period,
    rate,
    communes,
    communeCount: rates.length,
    departments,
    all,
    volume: departments.denominator / all.denominator,
    late: lateShare(departments, all),
    parts: known
      .map(({ unit, rate: own }): DepartmentPart => ({
        unit,
        rate: own,
        volume: own.denominator / all.denominator,
        late: lateShare(own, all),
        without: rest(all, own),
      }))
      .sort((a, b) => lateOf(b.rate) - lateOf(a.rate)),
  };
}

/** The part of each department by its code; empty where the periods of the two tables differ. */
export function departmentParts(data: ProvinceData): ReadonlyMap<string, DepartmentPart> {
  const share = departmentShare(data);
  const table = departmentTable(data);
  const isSame =
    share !== null &&
    table !== null &&
    share.rate === table.rate &&
    periodKey(share.period) === periodKey(table.period);
  return new Map((isSame ? share.parts : []).map((part) => [part.unit.unit_code, part]));
}

function lateOf({ numerator, denominator }: RateView): number {
  return denominator - numerator;
}

function lateShare(part: RateView, all: RateView): number | null {
  return lateOf(all) === 0 ? null : lateOf(part) / lateOf(all);
}

function sumOf(
  name: LeadingRate,
  views: readonly RateView<LeadingRate>[],
): RateView<LeadingRate> | null {
  const sum = (of: 'numerator' | 'denominator') =>
    views.reduce((total, view) => total + view[of], 0);
  return proportionView(name, sum('numerator'), sum('denominator'));
}

/** A whole less a part of it; null where the part is no part of it. */
function rest(
  whole: RateView<LeadingRate> | null,
  part: RateView<LeadingRate>,
): RateView<LeadingRate> | null {
  if (whole === null || lateOf(whole) < lateOf(part)) return null;
  return proportionView(
    whole.name,
    whole.numerator - part.numerator,
    whole.denominator - part.denominator,
  );
}
