import type { ReportedFigure } from '../tables/reported.ts';
import type { Contradiction } from './contradiction.ts';
import { wrongRates } from './contradictory-rates.ts';
import { statedArithmetic, wrongSums } from './contradictory-sums.ts';
import { disagreements, fallingTotals } from './contradictory-sources.ts';

/**
 * Every place where the published arithmetic contradicts itself, in the order of unit, then figure.
 * Only figures printed as exact are added up; a rate may differ from its counts by one unit of its
 * last printed decimal (it may be rounded or cut off), one given as approximate by a whole point.
 */
export function contradictions(figures: readonly ReportedFigure[]): Contradiction[] {
  const byId = new Map(figures.map((figure) => [figure.figure_id, figure]));
  const found = [
    ...sameStatement(figures).flatMap((group) => [...wrongSums(group), ...wrongRates(group)]),
    ...figures.flatMap((figure) => statedArithmetic(figure, byId)),
    ...disagreements(figures),
    ...fallingTotals(figures),
  ];
  return found.toSorted(
    (a, b) =>
      compare(a.unit_code, b.unit_code) ||
      compare(a.figure.figure_id, b.figure.figure_id) ||
      compare(a.kind, b.kind) ||
      a.expected - b.expected,
  );
}

/** Groups of figures that one article gives of one unit and period. */
function sameStatement(figures: readonly ReportedFigure[]): ReportedFigure[][] {
  const groups = new Map<string, ReportedFigure[]>();
  for (const figure of figures) {
    const { unit_code, url, publication, period_start, period_end } = figure;
    const key = [unit_code, url ?? publication, period_start, period_end].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
