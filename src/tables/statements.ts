import type { Index766Group } from './index766.ts';
import type { MeetingStatement, PeriodRatio } from './meeting-statements.ts';
import type { Calendar, Period } from './periods.ts';
import type { RateName } from './rates.ts';
import type { SetId } from './statistics.ts';

/** Below this number of dossiers a rate is called uncertain in words, not only by its interval. */
export const FEW_DOSSIERS = 30;

/**
 * How much of a rate there is. `few`: too few dossiers to tell anything; `counts`: as two counts, since
 * "in 100" would say more than there is, or would round to nothing; `all`, `none`; `all_but`: so near
 * to all that "in 100" would round to all; `in_hundred`: a natural frequency.
 */
export type LevelForm = 'few' | 'counts' | 'all' | 'none' | 'all_but' | 'in_hundred';
interface Level {
  readonly kind: 'level';
  readonly indicator: RateName;
  /** Whether the source itself states what counts as on time (counts in the sense of Decision 766). */
  readonly stated: boolean;
  /** Whether it is of the communes of a province added up, without its departments. */
  readonly communes: boolean;
  readonly numerator: number;
  readonly denominator: number;
  readonly period: Period;
  readonly form: LevelForm;
}
interface NoDossiers {
  readonly kind: 'no_dossiers';
  readonly period: Period;
}
interface Certainty {
  readonly kind: 'certainty';
  readonly denominator: number;
  /** 95 % interval of the share, 0–1. */
  readonly lower: number;
  readonly upper: number;
  readonly few: boolean;
}

/**
 * How a unit compares with its set; `lower`, `higher`: outside the limits, but not clearly, so many
 * being compared; `far_lower`, `far_higher`: clearly so; `few`: too few dossiers to tell; `unsure`:
 * its rank may lie anywhere in more than half of a set whose units do differ; `high_third`, `low_third`: within
 * the limits, but its rank is surely in that third of the rates; `high_side`, `low_side`: within them,
 * not near the middle; `apart`: within them, in a set whose rates lie so far apart that none is like most.
 */
export type PlaceForm =
  | 'few'
  | 'unsure'
  | 'like_most'
  | 'high_third'
  | 'low_third'
  | 'high_side'
  | 'low_side'
  | 'apart'
  | 'lower'
  | 'far_lower'
  | 'higher'
  | 'far_higher';
interface Place {
  readonly kind: 'place';
  readonly set: SetId;
  readonly form: PlaceForm;
  /** Shares of the unit and of the whole set. */
  readonly share: number;
  readonly target: number;
  /** Units that are compared. */
  readonly units: number;
}
interface Chance {
  readonly kind: 'chance';
  readonly set: SetId;
  readonly units: number;
  /** Units that would lie outside the limits by chance alone. */
  readonly expected: number;
}
interface Rank {
  readonly kind: 'rank';
  readonly set: SetId;
  readonly units: number;
  readonly lower: number;
  readonly upper: number;
  /** The end of the rate that rank 1 stands at. */
  readonly from: 'highest' | 'lowest';
}
interface Band {
  readonly kind: 'band';
  readonly set: SetId;
  readonly third: 'highest' | 'middle' | 'lowest';
}

interface Change {
  readonly kind: 'change';
  readonly unit: string | null;
  readonly indicator: RateName;
  /** `usual`: no more than usual variation; `unknown`: too few periods to tell. */
  readonly direction: 'rise' | 'fall' | 'usual' | 'unknown';
  /** Whether the direction is in favour of people; null without one. */
  readonly favourable: boolean | null;
  readonly before: PeriodRatio;
  readonly now: PeriodRatio;
}
interface Count {
  readonly kind: 'count';
  readonly indicator: RateName;
  readonly stated: boolean;
  readonly count: number;
  readonly before: { readonly count: number; readonly period: Period } | null;
}

/**
 * What a control chart says. `no_action`: usual variation of a level that asks for nothing; `steady`:
 * usual variation, whatever is to be said of the level; `single`: one period stands out; `shift`,
 * `trend`: a real change; `early`: a level that differs from the first periods, not from those right
 * before.
 */
export type VerdictForm =
  'too_few' | 'no_action' | 'steady' | 'single' | 'shift' | 'trend' | 'early';
interface Verdict {
  readonly kind: 'verdict';
  readonly form: VerdictForm;
  readonly calendar: Calendar;
  readonly points: number;
  /** Of a level that does not change: the dossiers that stand against it. Null where that is not said. */
  readonly against: Omit<Count, 'kind' | 'before'> | null;
  /** Periods before the latest that stand out, of a level that does not change now; null without any. */
  readonly earlier: {
    readonly periods: number;
    /** First days of the first and the last of them. */
    readonly first: string;
    readonly last: string;
  } | null;
  /** Null where the form names no change. */
  readonly change: {
    readonly direction: 'rise' | 'fall';
    readonly favourable: boolean;
    /** First day of the period since which it is clear; it may have begun before. */
    readonly since: string;
  } | null;
}

/** Periods between the first and the last of a series that there are no figures of. */
interface Absent {
  readonly kind: 'absent';
  /** Those that follow one another as one; oldest first, at least one. */
  readonly ranges: readonly Period[];
  readonly calendar: Calendar;
  /** First day of sums over several periods that stop at such a gap; null where they do not. */
  readonly sumsFrom: string | null;
}

/**
 * How many units moved the way that one of them did, or all together did, from a day on against before.
 * Of none of them it says that its own change is one.
 */
interface SharedChange {
  readonly kind: 'shared_change';
  readonly set: SetId;
  readonly direction: 'rise' | 'fall';
  readonly calendar: Calendar;
  /** First day of the period from which on they are compared with before. */
  readonly since: string;
  readonly moved: number;
  /** With which periods those since are compared: those right before, or the first ones. */
  readonly against: 'before' | 'first';
  /** All that have figures in every period, moved or not. */
  readonly units: number;
  /** Whether these are the others of one unit, which is not among them. */
  readonly others: boolean;
}

interface Gap {
  readonly kind: 'gap';
  /** Open dossiers past their deadline. */
  readonly overdue: number;
  /** Shares: on time of resolved; on time or within the deadline of received. */
  readonly resolved: number;
  readonly received: number;
}
interface Standardised {
  readonly kind: 'standardised';
  readonly set: SetId;
  /** The share as counted beside the expected one; `few`: too few dossiers to tell whether it differs. */
  readonly form: 'few' | 'as_expected' | 'lower' | 'higher';
  readonly denominator: number;
  /** As counted, and as the unit's own mix of fields lets expect at the rate of the set in each field. */
  readonly share: number;
  readonly expected: number;
}
interface Mix {
  readonly kind: 'mix';
  readonly set: SetId;
  readonly field: string;
  /** Part of the field in the dossiers of the unit and of the set, 0–1. */
  readonly own: number;
  readonly pool: number;
  /** The rate of the field beside that of all fields, in the set. */
  readonly fieldRate: 'lower' | 'higher';
  /** Which way the unit's expected rate lies from that of the set. */
  readonly pull: 'down' | 'up';
}
/** The one field that a clearly low rate lies in. */
interface OneField {
  readonly kind: 'one_field';
  readonly set: SetId;
  readonly field: string;
  /** The counts of the field in the unit, and of all its other fields, which lie within what is usual. */
  readonly own: Omit<PeriodRatio, 'period'>;
  readonly rest: Omit<PeriodRatio, 'period'>;
}

interface FunnelWhole {
  readonly kind: 'funnel';
  readonly set: SetId;
  readonly units: number;
  readonly outside: number;
  /** Units that would be by chance alone. */
  readonly expected: number;
  /** Units that lie so far out that chance hardly explains them. */
  readonly clear: number;
  readonly form: 'none' | 'within_chance' | 'more';
}
interface RankingWhole {
  readonly kind: 'ranking';
  readonly set: SetId;
  readonly units: number;
  /** Places that the middle one of the ranges of ranks holds (median), both ends counted. */
  readonly width: number;
  readonly wide: boolean;
}
interface Similar {
  readonly kind: 'similar';
  readonly unit: string;
  readonly sizeRatio: number;
  /** Whether the ratio rounds to 1.0: about the same size. */
  readonly sameSize: boolean;
  /** In what it is similar; empty where it is only the nearest there is. */
  readonly reasons: readonly ('size' | 'mix' | 'type')[];
}

/** A unit directly above or below, and the distance in points. */
interface Index766Gap {
  readonly unit: string;
  readonly gap: number;
}
interface Index766Place {
  readonly kind: 'index766';
  readonly communes: boolean;
  readonly asOf: string;
  readonly total: number;
  readonly rank: number;
  readonly units: number;
  readonly above: Index766Gap | null;
  readonly below: Index766Gap | null;
}
interface Index766Lost {
  readonly kind: 'index766_lost';
  /** Most points first. */
  readonly groups: readonly {
    readonly group: Index766Group;
    readonly lost: number;
    readonly maximum: number;
  }[];
}

/** The forms of charts that have an alternative text. */
export const CHART_FORMS = [
  'funnel',
  'rank_ranges',
  'control',
  'on_time_rates',
  'standardised_pair',
  'strip',
  'slope',
  'small_multiples',
  'heatmap',
  'scatter',
] as const;
export type ChartForm = (typeof CHART_FORMS)[number];
interface ChartText {
  readonly kind: 'chart';
  readonly form: ChartForm;
  /** What the chart has drawn: units, or periods. */
  readonly items: number;
  readonly finding: Statement | null;
}

/**
 * What can be said of results, decided: each is made by a function of `src/comparison`, which refuses
 * to say more than the intervals allow; a language only puts it into words.
 */
export type Statement =
  | Level
  | NoDossiers
  | Certainty
  | Place
  | Chance
  | Rank
  | Band
  | Change
  | Count
  | Verdict
  | SharedChange
  | Gap
  | Standardised
  | Mix
  | OneField
  | Absent
  | FunnelWhole
  | RankingWhole
  | Similar
  | Index766Place
  | Index766Lost
  | MeetingStatement
  | ChartText;

/** The statement of one kind. */
export type StatementOf<K extends Statement['kind']> = Extract<Statement, { readonly kind: K }>;
