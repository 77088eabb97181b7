import { describe, expect, it } from 'vitest';
import { absentStatement } from '../../src/comparison/absent-statement.ts';
import { month } from '../i18n/statement-examples.ts';

const since = (period_start: string) => ({
  ...month(10),
  period_start,
  calendar: 'custom' as const,
});

describe('what is said of periods without figures', () => {
  it('names those that follow one another as one, and where the sums begin after them', () => {
    expect(absentStatement([month(1), month(4), month(5)], since('2026-06-01'))).toMatchObject({
      ranges: [
        { period_start: '2026-01-01', period_end: '2026-01-31', calendar: 'month' },
        { period_start: '2026-04-01', period_end: '2026-05-31', calendar: 'custom' },
      ],
      sumsFrom: '2026-06-01',
    });
  });

  it('says nothing of sums that do not stop at the gap', () => {
    expect(absentStatement([month(1)], since('2026-03-01'))?.sumsFrom).toBeNull();
    expect(absentStatement([month(1)], null)?.sumsFrom).toBeNull();
  });

  it('is nothing where none is missing', () => {
    expect(absentStatement([], since('2026-03-01'))).toBeNull();
  });
});
