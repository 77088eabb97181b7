import { followOneAnother } from '../tables/period-sums.ts';
import { seriesKey, type Period } from '../tables/periods.ts';

/** Up to a year of monthly periods is added up. */
const PERIODS_ADDED = 12;

/** Rows of one unit whose periods were cut alike, oldest first: they may be compared. */
export interface PeriodSeries<Row extends Period> {
  readonly rows: readonly Row[];
  readonly latest: Row;
}

/**
 * The series that a page leads with: of the rows cut alike (`seriesKey`) the ones that
 * reach furthest; of those that reach equally far, flows before the year to date, then the longer
 * series. Null without rows. One row a period: of several, the last given wins.
 */
export function mainSeries<Row extends Period>(rows: readonly Row[]): PeriodSeries<Row> | null {
  const groups = Map.groupBy(rows, seriesKey);
  const series = [...groups.values()].map((group) => {
    const byPeriod = new Map(group.map((row) => [`${row.period_start} ${row.period_end}`, row]));
    const sorted = [...byPeriod.values()].sort(byEnd);
    return { rows: sorted, latest: sorted.at(-1)! };
  });
  return series.sort(byReach)[0] ?? null;
}

/**
 * The last periods of a series that may be added up: flows that follow one another without a gap, at
 * most twelve, oldest first; the last period alone where there are no more, or none is a flow. A
 * period that overlaps a later one is left out: its dossiers would count twice.
 */
export function latestRun<Row extends Period>(rows: readonly Row[]): readonly Row[] {
  const last = apart(rows).slice(-PERIODS_ADDED);
  const start = last.findIndex((_, index) => followOneAnother(last.slice(index)));
  return start < 0 ? last.slice(-1) : last.slice(start);
}

function apart<Row extends Period>(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  for (const row of rows.toReversed()) {
    const next = kept[0];
    if (next === undefined || row.period_end < next.period_start) kept.unshift(row);
  }
  return kept;
}

function byEnd(a: Period, b: Period): number {
  return a.period_end.localeCompare(b.period_end) || a.period_start.localeCompare(b.period_start);
}

function byReach<Row extends Period>(a: PeriodSeries<Row>, b: PeriodSeries<Row>): number {
  const isFlow = (series: PeriodSeries<Row>) => Number(series.latest.period_kind === 'flow');
  return (
    b.latest.period_end.localeCompare(a.latest.period_end) ||
    isFlow(b) - isFlow(a) ||
    b.rows.length - a.rows.length
  );
}
