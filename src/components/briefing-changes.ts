import { noActionStatement, type RateChange } from '../comparison/change-statements.ts';
import { isLowLevel, placeOfLevel } from '../comparison/low-level.ts';
import { realChangeStatement } from '../comparison/real-change-statement.ts';
import { sharedChangeStatement } from '../comparison/shared-change.ts';
import { verdictStatement, type LatestLevel } from '../comparison/verdict-statement.ts';
import type { StatementOf } from '../tables/statements.ts';
import type { SetId } from '../tables/statistics.ts';
import type { BriefingRates, UnitSeries } from './briefing-rates.ts';

/** A change that is one, with the series that shows it. */
interface UnitChange {
  readonly series: UnitSeries;
  readonly statement: StatementOf<'real_change'>;
}

/** A unit that looks as if it got worse, and did not more than is usual for it. */
export interface UnitSwing {
  readonly unit_code: string;
  readonly statement: StatementOf<'no_action'>;
  /** Dossiers that the difference of the two shares amounts to. */
  readonly dossiers: number;
}

/** What a month changed of one rate, and what it did not. */
export interface ChangesView {
  /** Of all communes together; null where it did not really change. */
  readonly pool: UnitChange | null;
  /** Null where the communes with figures differ too much from month to month to say anything. */
  readonly poolVerdict: StatementOf<'verdict'> | null;
  /** That most communes moved as all together did; null where they did not. */
  readonly shared: StatementOf<'shared_change'> | null;
  /** The communes that really changed, those with most dossiers concerned first. */
  readonly units: readonly UnitChange[];
  /** Communes that differ from their first periods alone, and with too few periods to tell. */
  readonly early: readonly string[];
  readonly tooFew: number;
  readonly swings: readonly UnitSwing[];
}

/**
 * The changes of a month. Null without rates, and for running totals, whose periods overlap.
 */
export function changesView(
  rates: BriefingRates | null,
  set: SetId,
  nameOf: (unitCode: string) => string,
): ChangesView | null {
  if (rates === null || rates.units.every(({ control }) => control === null)) return null;
  const poolVerdict = rates.pool.control?.verdict ?? null;
  const units = rates.units.flatMap((series) => changeOf(series, nameOf(series.unit_code)));
  const words = new Map(
    rates.units.map(({ unit_code, control }) => [unit_code, control?.verdict?.verdict]),
  );
  const pool = changeOf(rates.pool, '')[0] ?? null;
  return {
    pool,
    shared:
      poolVerdict === null || rates.steady === null
        ? null
        : sharedChangeStatement(
            { verdict: poolVerdict, unit: null },
            { set, parts: rates.steady.parts, verdict: poolVerdict },
          ),
    poolVerdict: poolVerdict === null ? null : verdictStatement(poolVerdict, poolLevel(rates)),
    units: units.sort(
      (a, b) =>
        b.statement.dossiers - a.statement.dossiers ||
        a.series.unit_code.localeCompare(b.series.unit_code),
    ),
    early: [...words].flatMap(([code, word]) =>
      word === 'higher' || word === 'lower' ? [code] : [],
    ),
    tooFew: [...words.values()].filter((word) => word === 'too_few').length,
    swings: rates.units
      .flatMap((series) => swingOf(series, nameOf(series.unit_code)))
      .sort((a, b) => b.dossiers - a.dossiers || a.unit_code.localeCompare(b.unit_code)),
  };
}

/** Of all communes together only whether their level is low: there is nothing to compare them with. */
function poolLevel({ indicator, stated, pool }: BriefingRates): LatestLevel {
  const now = pool.points.at(-1)!;
  return { ...now, place: placeOfLevel(indicator, now, null), stated };
}

function changeOf(series: UnitSeries, name: string): UnitChange[] {
  const statement = series.control === null ? null : realChangeStatement(name, series.control);
  return statement === null ? [] : [{ series, statement }];
}

function swingOf({ unit_code, points, control }: UnitSeries, unit: string): UnitSwing[] {
  const [before, now] = points.slice(-2);
  const verdict = control?.verdict ?? null;
  if (before === undefined || now === undefined || verdict === null) return [];
  // A level that is low itself is no reason to do nothing.
  if (isLowLevel(verdict.indicator, now)) return [];
  const change: RateChange = {
    unit,
    indicator: verdict.indicator,
    before: { ...before, period: before },
    now: { ...now, period: now },
    verdict,
  };
  const statement = noActionStatement(change);
  if (statement === null) return [];
  const difference = now.numerator / now.denominator - before.numerator / before.denominator;
  return [{ unit_code, statement, dossiers: Math.abs(difference) * now.denominator }];
}
