import { chartFor } from '../statistics/variation-verdict.ts';
import { signals } from '../statistics/variation-rules.ts';
import { rate } from '../tables/rates.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import type { ControlRow } from '../charts/control-chart.ts';
import type { ControlVerdictRow } from '../tables/statistics.ts';

/** The dossiers that a unit received in each period, with the limits of an XmR chart. */
export interface XmrExample {
  readonly rows: readonly ControlRow[];
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** Periods with a signal. */
  readonly signals: number;
}

/**
 * An XmR chart of a count, which has no denominator: the dossiers newly received in each whole period
 * of the phase that a verdict is of. Null with fewer than 12 of them.
 */
export function xmrExample(
  own: readonly UnitDossierRow[],
  { period_kind, calendar, phase }: Pick<ControlVerdictRow, 'period_kind' | 'calendar' | 'phase'>,
): XmrExample | null {
  const rows = own
    .filter(
      (row) =>
        row.field_id === ALL_FIELDS &&
        row.period_kind === period_kind &&
        row.calendar === calendar &&
        row.period_start >= phase &&
        row.completeness === null &&
        newlyReceived(row) !== null,
    )
    .toSorted((a, b) => (a.period_end < b.period_end ? -1 : 1));
  const chart = chartFor({
    kind: 'values',
    values: rows.map(newlyReceived),
    bounds: { lower: 0, upper: Infinity },
  });
  const [first] = chart?.points ?? [];
  if (chart === null || first?.lower == null || first.upper === null) return null;
  const found = signals(chart);
  return {
    rows: rows.map((row, place) => ({
      period_start: row.period_start,
      period_end: row.period_end,
      value: newlyReceived(row),
      centre: chart.centre,
      lower: chart.points[place]?.lower ?? null,
      upper: chart.points[place]?.upper ?? null,
      signal: found[place]?.signal ?? null,
      phase,
      missing: null,
    })),
    centre: chart.centre,
    lower: first.lower,
    upper: first.upper,
    signals: found.filter((signal) => signal !== null).length,
  };
}

/** Without what was carried over; added up over the ways of filing where no number stands for all. */
function newlyReceived(row: UnitDossierRow): number | null {
  return row.received_new ?? rate('online_rate', row)?.denominator ?? null;
}
