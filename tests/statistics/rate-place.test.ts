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
});
