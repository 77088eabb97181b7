import { rankRangeChart, type RankRangeRow } from '../../../src/charts/rank-range-chart.ts';
import type { Chart } from '../../../src/charts/finished-svg.ts';
import { wilson } from '../../../src/statistics/wilson.ts';
import { at, HOSTILE_NAME, LONG_NAME, narrow, wide } from '../context.ts';

const NAMES = [
  'Bắc Ninh',
  'Cao Bằng',
  'Cà Mau',
  'Cần Thơ',
  'Gia Lai',
  'Hà Nội',
  'Hà Tĩnh',
  'Huế',
  'Hưng Yên',
  'Hải Phòng',
  'Hồ Chí Minh',
  'Khánh Hòa',
  'Lai Châu',
  'Lào Cai',
  'Lâm Đồng',
  'Lạng Sơn',
  'Nghệ An',
  'Ninh Bình',
  'Phú Thọ',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sơn La',
  'Thanh Hóa',
  'Thái Nguyên',
  'Tuyên Quang',
  'Tây Ninh',
  'Vĩnh Long',
  'An Giang',
  'Điện Biên',
  'Đà Nẵng',
  'Đắk Lắk',
  'Đồng Nai',
  'Đồng Tháp',
];

/** Ranked units whose shares fall from 99 % to 82 %; small ones have wide intervals and ranges. */
function ranking(
  count: number,
  own: number | null,
  nameOf: (index: number) => string,
): RankRangeRow[] {
  return Array.from({ length: count }, (_, index) => {
    const n = [4000, 900, 150][index % 3]!;
    const value = 0.99 - (0.17 * index) / count;
    const interval = wilson(Math.round(value * n), n)!;
    const spread = Math.round((count * (interval.upper - interval.lower)) / 0.2);
    const [lower, upper] = [Math.max(1, index + 1 - spread), Math.min(count, index + 1 + spread)];
    const third = (rank: number): number => Math.ceil((3 * rank) / count);
    return {
      label: nameOf(index),
      value,
      ...interval,
      rank_median: index + 1,
      rank_lower: lower,
      rank_upper: upper,
      band:
        third(lower) === third(upper)
          ? (['first', 'middle', 'last'] as const)[third(lower) - 1]!
          : null,
      highlighted: index === own,
      missing: null,
    };
  });
}

const provinces = (): RankRangeRow[] => ranking(34, 13, (index) => NAMES[index] ?? '');
const communes = (own: number | null, name = 'Phường Văn Miếu - Quốc Tử Giám'): RankRangeRow[] =>
  ranking(148, own, (index) => (index === own ? name : `Xã Tân An ${index}`));

export function ranksOfTheProvinces(): Chart {
  return rankRangeChart(provinces(), wide());
}

export function ranksOfTheProvincesOnAPhone(): Chart {
  return rankRangeChart(provinces(), narrow());
}

export function ranksOfCommunesAroundTheReaders(): Chart {
  return rankRangeChart(communes(60), wide());
}

export function ranksOfCommunesAroundTheReadersOnAPhone(): Chart {
  return rankRangeChart(communes(60), narrow());
}

export function ranksOfCommunesWithoutOneOfTheReaders(): Chart {
  return rankRangeChart(communes(null), at(720, 'en'));
}

/** The reader's unit is the second one: its neighbours and the first rows are one stretch. */
export function ranksInArabic(): Chart {
  return rankRangeChart(communes(1), wide('ar'));
}

export function ranksInArabicOnAPhone(): Chart {
  return rankRangeChart(communes(60), narrow('ar'));
}

export function ranksInPersianOnASmallPhone(): Chart {
  return rankRangeChart(communes(147), at(320, 'fa'));
}

export function ranksOfOneUnit(): Chart {
  return rankRangeChart(
    ranking(1, 0, () => 'Xã Đông Cuông'),
    narrow(),
  );
}

export function ranksWithoutUnits(): Chart {
  return rankRangeChart([], wide());
}

export function ranksWithHiddenUnitsOnAPhone(): Chart {
  const none = {
    value: null,
    lower: null,
    upper: null,
    rank_median: null,
    rank_lower: null,
    rank_upper: null,
    band: null,
    highlighted: false,
  } as const;
  return rankRangeChart(
    [
      ...ranking(4, 2, (index) => `Xã ${index}`),
      { ...none, label: 'Đặc khu Trường Sa', missing: 'suppressed' },
      { ...none, label: 'Đặc khu Hoàng Sa', missing: 'nothing' },
    ],
    narrow('en'),
  );
}

export function ranksWithALongAndAHostileNameOnAPhone(): Chart {
  return rankRangeChart(
    ranking(2, 0, (index) => (index === 0 ? LONG_NAME : HOSTILE_NAME)),
    narrow(),
  );
}
