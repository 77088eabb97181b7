import type { Counts } from '../tables/counts.ts';
import { sumOf } from './counts-sum.ts';
import type { FieldMonth } from './simulate.ts';

/** One commune with its months, before the planted faults. */
export interface Reporter {
  readonly number: number;
  readonly unit_code: string;
  readonly name: string;
  readonly months: readonly (readonly FieldMonth[])[];
}

/** Its counts over all fields in the month of this index. */
export function countsOverFields({ months }: Reporter, index: number): Counts {
  return sumOf((months[index] ?? []).map(({ counts }) => counts));
}
