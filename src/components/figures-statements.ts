import { absentStatement } from '../comparison/absent-statement.ts';
import { changeStatement, countStatement } from '../comparison/change-statements.ts';
import { certaintyStatement, levelStatement } from '../comparison/level-statements.ts';
import { placeStatement } from '../comparison/place-statements.ts';
import { verdictStatement } from '../comparison/verdict-statement.ts';
import type { RateSentence } from '../i18n/sentence-params.ts';
import type { Statement, StatementOf } from '../tables/statements.ts';
import type { ComparisonSetRow, ControlVerdictRow, UnitResultRow } from '../tables/statistics.ts';
import type { FiguresView } from './commune-view.ts';
import { periodBefore } from './rate-trend.ts';

/** What is said of the leading rate of a unit beside others, and over time. */
export interface Judgement {
  /** Null where the unit is not compared with others. */
  readonly place: { readonly set: ComparisonSetRow; readonly own: UnitResultRow } | null;
  /** Of the series that leads; null where it is not of months. */
  readonly verdict: ControlVerdictRow | null;
  /** That most communes of its province moved the same way; null where they did not, or it did not. */
  readonly shared: StatementOf<'shared_change'> | null;
}

/**
 * What the latest figures of a unit say: how high its rate is, how many dossiers stand against it, how it
 * compares with others and in which one field that lies (`cause`), how it changed, of which periods
 * there is nothing, how sure that is.
 */
export function figuresStatements(
  figures: FiguresView,
  { place, verdict, shared }: Judgement,
  cause: StatementOf<'one_field'> | null = null,
): readonly Statement[] {
  const { sentence, trend, late } = figures;
  if (sentence === null) return [];
  const counted = { ...sentence, indicator: sentence.rate };
  const beside = place === null ? null : placeStatement(place.own, place.set);
  return [
    levelStatement(counted),
    late === null || late.late === 0 ? null : countStatement(counted, periodBefore(trend)),
    // That there are too few dossiers to tell is said by the level and the certainty.
    beside?.form === 'few' ? null : beside,
    cause,
    changeOf(figures, sentence, { place, verdict }),
    shared,
    absentStatement(figures.absent, figures.span),
    certaintyStatement(counted),
  ].filter((statement) => statement !== null);
}

/** Against the period before; a change that two periods alone do not show is said as the chart has it. */
function changeOf(
  { trend }: FiguresView,
  sentence: RateSentence,
  { place, verdict }: Pick<Judgement, 'place' | 'verdict'>,
): Statement | null {
  const before = periodBefore(trend);
  const change =
    before === null
      ? null
      : changeStatement({
          unit: null,
          indicator: sentence.rate,
          before,
          now: sentence,
          verdict,
        });
  if (change !== null && change.direction !== 'usual') return change;
  if (verdict !== null && verdict.since !== null)
    return verdictStatement(verdict, { ...sentence, place: place?.own.place ?? null });
  return change;
}
