import { betterEnd } from '../tables/rates.ts';
import type { StatementOf, VerdictForm } from '../tables/statements.ts';
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

/**
 * What the control chart of a unit says. "No action needed" is not said of a unit whose level itself
 * lies outside the limits of its set (`place`) against the interest of people: there only that
 * nothing changes.
 */
export function verdictStatement(
  row: Pick<
    ControlVerdictRow,
    'indicator' | 'calendar' | 'points' | 'verdict' | 'since' | 'signal'
  >,
  place: FunnelPlace | null,
): StatementOf<'verdict'> {
  const { indicator, calendar, points, verdict, since, signal } = row;
  const still = { kind: 'verdict', calendar, points, change: null } as const;
  if (verdict === 'too_few') return { ...still, form: 'too_few' };
  if (verdict === 'usual' || since === null) {
    const isSteady = isFavourablePlace(indicator, place) === false;
    return { ...still, form: isSteady ? 'steady' : 'no_action' };
  }
  return {
    ...still,
    form: signal === null ? 'signs' : FORMS[signal],
    change: { direction: verdict, favourable: isFavourable(indicator, verdict), since },
  };
}
