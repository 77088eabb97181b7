import type { RateVariant, ServiceRate } from '../tables/rate-variants.ts';
import { VARIANTS_OF } from '../tables/rate-variants.ts';
import { EXAMPLE } from './on-time-example.ts';

/**
 * The made-up row of the on-time rates, continued: how its dossiers came, were paid and digitised,
 * and the procedures that its dossiers with a fee belong to.
 */
export const SERVICE_EXAMPLE = {
  received_total: EXAMPLE.received_total,
  carried_over: EXAMPLE.carried_over,
  received_online: 300,
  received_direct_or_postal: 120,
  fee_dossiers: 240,
  paid_online: 150,
  digitised: 376,
  /** No count of dossiers: a number of procedures, which one system divides by. */
  procedures: 60,
} as const;

/** A variant with what it divides in the example; null where the example does not have it. */
interface WorkedVariant {
  readonly variant: RateVariant;
  readonly division: { readonly numerator: number; readonly denominator: number } | null;
}

const { received_total, received_online, received_direct_or_postal } = SERVICE_EXAMPLE;
const { fee_dossiers, paid_online, digitised, procedures } = SERVICE_EXAMPLE;
const DIVISIONS: Readonly<Record<RateVariant, WorkedVariant['division']>> = {
  online_new: {
    numerator: received_online,
    denominator: received_online + received_direct_or_postal,
  },
  online_received: { numerator: received_online, denominator: received_total },
  online_eligible: null,
  online_766: null,
  payment_dossiers: { numerator: paid_online, denominator: fee_dossiers },
  payment_procedures: { numerator: paid_online, denominator: procedures },
  digitised_received: { numerator: digitised, denominator: received_total },
  digitised_766: null,
};

/** The ways of computing a rate, worked out on the example. */
export function workedVariants(rate: ServiceRate): WorkedVariant[] {
  return VARIANTS_OF[rate].map((variant) => ({ variant, division: DIVISIONS[variant] }));
}

/** True for a rate that has ways of computing of its own; the others are the on-time rates. */
export function isServiceRate(rate: string): rate is ServiceRate {
  return Object.hasOwn(VARIANTS_OF, rate);
}
