import { followOneAnother } from '../tables/period-sums.ts';
import type { Backlog, NamedCount, OverduePart, Question } from '../tables/meeting-statements.ts';
import type { StatementOf } from '../tables/statements.ts';
import type { ControlVerdictRow, UnitResultRow } from '../tables/statistics.ts';
import { isClearlyOutside, isFavourablePlace } from './place-statements.ts';
import { isFavourable } from './verdict-statement.ts';

/** Parts that are named. */
const NAMED_PARTS = 3;
/** From how many periods in a row on others may learn from a unit. */
const PERIODS_TO_LEARN = 3;

/**
 * Dossiers open past their deadline, and those of an earlier day; of the communes of a province alone,
 * or of all of it where `places` says so. Null where they are not known.
 */
export function overdueStatement(
  now: { readonly overdue: number | null; readonly asOf: string },
  before: { readonly overdue: number | null; readonly asOf: string } | null,
  places: StatementOf<'overdue_now'>['places'] = null,
): StatementOf<'overdue_now'> | null {
  if (now.overdue === null) return null;
  const known = before === null || before.overdue === null ? null : before.overdue;
  return {
    kind: 'overdue_now',
    places,
    overdue: now.overdue,
    asOf: now.asOf,
    before: known === null ? null : { overdue: known, asOf: before!.asOf },
  };
}

/** A part of the departments' dossiers from which on the largest of them is named. */
const LARGE_PART = 1 / 3;

/** How those of a province divide into its communes and its departments, `largest` the one with most. */
export function overduePartsStatement(
  of: StatementOf<'overdue_parts'>['of'],
  communes: OverduePart,
  departments: OverduePart & { readonly known: boolean },
  largest: (OverduePart & { readonly unit: string }) | null,
): StatementOf<'overdue_parts'> {
  const { count, more, known } = departments;
  const isLarge = largest !== null && largest.count > LARGE_PART * count;
  return {
    kind: 'overdue_parts',
    of,
    communes,
    departments: { count, more },
    known,
    most: isLarge ? largest : null,
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
 * and with both about its overdue dossiers, or about these alone. Null where there is nothing to ask.
 */
export function askStatement(asked: AskedUnit): StatementOf<'ask'> | null {
  const question = questionTo(asked);
  return question === null ? null : { kind: 'ask', unit: asked.unit, question };
}

function questionTo({ result, verdict, overdue, most }: AskedUnit): Question | null {
  const backlog: Backlog | null = overdue === null || overdue === 0 ? null : { overdue, most };
  if (verdict !== null && verdict.since !== null) {
    const { indicator, verdict: word, since, calendar } = verdict;
    if (word === 'rise' || word === 'fall')
      return isFavourable(indicator, word)
        ? { about: 'jump', since, calendar }
        : { about: 'change', since, calendar, backlog };
  }
  if (result !== null && isFavourablePlace(result.indicator, result.place) === false)
    return { about: 'level', direction: directionOf(result.place), backlog };
  return backlog === null ? null : { about: 'backlog', ...backlog };
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
