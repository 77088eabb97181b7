import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf, completenessOf, isDay, monthDays } from '../../src/ingest/periods-of-dates.ts';
import type { Calendar, Period } from '../../src/tables/periods.ts';

test('every day of the calendar is a day, and the day after the last of a month is none', () => {
  const days = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
      const last = new Date(date);
      last.setUTCFullYear(year, month + 1, 0);
      const after = `${date.toISOString().slice(0, 8)}${last.getUTCDate() + 1}`;
      return isDay(date.toISOString().slice(0, 10)) && !isDay(after);
    }),
  );
});

test.each(['2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-01-00', '2025-1-01', ''])(
  '"%s" is no day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

test.each(['2024-02-29', '2000-02-29'])('"%s" is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  ['2025-08-01', '2025-08-31', 'month'],
  ['2025-07-15', '2025-08-14', 'reporting_month'],
  ['2026-06-15', '2026-09-14', 'quarter'],
  ['2026-07-01', '2026-09-30', 'quarter'],
  ['2025-12-15', '2026-06-14', 'half_year'],
  ['2025-12-15', '2026-09-14', 'nine_months'],
  ['2025-12-15', '2026-12-14', 'year'],
  ['2026-01-01', '2026-12-31', 'year'],
  ['2025-07-01', '2025-07-14', 'reporting_month'],
  ['2025-07-01', '2025-09-14', 'quarter'],
  ['2025-07-01', '2025-12-14', 'half_year'],
  ['2025-08-04', '2025-08-10', 'week'],
  ['2025-05-15', '2025-08-14', 'custom'],
  ['2025-08-01', '2025-08-30', 'custom'],
])('the days %s to %s were cut by %s', (start, end, calendar) => {
  expect(calendarOf(start, end)).toBe(calendar);
});

test('every month of either calendar is recognised by its days, and by no other calendar', () => {
  const months = fc.tuple(fc.integer({ min: 2025, max: 2038 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(months, fc.constantFrom('month', 'reporting_month'), ([y, m], calendar) => {
      const days = monthDays(`${String(y)}-${String(m).padStart(2, '0')}`, calendar);
      expect(calendarOf(days.period_start, days.period_end)).toBe(calendar);
    }),
  );
});

const period = (period_start: string, period_end: string, calendar: Calendar): Period => ({
  period_start,
  period_end,
  period_kind: 'flow',
  calendar,
});

test.each([
  [
    'the first reporting month, dated whole',
    '2025-06-15',
    '2025-07-14',
    'reporting_month',
    14 / 30,
  ],
  [
    'the first reporting month, from the reform',
    '2025-07-01',
    '2025-07-14',
    'reporting_month',
    14 / 30,
  ],
  ['the third reporting quarter of 2025', '2025-06-15', '2025-09-14', 'quarter', 76 / 92],
  ['the same from the reform on', '2025-07-01', '2025-09-14', 'quarter', 76 / 92],
  ['the calendar year 2025', '2025-01-01', '2025-12-31', 'year', 184 / 365],
  ['the reporting year 2025', '2024-12-15', '2025-12-14', 'year', 167 / 365],
  ['July 2025', '2025-07-01', '2025-07-31', 'month', null],
  ['the third quarter of 2025', '2025-07-01', '2025-09-30', 'quarter', null],
  ['June 2025, of former units', '2025-06-01', '2025-06-30', 'month', null],
  ['a reporting month after the reform', '2025-07-15', '2025-08-14', 'reporting_month', null],
] as const)('of %s present communes cover the right share', (_, start, end, calendar, share) => {
  const found = completenessOf(period(start, end, calendar));
  if (share === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(share, 12);
});

test('an export covers no day after the one it was made on', () => {
  const august = period('2025-08-01', '2025-08-31', 'month');
  expect(completenessOf(august, '2025-08-20T10:00')).toBeCloseTo(20 / 31, 12);
  expect(completenessOf(august, '2025-08-31')).toBeNull();
  expect(
    completenessOf(period('2025-07-01', '2025-07-14', 'reporting_month'), '2025-07-10'),
  ).toBeCloseTo(10 / 30, 12);
});
