/** A calendar month of the demonstration and what is particular to it. */
export interface DemonstrationMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** First and last day, ISO. */
  readonly start: string;
  readonly end: string;
  /** New dossiers, relative to an ordinary month. */
  readonly volume: number;
  /** Added to the log odds of being late. */
  readonly lateness: number;
}

/** Volume and lateness that differ from an ordinary month. Tết 2026 fell on 17 February. */
const PARTICULAR: Readonly<Record<string, readonly [volume: number, lateness: number]>> = {
  '2025-07': [0.58, 1.35],
  '2025-08': [0.84, 0.5],
  '2025-09': [0.95, 0.15],
  '2025-12': [0.97, 0.05],
  '2026-01': [1.04, 0],
  '2026-02': [0.61, 0.15],
  '2026-03': [1.12, 0.1],
  '2026-06': [1.06, 0],
  '2026-08': [1.05, 0],
};

/** Months that the demonstration can cover: July 2025 to October 2026. */
export const MOST_MONTHS = 16;

/** The first `count` months from July 2025 on. A slow growth of volume runs through all of them. */
export function demonstrationMonths(count: number): DemonstrationMonth[] {
  return Array.from({ length: count }, (_, index) => {
    const first = new Date(Date.UTC(2025, 6 + index, 1));
    const last = new Date(Date.UTC(2025, 7 + index, 0));
    const start = first.toISOString().slice(0, 10);
    const month = start.slice(0, 7);
    const [volume, lateness] = PARTICULAR[month] ?? [1, 0];
    return {
      month,
      start,
      end: last.toISOString().slice(0, 10),
      volume: volume * (1 + 0.006 * index),
      lateness: lateness - 0.015 * index,
    };
  });
}

/**
 * The same months as reports count them: from the 15th of the month before to the 14th. The first one
 * begins with the communes themselves, on 1 July 2025, and has half of the days.
 */
export function reportingMonths(months: readonly DemonstrationMonth[]): DemonstrationMonth[] {
  return months.map((month, index) => ({
    ...month,
    start: index === 0 ? month.start : `${months[index - 1]?.month ?? ''}-15`,
    end: `${month.month}-14`,
    volume: index === 0 ? month.volume / 2 : month.volume,
  }));
}
