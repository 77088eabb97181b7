import type { CountName } from '../tables/counts.ts';
import type { ReportedFigure } from '../tables/reported.ts';
import { agrees, contradiction, exactByMeasure } from './contradiction.ts';
import type { Contradiction } from './contradiction.ts';

/** A total and its parts. Where parts may be missing, only a sum above the total contradicts it. */
interface Identity {
  readonly whole: CountName;
  readonly parts: readonly CountName[];
  /** Counts that belong to the total in some systems and not in others. */
  readonly optional?: readonly CountName[];
  readonly complete: boolean;
}

const OTHER_OUTCOMES = [
  'returned',
  'withdrawn',
  'returned_or_withdrawn',
  'stopped',
  'refused',
  'awaiting_supplement',
] as const satisfies readonly CountName[];

/** The accounting identities I1–I4 of the official form, and their weaker forms with parts unknown. */
const IDENTITIES: readonly Identity[] = [
  {
    whole: 'received_total',
    parts: ['received_online', 'received_direct', 'received_postal'],
    optional: ['carried_over'],
    complete: true,
  },
  {
    whole: 'received_total',
    parts: ['received_online', 'received_direct_or_postal'],
    optional: ['carried_over'],
    complete: true,
  },
  { whole: 'received_total', parts: ['received_online', 'received_direct'], complete: false },
  {
    whole: 'resolved_total',
    parts: ['resolved_early', 'resolved_on_time', 'resolved_late'],
    complete: true,
  },
  {
    whole: 'resolved_total',
    parts: ['resolved_early_or_on_time', 'resolved_late'],
    complete: true,
  },
  { whole: 'resolved_total', parts: ['resolved_early', 'resolved_on_time'], complete: false },
  { whole: 'pending_total', parts: ['pending_in_time', 'pending_overdue'], complete: true },
  {
    whole: 'received_total',
    parts: ['resolved_total', 'pending_total'],
    optional: OTHER_OUTCOMES,
    complete: true,
  },
  { whole: 'received_total', parts: ['resolved_total', 'pending_in_time'], complete: false },
  {
    whole: 'received_total',
    parts: ['resolved_early_or_on_time', 'pending_total'],
    complete: false,
  },
];

/** Totals of one statement (one article, unit and period) that their parts contradict. */
export function wrongSums(group: readonly ReportedFigure[]): Contradiction[] {
  const exact = exactByMeasure(group);
  return IDENTITIES.flatMap((identity) => {
    const whole = exact.get(identity.whole);
    const parts = identity.parts.map((name) => exact.get(name));
    if (whole === undefined || parts.includes(undefined)) return [];
    const optional = (identity.optional ?? []).map((name) => exact.get(name));
    return wrongSum(whole, stated(parts), stated(optional), identity.complete);
  });
}

/** A figure that does not equal what its source presents it as made of (`arithmetic`). */
export function statedArithmetic(
  figure: ReportedFigure,
  byId: ReadonlyMap<string, ReportedFigure>,
): Contradiction[] {
  if (figure.arithmetic === null) return [];
  const share = figure.arithmetic.includes('/');
  const parts = figure.arithmetic.split(/[+/]/).map((id) => byId.get(id));
  if (parts.includes(undefined)) return [];
  const others = stated(parts);
  if (!share) return wrongSum(figure, others, [], true);
  const [numerator, denominator] = others;
  if (numerator === undefined || denominator === undefined || denominator.value === 0) return [];
  const expected = (100 * numerator.value) / denominator.value;
  return agrees(figure, expected) ? [] : [contradiction('rate', figure, others, expected)];
}

function wrongSum(
  whole: ReportedFigure,
  parts: readonly ReportedFigure[],
  optional: readonly ReportedFigure[],
  complete: boolean,
): Contradiction[] {
  const least = total(parts);
  const fits = sumsWithAny(least, optional).some((sum) =>
    complete ? sum === whole.value : sum <= whole.value,
  );
  if (fits) return [];
  const others = [...parts, ...optional];
  return [contradiction('parts', whole, others, total(others))];
}

/** The sum alone, and with every choice of the optional figures. */
function sumsWithAny(sum: number, optional: readonly ReportedFigure[]): number[] {
  return optional.reduce<number[]>(
    (sums, { value }) => [...sums, ...sums.map((before) => before + value)],
    [sum],
  );
}

function total(figures: readonly ReportedFigure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}

function stated(figures: readonly (ReportedFigure | undefined)[]): ReportedFigure[] {
  return figures.filter((figure) => figure !== undefined);
}
