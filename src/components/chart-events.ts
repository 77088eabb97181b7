import type { ChartEvent } from '../charts/event-marks.ts';
import { TET_DAYS } from '../tables/tet-days.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { Initiative } from '../tables/initiatives.ts';
import { REFORM_DATE } from '../tables/periods.ts';

/** First and last day, ISO. */
interface Days {
  readonly period_start: string;
  readonly period_end: string;
}

/**
 * What may have moved the rate of a unit: the two-tier government, Tết, models of service that began.
 * A period is drawn at its last day, so what happened within the `first` one, as the two-tier
 * government did on the first day of most series, is marked there.
 */
export function chartEvents(
  locale: Locale,
  initiatives: readonly Initiative[],
  first: Days | undefined,
): ChartEvent[] {
  const { charts, standing } = MESSAGES[locale];
  const events = [
    { date: REFORM_DATE, label: standing.reform },
    ...TET_DAYS.map((date) => ({ date, label: charts.tet })),
    ...initiatives.flatMap(({ started, name }) =>
      started === null ? [] : [{ date: started, label: name }],
    ),
  ];
  return events.map((event) =>
    first !== undefined && isWithin(event.date, first)
      ? { ...event, date: first.period_end }
      : event,
  );
}

/** Models of service that began within the periods of a chart, the oldest first. */
export function modelsBegun(
  initiatives: readonly Initiative[],
  periods: readonly Days[],
): Initiative[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = { period_start: first.period_start, period_end: last.period_end };
  return initiatives.filter(({ started }) => started !== null && isWithin(started, span));
}

function isWithin(day: string, { period_start, period_end }: Days): boolean {
  return period_start <= day && day <= period_end;
}
