import { contradictions } from '../ingest/contradictions.ts';
import type { ReportedFigureRow } from '../queries/reported-figures.ts';
import { wilson, type Interval } from '../statistics/wilson.ts';
import type { ReportedMeasure } from '../tables/reported.ts';

/** On-time rates that follow from counts which one publication gave for one period. */
export interface ReportedRates {
  readonly figures: readonly ReportedFigureRow[];
  readonly received: number;
  /** Resolved early or on time. */
  readonly onTime: number;
  /** `onTime` of `received`. */
  readonly ontimeReceived: number;
  /** 95 % Wilson interval of `ontimeReceived`. */
  readonly interval: Interval;
  /**
   * `onTime` of what was resolved. What was resolved is rarely printed; it is at least `onTime` and
   * at most what was received less what is printed as pending, so the rate is a bound. Both ends
   * are equal where the figures leave no room.
   */
  readonly ontimeResolved: { readonly lower: number; readonly upper: number };
  /** Printed or bounded number of resolved dossiers, for showing the denominator. */
  readonly resolved: { readonly lower: number; readonly upper: number };
}

/**
 * The on-time rates that reported counts allow, one entry a publication and period, the latest
 * period first. Only exact counts of dossiers are used, and none where the same publication gives a
 * measure twice for the period, or that stands in a contradiction.
 */
export function reportedRates(figures: readonly ReportedFigureRow[]): ReportedRates[] {
  const contradicted = new Set(
    contradictions(figures).flatMap(({ figure, others }) =>
      [figure, ...others].map(({ figure_id }) => figure_id),
    ),
  );
  const usable = figures.filter(
    ({ figure_id, unit, precision }) =>
      unit === 'dossiers' && precision === 'exact' && !contradicted.has(figure_id),
  );
  const groups = Map.groupBy(usable, (figure) =>
    [
      figure.unit_code,
      figure.url,
      figure.publication,
      figure.period_start,
      figure.period_end,
    ].join(),
  );
  return [...groups.values()]
    .map(ratesOfGroup)
    .filter((rates) => rates !== null)
    .sort((a, b) => endOf(b).localeCompare(endOf(a)));
}

function endOf({ figures }: ReportedRates): string {
  return figures[0]?.period_end ?? '';
}

function ratesOfGroup(figures: readonly ReportedFigureRow[]): ReportedRates | null {
  const value = (measure: ReportedMeasure): number | null => {
    const found = figures.filter((figure) => figure.measure === measure);
    return found.length === 1 ? (found[0]?.value ?? null) : null;
  };
  const received = value('received_total');
  const onTime =
    value('resolved_early_or_on_time') ?? sum(value('resolved_early'), value('resolved_on_time'));
  if (received === null || onTime === null || received === 0 || onTime > received) return null;
  const printed = value('resolved_total') ?? sum(onTime, value('resolved_late'));
  const most = printed ?? received - (value('pending_total') ?? 0);
  if (most < onTime || most > received || onTime === 0) return null;
  const least = printed ?? onTime;
  const interval = wilson(onTime, received);
  if (interval === null) return null;
  return {
    figures,
    received,
    onTime,
    ontimeReceived: onTime / received,
    interval,
    ontimeResolved: { lower: onTime / most, upper: onTime / least },
    resolved: { lower: least, upper: most },
  };
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
