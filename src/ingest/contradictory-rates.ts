import type { CountName } from '../tables/counts.ts';
import type { ReportedFigure, ReportedMeasure } from '../tables/reported.ts';
import { agrees, contradiction, exactByMeasure } from './contradiction.ts';
import type { Contradiction } from './contradiction.ts';

/** A way to compute a rate: the counts to add up or take off, over one count. */
interface Way {
  readonly plus: readonly CountName[];
  readonly minus?: readonly CountName[];
  readonly over: CountName;
}

const onTimeOver = (over: CountName): Way[] => [
  { plus: ['resolved_early_or_on_time'], over },
  { plus: ['resolved_early', 'resolved_on_time'], over },
  { plus: ['resolved_total'], minus: ['resolved_late'], over },
];

/**
 * How newspapers compute rates; which denominator they took is often not said, so a rate is only
 * contradicted when no way fits.
 */
const WAYS: Readonly<Partial<Record<ReportedMeasure, readonly Way[]>>> = {
  ontime_rate: [...onTimeOver('resolved_total'), ...onTimeOver('received_total')],
  early_rate: [
    { plus: ['resolved_early'], over: 'resolved_total' },
    { plus: ['resolved_early'], over: 'received_total' },
  ],
  online_rate: [{ plus: ['received_online'], over: 'received_total' }],
};

/** Rates of one statement that no reading of its counts gives; the nearest reading is reported. */
export function wrongRates(group: readonly ReportedFigure[]): Contradiction[] {
  const exact = exactByMeasure(group);
  return group.flatMap((figure) => {
    const readings = (WAYS[figure.measure] ?? []).flatMap((way) => reading(way, exact));
    if (readings.length === 0) return [];
    if (readings.some(({ expected }) => agrees(figure, expected))) return [];
    const distance = ({ expected }: Reading): number => Math.abs(expected - figure.value);
    const nearest = readings.reduce((best, next) =>
      distance(next) < distance(best) ? next : best,
    );
    const found = contradiction('rate', figure, nearest.figures, nearest.expected);
    return [{ ...found, resolved_share: resolvedShare(figure, exact) }];
  });
}

/** The share of the received that was resolved at all, in percent, where an on-time rate was printed as that. */
function resolvedShare(figure: ReportedFigure, exact: ExactFigures): number | null {
  if (figure.measure !== 'ontime_rate') return null;
  const [share] = reading({ plus: ['resolved_total'], over: 'received_total' }, exact);
  return share !== undefined && agrees(figure, share.expected) ? share.expected : null;
}

type ExactFigures = ReadonlyMap<ReportedFigure['measure'], ReportedFigure>;

interface Reading {
  readonly figures: readonly ReportedFigure[];
  /** Percent. */
  readonly expected: number;
}

function reading(way: Way, exact: ExactFigures): Reading[] {
  const names = [...way.plus, ...(way.minus ?? []), way.over];
  const figures = names.map((name) => exact.get(name)).filter((figure) => figure !== undefined);
  const value = (name: CountName): number => exact.get(name)?.value ?? 0;
  const denominator = value(way.over);
  if (figures.length < names.length || denominator === 0) return [];
  const plus = way.plus.reduce((sum, name) => sum + value(name), 0);
  const minus = (way.minus ?? []).reduce((sum, name) => sum + value(name), 0);
  return [{ figures: [...new Set(figures)], expected: (100 * (plus - minus)) / denominator }];
}
