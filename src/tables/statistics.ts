import type { Calendar, Period, PeriodKind } from './periods.ts';
import { isDemonstrationCode, COUNTRY_CODE } from './units.ts';
import type { RateName } from './rates.ts';

/** Kinds of units that are compared with one another, never across. */
type SetKind = 'communes' | 'provinces' | 'departments';

/**
 * A set of units that are compared: `communes:52` the communes of a province, `communes:VN` those of
 * the country, `provinces:VN`, `departments:52`. Invented units stand under the invented province's
 * code, or `X` in place of the country.
 */
export type SetId = `${SetKind}:${string}`;

/** What stands for the country of an invented unit, so that it is never in one set with real ones. */
const INVENTED_COUNTRY = 'X';

/** The set of the provinces, or of all communes, that a province or commune belongs to. */
export function countrySet(
  kind: Exclude<SetKind, 'departments'>,
  unitCode: string = COUNTRY_CODE,
): SetId {
  return `${kind}:${isDemonstrationCode(unitCode) ? INVENTED_COUNTRY : COUNTRY_CODE}`;
}

/** Fewest units of a set that are judged and ranked against one another. */
export const LEAST_UNITS = 3;

/** Where a rate lies in the funnel of its set: outside 99.8 % of what is usual, outside 95 %, within. */
export type FunnelPlace = 'far_below' | 'below' | 'within' | 'above' | 'far_above';

/** The third of the set that the whole interval of a rank lies in. */
export type RankBand = 'first' | 'middle' | 'last';

/** Why a point of a control chart is no usual variation; the first that holds is named. */
export type Signal = 'outside' | 'trend' | 'two_of_three' | 'shift';

/** Which chart a series allows: with limits by binomial variation, by Laney, or by moving ranges. */
type ControlChartKind = 'p' | 'laney' | 'xmr';

/**
 * What is said of a control chart: too few periods to tell; usual variation; a change that is one,
 * against the periods right before it too; or a level that is higher or lower than in the first periods
 * alone.
 */
export type ControlWord = 'too_few' | 'usual' | 'rise' | 'fall' | 'higher' | 'lower';

/** Units that are compared in one rate and period, and how they vary. */
export interface ComparisonSetRow extends Period {
  readonly set_id: SetId;
  readonly indicator: RateName;
  /** Units whose rate is known. */
  readonly units: number;
  /** Sums over those units. */
  readonly numerator: number;
  readonly denominator: number;
  /**
   * The rate of all of them together, 0–1. This and all below null where fewer than
   * {@link LEAST_UNITS} units have the rate.
   */
  readonly target: number | null;
  /** How many times the variance is what chance alone would give (winsorised); 1 is chance alone. */
  readonly phi: number | null;
  /** Variance of the units' true rates around the target that the limits allow for. */
  readonly tau2: number | null;
  /** Beta distribution of the units' rates; null where they do not differ more than by chance. */
  readonly prior_alpha: number | null;
  readonly prior_beta: number | null;
  /** Units outside the limits of 95 % (99.8 % included), and outside those of 99.8 %. */
  readonly flagged_95: number | null;
  readonly flagged_998: number | null;
  /** Expected numbers of such units where nothing but the general variation is there. */
  readonly chance_95: number | null;
  readonly chance_998: number | null;
}

/** One unit of a set in one rate and period. */
export interface UnitResultRow extends Period {
  readonly set_id: SetId;
  readonly unit_code: string;
  readonly indicator: RateName;
  readonly numerator: number;
  readonly denominator: number;
  /** Wilson interval of 95 %, 0–1. */
  readonly lower: number;
  readonly upper: number;
  /**
   * Rate drawn towards that of the set, for ordering only, with its interval of 95 %. This and all
   * below null where fewer than {@link LEAST_UNITS} units have the rate.
   */
  readonly shrunk: number | null;
  readonly shrunk_lower: number | null;
  readonly shrunk_upper: number | null;
  /** Distance from the set's rate in standard deviations, general variation allowed for. */
  readonly z: number | null;
  /** Probability by Benjamini–Hochberg among all units of the set. */
  readonly q: number | null;
  readonly place: FunnelPlace | null;
  /** Rank as a range: 1 the best end of the rate; median and 95 % of draws. */
  readonly rank_median: number | null;
  readonly rank_lower: number | null;
  readonly rank_upper: number | null;
  readonly band: RankBand | null;
  /**
   * The numerator that the unit's own fields would give at the set's rate of each field. This and all
   * below null where figures by field are not published, or any of the unit's own is not known.
   */
  readonly expected: number | null;
  /** Numerator divided by `expected`, with its interval of 95 %. */
  readonly ratio: number | null;
  readonly ratio_lower: number | null;
  readonly ratio_upper: number | null;
  /** The set's rate times `ratio`, which may be above 1: the unit on the scale of the set (indirect standardisation). */
  readonly standardised: number | null;
}

/** One period of one unit in its control chart. */
export interface ControlPointRow extends Period {
  readonly unit_code: string;
  readonly indicator: RateName;
  readonly numerator: number;
  readonly denominator: number;
  /** The rate, 0–1. */
  readonly value: number;
  /** Mean and limits of the phase, 0–1; null where it has too few points. */
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly signal: Signal | null;
  /** Which way a signal points; null without one. */
  readonly direction: 'up' | 'down' | null;
  /** First day of the phase, between two stated dates, that the point belongs to. */
  readonly phase: string;
}

/** What the control chart of one unit and rate says about its latest phase. */
export interface ControlVerdictRow {
  readonly unit_code: string;
  readonly indicator: RateName;
  readonly period_kind: PeriodKind;
  readonly calendar: Calendar;
  /** Null where there are too few points for limits. */
  readonly chart: ControlChartKind | null;
  /** First day of the phase. */
  readonly phase: string;
  /** Periods of the phase that have the rate. */
  readonly points: number;
  readonly verdict: ControlWord;
  /**
   * First day of the period since which a signal holds, that of the lunar new year passed over where
   * there is a later one; null for `too_few` and `usual`.
   */
  readonly since: string | null;
  readonly signal: Signal | null;
  /**
   * The rate over the (three) points right before `since`, and from it on, without the lunar new year;
   * null where `since` is, and before the first points.
   */
  readonly rate_before: number | null;
  readonly rate_since: number | null;
  /** Last day of the latest point. */
  readonly latest: string;
}

/** Whose communes are searched for similar ones. */
export type SimilarScope = 'province' | 'country';

/** A commune that is like another in one period, and in what. */
export interface SimilarUnitRow extends Period {
  readonly unit_code: string;
  readonly scope: SimilarScope;
  /** 1 the most similar. */
  readonly position: number;
  readonly similar_code: string;
  /** Dossiers received of the similar unit divided by those of the unit. */
  readonly size_ratio: number;
  /** Half the sum of differences of the shares of fields, 0 (same mix)–1; null where not known of both. */
  readonly mix_distance: number | null;
  /** Both are of the same type: xã, phường, đặc khu. */
  readonly same_type: boolean;
}
