import { expect, it } from 'vitest';
import { workedRates } from '../../src/components/on-time-example.ts';

it('works the example of the methods page out to 93.02, 85.11, 90.43 and 9.57 %', () => {
  const shown = workedRates().map(({ name, parts, denominator, value }) => [
    name,
    parts.reduce((sum, part) => sum + part, 0),
    denominator,
    (value * 100).toFixed(2),
  ]);
  expect(shown).toEqual([
    ['ontime_resolved', 400, 430, '93.02'],
    ['ontime_received', 400, 470, '85.11'],
    ['ontime_766', 425, 470, '90.43'],
    ['overdue_total', 45, 470, '9.57'],
  ]);
});
