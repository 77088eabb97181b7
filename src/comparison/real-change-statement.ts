import { newcombe } from '../statistics/newcombe.ts';
import { pooled } from '../statistics/proportion.ts';
import type { StatementOf } from '../tables/statements.ts';
import type { ControlSeries } from './control-series.ts';
import { isFavourable } from './verdict-statement.ts';

/**
 * That a rate really changed, as of the latest period of its control chart: the chart found a change
 * that still holds, sure enough to be called one (two periods of three near a limit are only signs),
 * and the 95 % interval of the difference (Newcombe) between all periods of the phase from its
 * beginning on and all before leaves out 0. Null otherwise, and where no period comes before.
 */
export function realChangeStatement(
  unit: string,
  { points, verdict }: ControlSeries,
): StatementOf<'real_change'> | null {
  const last = points.at(-1);
  if (verdict === null || last === undefined || verdict.since === null) return null;
  const { verdict: word, since, signal, indicator, calendar, phase } = verdict;
  if ((word !== 'rise' && word !== 'fall') || signal === 'two_of_three') return null;
  const own = points.filter((point) => point.phase === phase);
  const before = pooled(own.filter(({ period_start }) => period_start < since));
  const now = pooled(own.filter(({ period_start }) => period_start >= since));
  const difference = newcombe(now.numerator, now.denominator, before.numerator, before.denominator);
  if (difference === null) return null;
  if (word === 'rise' ? difference.lower <= 0 : difference.upper >= 0) return null;
  return {
    kind: 'real_change',
    unit,
    indicator,
    form: since === last.period_start ? 'single' : 'holds',
    direction: word,
    favourable: isFavourable(indicator, word),
    calendar,
    since,
    before,
    now,
    dossiers: Math.round(Math.abs(difference.difference) * last.denominator),
  };
}
