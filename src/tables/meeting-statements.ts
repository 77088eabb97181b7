import type { Calendar, Period } from './periods.ts';
import type { RateName } from './rates.ts';

/** A number of dossiers out of others, with the period that it is of. */
export interface PeriodRatio {
  readonly numerator: number;
  readonly denominator: number;
  readonly period: Period;
}

/** A name with a number of dossiers. */
export interface NamedCount {
  /** As it is displayed. */
  readonly name: string;
  readonly count: number;
}

interface OverdueNow {
  readonly kind: 'overdue_now';
  /** What was added up for the whole province; null where the number is of its communes alone. */
  readonly places: {
    readonly communes: number;
    /** Null where the province's own figures say how many there are. */
    readonly departments: number | null;
  } | null;
  readonly overdue: number;
  readonly asOf: string;
  readonly before: { readonly overdue: number; readonly asOf: string } | null;
}
/** A part of a province's dossiers, and how many more than in the period before; null where not known. */
export interface OverduePart {
  readonly count: number;
  readonly more: number | null;
}
/** How those of a whole province divide into its communes and its departments, never into one list. */
interface OverdueParts {
  readonly kind: 'overdue_parts';
  readonly of: 'pending_overdue' | 'not_in_time_766';
  readonly communes: OverduePart;
  readonly departments: OverduePart;
  /** Whether the departments are known one by one, not as the province less its communes. */
  readonly known: boolean;
  /** The department with most, where it has over a third of theirs; null elsewhere. */
  readonly most: (OverduePart & { readonly unit: string }) | null;
}
interface OverdueWhere {
  readonly kind: 'overdue_where';
  readonly by: 'field' | 'commune';
  /** Largest first. */
  readonly parts: readonly NamedCount[];
  readonly rest: number;
}
interface NoAction {
  readonly kind: 'no_action';
  readonly unit: string;
  readonly before: PeriodRatio;
  readonly now: PeriodRatio;
}
/** A change that is one: `single` in the latest period alone, `holds` from an earlier one on. */
interface RealChange {
  readonly kind: 'real_change';
  readonly unit: string;
  readonly indicator: RateName;
  readonly form: 'single' | 'holds';
  readonly direction: 'rise' | 'fall';
  readonly favourable: boolean;
  readonly calendar: Calendar;
  /** First day of the period in which it began. */
  readonly since: string;
  /** Over the periods right before, with their number, and over all from then on. */
  readonly before: Omit<PeriodRatio, 'period'> & { readonly periods: number };
  readonly now: Omit<PeriodRatio, 'period'>;
  /** Whether a period with the lunar new year lies in between, and is left out of both. */
  readonly withoutTet: boolean;
  /** Dossiers that the difference of these two shares makes, of the `latest` ones of the latest period. */
  readonly dossiers: number;
  readonly latest: number;
}
/** Open dossiers of a unit past their deadline, and the field with most of them; null where not known. */
export interface Backlog {
  readonly overdue: number;
  readonly most: NamedCount | null;
}
/** What a unit is asked, and why; `jump`: about a change in the interest of people. */
export type Question =
  | ({ readonly about: 'backlog' } & Backlog)
  | { readonly about: 'jump'; readonly since: string; readonly calendar: Calendar }
  | {
      readonly about: 'change';
      readonly since: string;
      readonly calendar: Calendar;
      readonly backlog: Backlog | null;
    }
  | {
      readonly about: 'level';
      readonly direction: 'lower' | 'higher';
      readonly backlog: Backlog | null;
    };
interface Ask {
  readonly kind: 'ask';
  readonly unit: string;
  readonly question: Question;
}
interface Learn {
  readonly kind: 'learn';
  readonly unit: string;
  readonly direction: 'lower' | 'higher';
  readonly periods: number;
  readonly calendar: Calendar;
}

/** What a meeting of a province is told: what is overdue, what changed and what did not, whom to ask. */
export type MeetingStatement =
  OverdueNow | OverdueParts | OverdueWhere | NoAction | RealChange | Ask | Learn;
