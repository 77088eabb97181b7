import { wilson } from '../../../src/statistics/wilson.ts';
import { trendChart, type TrendRow } from '../../../src/charts/trend-chart.ts';
import type { Chart } from '../../../src/charts/finished-svg.ts';
import { narrow, wide } from '../context.ts';

/** Months from July 2025, each with its successes of 400; null is a month without figures. */
function months(onTime: readonly (number | null)[], n = 400): TrendRow[] {
  return onTime.flatMap((x, index) => {
    const interval = x === null ? null : wilson(x, n);
    if (x === null || interval === null) return [];
    const iso = (date: Date): string => date.toISOString().slice(0, 10);
    return [
      {
        period_start: iso(new Date(Date.UTC(2025, 6 + index, 1))),
        period_end: iso(new Date(Date.UTC(2025, 7 + index, 0))),
        value: x / n,
        ...interval,
      },
    ];
  });
}

const SIXTEEN = [340, 372, 380, 384, 381, 388, 386, 366, 379, 385, 390, 391, 388, 392, 389, 393];

export function trendOfSixteenMonths(): Chart {
  return trendChart(months(SIXTEEN), wide());
}

export function trendOfSixteenMonthsOnAPhone(): Chart {
  return trendChart(months(SIXTEEN), narrow());
}

export function trendInArabic(): Chart {
  return trendChart(months(SIXTEEN), wide('ar'));
}

export function trendInPersianOnAPhone(): Chart {
  return trendChart(months(SIXTEEN), narrow('fa'));
}

export function trendWithoutPeriods(): Chart {
  return trendChart([], wide());
}

export function trendOfOnePeriod(): Chart {
  return trendChart(months([388]), wide());
}

export function trendOfTwoPeriodsOnAPhone(): Chart {
  return trendChart(months([388, 390]), narrow('en'));
}

/** March and April have no figures; August stands alone between two gaps. */
export function trendWithGaps(): Chart {
  return trendChart(
    months([340, 372, 380, 384, 381, 388, 386, 366, null, null, 390, null, null, 388, null, 392]),
    wide('en'),
  );
}

export function trendAtZeroPercent(): Chart {
  return trendChart(months([0, 0, 0, 4, 0]), wide());
}

export function trendAtAHundredPercent(): Chart {
  return trendChart(months([400, 400, 400, 400]), narrow());
}

/** So few dossiers that the intervals are the message. */
export function trendOfFewDossiers(): Chart {
  return trendChart(months([5, 4, 5, 3, 5, 5], 5), wide());
}
