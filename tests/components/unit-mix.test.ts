import { describe, expect, it } from 'vitest';
import type { ProvinceData } from '../../src/components/province-data.ts';
import { OTHER_FIELDS, unitMix } from '../../src/components/unit-mix.ts';
import { unitResult } from '../i18n/statement-examples.ts';
import { comparisonSet } from './comparison-set.ts';
import { dossierRow } from './dossier-row.ts';

const set = comparisonSet();
const field = (field_id: string, received_total: number, late: number) =>
  dossierRow({ received_total, in_time_766: received_total - late }, { field_id });
const of = (rows: Record<string, ReturnType<typeof field>[]>) =>
  ({
    province: { unit_code: 'XM' },
    fieldRows: new Map(Object.entries(rows)),
  }) as unknown as ProvinceData;
const own = (denominator: number) =>
  unitResult({ unit_code: 'X1', numerator: denominator - 5, denominator });

describe('the mix of fields of a unit', () => {
  it('stands beside that of all units of its set, the rest of the fields in one', () => {
    const data = of({
      X1: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => field(id, 60 - index * 10, 1)),
      X2: [field('a', 90, 0), field('g', 100, 9)],
    });
    const mix = unitMix(data, set, own(210), ['X1', 'X2'])!;
    expect(mix.fields).toEqual(['a', 'b', 'c', 'd', OTHER_FIELDS]);
    expect(mix.own.map((share) => Math.round(share * 210))).toEqual([60, 50, 40, 30, 30]);
    expect(mix.pool.map((share) => Math.round(share * 400))).toEqual([150, 50, 40, 30, 130]);
    expect(mix.parts.find(({ field: id }) => id === 'g')).toEqual({
      field: 'g',
      ownNumerator: 0,
      ownDenominator: 0,
      poolNumerator: 91,
      poolDenominator: 100,
    });
  });

  it('stands beside the published sum over all communes where one of them has a hidden row', () => {
    const hidden = dossierRow({}, { field_id: 'b', suppressed: ['received_total'] });
    const rows = { X1: [field('a', 60, 1)], X2: [field('a', 90, 0), hidden] };
    const sum = { ...field('b', 1000, 10), basis: 'communes' as const };
    const poolOf = (province: ReturnType<typeof field>[]) =>
      unitMix(of({ ...rows, XM: province }), set, own(60), ['X1', 'X2'])?.parts.map(
        (part) => part.poolDenominator,
      );
    expect(poolOf([sum])).toEqual([150, 1000]);
    expect(poolOf([])).toBeUndefined();
    expect(poolOf([{ ...sum, basis: 'source' }])).toBeUndefined();
  });

  it('is not known where its fields do not make up its dossiers', () => {
    const data = of({ X1: [field('a', 60, 1)], X2: [field('a', 90, 0)] });
    expect(unitMix(data, set, own(61), ['X1', 'X2'])).toBeNull();
    expect(unitMix(of({}), set, own(0), ['X1'])).toBeNull();
  });
});
