import {
  monthFieldHeatmap,
  type HeatmapCell,
  type HeatmapFigures,
} from '../../../src/charts/month-field-heatmap.ts';
import type { Chart } from '../../../src/charts/finished-svg.ts';
import { at, HOSTILE_NAME, LONG_NAME, narrow, wide } from '../context.ts';

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const FIELDS = [
  'Chứng thực',
  'Hộ tịch',
  'Đất đai',
  'Bảo trợ xã hội',
  LONG_NAME,
  'Thành lập và hoạt động của hộ kinh doanh',
];

const month = (index: number): Pick<HeatmapCell, 'period_start' | 'period_end'> => ({
  period_start: iso(new Date(Date.UTC(2025, 6 + index, 1))),
  period_end: iso(new Date(Date.UTC(2025, 7 + index, 0))),
});

/** Fields that differ and months that vary; one cell of each kind without a figure, and a month that no cell states. */
function figures(months = 16, fields: readonly string[] = FIELDS): HeatmapFigures {
  const cells = fields.flatMap((field, row) =>
    Array.from({ length: months }, (_, column): HeatmapCell => {
      const value = Math.min(1, 1 - 0.05 * row + 0.04 * Math.sin(row * 2 + column));
      // Rare fields have few dossiers in some months.
      const dossiers = row === 3 && column % 3 > 0 ? 1 + column : 60 + 7 * column;
      const missing =
        (row + 2 * column) % 19 === 7
          ? 'suppressed'
          : (row * 3 + column) % 23 === 11
            ? 'nothing'
            : null;
      const [numerator, denominator] =
        missing === null ? [Math.round(value * dossiers), dossiers] : [null, null];
      return { field, ...month(column), numerator, denominator, missing };
    }),
  );
  return { fields, cells: cells.filter((_, index) => index % 41 !== 30) };
}

export function heatmapOfSixteenMonths(): Chart {
  return monthFieldHeatmap(figures(), wide());
}

export function heatmapOfSixteenMonthsOnAPhone(): Chart {
  return monthFieldHeatmap(figures(), narrow());
}

export function heatmapInEnglish720PixelsWide(): Chart {
  return monthFieldHeatmap(figures(12), at(720, 'en'));
}

export function heatmapInArabic(): Chart {
  return monthFieldHeatmap(figures(), wide('ar'));
}

export function heatmapInArabicOnAPhone(): Chart {
  return monthFieldHeatmap(figures(), narrow('ar'));
}

export function heatmapInPersianOnASmallPhone(): Chart {
  return monthFieldHeatmap(figures(6), at(320, 'fa'));
}

/** More months than have room for their text. */
export function heatmapOfThirtyMonthsOnAPhone(): Chart {
  return monthFieldHeatmap(figures(30), narrow());
}

export function heatmapOfOneCellOnAPhone(): Chart {
  return monthFieldHeatmap(figures(1, ['Hộ tịch']), narrow());
}

export function heatmapOfHiddenCellsOnly(): Chart {
  const { fields, cells } = figures(8, FIELDS.slice(0, 2));
  return monthFieldHeatmap(
    {
      fields,
      cells: cells.map((cell) => ({
        ...cell,
        ...{ numerator: null, denominator: null, missing: 'suppressed' },
      })),
    },
    wide(),
  );
}

export function heatmapWithoutFields(): Chart {
  return monthFieldHeatmap({ fields: [], cells: [] }, wide());
}

export function heatmapWithAHostileNameOnAPhone(): Chart {
  return monthFieldHeatmap(figures(4, [HOSTILE_NAME]), narrow());
}
