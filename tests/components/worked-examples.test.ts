import { describe, expect, it } from 'vitest';
import { workedVariants } from '../../src/components/service-example.ts';
import { DIFFERENCES, PROBABILITIES } from '../../src/components/worked-statistics.ts';

describe('the examples worked out on the pages', () => {
  const percent = (rate: Parameters<typeof workedVariants>[0]) =>
    workedVariants(rate).map(({ division }) =>
      division === null ? null : ((100 * division.numerator) / division.denominator).toFixed(2),
    );

  it('give 71.43 % online of the newly received, and 63.83 % where carried over is divided by too', () => {
    expect(percent('online_rate')).toEqual(['71.43', '63.83', null, null]);
  });

  it('give a payment rate above 100 % where dossiers are divided by procedures', () => {
    expect(percent('online_payment_rate')).toEqual(['62.50', '250.00']);
  });

  it('give 80 % digitised', () => {
    expect(percent('digitised_rate')).toEqual(['80.00', null]);
  });

  it('give the differences 5.0 [0.8, 9.4] and 20.0 [−11.2, 51.0] points', () => {
    const shown = DIFFERENCES.map(({ difference, lower, upper }) =>
      [difference, lower, upper].map((share) => (100 * share).toFixed(1)),
    );
    expect(shown).toEqual([
      ['5.0', '0.8', '9.4'],
      ['20.0', '-11.2', '51.0'],
    ]);
  });

  it('give the corrected probabilities 0.0025, 0.0225, 0.0333, 0.0438 and 0.2', () => {
    expect(PROBABILITIES.adjusted.map((q) => Number(q.toFixed(4)))).toEqual([
      0.0025, 0.0225, 0.0333, 0.0438, 0.2,
    ]);
  });
});
