import { describe, expect, it } from 'vitest';
import { fieldExample } from '../../src/components/field-example.ts';
import type { SiteUnit } from '../../src/components/province-data.ts';
import type { UnitDossierRow } from '../../src/queries/unit-dossiers.ts';
import { dossierRow, month } from './dossier-row.ts';

type Share = readonly [onTime: number, resolved: number];

const commune = (unit_code: string): SiteUnit => ({
  unit_code,
  level: 'commune',
  name: unit_code,
  type: 'xã',
  province_code: 'XM',
  slug: null,
  valid_from: '2025-07-01',
  valid_to: null,
  sort_order: 1,
  has_page: true,
});

/** Twelve months of one commune: a twelfth of the counts each. */
function months(unit_code: string, fields: Readonly<Record<string, Share>>, count = 12) {
  return Array.from({ length: count }, (_, index) =>
    Object.entries(fields).map(([field_id, [onTime, resolved]]) =>
      dossierRow(
        {
          resolved_total: resolved,
          resolved_early_or_on_time: onTime,
          resolved_late: resolved - onTime,
        },
        { ...month(index + 12 - count), unit_code, field_id },
      ),
    ),
  ).flat();
}

function figures(rows: readonly UnitDossierRow[]) {
  const byUnit = Map.groupBy(rows, ({ unit_code }) => unit_code);
  return {
    communes: [...byUnit.keys()].map(commune),
    rows: byUnit,
    fieldRows: byUnit,
  };
}

const HIGHER = { copies: [90, 100], homes: [60, 100], land: [300, 400] } as const;
const LOWER = { copies: [340, 400], homes: [55, 100], land: [70, 100] } as const;

describe('the example of standardising by field', () => {
  const example = fieldExample(figures([...months('X0001', HIGHER), ...months('X0002', LOWER)]))!;

  it('is a pair of communes with Simpson’s paradox over twelve months', () => {
    expect(example.higher.unit.unit_code).toBe('X0001');
    expect(example.higher.all).toEqual({ numerator: 12 * 450, denominator: 12 * 600 });
    expect(example.lower.all).toEqual({ numerator: 12 * 465, denominator: 12 * 600 });
    expect([example.period.period_start, example.period.period_end]).toEqual([
      '2025-07-01',
      '2026-06-30',
    ]);
  });

  it('names the field that is slow and a larger part of the commune that is lower over all', () => {
    expect(example.cause).toBe('land');
  });

  it('sets the first beside what all communes together let its fields expect', () => {
    // 100 copies at 430/500, 100 homes at 115/200, 400 land at 370/500: 439.5 a month.
    expect(example.standardised?.expected).toBeCloseTo(12 * 439.5, 6);
    expect(example.pool.get('land')).toEqual({ numerator: 12 * 370, denominator: 12 * 500 });
  });

  it('leaves out a commune that lacks a month, or whose counts contradict each other', () => {
    const lacking = [...months('X0001', HIGHER, 11), ...months('X0002', LOWER)];
    expect(fieldExample(figures(lacking))).toBeNull();
    const broken = months('X0001', HIGHER).map((row, index) =>
      index === 0 ? { ...row, resolved_early_or_on_time: row.resolved_total! + 1 } : row,
    );
    expect(fieldExample(figures([...broken, ...months('X0002', LOWER)]))).toBeNull();
  });

  it('is none where there are no figures', () => {
    expect(fieldExample(figures([]))).toBeNull();
  });
});
