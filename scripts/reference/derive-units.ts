import { slug } from '../../src/tables/slug.ts';
import { REFORM_DATE } from '../../src/tables/periods.ts';
import type { UnitType, UnitVersion } from '../../src/tables/units.ts';
import { npmUnits } from './npm-units.ts';

/** The package gives Ia Mơ (Gia Lai) a code that its second source and the statistics office contradict. */
const CORRECTED_CODES: Readonly<Record<string, string>> = { '23737': '23938' };

/** Changes of type since 1 July 2025, with the resolution that made them. */
const CHANGED_TYPES: readonly {
  readonly from: string;
  readonly type: UnitType;
  readonly codes: readonly string[];
}[] = [
  // Resolution 30/2026/QH16: Đồng Nai becomes a centrally run city.
  { from: '2026-04-30', type: 'thành phố', codes: ['75'] },
  // Resolution 237/NQ-UBTVQH16: ten communes of Đồng Nai become wards.
  {
    from: '2026-04-30',
    type: 'phường',
    codes: [
      '25270',
      '25357',
      '25363',
      '26116',
      '26170',
      '26248',
      '26326',
      '26368',
      '26425',
      '26485',
    ],
  },
  // Resolution 36/2026/QH16: Quảng Ninh becomes a centrally run city.
  { from: '2026-09-01', type: 'thành phố', codes: ['22'] },
];

const COUNTRY: UnitVersion = {
  unit_code: 'VN',
  level: 'country',
  name: 'Việt Nam',
  type: 'quốc gia',
  province_code: null,
  slug: null,
  valid_from: REFORM_DATE,
  valid_to: null,
};

/**
 * The country, its 34 provinces and 3,321 communes with every change of type, in code order. The
 * second source, `new-vn-provinces`, agrees but for the code of Ba Chẽ and the name of Phố Bảng;
 * the list of the statistics office has ours of both. `tests/scripts/reference.test.ts` compares.
 */
export function deriveUnits(): UnitVersion[] {
  const { provinces, wards } = npmUnits();
  const units = [
    ...provinces.map(({ province_code, name }): UnitVersion => {
      const city = name.startsWith('Thành phố ');
      const bare = name.replace(/^(?:Thành phố|Tỉnh) /u, '');
      return {
        ...COUNTRY,
        unit_code: province_code,
        level: 'province',
        name: bare,
        type: city ? 'thành phố' : 'tỉnh',
        province_code,
        slug: slug(bare),
      };
    }),
    ...wards.map(({ ward_code, name, province_code }): UnitVersion => {
      const [, word = '', bare = ''] = /^(Xã|Phường|Đặc khu) (.+)$/u.exec(name) ?? [];
      if (bare === '') throw new Error(`No type of unit in the name "${name}".`);
      return {
        ...COUNTRY,
        unit_code: CORRECTED_CODES[ward_code] ?? ward_code,
        level: 'commune',
        name: bare,
        type: word.toLowerCase() as UnitType,
        province_code,
      };
    }),
  ];
  return [COUNTRY, ...units.flatMap(withChanges)].toSorted(
    (a, b) =>
      Number(b.level === 'country') - Number(a.level === 'country') ||
      a.unit_code.length - b.unit_code.length ||
      compare(a.unit_code, b.unit_code) ||
      compare(a.valid_from ?? '', b.valid_from ?? ''),
  );
}

function withChanges(unit: UnitVersion): UnitVersion[] {
  const change = CHANGED_TYPES.find(({ codes }) => codes.includes(unit.unit_code));
  if (change === undefined) return [unit];
  return [
    { ...unit, valid_to: dayBefore(change.from) },
    { ...unit, type: change.type, valid_from: change.from },
  ];
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
