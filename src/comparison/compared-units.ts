import { priorByLikelihood, shrunk, type BetaPrior } from '../statistics/beta-binomial.ts';
import { funnel, type Funnel } from '../statistics/funnel.ts';
import { funnelChance } from '../statistics/funnel-chance.ts';
import { pooled, type Proportion } from '../statistics/proportion.ts';
import { rankIntervals, type RankInterval } from '../statistics/rank-intervals.ts';
import { wilson, type Interval } from '../statistics/wilson.ts';
import type { Period } from '../tables/periods.ts';
import { betterEnd, type RateName } from '../tables/rates.ts';
import { LEAST_UNITS, type ComparisonSetRow, type UnitResultRow } from '../tables/statistics.ts';
import { againstFields, type FieldShares, type PoolShares } from './field-mix.ts';
import { seedOf } from './seed.ts';

/** A unit with the counts of one rate in one period; its denominator is at least 1. */
export interface ComparedUnit extends Proportion {
  readonly unit_code: string;
  /** The same rate by field; null or absent where not all of its fields are known. */
  readonly fields?: FieldShares | null;
}

/** What is compared, and with how many draws. */
export interface ComparisonOptions {
  readonly indicator: RateName;
  /** Tells these draws from those of other comparisons: the set and period, or the selection. */
  readonly name: string;
  /** Draws of all ranks. */
  readonly draws: number;
  /** Units in all simulations of the funnel together. */
  readonly simulated: number;
  /** The rate of each field over all units compared; null where nothing by field is known. */
  readonly pool?: PoolShares | null;
}

/** What the units have in common. */
export type SetSummary = Omit<ComparisonSetRow, 'set_id' | 'indicator' | keyof Period>;

/** What is said of each of them. */
export type UnitSummary = Omit<UnitResultRow, 'set_id' | 'indicator' | keyof Period>;

/** What results are stored with: ranks are good to about ±1 % of the units, shares by chance to ±0.6 points. */
export const STORED_DRAWS = { draws: 1000, simulated: 10_000 } as const;

/**
 * Units of one kind compared in one rate and period: the funnel with general variation allowed for,
 * rates drawn towards that of all, ranks as ranges, and where figures by field are known the rate
 * against what each unit's own fields would give. The same for every order of the units. Fewer than
 * {@link LEAST_UNITS} units are not judged against one another: they have their own intervals only.
 */
export function comparedUnits(
  units: readonly ComparedUnit[],
  options: ComparisonOptions,
): { readonly set: SetSummary; readonly units: readonly UnitSummary[] } {
  const { numerator, denominator } = pooled(units);
  const counts = { units: units.length, numerator, denominator };
  const judged = units.length < LEAST_UNITS ? null : funnel(units);
  if (judged === null) return { set: { ...counts, ...NOT_JUDGED }, units: units.map(aloneUnit) };
  const prior = priorByLikelihood(units);
  const ranks = rankIntervals(prior, units, {
    draws: options.draws,
    seed: seedOf(`ranks ${options.name} ${options.indicator}`),
    better: betterEnd(options.indicator),
  });
  const all = pooledInterval({ numerator, denominator });
  return {
    set: { ...counts, ...setSummary(units, judged, prior, options) },
    units: units.map((unit, index) => ({
      ...aloneUnit(unit),
      ...shrunkColumns(prior, unit, all),
      ...funnelColumns(judged, index),
      ...rankColumns(ranks[index] ?? null),
      ...againstFields(unit, options.pool ?? null),
    })),
  };
}

const NOT_JUDGED = {
  target: null,
  phi: null,
  tau2: null,
  prior_alpha: null,
  prior_beta: null,
  flagged_95: null,
  flagged_998: null,
  chance_95: null,
  chance_998: null,
} as const;

const ALONE = {
  shrunk: null,
  shrunk_lower: null,
  shrunk_upper: null,
  z: null,
  q: null,
  place: null,
  rank_median: null,
  rank_lower: null,
  rank_upper: null,
  band: null,
  expected: null,
  ratio: null,
  ratio_lower: null,
  ratio_upper: null,
  standardised: null,
} as const;

function aloneUnit({ unit_code, numerator, denominator }: ComparedUnit): UnitSummary {
  const { lower, upper } = intervalOf({ numerator, denominator });
  return { unit_code, numerator, denominator, lower, upper, ...ALONE };
}

function intervalOf({ numerator, denominator }: Proportion): Interval {
  const interval = wilson(numerator, denominator);
  if (interval === null) throw new RangeError('A unit without a denominator cannot be compared.');
  return interval;
}

function setSummary(
  units: readonly ComparedUnit[],
  judged: Funnel,
  prior: BetaPrior | null,
  { name, indicator, simulated }: ComparisonOptions,
): Omit<SetSummary, 'units' | 'numerator' | 'denominator'> {
  const seed = seedOf(`funnel ${name} ${indicator}`);
  const chance = funnelChance(units, { seed, draws: Math.ceil(simulated / units.length) });
  return {
    target: judged.target,
    phi: judged.phi,
    tau2: judged.tau2,
    prior_alpha: prior?.alpha ?? null,
    prior_beta: prior?.beta ?? null,
    flagged_95: judged.flagged95,
    flagged_998: judged.flagged998,
    chance_95: chance === null ? null : chance.share95 * units.length,
    chance_998: chance === null ? null : chance.share998 * units.length,
  };
}

/** Where units differ no more than by chance, what is known of any of them is what is known of all. */
function shrunkColumns(
  prior: BetaPrior | null,
  unit: Proportion,
  all: Interval & { mean: number },
) {
  const { mean, lower, upper } = prior === null ? all : shrunk(prior, unit);
  return { shrunk: mean, shrunk_lower: lower, shrunk_upper: upper };
}

function pooledInterval(all: Proportion): Interval & { mean: number } {
  return { mean: all.numerator / all.denominator, ...intervalOf(all) };
}

function funnelColumns({ places }: Funnel, index: number) {
  const { z, q, place } = places[index]!;
  return { z, q, place };
}

function rankColumns(rank: RankInterval | null) {
  return {
    rank_median: rank?.median ?? null,
    rank_lower: rank?.lower ?? null,
    rank_upper: rank?.upper ?? null,
    band: rank?.band ?? null,
  };
}
