import { controlSeries, type ControlSeries } from '../../../src/comparison/control-series.ts';
import { seriesKey, type Calendar, type Period } from '../../../src/tables/periods.ts';
import { RATE_NAMES } from '../../../src/tables/rates.ts';
import { UNKNOWN, type Figures } from './figures.ts';

/** Calendars that cut a year finely enough for a control chart. */
const CHARTED: ReadonlySet<Calendar> = new Set<Calendar>(['month', 'reporting_month']);

/** The control charts of units (places among `figures.units`): each rate, each series of periods that were cut alike. */
export function* controlRows(figures: Figures, units: readonly number[]): Generator<ControlSeries> {
  const { periods, rates } = figures;
  const series = seriesOf(periods);
  for (const unit of units)
    for (const [rate, indicator] of RATE_NAMES.entries()) {
      const { numerators, denominators } = rates[rate]!;
      for (const own of series) {
        const points = own.flatMap((period) => {
          const place = unit * periods.length + period;
          const [numerator, denominator] = [numerators[place]!, denominators[place]!];
          return denominator === UNKNOWN ? [] : [{ ...periods[period]!, numerator, denominator }];
        });
        if (points.length > 0)
          yield controlSeries(figures.units[unit]!.unit_code, indicator, points);
      }
    }
}

/** The places of the periods of each series, the oldest first. */
function seriesOf(periods: readonly Period[]): number[][] {
  const places = [...periods.keys()].filter((place) => {
    const { period_kind, calendar } = periods[place]!;
    return period_kind === 'flow' && CHARTED.has(calendar);
  });
  return [...Map.groupBy(places, (place) => seriesKey(periods[place]!)).values()];
}
