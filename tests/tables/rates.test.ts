import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNT_NAMES } from '../../src/tables/counts.ts';
import { lackingCounts, RATE_NAMES, rate } from '../../src/tables/rates.ts';
import { EXAMPLE } from './worked-example.ts';

describe('rate()', () => {
  it.each([
    ['ontime_resolved', 0.930233],
    ['ontime_received', 0.851064],
    ['ontime_766', 0.904255],
    ['overdue_total', 0.095745],
    ['online_rate', 0.714286],
  ] as const)('%s of the worked example is %f', (name, expected) => {
    expect(rate(name, EXAMPLE)?.value).toBeCloseTo(expected, 6);
  });

  it('leaves the carried over out of the denominator of online_rate: 420, not 470', () => {
    expect(rate('online_rate', EXAMPLE)?.denominator).toBe(420);
  });

  it('gives Nam Cường 100 % of the resolved and 98.29 % of the received from the same counts', () => {
    const counts = {
      received_total: 3510,
      resolved_total: 3450,
      resolved_early_or_on_time: 3450,
      pending_total: 60,
    };
    expect(rate('ontime_resolved', counts)?.value).toBe(1);
    expect(rate('ontime_received', counts)?.value).toBeCloseTo(0.982906, 6);
  });

  it('of a merged column equals the rate of its split', () => {
    const merged = {
      ...EXAMPLE,
      resolved_early: null,
      resolved_on_time: null,
      resolved_early_or_on_time: 400,
    };
    for (const name of RATE_NAMES) expect(rate(name, merged)).toEqual(rate(name, EXAMPLE));
  });

  it('is null for 0 of 0: neither 0 % nor 100 %', () => {
    expect(rate('ontime_766', { received_total: 0, in_time_766: 0 })).toBeNull();
  });

  it('is null where a count it needs is not stated', () => {
    expect(rate('overdue_total', { ...EXAMPLE, pending_overdue: null })).toBeNull();
  });

  it.each([
    [
      'ontime_766',
      { resolved_early: 3, resolved_on_time: 4, received_total: 9 },
      ['pending_in_time'],
    ],
    ['ontime_resolved', { resolved_total: 9 }, ['resolved_late']],
    ['ontime_resolved', { resolved_total: 0, resolved_early_or_on_time: 0 }, []],
    ['ontime_received', { resolved_early_or_on_time: 4 }, ['received_total']],
  ] as const)('%s of %o lacks %o', (name, counts, lacks) => {
    expect(rate(name, counts)).toBeNull();
    expect(lackingCounts(name, counts)).toEqual(lacks);
  });

  it.each([
    ['newly received and carried over', { received_new: 1957 }],
    [
      'two ways of filing and carried over',
      { received_online: 1500, received_direct_or_postal: 457 },
    ],
    [
      'three ways of filing and carried over',
      { received_online: 1500, received_direct: 400, received_postal: 57 },
    ],
  ])('without a total to handle takes %s', (_, received) => {
    const counts = {
      ...received,
      carried_over: 354,
      resolved_early_or_on_time: 1776,
      resolved_late: 213,
      pending_in_time: 180,
      pending_overdue: 142,
    };
    expect(rate('ontime_766', counts)).toMatchObject({ numerator: 1956, denominator: 2311 });
    expect(rate('overdue_total', counts)).toMatchObject({ numerator: 355, denominator: 2311 });
  });

  it('does not take what was carried over for none where it is not stated', () => {
    const counts = { received_new: 1957, in_time_766: 1900 };
    expect(rate('ontime_766', counts)).toBeNull();
  });

  it('shows the overdue that an on-time share of the resolved hides', () => {
    const hidden = {
      received_total: 140,
      resolved_total: 100,
      resolved_early_or_on_time: 100,
      resolved_late: 0,
      pending_in_time: 0,
      pending_overdue: 40,
    };
    expect(rate('ontime_resolved', hidden)?.value).toBe(1);
    expect(rate('ontime_766', hidden)?.value).toBeCloseTo(0.714286, 6);
  });

  it('never gives NaN or infinity for any non-negative counts, stated or not', () => {
    const count = fc.option(fc.nat(1_000_000), { nil: null });
    const row = fc.record(Object.fromEntries(COUNT_NAMES.map((name) => [name, count])));
    fc.assert(
      fc.property(row, (counts) => {
        for (const name of RATE_NAMES) {
          const answer = rate(name, counts);
          if (answer !== null) expect(Number.isFinite(answer.value)).toBe(true);
        }
      }),
    );
  });
});
