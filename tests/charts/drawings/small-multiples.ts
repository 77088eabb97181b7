import {
  smallMultiples,
  type MultipleFigures,
  type MultiplePoint,
  type MultipleRow,
} from '../../../src/charts/small-multiples.ts';
import type { Chart } from '../../../src/charts/finished-svg.ts';
import type { NoFigure } from '../../../src/tables/no-figure.ts';
import { at, HOSTILE_NAME, LONG_NAME, narrow, wide } from '../context.ts';

const iso = (date: Date): string => date.toISOString().slice(0, 10);

function months(values: readonly (number | NoFigure)[]): MultiplePoint[] {
  return values.map((value, index) => ({
    period_start: iso(new Date(Date.UTC(2025, 6 + index, 1))),
    period_end: iso(new Date(Date.UTC(2025, 7 + index, 0))),
    value: typeof value === 'number' ? value : null,
    missing: typeof value === 'number' ? null : value,
  }));
}

const wave = (level: number, phase: number, count = 16): number[] =>
  Array.from(
    { length: count },
    (_, index) => level + 0.03 * Math.sin(index * 0.9 + phase) + 0.002 * index,
  );

const row = (
  label: string,
  values: readonly (number | NoFigure)[],
  highlighted = false,
): MultipleRow => ({
  label,
  points: months(values),
  highlighted,
});

const NAMES = [
  'Xã Đông Cuông',
  'Phường Văn Miếu - Quốc Tử Giám',
  'Xã Ea H’Leo',
  'Xã A Lưới 5',
  'Phường Pleiku',
  'Xã Vân Canh',
  'Xã Tân An',
  'Phường An Khê',
  'Xã Ia Grai',
  'Xã Chư Păh',
  'Đặc khu Phú Quý',
  'Xã Kbang',
];

function twelve(count = 12): MultipleFigures {
  return {
    units: NAMES.slice(0, count).map((label, index) =>
      row(label, wave(0.84 + 0.01 * index, index), index === 0),
    ),
    context: { label: 'Toàn tỉnh Gia Lai', points: months(wave(0.9, 0.4)) },
  };
}

export function multiplesOfTwelveUnits(): Chart {
  return smallMultiples(twelve(), wide());
}

export function multiplesOfTwelveUnitsOnAPhone(): Chart {
  return smallMultiples(twelve(), narrow());
}

export function multiplesOfFiveUnitsInEnglish720PixelsWide(): Chart {
  return smallMultiples(twelve(5), at(720, 'en'));
}

export function multiplesInArabic(): Chart {
  return smallMultiples(twelve(5), wide('ar'));
}

export function multiplesInArabicOnAPhone(): Chart {
  return smallMultiples(twelve(5), narrow('ar'));
}

export function multiplesInPersianOnASmallPhone(): Chart {
  return smallMultiples(twelve(3), at(320, 'fa'));
}

export function multiplesOfOneUnitAndOneMonthOnAPhone(): Chart {
  return smallMultiples({ units: [row('Xã Đông Cuông', [0.97], true)], context: null }, narrow());
}

export function multiplesWithoutUnits(): Chart {
  return smallMultiples({ units: [], context: null }, wide());
}

/** Hidden, unknown and empty months; a unit of which nothing is known. */
export function multiplesWithGapsOnAPhone(): Chart {
  return smallMultiples(
    {
      units: [
        row(
          'Xã Đông Cuông',
          [0.95, 0.96, 'suppressed', 'suppressed', 0.97, 0.96, 'nothing', 0.95],
          true,
        ),
        row('Xã Vân Canh', [0.9, 0.91, 0.9, 'unknown', 0.94, 'unknown', 0.92, 0.95]),
        row(
          'Đặc khu Trường Sa',
          Array.from({ length: 8 }, () => 'unknown' as const),
        ),
      ],
      context: { label: 'Toàn tỉnh', points: months(wave(0.93, 1, 8)) },
    },
    narrow(),
  );
}

export function multiplesWithALongAndAHostileNameOnAPhone(): Chart {
  return smallMultiples(
    {
      units: [row(LONG_NAME, wave(0.9, 1), true), row(HOSTILE_NAME, wave(0.9, 2))],
      context: { label: LONG_NAME, points: months(wave(0.9, 0)) },
    },
    narrow(),
  );
}
