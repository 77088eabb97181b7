import type { CountName, Counts } from './counts.ts';

/**
 * A number of dossiers that can be read off the counts in more than one way. Each way is a list of
 * signed counts to add up; the first way whose counts are all known is taken.
 */
type Term = CountName | `-${CountName}`;
type Ways = readonly (readonly Term[])[];

/** A rate: two numbers of dossiers, each readable in one or more ways. */
interface RateDefinition {
  readonly name: RateName;
  readonly numerator: Ways;
  readonly denominator: Ways;
  /** Whether a larger value is better for people (`up`), or worse (`down`). */
  readonly better: 'up' | 'down';
}

/** The named rates. The first four are the on-time rates in live use; they differ on the same counts. */
export const RATE_NAMES = [
  'ontime_resolved',
  'ontime_received',
  'ontime_766',
  'overdue_total',
  'online_rate',
  'online_payment_rate',
  'digitised_rate',
] as const;
export type RateName = (typeof RATE_NAMES)[number];

const EARLY_OR_ON_TIME: Ways = [
  ['resolved_early_or_on_time'],
  ['resolved_early', 'resolved_on_time'],
  ['resolved_total', '-resolved_late'],
];
/** By identity I1 (domain.md 3.3): newly received in every way, and carried over. */
const RECEIVED_TOTAL: Ways = [
  ['received_total'],
  ['received_new', 'carried_over'],
  ['received_online', 'received_direct_or_postal', 'carried_over'],
  ['received_online', 'received_direct', 'received_postal', 'carried_over'],
];
const RESOLVED_TOTAL: Ways = [
  ['resolved_total'],
  ['resolved_early_or_on_time', 'resolved_late'],
  ['resolved_early', 'resolved_on_time', 'resolved_late'],
];
const RECEIVED_NEW: Ways = [
  ['received_online', 'received_direct_or_postal'],
  ['received_online', 'received_direct', 'received_postal'],
  ['received_new'],
  ['received_total', '-carried_over'],
];

/**
 * The definitions. Denominators: `ontime_resolved` what was resolved; `ontime_received`,
 * `ontime_766`, `overdue_total` and `digitised_rate` everything received including what was carried
 * over; `online_rate` what was newly received (without the carried over); `online_payment_rate` the
 * dossiers that bear a fee. `ontime_766` is the progress group of Decision 766/QĐ-TTg: resolved
 * early or on time, or pending in time.
 */
const RATES: Readonly<Record<RateName, RateDefinition>> = {
  ontime_resolved: {
    name: 'ontime_resolved',
    numerator: EARLY_OR_ON_TIME,
    denominator: RESOLVED_TOTAL,
    better: 'up',
  },
  ontime_received: {
    name: 'ontime_received',
    numerator: EARLY_OR_ON_TIME,
    denominator: RECEIVED_TOTAL,
    better: 'up',
  },
  ontime_766: {
    name: 'ontime_766',
    numerator: [
      ['in_time_766'],
      ['resolved_early_or_on_time', 'pending_in_time'],
      ['resolved_early', 'resolved_on_time', 'pending_in_time'],
    ],
    denominator: RECEIVED_TOTAL,
    better: 'up',
  },
  overdue_total: {
    name: 'overdue_total',
    numerator: [['resolved_late', 'pending_overdue']],
    denominator: RECEIVED_TOTAL,
    better: 'down',
  },
  online_rate: {
    name: 'online_rate',
    numerator: [['received_online']],
    denominator: RECEIVED_NEW,
    better: 'up',
  },
  online_payment_rate: {
    name: 'online_payment_rate',
    numerator: [['paid_online']],
    denominator: [['fee_dossiers']],
    better: 'up',
  },
  digitised_rate: {
    name: 'digitised_rate',
    numerator: [['digitised']],
    denominator: RECEIVED_TOTAL,
    better: 'up',
  },
};

/** A rate of one row: `value` = `numerator / denominator`, a share in 0–1 when the counts are consistent. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
}

/**
 * The named rate of a row of counts. Null when a count it needs is not stated, or when the
 * denominator is 0 (0 of 0 is neither 0 % nor 100 %).
 */
export function rate(name: RateName, counts: Partial<Counts>): Rate | null {
  const { numerator: top, denominator: bottom } = RATES[name];
  const numerator = firstKnown(top, counts);
  const denominator = firstKnown(bottom, counts);
  if (numerator === null || denominator === null || denominator === 0) return null;
  return { numerator, denominator, value: numerator / denominator };
}

/**
 * The counts that a rate lacks, by the way of reading it that lacks the fewest; empty where it lacks none
 * (it is computed, or its denominator is 0).
 */
export function lackingCounts(name: RateName, counts: Partial<Counts>): CountName[] {
  const { numerator, denominator } = RATES[name];
  return [...new Set([numerator, denominator].flatMap((ways) => fewestLacking(ways, counts)))];
}

/** Of ways that lack as few the one with the most counts: it uses most of what is stated. */
function fewestLacking(ways: Ways, counts: Partial<Counts>): readonly CountName[] {
  const [fewest] = ways
    .map((way) => way.map((term) => parseTerm(term).column))
    .map((columns) => ({
      lacking: columns.filter((column) => (counts[column] ?? null) === null),
      known: columns.length,
    }))
    .sort((one, other) => one.lacking.length - other.lacking.length || other.known - one.known);
  return fewest?.lacking ?? [];
}

/** The end of a rate that is better for people: a larger value (`up`) or a smaller one (`down`). */
export function betterEnd(name: RateName): 'up' | 'down' {
  return RATES[name].better;
}

/** Dossiers newly received, without what was carried over; null where no way to know it is stated. */
export function receivedNew(counts: Partial<Counts>): number | null {
  return firstKnown(RECEIVED_NEW, counts);
}

/** Dossiers to handle, what was carried over included; null where no way to know it is stated. */
export function receivedTotal(counts: Partial<Counts>): number | null {
  return firstKnown(RECEIVED_TOTAL, counts);
}

/** SQL of the numerator and the denominator of a rate over the columns of one row of `dossiers`. */
export function rateSql(name: RateName): { numerator: string; denominator: string } {
  return {
    numerator: waysSql(RATES[name].numerator),
    denominator: waysSql(RATES[name].denominator),
  };
}

/** The columns of counts that a rate is read off. */
export function rateColumns(name: RateName): CountName[] {
  const { numerator, denominator } = RATES[name];
  const terms = [...numerator, ...denominator].flat();
  return [...new Set(terms.map((term) => parseTerm(term).column))];
}

function firstKnown(ways: Ways, counts: Partial<Counts>): number | null {
  for (const way of ways) {
    const sum = signedSum(way, counts);
    if (sum !== null) return sum;
  }
  return null;
}

function signedSum(way: readonly Term[], counts: Partial<Counts>): number | null {
  let sum = 0;
  for (const term of way) {
    const { column, sign } = parseTerm(term);
    const value = counts[column];
    if (value === null || value === undefined) return null;
    sum += sign * value;
  }
  return sum;
}

function waysSql(ways: Ways): string {
  const sums = ways.map((way) =>
    way
      .map((term, index) => {
        const { column, sign } = parseTerm(term);
        if (sign < 0) return ` - ${column}`;
        return index === 0 ? column : ` + ${column}`;
      })
      .join(''),
  );
  return sums.length === 1 ? `(${sums.join('')})` : `COALESCE(${sums.join(', ')})`;
}

function parseTerm(term: Term): { column: CountName; sign: 1 | -1 } {
  return term.startsWith('-')
    ? { column: term.slice(1) as CountName, sign: -1 }
    : { column: term as CountName, sign: 1 };
}
