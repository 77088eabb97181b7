import {
  scatterChart,
  type ScatterFigures,
  type ScatterRow,
} from '../../../src/charts/scatter-chart.ts';
import type { Chart } from '../../../src/charts/finished-svg.ts';
import { at, HOSTILE_NAME, LONG_NAME, narrow, wide } from '../context.ts';

const unit = (
  label: string,
  x: number | null,
  y: number | null,
  highlighted = false,
): ScatterRow => ({
  label,
  x,
  y,
  highlighted,
  missing: null,
});

const X = 'Nộp trực tuyến';
const Y = 'Đúng hạn, trên số đã giải quyết';

/** 135 communes: shares online from 20 % to 90 %, on time from 80 % to 100 %. */
function communes(own = 'Xã Đông Cuông', x = X, y = Y): ScatterFigures {
  const others = Array.from({ length: 134 }, (_, index) =>
    unit(
      `Xã ${index}`,
      0.2 + (0.7 * ((index * 47) % 134)) / 134,
      1 - 0.2 * (((index * 29) % 134) / 134) ** 2,
    ),
  );
  return { units: [...others, unit(own, 0.86, 0.93, true)], x, y };
}

export function scatterOfAProvince(): Chart {
  return scatterChart(communes(), wide());
}

export function scatterOfAProvinceOnAPhone(): Chart {
  return scatterChart(communes(), narrow());
}

export function scatterInEnglish720PixelsWide(): Chart {
  return scatterChart(
    communes('Xã Đông Cuông', 'Submitted online', 'On time, of those resolved'),
    at(720, 'en'),
  );
}

export function scatterInArabic(): Chart {
  return scatterChart(
    communes('Xã Đông Cuông', 'مقدَّمة عبر الإنترنت', 'في موعدها، من المنجَز'),
    wide('ar'),
  );
}

export function scatterInArabicOnAPhone(): Chart {
  return scatterChart(
    communes('Xã Đông Cuông', 'مقدَّمة عبر الإنترنت', 'في موعدها، من المنجَز'),
    narrow('ar'),
  );
}

export function scatterInPersianOnASmallPhone(): Chart {
  return scatterChart(
    communes('Xã Đông Cuông', 'ثبت برخط', 'سر وقت، از رسیدگی‌شده‌ها'),
    at(320, 'fa'),
  );
}

export function scatterOfOneUnitOnAPhone(): Chart {
  return scatterChart({ units: [unit('Xã Đông Cuông', 1, 1, true)], x: X, y: Y }, narrow());
}

export function scatterWithoutUnits(): Chart {
  return scatterChart({ units: [], x: X, y: Y }, wide());
}

export function scatterWithHiddenUnitsOnAPhone(): Chart {
  const { units } = communes();
  return scatterChart(
    {
      units: [
        ...units.slice(-9),
        { ...unit('Đặc khu Trường Sa', null, null), missing: 'suppressed' },
        unit('Đặc khu Phú Quý', 0.5, null),
      ],
      x: X,
      y: Y,
    },
    narrow(),
  );
}

export function scatterWithALongAndAHostileNameOnAPhone(): Chart {
  return scatterChart(
    {
      units: [unit(LONG_NAME, 0.2, 0.5, true), unit(HOSTILE_NAME, 0.9, 0.9, true)],
      x: LONG_NAME,
      y: LONG_NAME,
    },
    narrow(),
  );
}
