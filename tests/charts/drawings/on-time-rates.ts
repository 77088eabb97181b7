import {
  onTimeRates,
  type OnTimeFigures,
  type OnTimeRateRow,
} from '../../../src/charts/on-time-rates.ts';
import type { Chart } from '../../../src/charts/finished-svg.ts';
import { wilson } from '../../../src/statistics/wilson.ts';
import { at, narrow, wide } from '../context.ts';

const row = (
  rate: OnTimeRateRow['rate'],
  numerator: number,
  denominator: number,
): OnTimeRateRow => ({
  rate,
  numerator,
  denominator,
  ...(wilson(numerator, denominator) ?? { lower: 0, upper: 1 }),
});

interface Split {
  readonly on_time: number;
  readonly pending_in_time: number;
  readonly late: number;
  readonly pending_overdue: number;
}

/** All four rates of a row of counts. */
function figures(parts: Split): OnTimeFigures {
  const { on_time, pending_in_time, late, pending_overdue } = parts;
  const received = on_time + pending_in_time + late + pending_overdue;
  return {
    ...parts,
    rates: [
      row('ontime_resolved', on_time, on_time + late),
      row('ontime_received', on_time, received),
      row('ontime_766', on_time + pending_in_time, received),
      row('overdue_total', late + pending_overdue, received),
    ],
  };
}

/** The worked example of the methods page. */
const EXAMPLE: Split = { on_time: 400, pending_in_time: 25, late: 30, pending_overdue: 15 };

export function onTimeOfTheExample(): Chart {
  return onTimeRates(figures(EXAMPLE), wide());
}

export function onTimeOfTheExampleOnAPhone(): Chart {
  return onTimeRates(figures(EXAMPLE), narrow());
}

/** Everything resolved was on time while forty are overdue and pending. */
export function onTimeWithHiddenOverdueInEnglish720PixelsWide(): Chart {
  return onTimeRates(
    figures({ on_time: 100, pending_in_time: 0, late: 0, pending_overdue: 40 }),
    at(720, 'en'),
  );
}

export function onTimeInArabic(): Chart {
  return onTimeRates(figures(EXAMPLE), wide('ar'));
}

export function onTimeInArabicOnAPhone(): Chart {
  return onTimeRates(figures(EXAMPLE), narrow('ar'));
}

export function onTimeInPersianOnASmallPhone(): Chart {
  return onTimeRates(figures(EXAMPLE), at(320, 'fa'));
}

/** A rate below one half: the scale begins at 0 and the bar is whole. */
export function onTimeFromZeroOnAPhone(): Chart {
  return onTimeRates(
    figures({ on_time: 30, pending_in_time: 20, late: 40, pending_overdue: 25 }),
    narrow(),
  );
}

export function onTimeAtAHundredPercent(): Chart {
  return onTimeRates(
    figures({ on_time: 3450, pending_in_time: 60, late: 0, pending_overdue: 0 }),
    wide(),
  );
}

/** One count is hidden: two rates remain, and no bar. */
export function onTimeWithAHiddenCountOnAPhone(): Chart {
  return onTimeRates(
    {
      rates: [row('ontime_resolved', 400, 430), row('ontime_received', 400, 470)],
      on_time: 400,
      pending_in_time: null,
      late: 30,
      pending_overdue: null,
    },
    narrow(),
  );
}

export function onTimeWithoutRates(): Chart {
  return onTimeRates(
    { rates: [], on_time: null, pending_in_time: null, late: null, pending_overdue: null },
    wide(),
  );
}
