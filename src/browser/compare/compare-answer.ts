import type { Database } from '../../database/database.ts';
import {
  exploreAnswer,
  exploreDatabases,
  fieldAnswer,
  type ExploreAnswerRow,
  type FieldAnswerRow,
} from '../../queries/explore-answer.ts';
import type { Query } from '../../queries/query.ts';
import { unitSeries, type UnitSeriesRow } from '../../queries/unit-series.ts';
import { unitVersions } from '../../queries/unit-versions.ts';
import { compareQuestion, fieldProvinces, type CompareState } from './compare-state.ts';
import { poolShares, poolUnits, type PoolShare, type PoolUnit } from './pool-shares.ts';
import type { Days } from './period-text.ts';

/** Units in one of the periods of a line. */
interface PeriodUnits {
  readonly days: Days;
  readonly units: readonly PoolShare[];
}

/** What the database says about a state, every unit of the comparison in it. */
export interface CompareAnswer {
  readonly state: CompareState;
  /** The questions that were asked, for readers to check. */
  readonly queries: readonly Query<unknown>[];
  /** In the chosen period. */
  readonly units: readonly PoolShare[];
  /** In the earlier period; null where the view is no slope. */
  readonly before: readonly PoolShare[] | null;
  /** By the second indicator; null where the view is no scatter. */
  readonly second: readonly PoolShare[] | null;
  /** Chosen units over all periods, oldest first; null where the view is not `lines`. */
  readonly lines: readonly PeriodUnits[] | null;
  /**
   * By field, in the chosen period, of all units whose common rates count: those of the set, or of
   * chosen units all of their kind in their provinces. Null where the mix of fields is not asked about.
   */
  readonly fields: readonly FieldAnswerRow[] | null;
  /** The kinds of periods that units without a row in the chosen one have figures of. */
  readonly otherSeries: readonly UnitSeriesRow[];
}

/** The names of the databases that the answer to a state needs. */
export function compareDatabases({ scope, field, standardised }: CompareState): string[] {
  const provinces = fieldProvinces(scope);
  return exploreDatabases({ provinces, field_id: standardised ? '' : field });
}

/** Asks all that a state needs. */
export async function compareAnswer(
  database: Database,
  state: CompareState,
): Promise<CompareAnswer> {
  const { indicator, view, period } = state;
  const queries: Query<unknown>[] = [];
  const ask = <Row>(query: Query<Row>): Promise<Row[]> => {
    queries.push(query);
    return database.query(query);
  };
  const question = compareQuestion(state, indicator);
  const rows = await ask(exploreAnswer(question));
  const second = await secondRows(ask, state);
  const fields = state.standardised
    ? await ask(fieldAnswer({ ...question, provinces: fieldProvinces(state.scope), units: null }))
    : null;
  const pool = poolUnits(state, state.set === null ? [] : await database.query(unitVersions()));
  const units = poolShares(pool, rows, period);
  const without = units.filter(({ missing }) => missing === 'none').map(({ code }) => code);
  return {
    state,
    queries,
    units,
    before: view === 'slope' && state.before !== null ? poolShares(pool, rows, state.before) : null,
    second: second === null ? null : poolShares(pool, second, period),
    lines: view === 'lines' ? linesOf(state, pool, rows) : null,
    fields: fields === null ? null : fields.filter((row) => isOfPeriod(row, period)),
    otherSeries: without.length === 0 ? [] : await database.query(unitSeries(without)),
  };
}

async function secondRows(
  ask: <Row>(query: Query<Row>) => Promise<Row[]>,
  state: CompareState,
): Promise<ExploreAnswerRow[] | null> {
  if (state.view !== 'scatter' || state.second === null) return null;
  return ask(exploreAnswer(compareQuestion(state, state.second)));
}

/** Of a whole set only the units that the reader chose: more lines than that are a tangle. */
function linesOf(
  { set, series, period }: CompareState,
  pool: readonly PoolUnit[],
  rows: readonly ExploreAnswerRow[],
): PeriodUnits[] {
  const shown = set === null ? pool : pool.filter(({ named }) => named);
  return series.periods
    .filter((days) => days[1] <= period[1])
    .map((days) => ({ days, units: poolShares(shown, rows, days) }));
}

function isOfPeriod(row: ExploreAnswerRow, [start, end]: Days): boolean {
  return row.period_start === start && row.period_end === end;
}
