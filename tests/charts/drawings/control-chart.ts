import { controlChart, type ControlRow } from '../../../src/charts/control-chart.ts';
import type { Chart } from '../../../src/charts/finished-svg.ts';
import { at, HOSTILE_NAME, narrow, wide } from '../context.ts';

const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** Months from July 2025 with limits around `centre`; a null value is a month without a figure. */
function months(
  values: readonly (number | null)[],
  {
    centre = 0.956,
    from = 0,
    missing = 'unknown',
  }: { centre?: number | null; from?: number; missing?: ControlRow['missing'] } = {},
): ControlRow[] {
  return values.map((value, index) => {
    const half = 0.025 + 0.006 * Math.sin(index * 1.7);
    return {
      period_start: iso(new Date(Date.UTC(2025, 6 + from + index, 1))),
      period_end: iso(new Date(Date.UTC(2025, 7 + from + index, 0))),
      value,
      centre,
      lower: centre === null ? null : centre - half,
      upper: centre === null ? null : Math.min(1, centre + half),
      signal: null,
      phase: iso(new Date(Date.UTC(2025, 6 + from, 1))),
      missing: value === null ? missing : null,
    };
  });
}

const SIXTEEN = [
  0.95, 0.961, 0.966, 0.955, 0.962, 0.968, 0.958, 0.949, 0.957, 0.966, 0.963, 0.952, 0.964, 0.961,
  0.953, 0.967,
];
const EVENTS = [
  { date: '2026-02-17', label: 'Tết' },
  { date: '2026-03-01', label: 'Tổ hỗ trợ lưu động' },
];

const marked = (
  rows: ControlRow[],
  signals: Readonly<Record<number, ControlRow['signal']>>,
): ControlRow[] => rows.map((row, index) => ({ ...row, signal: signals[index] ?? null }));

/** A fall in the last months, seen in three ways, and a shift before it. */
const signalled = (): ControlRow[] =>
  marked(months([...SIXTEEN.slice(0, 11), 0.968, 0.94, 0.936, 0.935, 0.91]), {
    4: 'shift',
    5: 'shift',
    12: 'trend',
    13: 'two_of_three',
    14: 'two_of_three',
    15: 'outside',
  });

export function controlOfSixteenMonths(): Chart {
  return controlChart(months(SIXTEEN), EVENTS, wide());
}

export function controlOfSixteenMonthsOnAPhone(): Chart {
  return controlChart(months(SIXTEEN), EVENTS, narrow());
}

export function controlWithSignals(): Chart {
  return controlChart(signalled(), EVENTS, at(720));
}

export function controlWithSignalsInEnglishOnAPhone(): Chart {
  return controlChart(signalled(), EVENTS, narrow('en'));
}

export function controlWithSignalsInArabic(): Chart {
  return controlChart(signalled(), [{ date: '2026-02-17', label: 'Tết' }], wide('ar'));
}

export function controlWithSignalsInArabicOnAPhone(): Chart {
  return controlChart(signalled(), [{ date: '2026-02-17', label: 'Tết' }], narrow('ar'));
}

export function controlInPersianOnASmallPhone(): Chart {
  return controlChart(signalled(), EVENTS, at(320, 'fa'));
}

/** From 2024: the two-tier government of 1 July 2025 begins a second phase. */
export function controlOfTwoPhases(): Chart {
  return controlChart(
    [
      ...months(
        SIXTEEN.slice(0, 12).map((value) => value - 0.04),
        { centre: 0.916, from: -12 },
      ),
      ...months(SIXTEEN.slice(0, 13)),
    ],
    [{ date: '2025-07-01', label: 'Chính quyền hai cấp' }, ...EVENTS],
    wide(),
  );
}

export function controlOfFewMonths(): Chart {
  return controlChart(months(SIXTEEN.slice(0, 7), { centre: null }), EVENTS, wide());
}

export function controlOfFewMonthsOnAPhone(): Chart {
  return controlChart(months(SIXTEEN.slice(0, 7), { centre: null }), EVENTS, narrow());
}

export function controlOfOneMonth(): Chart {
  return controlChart(months([0.97], { centre: null }), EVENTS, narrow());
}

export function controlWithoutPeriods(): Chart {
  return controlChart([], EVENTS, wide());
}

/** Hidden, unknown and empty months, and a gap that no row stands for. */
export function controlWithGaps(): Chart {
  const rows = months([...SIXTEEN.slice(0, 4), null, null, ...SIXTEEN.slice(6), null, 0.961]);
  return controlChart(
    rows
      .map((row, index) => ({
        ...row,
        missing:
          index === 5 ? ('suppressed' as const) : index === 16 ? ('nothing' as const) : row.missing,
      }))
      .filter((_, index) => index !== 9),
    EVENTS,
    wide(),
  );
}

export function controlWithAHostileEvent(): Chart {
  return controlChart(
    months(SIXTEEN),
    [...EVENTS, { date: '2026-04-01', label: HOSTILE_NAME }],
    narrow(),
  );
}

/** An XmR chart: counts, which begin at 0. */
export function controlOfCounts(): Chart {
  const counts = SIXTEEN.map((share) => Math.round(share * 600 - 60));
  const rows = months(counts).map((row) => ({ ...row, centre: 515, lower: 460, upper: 570 }));
  return controlChart(rows, [], wide('fa'), 'count');
}
