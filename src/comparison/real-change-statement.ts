import { pooled } from '../statistics/proportion.ts';
import type { StatementOf } from '../tables/statements.ts';
import type { ControlSeries } from './control-series.ts';
import { stretches } from './held-change.ts';
import { isFavourable } from './verdict-statement.ts';

/**
 * That a rate really changed, as of the latest period of its control chart (what it takes, heldChange()
 * says), with the rates of the two stretches that were compared, and the dossiers of the latest period
 * that this difference makes. Null without such a change.
 */
export function realChangeStatement(
  unit: string,
  { points, verdict }: ControlSeries,
): StatementOf<'real_change'> | null {
  const last = points.at(-1);
  if (verdict === null || last === undefined || verdict.since === null) return null;
  const { verdict: word, since, indicator, calendar, phase } = verdict;
  if (word !== 'rise' && word !== 'fall') return null;
  const own = points.filter((point) => point.phase === phase);
  const compared = stretches(own, since);
  const first = compared.before[0]?.period_start ?? since;
  const spanned = own.filter(({ period_start }) => period_start >= first).length;
  const [before, now] = [pooled(compared.before), pooled(compared.now)];
  const difference = now.numerator / now.denominator - before.numerator / before.denominator;
  return {
    kind: 'real_change',
    unit,
    indicator,
    form: since === last.period_start ? 'single' : 'holds',
    direction: word,
    favourable: isFavourable(indicator, word),
    calendar,
    since,
    before: { ...before, periods: compared.before.length },
    withoutTet: spanned > compared.before.length + compared.now.length,
    now,
    dossiers: Math.round(Math.abs(difference) * last.denominator),
    latest: last.denominator,
  };
}
