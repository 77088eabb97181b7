import { describe, expect, test } from 'vitest';
import { funnelRules } from '../../src/components/funnel-rules.ts';
import { of, PHU_THO } from '../statistics/proportions.ts';

describe('funnelRules()', () => {
  test('flags of the 148 communes of Phú Thọ what the reference gives for each rule', () => {
    const counts = Object.fromEntries(
      funnelRules(PHU_THO)!.map(({ rule, outside95, outside998 }) => [
        rule,
        [outside95, outside998],
      ]),
    );
    expect(counts).toMatchObject({
      normal: [120, 99],
      multiplicative: [14, 3],
      additive: [13, 0],
      arcsine: [15, 1],
    });
    // The exact limits close a little later than the normal ones.
    expect(counts['exact']![0]).toBeGreaterThan(110);
    expect(counts['exact']![0]).toBeLessThanOrEqual(121);
  });

  test('says nothing of two units, and leaves out those without a denominator', () => {
    expect(funnelRules([of(1, 2), of(2, 2), of(0, 0)])).toBeNull();
  });
});
