import { noCounts, type Counts } from '../tables/counts.ts';
import { rate, type RateName } from '../tables/rates.ts';

/** A made-up row of counts on which the four on-time rates differ; all identities hold. */
export const EXAMPLE = {
  received_total: 470,
  carried_over: 50,
  resolved_total: 430,
  resolved_early: 250,
  resolved_on_time: 150,
  resolved_late: 30,
  pending_total: 40,
  pending_in_time: 25,
  pending_overdue: 15,
} as const satisfies Partial<Counts>;

/** The counts that a rate adds up in the example, its denominator, and its value (0–1). */
interface WorkedRate {
  readonly name: RateName;
  readonly parts: readonly number[];
  readonly denominator: number;
  readonly value: number;
}

const PARTS = {
  ontime_resolved: ['resolved_early', 'resolved_on_time'],
  ontime_received: ['resolved_early', 'resolved_on_time'],
  ontime_766: ['resolved_early', 'resolved_on_time', 'pending_in_time'],
  overdue_total: ['resolved_late', 'pending_overdue'],
} as const satisfies Partial<Record<RateName, readonly (keyof typeof EXAMPLE)[]>>;

/** The four on-time rates of the example, computed by their definitions. */
export function workedRates(): WorkedRate[] {
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  return names.flatMap((name) => {
    const answer = rate(name, { ...noCounts(), ...EXAMPLE });
    if (answer === null) return [];
    const parts = PARTS[name].map((count) => EXAMPLE[count]);
    return [{ name, parts, denominator: answer.denominator, value: answer.value }];
  });
}
