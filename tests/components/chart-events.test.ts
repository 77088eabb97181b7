import { describe, expect, test } from 'vitest';
import { chartEvents, modelsBegun } from '../../src/components/chart-events.ts';
import type { Initiative } from '../../src/tables/initiatives.ts';

const model = (started: string | null): Initiative => ({
  initiative_id: `model ${started ?? ''}`,
  unit_code: 'X0001',
  name: 'A model',
  name_restored: false,
  kind: 'appointments',
  started,
  publication: 'A paper',
  url: null,
});
const JULY = { period_start: '2025-07-01', period_end: '2025-07-31' };
const LATER = { period_start: '2026-03-01', period_end: '2026-03-31' };
const dates = (...args: Parameters<typeof chartEvents>): string[] =>
  chartEvents(...args).map(({ date }) => date);

describe('chartEvents()', () => {
  test('marks the two-tier government at the first period of a series that begins with it', () => {
    expect(dates('vi', [], JULY)[0]).toBe('2025-07-31');
  });

  test('leaves it on its day where the series began before it or after it', () => {
    expect(dates('vi', [], { period_start: '2025-06-01', period_end: '2025-06-30' })[0]).toBe(
      '2025-07-01',
    );
    expect(dates('vi', [], LATER)[0]).toBe('2025-07-01');
  });

  test('marks a model on the day it began, and none of which no day is known', () => {
    const marked = chartEvents('en', [model('2026-03-02'), model(null)], JULY);
    expect(marked.filter(({ label }) => label === 'A model')).toEqual([
      { date: '2026-03-02', label: 'A model' },
    ]);
  });
});

describe('modelsBegun()', () => {
  test('are those that began within the periods, first and last day included', () => {
    const all = [model('2025-06-30'), model('2025-07-01'), model('2026-03-31'), model(null)];
    const begun = modelsBegun(all, [JULY, LATER]).map(({ started }) => started);
    expect(begun).toEqual(['2025-07-01', '2026-03-31']);
    expect(modelsBegun(all, [])).toEqual([]);
  });
});
