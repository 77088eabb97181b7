import { describe, expect, it } from 'vitest';
import {
  missingRate,
  periodBefore,
  rateTrend,
  trendGaps,
} from '../../src/components/rate-trend.ts';
import { dossierRow, month } from './dossier-row.ts';

const row = (index: number, in_time_766: number | null, received_total = 1000) =>
  dossierRow({ received_total, in_time_766 }, month(index));

describe('the trend of a rate', () => {
  it('leaves out periods without the rate and says why they have none', () => {
    const rows = [
      row(0, 900),
      { ...row(1, null), suppressed: ['in_time_766' as const] },
      row(2, 0, 0),
      row(3, null),
    ];
    expect(rateTrend('ontime_766', rows).map(({ value }) => value)).toEqual([0.9]);
    expect(trendGaps('ontime_766', rows).map(({ missing }) => missing)).toEqual([
      'suppressed',
      'nothing',
      'unknown',
    ]);
  });

  it('does not call a rate hidden because of a count that it is not read off', () => {
    const hidden = { ...row(0, null), suppressed: ['paid_online' as const] };
    expect(missingRate('ontime_766', hidden)).toBe('unknown');
    expect(missingRate('ontime_766', undefined)).toBe('unknown');
    expect(missingRate('ontime_766', row(0, 900))).toBeNull();
  });

  it('has a period before the last one only where no day lies between, and none for running totals', () => {
    const points = rateTrend('ontime_766', [row(0, 900), row(1, 910), row(2, 700)]);
    expect(periodBefore(points)?.numerator).toBe(910);
    expect(periodBefore(points.filter((_, index) => index !== 1))).toBeNull();
    expect(periodBefore(points.slice(0, 1))).toBeNull();
    const running = points.map((point) => ({
      ...point,
      period: { ...point.period, period_kind: 'year_to_date' as const },
    }));
    expect(periodBefore(running)).toBeNull();
  });

  it('has no period before the last one where either of the two is not whole', () => {
    const rows = [row(0, 900), row(1, 910), row(2, 700)];
    for (const part of [1, 2]) {
      const cut = rows.map((each, at) => (at === part ? { ...each, completeness: 0.5 } : each));
      expect(periodBefore(rateTrend('ontime_766', cut))).toBeNull();
    }
    const earlier = rows.map((each, at) => (at === 0 ? { ...each, completeness: 0.5 } : each));
    expect(periodBefore(rateTrend('ontime_766', earlier))?.numerator).toBe(910);
  });
});
