import type { ReceivedADay, ReceivedOverDays } from '../i18n/sentence-params.ts';
import type { ReportedFigureRow } from '../queries/reported-figures.ts';

/** As many times as much a day is far apart: a season or a slow start alone hardly does that. */
const FAR_APART = 2;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether dossiers received a day, in the press and in the figures of a page, differ so much (by half or
 * more) that a reader must be told that the two may not count the same dossiers. Of several reported counts
 * the one of the longest period is taken, of those with both days and an exact number. Null where none is far apart.
 */
export function receivedADay(
  figures: readonly ReportedFigureRow[],
  own: {
    readonly period_start: string;
    readonly period_end: string;
    readonly received_total: number | null;
  } | null,
): ReceivedADay | null {
  if (own === null || own.received_total === null || own.received_total === 0) return null;
  const ours = received(own.period_start, own.period_end, own.received_total);
  const [longest] = figures
    .flatMap(({ measure, precision, value, period_start, period_end, publication }) =>
      measure === 'received_total' &&
      precision === 'exact' &&
      period_start !== null &&
      period_end !== null
        ? [{ publication, reported: received(period_start, period_end, value) }]
        : [],
    )
    .sort((a, b) => daysOf(b.reported) - daysOf(a.reported));
  if (longest === undefined) return null;
  const times = longest.reported.aDay / ours.aDay;
  return times >= FAR_APART || times <= 1 / FAR_APART ? { ...longest, own: ours } : null;
}

function received(period_start: string, period_end: string, count: number): ReceivedOverDays {
  const days = daysOf({ period_start, period_end });
  return { period_start, period_end, received: count, aDay: count / days };
}

/** Days of a period, both ends counted. */
function daysOf({
  period_start,
  period_end,
}: Pick<ReceivedOverDays, 'period_start' | 'period_end'>): number {
  return (Date.parse(period_end) - Date.parse(period_start)) / DAY + 1;
}
