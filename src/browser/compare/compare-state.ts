import type { ExploreLevel, ExploreQuestion } from '../../queries/explore-answer.ts';
import { ALL_FIELDS } from '../../tables/dossiers.ts';
import type { RateName } from '../../tables/rates.ts';
import type { AskSeries, AskSource } from '../asking/ask-options.ts';
import type { CompareScope, CompareSet } from './compare-scope.ts';
import { areComparable, type Days } from './period-text.ts';

/** Ways to look at a comparison; the names stand in links. */
export const COMPARE_VIEWS = ['ranges', 'funnel', 'lines', 'slope', 'scatter', 'table'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

/** Most and fewest units that can be chosen one by one. */
export const MOST_UNITS = 12;
export const FEWEST_UNITS = 2;
/** Fewest units for a funnel: of fewer, how far they vary in general cannot be told. */
export const LEAST_FUNNEL = 10;

/** A unit that the reader chose. */
export interface ChosenUnit {
  readonly code: string;
  /** "Xã Đông Cuông"; its code where the list of names could not be loaded. */
  readonly name: string;
  readonly level: ExploreLevel;
  /** Code of its province; null of a province, and where it is not known. */
  readonly province: string | null;
  readonly invented: boolean;
}

/** What is compared and how it is looked at. */
export interface CompareState {
  readonly source: AskSource;
  /** The whole set that is compared; null where only the chosen units are. */
  readonly set: CompareSet | null;
  /** Compared with each other, or named within the set. */
  readonly units: readonly ChosenUnit[];
  /** What there is to ask about them. */
  readonly scope: CompareScope;
  readonly indicator: RateName;
  /** The other indicator of a scatter; null where there is only one. */
  readonly second: RateName | null;
  readonly field: string;
  readonly series: AskSeries;
  readonly period: Days;
  /** The earlier period of a slope; null where there is none to compare with. */
  readonly before: Days | null;
  readonly view: CompareView;
  /** As if every unit had the same mix of fields. */
  readonly standardised: boolean;
}

/** Why a view cannot be had: fewer units, periods or indicators than it needs, or too many lines. */
export type ViewRefusal = 'few_units' | 'one_period' | 'one_indicator' | 'choose_units';

/** Why a view cannot be had in a state; null where it can. */
export function viewRefusal(state: CompareState, view: CompareView): ViewRefusal | null {
  const { set, units, scope, series, before } = state;
  switch (view) {
    case 'funnel':
      return set === null && units.length < LEAST_FUNNEL ? 'few_units' : null;
    case 'lines':
      if (series.periods.length < 2) return 'one_period';
      return units.length === 0 ? 'choose_units' : null;
    case 'slope':
      return before === null ? 'one_period' : null;
    case 'scatter':
      return scope.rates.length < 2 ? 'one_indicator' : null;
    case 'ranges':
    case 'table':
      return null;
  }
}

/** True where the figures of the units are known by field, so that their mix can be allowed for. */
export function canStandardise({ scope, field, view }: CompareState): boolean {
  const fields = scope.fields.filter((id) => id !== ALL_FIELDS);
  return field === ALL_FIELDS && fields.length > 1 && (view === 'ranges' || view === 'table');
}

/** The earlier periods that a period may be compared with, oldest first. */
export function earlierPeriods(series: AskSeries, period: Days): Days[] {
  return series.periods.filter(
    (days) => days[1] < period[1] && areComparable(series, days, period),
  );
}

/** The same days a year earlier, else the latest earlier period; null without any. */
export function defaultBefore(series: AskSeries, period: Days): Days | null {
  const earlier = earlierPeriods(series, period);
  const year = String(Number(period[1].slice(0, 4)) - 1);
  const sameDays = earlier.find(
    ([, end]) => end.startsWith(year) && end.slice(5, 7) === period[1].slice(5, 7),
  );
  return sameDays ?? earlier.at(-1) ?? null;
}

/**
 * The question about one rate: the units that are compared, over the periods that the view shows.
 * `lines` shows all periods up to the chosen one, a slope two, the other views one.
 */
export function compareQuestion(state: CompareState, rate: RateName): ExploreQuestion {
  const { scope, set, units, series, period, before, view, field } = state;
  const from = view === 'lines' ? series.periods[0]?.[1] : view === 'slope' ? before?.[1] : null;
  return {
    measure: rate,
    field_id: field,
    provinces: field === ALL_FIELDS ? scope.provinces : fieldProvinces(scope),
    level: scope.level,
    units: set === null ? units.map(({ code }) => code) : null,
    period_kind: series.period_kind,
    calendar: series.calendar,
    reporting: series.reporting,
    from: from ?? period[1],
    to: period[1],
  };
}

/** The provinces whose files of fields are needed; for provinces themselves none. */
export function fieldProvinces({ level, byField }: CompareScope): readonly string[] {
  return level === 'province' ? [] : byField;
}
