import {
  JUMP_FACTOR,
  JUMP_POINTS,
  LEAST_COMPARED,
  PERFECT_PERIODS,
  PERFECT_RESOLVED,
  PUNCTUAL_DAYS,
} from '../tables/health.ts';

/** The numbers that the rules of the checks are worded with. */
export interface HealthRuleParams {
  readonly punctualDays: number;
  readonly leastCompared: number;
  readonly jumpFactor: number;
  readonly jumpPoints: number;
  readonly perfectPeriods: number;
  readonly perfectResolved: number;
}

/** The thresholds as the checks use them: what is printed is what is computed. */
export const HEALTH_RULES: HealthRuleParams = {
  punctualDays: PUNCTUAL_DAYS,
  leastCompared: LEAST_COMPARED,
  jumpFactor: JUMP_FACTOR,
  jumpPoints: JUMP_POINTS,
  perfectPeriods: PERFECT_PERIODS,
  perfectResolved: PERFECT_RESOLVED,
};
