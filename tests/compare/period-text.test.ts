import { expect, test } from 'vitest';
import type { AskSeries } from '../../src/browser/asking/ask-options.ts';
import { areComparable, periodText, type Days } from '../../src/browser/compare/period-text.ts';
import { CALENDARS, PERIOD_KINDS } from '../../src/tables/periods.ts';

const series = (
  period_kind: AskSeries['period_kind'],
  calendar: AskSeries['calendar'],
): AskSeries => ({ period_kind, calendar, reporting: false, periods: [] });

test.each([
  ['flow', 'month', ['2026-02-01', '2026-02-28'], '2026-02'],
  ['flow', 'month', ['2026-02-01', '2026-02-20'], 'flow-month-2026-02-01--2026-02-20'],
  ['flow', 'reporting_month', ['2025-12-15', '2026-01-14'], '2026-01r'],
  ['year_to_date', 'custom', ['2026-01-01', '2026-10-10'], 'ytd-2026-10-10'],
  ['year_to_date', 'quarter', ['2026-01-01', '2026-03-31'], 'ytd-quarter-2026-03-31'],
  [
    'year_to_date',
    'custom',
    ['2025-12-15', '2026-10-14'],
    'year_to_date-custom-2025-12-15--2026-10-14',
  ],
  ['flow', 'quarter', ['2026-03-15', '2026-06-14'], 'flow-quarter-2026-03-15--2026-06-14'],
  ['snapshot', 'custom', ['2026-10-10', '2026-10-10'], 'snapshot-custom-2026-10-10--2026-10-10'],
] as const)('%s by %s over %j is %s in a link', (kind, calendar, days, text) => {
  expect(periodText(series(kind, calendar), days)).toBe(text);
});

test('no two periods have the same text in a link', () => {
  const days: Days[] = [
    ['2026-01-01', '2026-01-31'],
    ['2025-12-15', '2026-01-14'],
    ['2026-01-01', '2026-01-14'],
    ['2025-01-01', '2026-01-31'],
  ];
  const texts = PERIOD_KINDS.flatMap((kind) =>
    CALENDARS.flatMap((calendar) => days.map((own) => periodText(series(kind, calendar), own))),
  );
  expect(new Set(texts).size).toBe(PERIOD_KINDS.length * CALENDARS.length * days.length);
});

test('running totals of one year are not compared: the later holds the earlier', () => {
  const total = series('year_to_date', 'custom');
  expect(areComparable(total, ['2026-01-01', '2026-03-31'], ['2026-01-01', '2026-10-10'])).toBe(
    false,
  );
});

test('running totals to the same day of two years are compared, to different days not', () => {
  const total = series('year_to_date', 'custom');
  expect(areComparable(total, ['2025-01-01', '2025-10-10'], ['2026-01-01', '2026-10-10'])).toBe(
    true,
  );
  expect(areComparable(total, ['2025-01-01', '2025-09-30'], ['2026-01-01', '2026-10-10'])).toBe(
    false,
  );
});

test('periods that overlap are not compared', () => {
  const own = series('flow', 'custom');
  expect(areComparable(own, ['2026-01-01', '2026-02-10'], ['2026-02-01', '2026-02-28'])).toBe(
    false,
  );
});
