import { betterEnd } from '../tables/rates.ts';
import { FEW_DOSSIERS, type StatementOf, type VerdictForm } from '../tables/statements.ts';
import type { ControlVerdictRow, FunnelPlace, Signal } from '../tables/statistics.ts';
import { isFavourablePlace } from './place-statements.ts';

const FORMS: Readonly<Record<Signal, VerdictForm>> = {
  outside: 'single',
  trend: 'trend',
  two_of_three: 'signs',
  shift: 'shift',
};

/** Whether a change of a rate is in favour of people. */
export function isFavourable(
  indicator: ControlVerdictRow['indicator'],
  direction: 'rise' | 'fall',
): boolean {
  return (direction === 'rise') === (betterEnd(indicator) === 'up');
}

/** Longer than any month: what began so long before the last day has more than one period. */
const ONE_MONTH = 31;

/** A rate that left its limits and has stayed there for more than one period is a change. */
function formOf(signal: Signal | null, since: string, latest: string): VerdictForm {
  if (signal === null) return 'signs';
  const days = (Date.parse(latest) - Date.parse(since)) / 86_400_000;
  return signal === 'outside' && days >= ONE_MONTH ? 'shift' : FORMS[signal];
}

/** What is known of a unit at the latest point of its control chart. */
export interface LatestLevel {
  /** Where it lies in its set; null where it is not compared. */
  readonly place: FunnelPlace | null;
  readonly denominator: number;
}

/**
 * What the control chart of a unit says. "No action needed" is not said of a unit whose level itself
 * lies outside the limits of its set against the interest of people, nor of one with too few dossiers
 * to tell: there only that nothing changes.
 */
export function verdictStatement(
  row: Pick<
    ControlVerdictRow,
    'indicator' | 'calendar' | 'points' | 'verdict' | 'since' | 'signal' | 'latest'
  >,
  { place, denominator }: LatestLevel,
): StatementOf<'verdict'> {
  const { indicator, calendar, points, verdict, since, signal, latest } = row;
  const still = { kind: 'verdict', calendar, points, change: null } as const;
  if (verdict === 'too_few') return { ...still, form: 'too_few' };
  if (verdict === 'usual' || since === null) {
    const isSteady = denominator < FEW_DOSSIERS || isFavourablePlace(indicator, place) === false;
    return { ...still, form: isSteady ? 'steady' : 'no_action' };
  }
  return {
    ...still,
    form: formOf(signal, since, latest),
    change: { direction: verdict, favourable: isFavourable(indicator, verdict), since },
  };
}
