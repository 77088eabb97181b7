import { sumOfCounts } from '../ingest/count-sums.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { Counts } from '../tables/counts.ts';
import { rateView, type RateView } from './rate-view.ts';

/** What all provinces with figures add up to in one period. */
export interface NationView {
  readonly period: Period;
  /** The provinces' own rows that are added up, one each. */
  readonly rows: readonly UnitDossierRow[];
  /** Null per count where a province does not state it. */
  readonly counts: Counts;
  /** In time in the sense of Decision 766; null where it cannot be computed of the sums. */
  readonly inTime: RateView<'ontime_766'> | null;
  readonly paidOnline: RateView<'online_payment_rate'> | null;
  readonly digitised: RateView<'digitised_rate'> | null;
}

/**
 * Adds up the provinces' own rows over all fields, in the period and source system that most
 * provinces have; of several the one that ends last. Rows of different systems are never mixed, and
 * levels neither. Null where no province has figures.
 */
export function nationView(rows: readonly UnitDossierRow[]): NationView | null {
  const groups = Map.groupBy(rows, (row) => `${periodKey(row)} ${row.source_system}`);
  const [best] = [...groups.values()].sort(
    (a, b) => b.length - a.length || lastDay(b).localeCompare(lastDay(a)),
  );
  const [first] = best ?? [];
  if (best === undefined || first === undefined) return null;
  const { period_start, period_end, period_kind, calendar } = first;
  const counts = sumOfCounts(best);
  return {
    period: { period_start, period_end, period_kind, calendar },
    rows: best,
    counts,
    inTime: rateView('ontime_766', counts),
    paidOnline: rateView('online_payment_rate', counts),
    digitised: rateView('digitised_rate', counts),
  };
}

function lastDay(rows: readonly UnitDossierRow[]): string {
  return rows[0]?.period_end ?? '';
}
