import { expect, test } from 'vitest';
import { noCounts, type Counts } from '../../src/tables/counts.ts';
import { countsOverPeriods } from '../../src/tables/period-sums.ts';
import type { Period } from '../../src/tables/periods.ts';
import { month } from '../components/dossier-row.ts';

function flow(index: number, counts: Partial<Counts>): Period & Counts {
  return { ...noCounts(), ...counts, ...month(index), period_kind: 'flow', calendar: 'month' };
}

/** Carried over, newly received, resolved and pending of the oracle for double counting. */
const MONTHS = [
  [0, 400, 350, 50],
  [50, 420, 430, 40],
  [40, 380, 390, 30],
].map(([carried = 0, fresh = 0, resolved = 0, pending = 0], index) =>
  flow(index, {
    received_total: carried + fresh,
    received_online: fresh - 100,
    received_direct_or_postal: 100,
    carried_over: carried,
    resolved_total: resolved,
    pending_total: pending,
    in_time_766: resolved,
  }),
);

test('Over three months 1,200 dossiers were received, not 1,290: what was carried over counts once', () => {
  const naive = MONTHS.reduce((sum, { received_total }) => sum + (received_total ?? 0), 0);
  expect(naive).toBe(1290);
  expect(countsOverPeriods(MONTHS)).toMatchObject({
    received_total: 1200,
    carried_over: 0,
    resolved_total: 1170,
    pending_total: 30,
  });
});

test('A later start carries the stock of its first period, and received = resolved + pending holds', () => {
  const sums = countsOverPeriods(MONTHS.slice(1));
  expect(sums).toMatchObject({ received_total: 850, carried_over: 50, pending_total: 30 });
  expect(sums?.received_total).toBe((sums?.resolved_total ?? 0) + (sums?.pending_total ?? 0));
});

test('Counts in the sense of Decision 766 hold flows and stocks together and are not added', () => {
  expect(countsOverPeriods(MONTHS)?.in_time_766).toBeNull();
});

test('A sum is null where one of its periods does not state the count', () => {
  const [first, ...rest] = MONTHS;
  const sums = countsOverPeriods([{ ...first!, resolved_total: null }, ...rest]);
  expect(sums).toMatchObject({ resolved_total: null, received_total: 1200 });
  expect(
    countsOverPeriods([{ ...first!, carried_over: null }, ...rest])?.received_total,
  ).toBeNull();
});

test('Periods with a gap, an overlap or a running total are not added', () => {
  const [first, second, third] = MONTHS;
  expect(countsOverPeriods([])).toBeNull();
  expect(countsOverPeriods([first!, third!])).toBeNull();
  expect(countsOverPeriods([first!, first!])).toBeNull();
  expect(countsOverPeriods([first!, { ...second!, period_kind: 'year_to_date' }])).toBeNull();
});
