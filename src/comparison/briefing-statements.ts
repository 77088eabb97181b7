import { followOneAnother } from '../tables/period-sums.ts';
import type { NamedCount, Question, StatementOf } from '../tables/statements.ts';
import type { ControlVerdictRow, UnitResultRow } from '../tables/statistics.ts';
import { isClearlyOutside, isFavourablePlace } from './place-statements.ts';
import { isFavourable } from './verdict-statement.ts';

/** Parts that are named. */
const NAMED_PARTS = 3;
/** From how many periods in a row on others may learn from a unit. */
const PERIODS_TO_LEARN = 3;

/** Dossiers open past their deadline, and those of an earlier day. Null where they are not known. */
export function overdueStatement(
  now: { readonly overdue: number | null; readonly asOf: string },
  before: { readonly overdue: number | null; readonly asOf: string } | null,
): StatementOf<'overdue_now'> | null {
  if (now.overdue === null) return null;
  const known = before === null || before.overdue === null ? null : before.overdue;
  return {
    kind: 'overdue_now',
    overdue: now.overdue,
    asOf: now.asOf,
    before: known === null ? null : { overdue: known, asOf: before!.asOf },
  };
}

/** Where most overdue dossiers are. Null where there are none. */
export function overdueWhereStatement(
  by: 'field' | 'commune',
  parts: readonly NamedCount[],
): StatementOf<'overdue_where'> | null {
  const some = parts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (some.length === 0) return null;
  const rest = some.slice(NAMED_PARTS).reduce((sum, { count }) => sum + count, 0);
  return { kind: 'overdue_where', by, parts: some.slice(0, NAMED_PARTS), rest };
}

/** What is known of a unit when it is asked. */
export interface AskedUnit {
  readonly unit: string;
  readonly result: Pick<UnitResultRow, 'indicator' | 'place'> | null;
  readonly verdict: Pick<ControlVerdictRow, 'indicator' | 'calendar' | 'verdict' | 'since'> | null;
  /** Open dossiers past their deadline, and the field with most of them; null where not known. */
  readonly overdue: number | null;
  readonly most: NamedCount | null;
}

/**
 * The question to ask a unit: about a real change, else about a level that is not like that of others,
 * else about its overdue dossiers. Null where there is nothing to ask.
 */
export function askStatement(asked: AskedUnit): StatementOf<'ask'> | null {
  const question = questionTo(asked);
  return question === null ? null : { kind: 'ask', unit: asked.unit, question };
}

function questionTo({ result, verdict, overdue, most }: AskedUnit): Question | null {
  if (verdict !== null && verdict.since !== null) {
    const { indicator, verdict: word, since, calendar } = verdict;
    if (word === 'rise' || word === 'fall')
      return { about: isFavourable(indicator, word) ? 'jump' : 'change', since, calendar };
  }
  if (result !== null && isFavourablePlace(result.indicator, result.place) === false)
    return { about: 'level', direction: directionOf(result.place) };
  return overdue === null || overdue === 0 ? null : { about: 'backlog', overdue, most };
}

/**
 * That others may learn from a unit: its rate lay clearly outside the limits, in favour of people, in
 * three periods or more that follow one another up to the latest. `rows` are those of one rate in one
 * series, oldest first. Null otherwise.
 */
export function learnStatement(
  unit: string,
  rows: readonly UnitResultRow[],
): StatementOf<'learn'> | null {
  const last = rows.at(-1);
  if (last === undefined) return null;
  const end = rows.findLastIndex(
    (row) => isFavourablePlace(row.indicator, row.place) !== true || !isClearlyOutside(row),
  );
  const run = rows.slice(end + 1);
  const isRun = run.length >= PERIODS_TO_LEARN && followOneAnother(run);
  if (!isRun) return null;
  return {
    kind: 'learn',
    unit,
    direction: directionOf(last.place),
    periods: run.length,
    calendar: last.calendar,
  };
}

function directionOf(place: UnitResultRow['place']): 'lower' | 'higher' {
  return place === 'above' || place === 'far_above' ? 'higher' : 'lower';
}
