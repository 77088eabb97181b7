import type { RateName } from './rates.ts';

/** What a reader of a rate can be misled by; the words are in `src/i18n/<locale>/indicator.ts`. */
export type IndicatorTrap =
  | 'pending_hidden'
  | 'denominator'
  | 'open_counts_against'
  | 'complement'
  | 'returned'
  | 'supplement'
  | 'stated_in_one'
  | 'snapshot'
  | 'calendars'
  | 'carried_over'
  | 'stocks'
  | 'case_mix'
  | 'departments'
  | 'few'
  | 'zero'
  | 'averages'
  | 'online_denominators'
  | 'parts_of_online'
  | 'joint_columns'
  | 'two_systems'
  | 'not_the_score'
  | 'fee_dossiers'
  | 'over_100'
  | 'digitised_denominators';

/** What the sources say of a definition over time. */
export type IndicatorHistory =
  | 'decision766'
  | 'portal_calendar'
  | 'drift'
  | 'form_ii06'
  | 'form_07a'
  | 'reporting_months'
  | 'reform';

/** The traps of each rate, those that mislead most first. */
export const TRAPS_OF: Readonly<Record<RateName, readonly IndicatorTrap[]>> = {
  ontime_resolved: [
    'pending_hidden',
    'denominator',
    'returned',
    'supplement',
    'case_mix',
    'averages',
    'few',
    'zero',
  ],
  ontime_received: [
    'open_counts_against',
    'denominator',
    'returned',
    'carried_over',
    'case_mix',
    'averages',
    'few',
    'zero',
  ],
  ontime_766: [
    'snapshot',
    'stated_in_one',
    'supplement',
    'returned',
    'departments',
    'calendars',
    'case_mix',
    'averages',
    'few',
    'zero',
  ],
  overdue_total: [
    'complement',
    'stocks',
    'snapshot',
    'supplement',
    'calendars',
    'case_mix',
    'averages',
    'few',
    'zero',
  ],
  online_rate: [
    'online_denominators',
    'parts_of_online',
    'joint_columns',
    'two_systems',
    'not_the_score',
    'averages',
    'few',
    'zero',
  ],
  online_payment_rate: ['fee_dossiers', 'over_100', 'not_the_score', 'averages', 'few', 'zero'],
  digitised_rate: [
    'digitised_denominators',
    'two_systems',
    'not_the_score',
    'averages',
    'few',
    'zero',
  ],
};

/** What is known of the history of each rate's definition, oldest first. */
export const HISTORY_OF: Readonly<Record<RateName, readonly IndicatorHistory[]>> = {
  ontime_resolved: ['form_ii06', 'reporting_months', 'reform', 'form_07a'],
  ontime_received: ['form_ii06', 'reporting_months', 'reform'],
  ontime_766: ['decision766', 'portal_calendar', 'reform', 'drift'],
  overdue_total: ['form_ii06', 'reporting_months', 'reform', 'form_07a'],
  online_rate: ['form_ii06', 'decision766', 'reform', 'drift'],
  online_payment_rate: ['decision766', 'portal_calendar', 'reform', 'drift'],
  digitised_rate: ['decision766', 'portal_calendar', 'reform', 'drift'],
};
