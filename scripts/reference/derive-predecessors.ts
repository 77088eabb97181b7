import type { Predecessor } from '../../src/tables/predecessors.ts';
import { npmUnits, type NpmMapping } from './npm-units.ts';

/** Old codes whose successor in the package contradicts the conversion table of the statistics office. */
const WRONG = new Set(['00556', '01651', '02482', '30901', '30913']);
const IA_MO = { wrong: '23737', right: '23938' };

/**
 * Old communes with a code and the commune that succeeded each. A commune that was split has one of
 * its successors here: names are recognised by this table, figures never apportioned. Rows of the
 * package without an old code are left out: half of them name a successor by a wrong code, and
 * nothing confirms the others.
 */
export function derivePredecessors(): Predecessor[] {
  const coded = npmUnits().mappings.filter(
    (row): row is NpmMapping & { old_ward_code: string } =>
      row.old_ward_code !== null && row.old_ward_code !== '' && !WRONG.has(row.old_ward_code),
  );
  const rows = coded.map((row): Predecessor => ({
    old_code: row.old_ward_code,
    old_name: row.old_ward_name.trim(),
    old_district: row.old_district_name.trim(),
    old_province: row.old_province_name.trim(),
    unit_code: row.new_ward_code === IA_MO.wrong ? IA_MO.right : row.new_ward_code,
  }));
  const withIaMo = rows.some(({ old_code }) => old_code === IA_MO.right)
    ? rows
    : [
        ...rows,
        {
          old_code: IA_MO.right,
          old_name: 'Xã Ia Mơ',
          old_district: 'Huyện Chư Prông',
          old_province: 'Tỉnh Gia Lai',
          unit_code: IA_MO.right,
        },
      ];
  return withIaMo.toSorted((a, b) => Number(a.old_code) - Number(b.old_code));
}
