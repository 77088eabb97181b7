import {
  funnelChart,
  type FunnelFigures,
  type FunnelRow,
} from '../../../src/charts/funnel-chart.ts';
import type { Chart } from '../../../src/charts/finished-svg.ts';
import { at, HOSTILE_NAME, LONG_NAME, narrow, wide } from '../context.ts';

const TARGET = 0.8444;
const TAU2 = 0.00319;

/** As `funnel()` would place a unit, by its distance from the pooled share. */
function placeOf(value: number, n: number, tau2: number): FunnelRow['place'] {
  const z = (value - TARGET) / Math.sqrt((TARGET * (1 - TARGET)) / n + tau2);
  if (Math.abs(z) < 1.96) return 'within';
  if (Math.abs(z) < 3.09) return z < 0 ? 'below' : 'above';
  return z < 0 ? 'far_below' : 'far_above';
}

function unit(
  label: string,
  numerator: number,
  denominator: number,
  own = false,
  tau2 = TAU2,
): FunnelRow {
  const place = placeOf(numerator / denominator, denominator, tau2);
  return {
    label,
    numerator,
    denominator,
    place,
    // As in a set where what lies far outside is clearly there, but for one of the marks.
    clear: place?.startsWith('far') === true && label !== 'Xã A Lưới 5',
    highlighted: own,
    missing: null,
  };
}

/** 148 communes of the shape of Phú Thọ, one of them spoken of, with three that lie far outside. */
function communes(own = 'Xã Đông Cuông', tau2 = TAU2): FunnelFigures {
  const units = Array.from({ length: 148 }, (_, index) => {
    const n = Math.round(180 * 1.02 ** ((index * 47) % 148));
    const spread = Math.sqrt(tau2 + 0.13 / n) * 1.5;
    const value = Math.min(0.995, TARGET + spread * Math.sin(index * 2.4) - 0.01 * Math.cos(index));
    return unit(`Xã ${index}`, Math.round(value * n), n, false, tau2);
  });
  return {
    target: TARGET,
    tau2,
    units: [
      ...units,
      unit('Phường Văn Miếu - Quốc Tử Giám', 350, 612, false, tau2),
      unit('Xã Ea H’Leo', 640, 1269, false, tau2),
      unit('Xã A Lưới 5', 700, 1300, false, tau2),
      unit(own, 460, 500, true, tau2),
    ],
  };
}

const missing = (label: string, reason: FunnelRow['missing']): FunnelRow => ({
  label,
  numerator: null,
  denominator: null,
  place: null,
  clear: false,
  highlighted: false,
  missing: reason,
});

export function funnelOfAProvince(): Chart {
  return funnelChart(communes(), wide());
}

export function funnelOfAProvinceOnAPhone(): Chart {
  return funnelChart(communes(), narrow());
}

/** Units that are clearly outside and stand close together: each name must be by its own mark. */
function closeOutliers(): FunnelFigures {
  const { units, ...set } = communes();
  const few = [
    unit('Xã Mẫu 096', 793, 1170),
    unit('Xã Mẫu 071', 1000, 1480),
    unit('Phường Mẫu 109', 600, 1050),
    unit('Xã Mẫu 021', 1526, 2800),
    unit('Xã Mẫu 055', 489, 1064),
  ];
  const judged = few.map((row) => ({ ...row, place: 'far_below' as const, clear: true }));
  return { ...set, units: [...units.slice(0, 118), ...judged] };
}

export function funnelOfCloseOutliers(): Chart {
  return funnelChart(closeOutliers(), wide());
}

export function funnelOfCloseOutliersOnAPhone(): Chart {
  return funnelChart(closeOutliers(), narrow());
}

export function funnelInArabic(): Chart {
  return funnelChart(communes(), wide('ar'));
}

export function funnelInArabicOnAPhone(): Chart {
  return funnelChart(communes(), narrow('ar'));
}

export function funnelInPersianOnASmallPhone(): Chart {
  return funnelChart(communes(), at(320, 'fa'));
}

export function funnelInEnglish720PixelsWide(): Chart {
  return funnelChart(communes(), at(720, 'en'));
}

/** No variation but chance: the limits are those of chance, and no band is drawn. */
export function funnelOfChanceAlone(): Chart {
  return funnelChart(communes('Xã Đông Cuông', 0), wide());
}

export function funnelOfOneUnit(): Chart {
  return funnelChart(
    {
      target: 0.9758,
      tau2: 0,
      units: [{ ...unit('Xã Đông Cuông', 1654, 1695, true), place: null }],
    },
    narrow(),
  );
}

export function funnelWithoutUnits(): Chart {
  return funnelChart({ target: null, tau2: 0, units: [] }, wide());
}

/** From one dossier to thousands; the own unit is at the left end, with 100 %. */
export function funnelOfSmallUnitsOnAPhone(): Chart {
  const units = [1, 2, 3, 5, 8, 20, 40, 90, 200, 700, 3000].map((n, index) =>
    unit(`Đặc khu ${index}`, Math.round(n * (index % 2 === 0 ? 1 : 0.8)), n, index === 0),
  );
  return funnelChart({ target: TARGET, tau2: 0.001, units }, narrow());
}

export function funnelWithHiddenUnitsOnAPhone(): Chart {
  const figures = communes();
  const units = [
    ...figures.units.slice(0, 20),
    ...['suppressed', 'suppressed', 'unknown', 'nothing'].map((reason, index) =>
      missing(`Xã không vẽ ${index}`, reason as FunnelRow['missing']),
    ),
  ];
  return funnelChart({ ...figures, units }, narrow());
}

export function funnelWithALongNameAtTheEdgeOnAPhone(): Chart {
  const figures = communes();
  return funnelChart(
    { ...figures, units: [...figures.units.slice(0, 60), unit(LONG_NAME, 3200, 3210, true)] },
    narrow(),
  );
}

export function funnelWithAHostileName(): Chart {
  return funnelChart(communes(HOSTILE_NAME), wide());
}
