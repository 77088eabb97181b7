import {
  standardisedPair,
  type StandardisedFigures,
  type StandardisedRow,
} from '../../../src/charts/standardised-pair.ts';
import type { Chart } from '../../../src/charts/finished-svg.ts';
import { at, HOSTILE_NAME, LONG_NAME, narrow, wide } from '../context.ts';

const FIELDS = ['Chứng thực', 'Hộ tịch', 'Đất đai', 'Bảo trợ xã hội', 'Lĩnh vực khác'];
const MIXES = [
  [0.62, 0.2, 0.05, 0.08, 0.05],
  [0.15, 0.25, 0.4, 0.1, 0.1],
  [0.35, 0.3, 0.2, 0.1, 0.05],
  [0, 0.1, 0.85, 0.05, 0],
];

const unit = (
  label: string,
  raw: number,
  standardised: number,
  mix = 0,
  highlighted = false,
): StandardisedRow => ({
  label,
  raw,
  standardised,
  lower: Math.max(0, standardised - 0.02),
  upper: Math.min(1, standardised + 0.018),
  mix: MIXES[mix] ?? [],
  highlighted,
  missing: null,
});

const figures = (own = 'Xã Đông Cuông'): StandardisedFigures => ({
  fields: FIELDS,
  units: [
    unit(own, 0.91, 0.952, 1, true),
    unit('Phường Văn Miếu - Quốc Tử Giám', 0.985, 0.96, 0),
    unit('Xã Vân Canh', 0.96, 0.958, 2),
    unit('Xã Ia Grai', 0.88, 0.94, 3),
  ],
});

export function pairsOfFourUnits(): Chart {
  return standardisedPair(figures(), wide());
}

export function pairsOfFourUnitsOnAPhone(): Chart {
  return standardisedPair(figures(), narrow());
}

/** Simpson's paradox of the domain reference: better in both fields, worse as counted. */
export function pairsOfAParadoxInEnglish720PixelsWide(): Chart {
  return standardisedPair(
    {
      fields: ['Certification', 'Land'],
      units: [
        { ...unit('Commune A', 0.78, 0.825, 0), mix: [0.2, 0.8] },
        { ...unit('Commune B', 0.82, 0.775, 0), mix: [0.8, 0.2] },
      ],
    },
    at(720, 'en'),
  );
}

export function pairsInArabic(): Chart {
  return standardisedPair(figures(), wide('ar'));
}

export function pairsInArabicOnAPhone(): Chart {
  return standardisedPair(figures(), narrow('ar'));
}

export function pairsInPersianOnASmallPhone(): Chart {
  return standardisedPair(figures(), at(320, 'fa'));
}

export function pairsOfOneUnitWithoutAMixOnAPhone(): Chart {
  return standardisedPair(
    { fields: [], units: [{ ...unit('Xã Đông Cuông', 0.97, 0.96, 9, true) }] },
    narrow(),
  );
}

export function pairsWithoutUnits(): Chart {
  return standardisedPair({ fields: [], units: [] }, wide());
}

export function pairsWithHiddenUnits(): Chart {
  const none = {
    raw: null,
    standardised: null,
    lower: null,
    upper: null,
    mix: [],
    highlighted: false,
  };
  return standardisedPair(
    {
      ...figures(),
      units: [
        ...figures().units,
        { ...none, label: 'Đặc khu Trường Sa', missing: 'suppressed' },
        { ...none, label: 'Đặc khu Phú Quý', missing: 'unknown' },
      ],
    },
    wide(),
  );
}

export function pairsWithALongAndAHostileNameOnAPhone(): Chart {
  return standardisedPair(
    {
      fields: [LONG_NAME, HOSTILE_NAME],
      units: [unit(LONG_NAME, 0.9, 0.95, 0, true), unit(HOSTILE_NAME, 0.9, 0.88)],
    },
    narrow(),
  );
}

/** A formula that gives more than all: the mark stands at the end of the scale, the text says more. */
export function pairsOfMoreThanAll(): Chart {
  const more = { standardised: 1.04, lower: 1.01, upper: 1.05 };
  return standardisedPair(
    {
      fields: [],
      units: [
        { ...unit('Xã Mẫu 015', 0.992, 0.99), ...more, mix: [] },
        { ...unit('Xã Mẫu 030', 0.73, 0.74), mix: [] },
      ],
    },
    at(720, 'en'),
  );
}
