import { describe, expect, test } from 'vitest';
import { controlSeries } from '../../src/comparison/control-series.ts';
import { heldChange, stretches } from '../../src/comparison/held-change.ts';
import { demonstrationMonths } from '../../src/demonstration/months.ts';

const MONTHS = demonstrationMonths(20);

/** Months from July 2025 on of 1,000 dossiers, one a rate in per cent. */
const series = (...rates: readonly number[]) =>
  rates.map((rate, index) => ({
    period_start: MONTHS[index]!.start,
    period_end: MONTHS[index]!.end,
    period_kind: 'flow' as const,
    calendar: 'month' as const,
    numerator: Math.round(rate * 10),
    denominator: 1000,
  }));
const verdictOf = (...rates: readonly number[]) =>
  controlSeries('X0045', 'ontime_766', series(...rates)).verdict!;

/** Two months in which the offices began, and Tết in the eighth. */
const STARTED = [85, 87, 91.5, 93.7, 94, 93.4, 94, 89.5] as const;

describe('stretches()', () => {
  const starts = (points: readonly { period_start: string }[]) =>
    points.map(({ period_start }) => period_start.slice(0, 7));

  test('are the three months right before, without that of Tết, those earlier and those since', () => {
    const found = stretches(series(...STARTED, 94, 94), '2026-03-01');
    expect(starts(found.before)).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(starts(found.earlier)).toEqual(['2025-07', '2025-08', '2025-09', '2025-10']);
    expect(starts(found.now)).toEqual(['2026-03', '2026-04']);
  });

  test('leave the month of Tết out of those since too, unless it is the only one', () => {
    expect(starts(stretches(series(...STARTED), '2026-01-01').now)).toEqual(['2026-01']);
    expect(starts(stretches(series(...STARTED), '2026-02-01').now)).toEqual(['2026-02']);
  });
});

describe('a signal that holds', () => {
  test('is no real rise where the months before the new year were as high: only the first were lower', () => {
    const verdict = verdictOf(...STARTED, 93.8, 94.1, 93.6, 93.9, 94, 93.7, 94.1, 93.7);
    expect(verdict).toMatchObject({ verdict: 'higher', since: '2026-03-01', signal: 'shift' });
    expect(verdict.rate_before).toBeCloseTo(0.938, 9);
    expect(verdict.rate_since).toBeCloseTo(0.938625, 9);
  });

  test('is a real rise where it differs from the months right before as well', () => {
    const verdict = verdictOf(...STARTED, 97.4, 97.6, 97.5, 97.3, 97.6, 97.4, 97.5, 97.7);
    expect(verdict).toMatchObject({ verdict: 'rise', since: '2026-03-01' });
  });

  test('begins after the month of Tết, by which it is not judged, unless it is the only one since', () => {
    const later = [97.4, 97.6, 97.5, 97.3, 97.6, 97.4, 97.5, 97.7];
    expect(verdictOf(...STARTED.slice(0, -1), 97.4, ...later)).toMatchObject({
      verdict: 'rise',
      since: '2026-03-01',
    });
    const even = Array.from({ length: 19 }, (_, index) => 94 + (index % 3) / 10);
    expect(verdictOf(...even, 70)).toMatchObject({ verdict: 'fall', since: '2027-02-01' });
  });

  test('is no real rise any more where the latest month alone is back at the level before', () => {
    const rates = [...STARTED, 97.4, 97.6, 97.5, 97.3, 97.6, 97.4, 97.5];
    const held = { word: 'rise', since: '2026-03-01', sigmaZ: 1 } as const;
    expect(heldChange(series(...rates, 97), held)).toBe('rise');
    expect(heldChange(series(...rates, 94.2), held)).toBe('higher');
  });

  test('is usual variation where not even the first months differ', () => {
    const held = { word: 'rise', since: '2026-03-01', sigmaZ: 1 } as const;
    expect(heldChange(series(...Array.from({ length: 16 }, () => 94)), held)).toBe('usual');
  });

  test('takes a wider difference where a rate varies more than by chance from month to month', () => {
    const rates = [90, 90, 90, 90, 90, 90, 90, 90, 93, 93, 93, 93];
    const held = { word: 'rise', since: '2026-03-01' } as const;
    expect(heldChange(series(...rates), { ...held, sigmaZ: 1 })).toBe('rise');
    expect(heldChange(series(...rates), { ...held, sigmaZ: 3 })).not.toBe('rise');
  });

  test('is no real change with fewer than three months before it', () => {
    const held = { word: 'rise', since: '2025-09-01', sigmaZ: 1 } as const;
    expect(heldChange(series(70, 72, 90, 90, 90, 90), held)).toBe('higher');
  });

  test('is a fall by the same rule', () => {
    const held = { word: 'fall', since: '2026-03-01', sigmaZ: 1 } as const;
    expect(heldChange(series(...STARTED, 70, 71, 70), held)).toBe('fall');
    expect(heldChange(series(99, 99, 99, 99, 94, 94, 94, 90, 94, 94), held)).toBe('lower');
  });
});
