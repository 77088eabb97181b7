import { index766Bars, type Index766BarRow } from '../../../src/charts/index766-bars.ts';
import type { Chart } from '../../../src/charts/finished-svg.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { MESSAGES } from '../../../src/i18n/messages.ts';
import { HOSTILE_NAME, LONG_NAME, narrow, wide } from '../context.ts';

/** Lào Cai on 10 October 2026: 61.72 points, 23rd of 34. */
function laoCai(locale: Locale): Index766BarRow[] {
  return (
    [
      ['publicity', 8, 18, 11.2, 17.1],
      ['progress', 18.54, 20, 18.9, 19.9],
      ['online', 8.44, 12, 8.5, 10.4],
      ['payment', 6.45, 10, 6.2, 9.9],
      ['digitisation', 9.18, 22, 9.1, 15.3],
      ['satisfaction', 11.11, 18, 14, 18],
    ] as const
  ).map(([group, score, maximum, median, best]) => ({
    label: MESSAGES[locale].province.indexGroup({ group }),
    score,
    maximum,
    median,
    best,
  }));
}

export function groupsOfLaoCai(): Chart {
  return index766Bars(laoCai('vi'), wide());
}

export function groupsOfLaoCaiOnAPhone(): Chart {
  return index766Bars(laoCai('vi'), narrow());
}

export function groupsInArabic(): Chart {
  return index766Bars(laoCai('ar'), wide('ar'));
}

export function groupsInPersianOnAPhone(): Chart {
  return index766Bars(laoCai('fa'), narrow('fa'));
}

/** Nothing reached, everything reached, the median where the best is, and two groups that tie. */
export function groupsAtTheEnds(): Chart {
  const group = (label: string, score: number): Index766BarRow => ({
    label,
    score,
    maximum: 10,
    median: 5,
    best: 10,
  });
  return index766Bars(
    [
      group('Tất cả', 10),
      group('Không có', 0),
      { ...group('Bằng nhau', 5), best: 5 },
      group('Cũng bằng', 5),
    ],
    wide(),
  );
}

export function oneGroupWithALongNameOnAPhone(): Chart {
  return index766Bars(
    [{ label: LONG_NAME, score: 3, maximum: 22, median: 4, best: 9 }],
    narrow('en'),
  );
}

export function groupsWithAHostileName(): Chart {
  return index766Bars(
    [{ label: HOSTILE_NAME, score: 3, maximum: 22, median: 4, best: 9 }],
    narrow(),
  );
}

export function groupsWithoutAny(): Chart {
  return index766Bars([], wide());
}
