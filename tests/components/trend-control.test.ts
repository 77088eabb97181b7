import { describe, expect, it } from 'vitest';
import { rateTrend, trendGaps } from '../../src/components/rate-trend.ts';
import { controlRows, trendControl } from '../../src/components/trend-control.ts';
import { dossierRow, month } from './dossier-row.ts';

const rows = Array.from({ length: 14 }, (_, index) =>
  dossierRow({ received_total: 500, in_time_766: 470 + (index % 3) }, month(index)),
);
const trend = rateTrend('ontime_766', rows);

describe('the control chart of a trend', () => {
  it('is that of months, and of no running total', () => {
    expect(trendControl('X1', trend)?.verdict?.verdict).toBe('usual');
    const running = trend.map((point) => ({
      ...point,
      period: { ...point.period, period_kind: 'year_to_date' as const },
    }));
    expect(trendControl('X1', running)).toBeNull();
    expect(trendControl('X1', [])).toBeNull();
  });

  it('has every period in its place: with limits where they are known, and why a rate is missing', () => {
    const hidden = { ...dossierRow({}, month(14)), suppressed: ['received_total' as const] };
    const gaps = trendGaps('ontime_766', [hidden]);
    const known = trendControl('X1', trend)!.points.slice(0, 13);
    const drawn = controlRows(trend, gaps, known);
    expect(drawn.map(({ period_end }) => period_end)).toEqual(
      drawn.map(({ period_end }) => period_end).toSorted(),
    );
    expect(drawn).toHaveLength(15);
    expect(drawn[12]!.lower).toBeCloseTo(known[12]!.lower!, 12);
    expect(drawn[13]).toMatchObject({ lower: null, missing: null });
    expect(drawn[14]).toMatchObject({ value: null, missing: 'suppressed' });
  });
});
