import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parsedLink } from '../../src/browser/compare/compare-link.ts';
import { askOptions } from '../../src/components/ask-options.ts';
import { DATASET, dataDirectory, quietIngest } from '../scripts/ingest/data-directory.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

const HEADER = 'unit_code,field,period_start,period_end,period_kind,calendar,resolved_total';
const COUNTS = ',resolved_early_or_on_time,resolved_late';

type Month = readonly [start: string, end: string];
const MONTHS: readonly Month[] = [
  ['2026-07-01', '2026-07-31'],
  ['2026-08-01', '2026-08-31'],
  ['2026-09-01', '2026-09-30'],
];
const REPORTING: readonly Month[] = [
  ['2026-06-15', '2026-07-14'],
  ['2026-07-15', '2026-08-14'],
  ['2026-08-15', '2026-09-14'],
];

/** Two communes in these months of each calendar, published with a default calendar. */
async function publishedIn(
  default_calendar: string,
  months: { readonly month: readonly Month[]; readonly reporting_month: readonly Month[] },
): Promise<void> {
  const lines = Object.entries(months).flatMap(([calendar, all]) =>
    all.flatMap(([start, end]) =>
      ['04399', '04273'].map((code) => `${code},all,${start},${end},flow,${calendar},50,45,5`),
    ),
  );
  const file = `${[`${HEADER}${COUNTS}`, ...lines].join('\n')}\n`;
  const dataset = { ...DATASET, scope: ['15'], default_calendar };
  const out = join(temporaryDirectory(), 'out');
  const { status } = await quietIngest({
    data: dataDirectory({ 'raw/a.csv': file }, dataset),
    out,
  });
  expect(status).toBe(0);
  vi.stubEnv('DUNG_HAN_DATA', out);
}

/** What a comparison without a question is about. */
async function comparedFirst(): Promise<readonly [calendar: string, last: string] | null> {
  const { state } = parsedLink(new URLSearchParams(), await askOptions('en'), () => null);
  return state === null ? null : [state.series.calendar, state.period[1]];
}

describe('a comparison that names no period', () => {
  test('is of the default calendar of the dataset, where less is known of it as well', async () => {
    await publishedIn('reporting_month', { month: MONTHS, reporting_month: REPORTING.slice(0, 2) });
    expect(await comparedFirst()).toEqual(['reporting_month', '2026-08-14']);
    await publishedIn('month', { month: MONTHS.slice(0, 2), reporting_month: REPORTING });
    expect(await comparedFirst()).toEqual(['month', '2026-08-31']);
  });

  test('is of the other calendar where only that one is known', async () => {
    await publishedIn('reporting_month', { month: MONTHS, reporting_month: [] });
    expect(await comparedFirst()).toEqual(['month', '2026-09-30']);
  });
});
