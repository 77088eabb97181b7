import { distributionStrip, type StripRow } from '../../../src/charts/distribution-strip.ts';
import type { Chart } from '../../../src/charts/finished-svg.ts';
import { HOSTILE_NAME, LONG_NAME, narrow, wide } from '../context.ts';

/** 135 communes between 72 % and 100 %, more of them near the top; the one at `own` is spoken of. */
function communes(own: number | null, label = 'Xã Vân Canh'): StripRow[] {
  return Array.from({ length: 135 }, (_, index) => ({
    label: index === own ? label : `Xã ${index}`,
    value: 1 - 0.28 * (((index * 47) % 135) / 134) ** 2,
    highlighted: index === own,
  }));
}

const same = (value: number, count: number): StripRow[] =>
  Array.from({ length: count }, (_, index) => ({
    label: `Xã ${index}`,
    value,
    highlighted: false,
  }));

export function stripOfAProvince(): Chart {
  return distributionStrip(communes(null), wide());
}

export function stripOfAProvinceOnAPhone(): Chart {
  return distributionStrip(communes(null), narrow());
}

export function stripWithOwnCommune(): Chart {
  return distributionStrip(communes(20), wide());
}

export function stripWithOwnCommuneLowOnAPhone(): Chart {
  return distributionStrip(communes(23), narrow());
}

export function stripInArabic(): Chart {
  return distributionStrip(communes(20), wide('ar'));
}

export function stripInPersianOnAPhone(): Chart {
  return distributionStrip(communes(null), narrow('fa'));
}

export function stripWithoutUnits(): Chart {
  return distributionStrip([], wide());
}

export function stripOfOneUnit(): Chart {
  return distributionStrip([{ label: 'Xã Đông Cuông', value: 0.9758, highlighted: true }], wide());
}

/** All 148 communes at 100 %: the heap must stay in the picture. */
export function stripOfTies(): Chart {
  return distributionStrip(same(1, 148), wide());
}

export function stripOfTwoHeapsOnAPhone(): Chart {
  return distributionStrip([...same(1, 120), ...same(0.9, 60), ...same(0.95, 10)], narrow());
}

export function stripFromZeroToAHundredPercent(): Chart {
  return distributionStrip(
    [...same(0, 3), ...same(1, 5), { label: 'Phường Nam Cường', value: 0, highlighted: true }],
    wide(),
  );
}

/** The own name is as long as the chart is wide and its unit stands in the middle. */
export function stripWithALongNameOnAPhone(): Chart {
  return distributionStrip(
    [...same(0.9, 3), ...same(1, 5), { label: LONG_NAME, value: 0.95, highlighted: true }],
    narrow(),
  );
}

export function stripWithAHostileName(): Chart {
  return distributionStrip(
    [...same(0.9, 3), { label: HOSTILE_NAME, value: 0.95, highlighted: true }],
    wide(),
  );
}

/** Rates of which little is better: the axis begins at 0 and ends where the data do. */
export function stripOfOverdueShares(): Chart {
  return distributionStrip(
    Array.from({ length: 99 }, (_, index) => ({
      label: `Xã ${index}`,
      value: 0.07 * (((index * 47) % 99) / 98) ** 2,
      highlighted: index === 40,
    })),
    wide('en'),
  );
}
