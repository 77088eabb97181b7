import { describe, expect, it } from 'vitest';
import { departmentParts, departmentShare } from '../../src/components/department-share.ts';
import type { ProvinceData, SiteUnit } from '../../src/components/province-data.ts';
import type { UnitDossierRow } from '../../src/queries/unit-dossiers.ts';
import { levelOfCode } from '../../src/tables/units.ts';
import { dossierRow, month } from './dossier-row.ts';

const unit = (unit_code: string): SiteUnit => ({
  unit_code,
  level: levelOfCode(unit_code),
  name: unit_code,
  type: 'xã',
  province_code: 'XM',
  slug: null,
  valid_from: null,
  valid_to: null,
  sort_order: 1,
  has_page: true,
});
const row = (unit_code: string, received_total: number, in_time_766: number, index = 15) =>
  dossierRow(
    { received_total, in_time_766 },
    { unit_code, level: levelOfCode(unit_code), ...month(index) },
  );

/** A province of two communes, its departments, and these rows; what pages share is not needed. */
function province(departments: readonly string[], ...rows: UnitDossierRow[]): ProvinceData {
  return {
    province: unit('XM'),
    communes: ['X0001', 'X0002'].map(unit),
    departments: departments.map(unit),
    rows: Map.groupBy(rows, ({ unit_code }) => unit_code),
  } as unknown as ProvinceData;
}
const COMMUNES = [row('X0001', 500, 400), row('X0002', 300, 280)];

describe('the part of the departments in the dossiers of a province', () => {
  it('is that of the departments with figures, the one with most dossiers not on time first', () => {
    const data = province(['XM.a', 'XM.b'], ...COMMUNES, row('XM.a', 50, 50), row('XM.b', 150, 75));
    const share = departmentShare(data)!;
    expect([share.departments.numerator, share.departments.denominator]).toEqual([125, 200]);
    expect([share.all.numerator, share.all.denominator]).toEqual([805, 1000]);
    expect([share.volume, share.late]).toEqual([0.2, 75 / 195]);
    expect(share.parts.map((part) => [part.unit.unit_code, part.volume, part.late])).toEqual([
      ['XM.b', 0.15, 75 / 195],
      ['XM.a', 0.05, 0],
    ]);
    expect(share.parts[0]?.without?.value).toBeCloseTo(730 / 850, 12);
    expect([...departmentParts(data).keys()]).toEqual(['XM.b', 'XM.a']);
  });

  it('is the province less all its communes where no file gives the departments', () => {
    const share = departmentShare(province([], ...COMMUNES, row('XM', 1000, 800)))!;
    expect([share.departments.numerator, share.departments.denominator]).toEqual([120, 200]);
    expect([share.volume, share.late, share.parts]).toEqual([0.2, 80 / 200, []]);
  });

  it('is not known where a commune lacks figures, where the province does, or its period is another', () => {
    expect(departmentShare(province([], COMMUNES[0]!, row('XM', 1000, 800)))).toBeNull();
    expect(departmentShare(province([], ...COMMUNES))).toBeNull();
    expect(departmentShare(province([], ...COMMUNES, row('XM', 1000, 800, 14)))).toBeNull();
  });

  it('is not known where the communes have more than the province', () => {
    expect(departmentShare(province([], ...COMMUNES, row('XM', 700, 690)))).toBeNull();
    expect(departmentShare(province([], ...COMMUNES, row('XM', 810, 790)))).toBeNull();
  });

  it('leaves out a department of another period, and gives no part where the two tables differ', () => {
    const data = province(['XM.a'], ...COMMUNES, row('XM.a', 50, 50, 14));
    expect(departmentShare(data)).toBeNull();
    expect(departmentParts(data).size).toBe(0);
  });

  it('has no part in dossiers not on time where there are none', () => {
    const all = [row('X0001', 10, 10), row('X0002', 10, 10), row('XM.a', 5, 5)];
    expect(departmentShare(province(['XM.a'], ...all))).toMatchObject({ volume: 0.2, late: null });
  });
});
