import { expect, test } from 'vitest';
import { receivedADay } from '../../src/components/received-a-day.ts';
import { reportedFigure } from './reported-figure.ts';

const OWN = { period_start: '2026-01-01', period_end: '2026-01-10', received_total: 100 };
const FIRST_DAYS = { period_start: '2025-07-01', period_end: '2025-07-05' };
const LONGER = { period_start: '2025-07-01', period_end: '2025-07-20' };

test('a reported count that is at least twice as much a day is set beside the own one', () => {
  const found = receivedADay([reportedFigure('received_total', 100, FIRST_DAYS)], OWN);
  expect(found).toEqual({
    publication: 'Báo',
    reported: { ...FIRST_DAYS, received: 100, aDay: 20 },
    own: { period_start: '2026-01-01', period_end: '2026-01-10', received: 100, aDay: 10 },
  });
});

test('of several counts that of the longest period is looked at', () => {
  const figures = [
    reportedFigure('received_total', 500, FIRST_DAYS),
    reportedFigure('received_total', 100, LONGER),
  ];
  expect(receivedADay(figures, OWN)?.reported).toMatchObject({ received: 100, aDay: 5 });
  expect(receivedADay(figures, { ...OWN, received_total: 60 })).toBeNull();
});

test.each([
  ['a similar number a day', reportedFigure('received_total', 60, FIRST_DAYS)],
  [
    'a rounded number',
    reportedFigure('received_total', 500, { ...FIRST_DAYS, precision: 'at_least' }),
  ],
  ['no end of its period', reportedFigure('received_total', 500, { period_start: '2025-07-01' })],
  ['another count', reportedFigure('resolved_total', 500, FIRST_DAYS)],
])('nothing is said of %s', (_, figure) => {
  expect(receivedADay([figure], OWN)).toBeNull();
});

test('nothing is said where the page has no count of its own', () => {
  const figures = [reportedFigure('received_total', 500, FIRST_DAYS)];
  expect(receivedADay(figures, null)).toBeNull();
  expect(receivedADay(figures, { ...OWN, received_total: null })).toBeNull();
  expect(receivedADay(figures, { ...OWN, received_total: 0 })).toBeNull();
});
