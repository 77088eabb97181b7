import { describe, expect, it } from 'vitest';
import { communeTable } from '../../src/components/commune-rows.ts';
import { mainSeries } from '../../src/components/period-series.ts';
import { pooledTrend, steadyTrend } from '../../src/components/province-view.ts';
import type { UnitVersionRow } from '../../src/queries/unit-versions.ts';
import { dossierRow, month } from './dossier-row.ts';

const unit = (unit_code: string): UnitVersionRow => ({
  unit_code,
  level: 'commune',
  name: unit_code,
  type: 'xã',
  province_code: 'XM',
  slug: null,
  valid_from: '2025-07-01',
  valid_to: null,
  sort_order: 1,
});
const row = (unit_code: string, in_time_766: number, index = 15) =>
  dossierRow({ received_total: 100, in_time_766 }, { unit_code, ...month(index) });

describe('the communes of a province', () => {
  it('are shown in the period that most of them reach; those with others, or none, are named', () => {
    const rows = new Map([
      ['X1', [row('X1', 90)]],
      ['X2', [row('X2', 80, 14), row('X2', 85)]],
      ['X3', [row('X3', 70, 14)]],
    ]);
    const table = communeTable(['X1', 'X2', 'X3', 'X4'].map(unit), rows)!;
    expect(table.rows.map(({ unit: { unit_code }, rate }) => [unit_code, rate?.value])).toEqual([
      ['X1', 0.9],
      ['X2', 0.85],
    ]);
    expect(table.elsewhere.map(({ unit, period }) => [unit.unit_code, period.period_end])).toEqual([
      ['X3', '2026-09-30'],
    ]);
    expect(table.others.map(({ unit_code }) => unit_code)).toEqual(['X4']);
    expect(table.period.period_end).toBe('2026-10-31');
  });

  it('have no table where none has figures', () => {
    expect(communeTable([unit('X1')], new Map())).toBeNull();
  });

  it('are added up by period: the sum of numerators over the sum of denominators', () => {
    const trend = pooledTrend('ontime_766', [row('X1', 90), row('X2', 50), row('X1', 70, 14)]);
    expect(trend.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [70, 100],
      [140, 200],
    ]);
  });
});

describe('the communes that all together are judged by', () => {
  const months = [...Array(15).keys()];
  const small = months.flatMap((index) => ['X2', 'X3', 'X4'].map((code) => row(code, 20, index)));
  const large = (index: number) =>
    dossierRow({ received_total: 900, in_time_766: 890 }, { unit_code: 'X1', ...month(index) });

  it('are none where a large one sends nothing in the last months', () => {
    const rows = [...small, ...months.slice(0, 13).map(large)];
    expect(steadyTrend('ontime_766', rows)).toBeNull();
    expect(pooledTrend('ontime_766', rows)).toHaveLength(15);
  });

  it('are those with figures in every month, where one without has few dossiers', () => {
    const rows = [...small.filter((own) => own.unit_code !== 'X4'), ...months.map(large)];
    const late = small.filter((own) => own.unit_code === 'X4').slice(0, 13);
    const steady = steadyTrend('ontime_766', [...rows, ...late])!;
    expect([steady.units, steady.of]).toEqual([3, 4]);
    expect(steady.trend.map(({ denominator }) => denominator)).toEqual(months.map(() => 1100));
  });
});

describe('the series that a page leads with', () => {
  it('is the one that reaches furthest, oldest period first', () => {
    const flow = [row('X1', 90, 14), row('X1', 90, 13)];
    const running = dossierRow({}, { period_start: '2026-01-01', period_kind: 'year_to_date' });
    expect(mainSeries([...flow, running])?.latest).toBe(running);
    expect(mainSeries(flow)?.rows).toEqual([flow[1], flow[0]]);
    expect(mainSeries([])).toBeNull();
  });
});
