import type { Chart } from '../../../src/charts/finished-svg.ts';
import { TILES } from '../../../src/charts/tile-grid.ts';
import { tileMap, type TileRow } from '../../../src/charts/tile-map.ts';
import { formatPercent } from '../../../src/i18n/format.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { HOSTILE_NAME, narrow, wide } from '../context.ts';

const NAMES: Readonly<Record<string, string>> = {
  '01': 'Hà Nội',
  '04': 'Cao Bằng',
  '08': 'Tuyên Quang',
  '11': 'Điện Biên',
  '12': 'Lai Châu',
  '14': 'Sơn La',
  '15': 'Lào Cai',
  '19': 'Thái Nguyên',
  '20': 'Lạng Sơn',
  '22': 'Quảng Ninh',
  '24': 'Bắc Ninh',
  '25': 'Phú Thọ',
  '31': 'Hải Phòng',
  '33': 'Hưng Yên',
  '37': 'Ninh Bình',
  '38': 'Thanh Hóa',
  '40': 'Nghệ An',
  '42': 'Hà Tĩnh',
  '44': 'Quảng Trị',
  '46': 'Huế',
  '48': 'Đà Nẵng',
  '51': 'Quảng Ngãi',
  '52': 'Gia Lai',
  '56': 'Khánh Hòa',
  '66': 'Đắk Lắk',
  '68': 'Lâm Đồng',
  '75': 'Đồng Nai',
  '79': 'Hồ Chí Minh',
  '80': 'Tây Ninh',
  '82': 'Đồng Tháp',
  '86': 'Vĩnh Long',
  '91': 'An Giang',
  '92': 'Cần Thơ',
  '96': 'Cà Mau',
};

/** Every province; each seventh without a figure. */
function provinces(locale: Locale, value: (index: number) => number | null): TileRow[] {
  return Object.keys(TILES)
    .sort()
    .map((unit_code, index) => ({
      unit_code,
      label: NAMES[unit_code] ?? unit_code,
      value: value(index),
      text: formatPercent(locale, value(index)),
      href: `/province/${unit_code}/`,
    }));
}

const spread = (index: number): number => 0.8 + ((index * 13) % 34) / 170;

export function mapOfTheProvinces(): Chart {
  return tileMap(provinces('vi', spread), wide());
}

export function mapOfTheProvincesOnAPhone(): Chart {
  return tileMap(provinces('vi', spread), narrow());
}

export function mapInArabic(): Chart {
  return tileMap(provinces('ar', spread), narrow('ar'));
}

export function mapWithUnknownProvinces(): Chart {
  return tileMap(
    provinces('vi', (index) => (index % 7 === 0 ? null : spread(index))),
    wide(),
  );
}

/** Equal values have one colour, whatever the fifths. */
export function mapOfTies(): Chart {
  return tileMap(
    provinces('vi', (index) => (index < 5 ? 0 : 1)),
    narrow(),
  );
}

export function mapWithoutProvinces(): Chart {
  return tileMap([], narrow());
}

/** One province; its name, its figure and its link are hostile, and a code that is in no tile. */
export function mapWithAHostileName(): Chart {
  return tileMap(
    [
      {
        unit_code: '15',
        label: HOSTILE_NAME,
        value: 0.5,
        text: HOSTILE_NAME,
        href: '/province/"onfocus="alert(1)/',
      },
      { unit_code: 'XM', label: 'Tỉnh Mẫu', value: 0.9, text: '90 %', href: '/province/tinh-mau/' },
    ],
    narrow(),
  );
}
