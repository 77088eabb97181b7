import type { CountName } from './counts.ts';
import type { Period } from './periods.ts';
import type { UnitLevel } from './units.ts';

/**
 * The checks that the figures of one unit and period can pass or fail. Which of them can be made
 * depends on what the exports state.
 */
export const HEALTH_CHECKS = [
  'present',
  'punctual',
  'identities',
  'carry_over',
  'totals',
  'possible_rates',
  'not_copied',
  'no_jump',
  'no_perfect_run',
  'fields_kept',
] as const;
export type HealthCheck = (typeof HEALTH_CHECKS)[number];

/** Days after the end of a period within which its export counts as punctual. */
export const PUNCTUAL_DAYS = 15;
/** Dossiers received below which a row is too small for a check that compares periods. */
export const LEAST_COMPARED = 30;
/** Change of what is newly received, as a factor up or down, from which it may be a jump. */
export const JUMP_FACTOR = 3;
/**
 * Least difference of the square roots of two numbers of dossiers to be a jump: about seven standard
 * deviations of the difference of two Poisson numbers (each root has a deviation of about 1/2).
 */
export const JUMP_ROOTS = 5;
/** Change of the on-time rate, in points, that its interval must exceed to be a jump. */
export const JUMP_POINTS = 20;
/** Successive periods of exactly 100 % on time, and dossiers resolved in each, that make a run. */
export const PERFECT_PERIODS = 3;
export const PERFECT_RESOLVED = 100;

/**
 * A row of `health`: how the figures of one unit in one period stand up to the checks that could be
 * made. The score is the share of them that passed.
 */
export interface HealthRow extends Period {
  readonly unit_code: string;
  readonly level: UnitLevel;
  /** Checks that were made and passed, in the order of {@link HEALTH_CHECKS}. */
  readonly passed: readonly HealthCheck[];
  /** Checks that were made and failed; one in neither list could not be made. */
  readonly failed: readonly HealthCheck[];
}

/** A part and the whole that it can never exceed. */
export const PARTS_OF_WHOLES: readonly { part: CountName; whole: CountName }[] = [
  { part: 'received_online', whole: 'received_total' },
  { part: 'received_new', whole: 'received_total' },
  { part: 'carried_over', whole: 'received_total' },
  { part: 'resolved_total', whole: 'received_total' },
  { part: 'pending_total', whole: 'received_total' },
  { part: 'resolved_late', whole: 'resolved_total' },
  { part: 'resolved_early_or_on_time', whole: 'resolved_total' },
  { part: 'pending_overdue', whole: 'pending_total' },
  { part: 'in_time_766', whole: 'received_total' },
  { part: 'paid_online', whole: 'fee_dossiers' },
  { part: 'digitised', whole: 'received_total' },
  { part: 'feedback_satisfied', whole: 'feedback_total' },
];

/** Parts of a whole that {@link PARTS_OF_WHOLES} bounds by a total between them, where that is not stated. */
export const PARTS_ACROSS: readonly { part: CountName; whole: CountName }[] = [
  { part: 'resolved_early', whole: 'resolved_total' },
  { part: 'resolved_on_time', whole: 'resolved_total' },
  { part: 'pending_in_time', whole: 'pending_total' },
  { part: 'resolved_early', whole: 'received_total' },
  { part: 'resolved_on_time', whole: 'received_total' },
  { part: 'resolved_early_or_on_time', whole: 'received_total' },
  { part: 'resolved_late', whole: 'received_total' },
  { part: 'pending_in_time', whole: 'received_total' },
  { part: 'pending_overdue', whole: 'received_total' },
];
