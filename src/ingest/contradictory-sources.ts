import type { ReportedFigure } from '../tables/reported.ts';
import { contradiction } from './contradiction.ts';
import type { Contradiction } from './contradiction.ts';

/** Totals that can only grow while they are counted from the same day. */
const GROWING: readonly ReportedFigure['measure'][] = ['received_total', 'resolved_total'];

/**
 * Exact figures of the same unit, measure, denominator and dated period that two sources give
 * differently; a rate whose denominator is not stated is compared with none. Each later one is compared with the first. Measure `other` is left out: its meaning is in the note.
 */
export function disagreements(figures: readonly ReportedFigure[]): Contradiction[] {
  const dated = figures.filter(
    ({ measure, denominator, precision, period_start, period_end }) =>
      measure !== 'other' &&
      denominator !== 'unknown' &&
      precision === 'exact' &&
      period_start !== null &&
      period_end !== null,
  );
  const groups = Map.groupBy(
    dated,
    ({ unit_code, measure, denominator, period_start, period_end }) =>
      [unit_code, measure, denominator, period_start, period_end].join('\n'),
  );
  return [...groups.values()].flatMap(([first, ...rest]) =>
    rest
      .filter(({ value, url }) => value !== first?.value && url !== first?.url)
      .flatMap((later) =>
        first === undefined ? [] : [contradiction('duplicate', later, [first], first.value)],
      ),
  );
}

/** Exact totals counted from the same day that are smaller at a later day than at an earlier one. */
export function fallingTotals(figures: readonly ReportedFigure[]): Contradiction[] {
  const dated = figures.filter(
    ({ measure, precision, period_start, period_end }) =>
      GROWING.includes(measure) &&
      precision === 'exact' &&
      period_start !== null &&
      period_end !== null,
  );
  const groups = Map.groupBy(dated, ({ unit_code, measure, period_start }) =>
    [unit_code, measure, period_start].join('\n'),
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((later) => {
      const earlier = group.filter(
        ({ period_end, value }) =>
          (period_end ?? '') < (later.period_end ?? '') && value > later.value,
      );
      const highest = earlier.toSorted((a, b) => b.value - a.value)[0];
      return highest === undefined
        ? []
        : [contradiction('falling', later, [highest], highest.value)];
    }),
  );
}
