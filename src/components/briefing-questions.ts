import { askStatement, learnStatement, type AskedUnit } from '../comparison/briefing-statements.ts';
import { isLowLevel } from '../comparison/low-level.ts';
import {
  isClearlyOutside,
  isFavourablePlace,
  placeStatement,
} from '../comparison/place-statements.ts';
import { funnelStatement } from '../comparison/set-statements.ts';
import { betterEnd } from '../tables/rates.ts';
import type { StatementOf } from '../tables/statements.ts';
import type { ComparisonSetRow, UnitResultRow } from '../tables/statistics.ts';
import type { BriefingMonth } from './briefing-months.ts';
import type { OverdueUnit, OverdueView } from './briefing-overdue.ts';
import type { BriefingRates } from './briefing-rates.ts';
import type { ProvinceResults } from './briefing-results.ts';
import type { ChangesView } from './briefing-changes.ts';

/** A rate beside that of all communes together. */
interface BesideAll {
  readonly numerator: number;
  readonly denominator: number;
  /** The rate of all communes, 0–1. */
  readonly target: number;
}

/** A commune to ask. */
export interface UnitQuestion {
  readonly unit_code: string;
  readonly asked: Omit<AskedUnit, 'unit' | 'most'>;
  readonly about: 'change' | 'jump' | 'level' | 'backlog';
  readonly beside: BesideAll | null;
  /**
   * Its overdue dossiers less those that it would have at the part of all communes together in those
   * that the rate counts, or, where they are not known, its dossiers not on time less those; null where
   * neither is known.
   */
  readonly beyond: number | null;
}

/** A commune that others may learn from. */
interface UnitLesson {
  readonly unit_code: string;
  readonly statement: StatementOf<'learn'>;
  readonly beside: BesideAll | null;
}

/** Whom to ask and whom to learn from. */
export interface QuestionsView {
  readonly asked: readonly UnitQuestion[];
  readonly lessons: readonly UnitLesson[];
  /** Communes whose level is low: outside the limits, or at that side of them. */
  readonly unfavourable: ReadonlySet<string>;
  /** How many lie outside the limits, but not clearly, and are not asked about anything else. */
  readonly unsure: number;
  /** The communes by how far they lie from the rate of all against the interest of people, farthest first. */
  readonly farthest: readonly UnitResultRow[];
  /** What the funnel of all shows, beside what chance would; null where it was not judged. */
  readonly funnel: StatementOf<'funnel'> | null;
}

/** Communes that are asked: more than these no meeting can deal with. */
const MOST_ASKED = 6;
/** Communes that are asked about a change in the interest of people: two pages are soon full. */
const MOST_JUMPS = 1;
/** Communes with a backlog and nothing else that are asked at least, where so few others are. */
const BACKLOGS_UP_TO = 4;

/**
 * The questions of a month: real changes against the interest of people and levels clearly not like
 * those of others, those with most dossiers beyond what is usual first; then changes that brought a commune out of
 * the limits in the interest of people, which may be of counting alone; then the largest numbers of
 * overdue dossiers. From a commune that is to be asked about a change nobody learns yet.
 */
export function questionsView(
  month: BriefingMonth,
  results: ProvinceResults,
  { rates, changes, overdue, nameOf }: QuestionFigures,
): QuestionsView {
  const { period } = month;
  const set = rates === null ? null : results.set(rates.indicator, period);
  const units = rates === null ? [] : results.units(rates.indicator, period);
  const facts = unitFacts(rates, overdue, units, set);
  const real = realChanges(changes, units, facts);
  const changed = real.filter(({ about }) => about === 'change');
  const jumps = real.filter(({ about, isAbove }) => about === 'jump' && isAbove);
  const levels = levelsAgainst(units, set, facts);
  const codes = new Set(changed.map(({ unit_code }) => unit_code));
  const sure = levels.filter(({ isSure, unit_code }) => isSure && !codes.has(unit_code));
  const first = [...changed, ...sure]
    .sort((a, b) => (b.beyond ?? 0) - (a.beyond ?? 0) || a.unit_code.localeCompare(b.unit_code))
    .slice(0, MOST_ASKED);
  const asked = [...first, ...jumps.slice(0, MOST_JUMPS)];
  const isNew = new Set(real.map(({ unit_code }) => unit_code));
  return {
    asked: [...asked, ...backlogs(overdue, asked, facts)],
    lessons: lessons(month, results, { rates, nameOf, set }).filter(
      ({ unit_code }) => !isNew.has(unit_code),
    ),
    unfavourable: new Set([...levels, ...lowThird(units, set)].map(({ unit_code }) => unit_code)),
    unsure: levels.filter(({ isSure, unit_code }) => !isSure && !codes.has(unit_code)).length,
    farthest: farthestFirst(units),
    funnel: set === null ? null : funnelStatement(set, units),
  };
}

/** What is known of the communes of a month. */
export interface QuestionFigures {
  readonly rates: BriefingRates | null;
  readonly changes: ChangesView | null;
  readonly overdue: OverdueView | null;
  readonly nameOf: (unitCode: string) => string;
}

/** What is said of a commune beside the question. */
type UnitFacts = (unitCode: string) => Pick<UnitQuestion, 'beside' | 'beyond'> & {
  /** Null where it is not known. */
  readonly overdue: number | null;
};

function unitFacts(
  rates: BriefingRates | null,
  overdue: OverdueView | null,
  units: readonly UnitResultRow[],
  set: ComparisonSetRow | null,
): UnitFacts {
  const open = new Map(
    overdue?.of === 'pending_overdue'
      ? overdue.units.map(({ unit_code, count }) => [unit_code, count])
      : [],
  );
  const counted = new Map(
    rates?.units.map(({ unit_code, points }) => [unit_code, points.at(-1)!.denominator]),
  );
  const both = [...counted].filter(([code]) => open.has(code));
  const all = both.reduce((sum, [, dossiers]) => sum + dossiers, 0);
  const part = both.reduce((sum, [code]) => sum + open.get(code)!, 0) / all;
  const byUnit = new Map(units.map((row) => [row.unit_code, row]));
  return (code) => {
    const row = byUnit.get(code);
    const beside = row === undefined ? null : besideAll(row, set);
    const [count, dossiers] = [open.get(code), counted.get(code)];
    const away =
      beside === null ? null : Math.abs(beside.target * beside.denominator - beside.numerator);
    const beyond = count === undefined || dossiers === undefined ? away : count - part * dossiers;
    return { beside, beyond, overdue: count ?? null };
  };
}

function realChanges(
  changes: ChangesView | null,
  units: readonly UnitResultRow[],
  facts: UnitFacts,
): (UnitQuestion & { isAbove: boolean })[] {
  return (changes?.units ?? []).map(({ series, statement }) => {
    const { unit_code, control } = series;
    const row = units.find((unit) => unit.unit_code === unit_code);
    const { beside, beyond, overdue } = facts(unit_code);
    return {
      unit_code,
      asked: { result: null, verdict: control?.verdict ?? null, overdue },
      about: statement.favourable ? 'jump' : 'change',
      beside,
      beyond,
      isAbove: row !== undefined && isFavourablePlace(row.indicator, row.place) === true,
    };
  });
}

/** Communes within the limits, but on the side of them that is not in the interest of people. */
function lowThird(
  units: readonly UnitResultRow[],
  set: ComparisonSetRow | null,
): readonly UnitResultRow[] {
  return units.filter((row) => {
    const form = set === null ? null : (placeStatement(row, set)?.form ?? null);
    const side = betterEnd(row.indicator) === 'up' ? 'low' : 'high';
    return form === `${side}_third` || form === `${side}_side`;
  });
}

function levelsAgainst(
  units: readonly UnitResultRow[],
  set: ComparisonSetRow | null,
  facts: UnitFacts,
): (UnitQuestion & { isSure: boolean })[] {
  return units.flatMap((row) => {
    if (set === null || isFavourablePlace(row.indicator, row.place) !== false) return [];
    const { unit_code } = row;
    const { beside, beyond, overdue } = facts(unit_code);
    if (beside === null) return [];
    return [
      {
        unit_code,
        asked: { result: row, verdict: null, overdue },
        about: 'level' as const,
        beside,
        beyond,
        isSure: isClearlyOutside(row),
      },
    ];
  });
}

function backlogs(
  overdue: OverdueView | null,
  first: readonly UnitQuestion[],
  facts: UnitFacts,
): UnitQuestion[] {
  if (overdue?.of !== 'pending_overdue') return [];
  const codes = new Set(first.map(({ unit_code }) => unit_code));
  const others = overdue.units.filter(({ unit_code, count }) => count > 0 && !codes.has(unit_code));
  return others
    .slice(0, Math.max(0, BACKLOGS_UP_TO - first.length))
    .map(({ unit_code, count }: OverdueUnit) => ({
      unit_code,
      asked: { result: null, verdict: null, overdue: count },
      about: 'backlog',
      beside: null,
      beyond: facts(unit_code).beyond,
    }));
}

/** By the distance in deviations that allow for size; none where it is not known of all. */
function farthestFirst(units: readonly UnitResultRow[]): readonly UnitResultRow[] {
  if (units.some(({ z }) => z === null)) return [];
  const against = (row: UnitResultRow) => (betterEnd(row.indicator) === 'up' ? -1 : 1) * row.z!;
  return units.toSorted(
    (a, b) => against(b) - against(a) || a.unit_code.localeCompare(b.unit_code),
  );
}

function lessons(
  { series, period }: BriefingMonth,
  results: ProvinceResults,
  {
    rates,
    nameOf,
    set,
  }: Pick<QuestionFigures, 'rates' | 'nameOf'> & {
    set: ComparisonSetRow | null;
  },
): UnitLesson[] {
  if (rates === null) return [];
  const { indicator } = rates;
  const rows = series.flatMap((of) => results.units(indicator, of));
  const byUnit = Map.groupBy(rows, ({ unit_code }) => unit_code);
  return results
    .units(indicator, period)
    .flatMap((row): (UnitLesson & { gap: number })[] => {
      const { unit_code } = row;
      const statement = learnStatement(nameOf(unit_code), byUnit.get(unit_code) ?? []);
      const beside = besideAll(row, set);
      if (statement === null) return [];
      return [{ unit_code, statement, beside, gap: Math.abs(row.z ?? 0) }];
    })
    .sort(
      (a, b) =>
        b.statement.periods - a.statement.periods ||
        b.gap - a.gap ||
        a.unit_code.localeCompare(b.unit_code),
    );
}

function besideAll(row: UnitResultRow, set: ComparisonSetRow | null): BesideAll | null {
  if (set === null || set.target === null) return null;
  const { numerator, denominator } = row;
  return { numerator, denominator, target: set.target };
}

/** True where the level of all communes together is to be asked about: more than half is not on time. */
export function hasLowLevel({ rates }: Pick<QuestionFigures, 'rates'>): boolean {
  const now = rates?.pool.points.at(-1);
  return rates !== null && now !== undefined && isLowLevel(rates.indicator, now);
}

/** The question of a commune in words; `most` its field with most overdue dossiers. */
export function questionStatement(
  { asked }: UnitQuestion,
  unit: string,
  most: AskedUnit['most'],
): StatementOf<'ask'> | null {
  return askStatement({ ...asked, unit, most });
}
