import type { ChartEvent } from '../charts/event-marks.ts';
import { TET_DAYS } from '../tables/tet-days.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { Initiative } from '../tables/initiatives.ts';
import { REFORM_DATE } from '../tables/periods.ts';

/** What may have moved the rate of a unit: the two-tier government, Tết, models of service that began. */
export function chartEvents(locale: Locale, initiatives: readonly Initiative[]): ChartEvent[] {
  const { charts, standing } = MESSAGES[locale];
  return [
    { date: REFORM_DATE, label: standing.reform },
    ...TET_DAYS.map((date) => ({ date, label: charts.tet })),
    ...initiatives.flatMap(({ started, name }) =>
      started === null ? [] : [{ date: started, label: name }],
    ),
  ];
}
