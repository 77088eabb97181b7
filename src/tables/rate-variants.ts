import type { RateName } from './rates.ts';

/** A way in use of computing what a rate of ways of filing, paying and digitising stands for. */
export type RateVariant =
  | 'online_new'
  | 'online_received'
  | 'online_eligible'
  | 'online_766'
  | 'payment_dossiers'
  | 'payment_procedures'
  | 'digitised_received'
  | 'digitised_766';

/** The rates that are not about time, with the ways in which they are computed, this site's first. */
export const VARIANTS_OF = {
  online_rate: ['online_new', 'online_received', 'online_eligible', 'online_766'],
  online_payment_rate: ['payment_dossiers', 'payment_procedures'],
  digitised_rate: ['digitised_received', 'digitised_766'],
} as const satisfies Partial<Record<RateName, readonly RateVariant[]>>;

/** A rate that has variants of its own. */
export type ServiceRate = keyof typeof VARIANTS_OF;
