import type { Chart } from '../../../src/charts/finished-svg.ts';
import { fieldBars, type FieldBarRow } from '../../../src/charts/field-bars.ts';
import { intervalDotPlot } from '../../../src/charts/interval-dot-plot.ts';
import type { IntervalRow } from '../../../src/charts/interval-rows.ts';
import { MESSAGES } from '../../../src/i18n/messages.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { wilson } from '../../../src/statistics/wilson.ts';
import { at, HOSTILE_NAME, LONG_NAME, narrow, wide } from '../context.ts';

function row(label: string, x: number, n: number, highlighted = false): IntervalRow {
  return { label, value: x / n, ...wilson(x, n)!, highlighted };
}

/** The three on-time rates of the worked example: 400 of 430, 400 of 470, 425 of 470. */
function onTimeRates(locale: Locale): IntervalRow[] {
  const title = (rate: 'ontime_766' | 'ontime_resolved' | 'ontime_received'): string =>
    MESSAGES[locale].commune.rateTitle({ rate });
  return [
    row(title('ontime_766'), 425, 470, true),
    row(title('ontime_resolved'), 400, 430),
    row(title('ontime_received'), 400, 470),
  ];
}

export function dotsOfThreeRates(): Chart {
  return intervalDotPlot(onTimeRates('vi'), wide());
}

export function dotsOfThreeRatesOnAPhone(): Chart {
  return intervalDotPlot(onTimeRates('vi'), narrow());
}

export function dotsInArabic(): Chart {
  return intervalDotPlot(onTimeRates('ar'), wide('ar'));
}

export function dotsInPersianOnAPhone(): Chart {
  return intervalDotPlot(onTimeRates('fa'), narrow('fa'));
}

export function dotsWithoutRows(): Chart {
  return intervalDotPlot([], wide());
}

export function dotsOfOneRow(): Chart {
  return intervalDotPlot([row('Xã Đông Cuông', 1654, 1695, true)], wide());
}

/** Both ends of the scale, surely and hardly known, and two rows that tie. */
export function dotsAtZeroAndAHundredPercent(): Chart {
  return intervalDotPlot(
    [
      row('Phường Nam Cường', 3450, 3450),
      row('Xã Thọ Xuân', 5, 5),
      row('Xã Tà Năng', 5, 5),
      row('Đặc khu Hoàng Sa', 0, 1),
      row('Đặc khu Trường Sa', 0, 900),
    ],
    wide(),
  );
}

export function dotsWithLongAndHostileNamesOnAPhone(): Chart {
  return intervalDotPlot(
    [
      row('Phường Văn Miếu - Quốc Tử Giám', 95, 100, true),
      row(LONG_NAME, 90, 100),
      row(HOSTILE_NAME, 80, 100),
      row('', 85, 100),
    ],
    narrow('en'),
  );
}

/** Overdue shares: the axis ends where the data do. */
export function dotsOfSmallShares(): Chart {
  return intervalDotPlot([row('Chứng thực', 3, 900), row('Đất đai', 60, 900)], wide());
}

function field(label: string, x: number, n: number, overdue: FieldBarRow['overdue']): FieldBarRow {
  return { ...row(label, x, n), overdue };
}

/** A backlog in a field of which what was resolved was mostly on time, and a hidden number. */
const FIELDS = [
  field('Đất đai', 864, 1000, 506),
  field('Chứng thực', 640, 690, 10),
  field('Đăng ký hộ kinh doanh', 80, 89, 3),
  field('Hàng hải và đường thủy nội địa, phát triển thương mại', 9, 13, 0),
  field('Quy hoạch đô thị và nông thôn', 9, 9, 'hidden'),
  field('Bảo trợ xã hội', 49, 50, null),
];

export function fieldsOfACommune(): Chart {
  return fieldBars(FIELDS, wide());
}

export function fieldsOfACommuneOnAPhone(): Chart {
  return fieldBars(FIELDS, narrow());
}

export function fieldsInEnglish720PixelsWide(): Chart {
  return fieldBars(FIELDS, at(720, 'en'));
}

export function fieldsOfACommuneInArabicOnAPhone(): Chart {
  return fieldBars(
    [
      field('التصديق على النسخ والتواقيع', 640, 641, 12),
      field('الأحوال المدنية (المواليد)', 280, 290, 4),
      field('الأراضي', 80, 120, 0),
    ],
    narrow('ar'),
  );
}

export function fieldsInPersian(): Chart {
  return fieldBars(FIELDS, wide('fa'));
}

/** Nothing is overdue: only the shares are drawn. */
export function fieldsWithoutOverdue(): Chart {
  return fieldBars(
    [
      field('Chứng thực', 640, 641, 0),
      field('Hộ tịch', 280, 290, 0),
      field('Đất đai', 80, 120, null),
      field('Hàng hải và đường thủy nội địa', 1, 2, 0),
    ],
    wide(),
  );
}

export function fieldsWithoutAny(): Chart {
  return fieldBars([], narrow('fa'));
}
