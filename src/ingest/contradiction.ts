import type { ReportedFigure } from '../tables/reported.ts';

/**
 * What does not fit. `parts`: a total and the parts that one source gives of it; `rate`: a rate and
 * the counts that the same source gives; `duplicate`: two publications on the same unit, measure and
 * period; `falling`: a total since the same day that is smaller at a later day.
 */
export type ContradictionKind = 'parts' | 'rate' | 'duplicate' | 'falling';

/** Published figures that cannot all hold as they were printed. Which of them is wrong is not known. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  readonly unit_code: string;
  /** The total, the rate, or the figure that another one is compared with. */
  readonly figure: ReportedFigure;
  /** The parts; numerator and denominator; or the other publication's figure. */
  readonly others: readonly ReportedFigure[];
  /** What `others` give: their sum, their ratio in percent, or the other figure. */
  readonly expected: number;
  /** What was printed. */
  readonly found: number;
  /** `found - expected`, in the unit of the figure. */
  readonly difference: number;
  /**
   * Of an on-time rate that is what the same source's counts give as the share resolved, on time or not:
   * that share, in percent. Null where it is not, and of the other kinds.
   */
  readonly resolved_share: number | null;
}

/** One contradiction, with its difference rounded to what the numbers can carry. */
export function contradiction(
  kind: ContradictionKind,
  figure: ReportedFigure,
  others: readonly ReportedFigure[],
  expected: number,
): Contradiction {
  const difference = Number((figure.value - expected).toFixed(6));
  const { unit_code, value: found } = figure;
  return { kind, unit_code, figure, others, expected, found, difference, resolved_share: null };
}

/**
 * The exact figures by measure. A measure that the statement gives twice with different values is
 * left out: the two count different things, which only the note tells.
 */
export function exactByMeasure(
  group: readonly ReportedFigure[],
): Map<ReportedFigure['measure'], ReportedFigure> {
  const byMeasure = Map.groupBy(
    group.filter(({ precision }) => precision === 'exact'),
    ({ measure }) => measure,
  );
  return new Map(
    [...byMeasure]
      .filter(([, [first, ...rest]]) => rest.every(({ value }) => value === first?.value))
      .flatMap(([measure, [first]]) => (first === undefined ? [] : [[measure, first] as const])),
  );
}

/**
 * Whether a printed percentage can stand for the computed one: within one unit of its last printed
 * decimal, within a whole point if "approximately", on the right side if "at least" or "at most".
 */
export function agrees(figure: ReportedFigure, computed: number): boolean {
  const decimals = String(figure.value).split('.')[1]?.length ?? 0;
  const step = 10 ** -decimals;
  const apart = computed - figure.value;
  switch (figure.precision) {
    case 'exact':
      return Math.abs(apart) < step;
    case 'approximately':
      return Math.abs(apart) <= Math.max(step, 1);
    case 'at_least':
      return apart > -step;
    case 'at_most':
      return apart < step;
  }
}
