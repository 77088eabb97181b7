import { changeStatement, countStatement } from '../comparison/change-statements.ts';
import { certaintyStatement, levelStatement } from '../comparison/level-statements.ts';
import type { Change, RateSentence } from '../i18n/sentence-params.ts';
import type { PeriodRatio, Statement } from '../tables/statements.ts';
import type { ControlVerdictRow } from '../tables/statistics.ts';
import type { FiguresView } from './commune-view.ts';
import { COMPARED_PERIODS, periodBefore } from './rate-trend.ts';

/** What the latest figures of a unit say: how high its rate is, how it changed, how sure that is. */
export function figuresStatements(figures: FiguresView): readonly Statement[] {
  const { sentence, trend, late } = figures;
  if (sentence === null) return [];
  const counted = { ...sentence, indicator: sentence.rate };
  const before = periodBefore(trend);
  return [
    levelStatement(counted),
    before === null ? null : changeOf(sentence, before, trend.length),
    late === null || late.late === 0 ? null : countStatement(counted, before),
    certaintyStatement(counted),
  ].filter((statement) => statement !== null);
}

function changeOf(sentence: RateSentence, before: PeriodRatio, periods: number): Statement | null {
  return changeStatement({
    unit: null,
    indicator: sentence.rate,
    before,
    now: sentence,
    verdict: verdictOf(sentence.change ?? 'unclear', sentence.period.period_start, periods),
  });
}

/** What the variation of the earlier periods says of the last one, as a control chart words it. */
function verdictOf(
  change: Change,
  since: string,
  periods: number,
): Pick<ControlVerdictRow, 'verdict' | 'since'> {
  if (periods < COMPARED_PERIODS) return { verdict: 'too_few', since: null };
  if (change === 'unclear') return { verdict: 'usual', since: null };
  return { verdict: change === 'higher' ? 'rise' : 'fall', since };
}
