import { slopeChart, type SlopeFigures, type SlopeRow } from '../../../src/charts/slope-chart.ts';
import type { Chart } from '../../../src/charts/finished-svg.ts';
import { at, HOSTILE_NAME, LONG_NAME, narrow, wide } from '../context.ts';

const unit = (
  label: string,
  before: number | null,
  after: number | null,
  change: SlopeRow['change'] = null,
  highlighted = false,
): SlopeRow => ({
  label,
  before,
  after,
  change,
  highlighted,
  missing: null,
});

/** 135 communes, six of which changed beyond noise; `own` is the reader's. */
function communes(own = 'Xã Đông Cuông'): SlopeRow[] {
  const others = Array.from({ length: 128 }, (_, index) => {
    const before = 0.97 - 0.17 * (((index * 47) % 128) / 128) ** 2;
    return unit(`Xã ${index}`, before, Math.min(1, before + 0.02 * Math.sin(index * 1.9)));
  });
  return [
    ...others,
    unit('Phường Văn Miếu - Quốc Tử Giám', 0.97, 0.86, 'down'),
    unit('Xã Ea H’Leo', 0.83, 0.93, 'up'),
    unit('Xã A Lưới 5', 0.95, 0.88, 'down'),
    unit('Xã Vân Canh', 0.86, 0.94, 'up'),
    unit('Phường An Khê', 0.9, 0.935, 'up'),
    unit('Xã Kbang', 0.96, 0.865, 'down'),
    unit(own, 0.9, 0.92, null, true),
  ];
}

const figures = (
  units: readonly SlopeRow[],
  before = 'Tháng 9/2026',
  after = 'Tháng 10/2026',
): SlopeFigures => ({ units, before, after });

export function slopeOfAProvince(): Chart {
  return slopeChart(figures(communes()), wide());
}

export function slopeOfAProvinceOnAPhone(): Chart {
  return slopeChart(figures(communes()), narrow());
}

export function slopeOfFourUnitsInEnglish720PixelsWide(): Chart {
  return slopeChart(
    figures(
      [
        unit('Lào Cai', 0.95, 0.953, null, true),
        unit('Gia Lai', 0.951, 0.952),
        unit('Phú Thọ', 0.951, 0.93, 'down'),
        unit('Hà Nội', 0.9, 0.954, 'up'),
      ],
      'September 2026',
      'October 2026',
    ),
    at(720, 'en'),
  );
}

export function slopeInArabic(): Chart {
  return slopeChart(figures(communes(), 'سبتمبر ٢٠٢٦', 'أكتوبر ٢٠٢٦'), wide('ar'));
}

export function slopeInArabicOnAPhone(): Chart {
  return slopeChart(figures(communes(), 'سبتمبر ٢٠٢٦', 'أكتوبر ٢٠٢٦'), narrow('ar'));
}

export function slopeInPersianOnASmallPhone(): Chart {
  return slopeChart(figures(communes(), 'سپتامبر ۲۰۲۶', 'اکتبر ۲۰۲۶'), at(320, 'fa'));
}

export function slopeOfOneUnitOnAPhone(): Chart {
  return slopeChart(figures([unit('Xã Đông Cuông', 0.9, 0.97, 'up', true)]), narrow());
}

export function slopeWithoutUnits(): Chart {
  return slopeChart(figures([]), wide());
}

export function slopeWithHiddenUnitsOnAPhone(): Chart {
  return slopeChart(
    figures([
      ...communes().slice(-4),
      { ...unit('Đặc khu Trường Sa', null, 0.9), missing: 'suppressed' },
      unit('Đặc khu Phú Quý', 0.9, null),
    ]),
    narrow(),
  );
}

export function slopeWithALongAndAHostileNameOnAPhone(): Chart {
  return slopeChart(
    figures(
      [unit(LONG_NAME, 0.9, 0.8, 'down', true), unit(HOSTILE_NAME, 0.8, 0.81)],
      LONG_NAME,
      LONG_NAME,
    ),
    narrow(),
  );
}
