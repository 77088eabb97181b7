import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../../src/ingest/periods-of-dates.ts';

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
