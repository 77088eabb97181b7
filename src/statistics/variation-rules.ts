import type { ControlChart, ControlPoint } from './control-chart.ts';

/**
 * Why a point is no usual variation, the strongest first (Making Data Count, NHS England, as coded in
 * NHSRplotthedots 0.2.2): outside the limits; one of 7 points in a row that only rise or only fall; one
 * of 2 in 3 near the same limit; one of 7 in a row on one side of the centre (more where one side is the
 * likelier).
 */
export const SIGNALS = ['outside', 'trend', 'two_of_three', 'shift'] as const;
export type Signal = (typeof SIGNALS)[number];

export interface PointSignal {
  readonly signal: Signal;
  /** Which way the figure went; whether that is good, the indicator says. */
  readonly direction: 'up' | 'down';
}

/** Points in a row that make a shift or a trend. */
const RUN = 7;
/**
 * Seven on one side are a signal because each side has an even chance. Where it has not (of three
 * dossiers usually all are on time), the chances of the run must multiply to no more than this: so seven
 * points of chance 0.6 each are the last seven to do.
 */
const RUN_CHANCE = 0.6 ** RUN;

/** A known point, with its place in the series. */
interface Known {
  readonly index: number;
  readonly value: number;
  readonly side: -1 | 0 | 1;
  readonly zone: ControlPoint['zone'];
  readonly sideChance: number;
}

/**
 * The signal of every point, by the strongest rule that it is part of; null for a point of usual
 * variation and for one without a figure. Unknown points are passed over. A point equal to the centre
 * breaks a run, one equal to that before it breaks a trend. Points outside the limits do not count as
 * near them.
 */
export function signals({ points, centre }: ControlChart): readonly (PointSignal | null)[] {
  const known = points.flatMap(({ value, zone, sideChance }, index): Known[] =>
    value === null ? [] : [{ index, value, side: sideOf(value - centre), zone, sideChance }],
  );
  const found: (PointSignal | null)[] = points.map(() => null);
  const mark = (point: Known, signal: Signal, side: number): void => {
    found[point.index] = { signal, direction: side > 0 ? 'up' : 'down' };
  };
  // The weakest rule first, so that a stronger one writes over it.
  for (const run of runsOf(known.map(({ side }) => side))) {
    const members = known.slice(run.from, run.to);
    const chance = members.reduce((product, point) => product * point.sideChance, 1);
    if (run.side !== 0 && members.length >= RUN && chance <= RUN_CHANCE)
      for (const point of members) mark(point, 'shift', run.side);
  }
  for (const point of twoOfThree(known)) mark(point, 'two_of_three', point.side);
  const steps = known.slice(1).map(({ value }, index) => sideOf(value - known[index]!.value));
  for (const run of runsOf(steps))
    if (run.side !== 0 && run.to - run.from >= RUN - 1)
      for (const point of known.slice(run.from, run.to + 1)) mark(point, 'trend', run.side);
  for (const point of known) if (point.zone === 'outside') mark(point, 'outside', point.side);
  return found;
}

/** Equal in all but rounding counts as equal. */
function sideOf(difference: number): -1 | 0 | 1 {
  if (Math.abs(difference) < 1e-12) return 0;
  return difference > 0 ? 1 : -1;
}

/** Stretches of the same sign: `from` inclusive, `to` exclusive. */
function runsOf(sides: readonly (-1 | 0 | 1)[]): { side: number; from: number; to: number }[] {
  const runs: { side: number; from: number; to: number }[] = [];
  sides.forEach((side, index) => {
    const last = runs.at(-1);
    if (last?.side === side) last.to = index + 1;
    else runs.push({ side, from: index, to: index + 1 });
  });
  return runs;
}

/** Points near a limit with another one near the same limit at most two known points away. */
function twoOfThree(known: readonly Known[]): Known[] {
  return known.filter(
    ({ zone, side }, index) =>
      zone === 'near' &&
      [-2, -1, 1, 2].some((away) => {
        const other = known[index + away];
        return other?.zone === 'near' && other.side === side;
      }),
  );
}
