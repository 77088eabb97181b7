import { describe, expect, test } from 'vitest';
import { brokenIdentities, judgesIdentity } from '../../src/ingest/identities.ts';
import { noCounts, type Counts } from '../../src/tables/counts.ts';
import { EXAMPLE } from '../tables/worked-example.ts';

const broken = (counts: Partial<Counts>) =>
  brokenIdentities({ ...noCounts(), ...counts }).map(({ identity, expected, found }) => [
    identity,
    expected,
    found,
  ]);

/** A row as mapped layouts often give it: the parts of what came and what is pending, no totals. */
const PARTS: Partial<Counts> = {
  carried_over: 20,
  received_online: 60,
  received_direct_or_postal: 20,
  resolved_total: 90,
  resolved_early_or_on_time: 80,
  resolved_late: 10,
  pending_in_time: 6,
  pending_overdue: 4,
};

describe('a row that states parts and no total', () => {
  test('is balanced by the sums of its parts', () => {
    expect(broken(PARTS)).toEqual([]);
    expect(judgesIdentity({ ...noCounts(), ...PARTS })).toBe(true);
  });

  test('breaks I4 where they do not balance', () => {
    expect(broken({ ...PARTS, pending_overdue: 2305 })).toEqual([['I4', 90 + 6 + 2305, 100]]);
  });
});

describe('stated parts that alone exceed their total', () => {
  test('break its identity, though a part is not stated', () => {
    const counts = { resolved_total: 11, resolved_early: 600, resolved_on_time: 400 };
    expect(broken(counts)).toEqual([['I2', 1000, 11]]);
  });

  test('are no contradiction where they are less: the rest may be the part that is not stated', () => {
    expect(broken({ resolved_total: 11, resolved_early: 6, resolved_on_time: 4 })).toEqual([]);
  });
});

test('the worked example of the forms breaks nothing, and I1 by one where a column is one less', () => {
  const form: Partial<Counts> = EXAMPLE;
  expect(broken(form)).toEqual([]);
  expect(broken({ ...form, received_direct_or_postal: 119 })).toEqual([['I1', 469, 470]]);
});

describe('what is new in the period', () => {
  const NEW = { received_new: 100, received_online: 70, received_direct: 20, received_postal: 10 };

  test('is what came online, in person and by post', () => {
    expect(broken(NEW)).toEqual([]);
    expect(broken({ ...NEW, received_direct: 25 })).toEqual([['I7', 105, 100]]);
  });

  test('is not judged while a part is not stated', () => {
    expect(broken({ ...NEW, received_direct: null })).toEqual([]);
  });
});
