import type { Chart } from '../../../src/charts/finished-svg.ts';
import { fieldBars } from '../../../src/charts/field-bars.ts';
import { intervalDotPlot, type IntervalRow } from '../../../src/charts/interval-dot-plot.ts';
import { MESSAGES } from '../../../src/i18n/messages.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { wilson } from '../../../src/statistics/wilson.ts';
import { HOSTILE_NAME, LONG_NAME, narrow, wide } from '../context.ts';

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

export function fieldsOfACommune(): Chart {
  return fieldBars(
    [
      row('Chứng thực', 640, 641),
      row('Hộ tịch', 280, 290),
      row('Đất đai', 80, 120),
      row('Bảo trợ xã hội', 49, 50),
      row('Hàng hải và đường thủy nội địa', 1, 2),
      row('Quy hoạch đô thị và nông thôn', 9, 9),
    ],
    wide(),
  );
}

export function fieldsOfACommuneInArabicOnAPhone(): Chart {
  return fieldBars(
    [
      row('التصديق على النسخ والتواقيع', 640, 641),
      row('الأحوال المدنية (المواليد)', 280, 290),
      row('الأراضي', 80, 120),
    ],
    narrow('ar'),
  );
}

export function fieldsWithoutAny(): Chart {
  return fieldBars([], narrow('fa'));
}
