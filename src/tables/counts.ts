/**
 * The counts of dossiers that an export can carry. Counts are what is stored; rates are computed
 * from them by the named definitions in `rates.ts`. Every count is a non-negative integer or null:
 * null means "not stated", which is never the same as 0.
 */
export const COUNT_NAMES = [
  'received_total',
  'received_new',
  'received_online',
  'received_direct',
  'received_postal',
  'received_direct_or_postal',
  'carried_over',
  'resolved_total',
  'resolved_early',
  'resolved_on_time',
  'resolved_early_or_on_time',
  'resolved_late',
  'pending_total',
  'pending_in_time',
  'pending_overdue',
  'in_time_766',
  'not_in_time_766',
  'returned',
  'withdrawn',
  'returned_or_withdrawn',
  'stopped',
  'refused',
  'awaiting_supplement',
  'fee_dossiers',
  'paid_online',
  'digitised',
  'feedback_total',
  'feedback_satisfied',
] as const;

/** Name of a count column: the same in a clean CSV, in SQL, in row objects and in tooltips. */
export type CountName = (typeof COUNT_NAMES)[number];

/** One value per count; null where the source does not state it. */
export type Counts = Record<CountName, number | null>;

const NO_COUNTS = Object.fromEntries(COUNT_NAMES.map((name) => [name, null])) as Counts;

/** Counts of which nothing is known. */
export function noCounts(): Counts {
  return { ...NO_COUNTS };
}

/**
 * A merged column and the split columns it stands for. Where some rows give the split and others
 * the merged column, sums use the merged column and leave the splits null.
 */
export const MERGED_COUNTS: readonly { merged: CountName; parts: readonly CountName[] }[] = [
  { merged: 'received_direct_or_postal', parts: ['received_direct', 'received_postal'] },
  { merged: 'resolved_early_or_on_time', parts: ['resolved_early', 'resolved_on_time'] },
  { merged: 'returned_or_withdrawn', parts: ['returned', 'withdrawn'] },
];
