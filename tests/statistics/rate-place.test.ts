import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratePlace } from '../../src/statistics/rate-place.ts';

const at = (lower: number, upper: number) => ({ lower, upper });
const LOW = Array.from({ length: 4 }, (_, index) => at(index / 100, (index + 0.5) / 100));
const HIGH = Array.from({ length: 4 }, (_, index) => at(0.9 + index / 100, 0.905 + index / 100));

describe('the place of a rate among others', () => {
  it('counts those that are surely above, surely below, and alike', () => {
    expect(ratePlace(at(0.4, 0.5), [...LOW, ...HIGH, at(0.45, 0.6)])).toEqual({
      units: 10,
      above: 4,
      below: 4,
      alike: 1,
      first: 5,
      last: 6,
      word: 'middle_third',
    });
  });

  it('names the third only where every possible rank is in it', () => {
    expect(ratePlace(at(0.99, 1), [...LOW, ...HIGH])?.word).toBe('highest_third');
    expect(ratePlace(at(0.91, 1), [...LOW, ...HIGH])?.word).toBe('upper_two_thirds');
    expect(ratePlace(at(0, 0.5), [...LOW, ...HIGH])?.word).toBe('lower_two_thirds');
    expect(ratePlace(at(0.999, 1), [...HIGH, ...LOW, at(0, 0.1)])?.word).toBe('highest_third');
    expect(ratePlace(at(0, 0), HIGH)?.word).toBe('lowest_third');
  });

  it('says that it is at neither end where the middle is wide', () => {
    const middle = [at(0.3, 0.5), at(0.3, 0.5), at(0.3, 0.5), at(0.3, 0.5)];
    expect(ratePlace(at(0.4, 0.6), [...LOW.slice(2), ...HIGH.slice(2), ...middle])?.word).toBe(
      'neither_end',
    );
  });

  it('says that nothing can be told where the interval covers all', () => {
    expect(ratePlace(at(0, 1), [...LOW, ...HIGH])?.word).toBe('unclear');
  });

  it('is null for a unit alone', () => {
    expect(ratePlace(at(0.4, 0.5), [])).toBeNull();
  });

  it('keeps every count consistent and names no narrower part than the possible ranks lie in', () => {
    const interval = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([a, b]) => at(Math.min(a, b), Math.max(a, b)));
    const shareOf = {
      highest_third: [0, 1 / 3],
      upper_two_thirds: [0, 2 / 3],
      middle_third: [1 / 3, 2 / 3],
      lower_two_thirds: [1 / 3, 1],
      lowest_third: [2 / 3, 1],
      neither_end: [1 / 6, 5 / 6],
      unclear: [0, 1],
    } as const;
    fc.assert(
      fc.property(interval, fc.array(interval, { minLength: 1, maxLength: 40 }), (own, others) => {
        const place = ratePlace(own, others)!;
        expect(place.units).toBe(others.length + 1);
        expect(place.above + place.below + place.alike).toBe(others.length);
        expect([place.first, place.last]).toEqual([place.above + 1, place.units - place.below]);
        expect(place.first).toBeLessThanOrEqual(place.last);
        const [from, to] = shareOf[place.word];
        expect(place.first).toBeGreaterThan(from * place.units);
        expect(place.last).toBeLessThanOrEqual(to * place.units);
      }),
    );
  });

  it('does not depend on the order of the others, and intervals that touch are alike', () => {
    expect(ratePlace(at(0.4, 0.5), [...LOW, ...HIGH])).toEqual(
      ratePlace(at(0.4, 0.5), [...HIGH, ...LOW]),
    );
    expect(ratePlace(at(0.4, 0.5), [at(0.5, 0.6), at(0.3, 0.4)])).toMatchObject({
      above: 0,
      below: 0,
      alike: 2,
    });
  });
});
