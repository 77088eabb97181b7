import type { Counts } from '../tables/counts.ts';
import { rate } from '../tables/rates.ts';
import type { StatementOf } from '../tables/statements.ts';

/**
 * How many overdue dossiers hide between the rate of resolved dossiers and that of received ones.
 * Null where there are none, where they or a rate are not known, or where the second is no lower.
 */
export function gapStatement(counts: Partial<Counts>): StatementOf<'gap'> | null {
  const resolved = rate('ontime_resolved', counts);
  const received = rate('ontime_766', counts);
  const overdue = counts.pending_overdue ?? 0;
  if (resolved === null || received === null || overdue === 0) return null;
  if (received.value >= resolved.value || resolved.value > 1) return null;
  return { kind: 'gap', overdue, resolved: resolved.value, received: received.value };
}
