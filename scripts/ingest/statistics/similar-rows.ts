import { similarCommunes } from '../../../src/comparison/similar-communes.ts';
import type { UnitProfile } from '../../../src/statistics/similar-units.ts';
import type { Period } from '../../../src/tables/periods.ts';
import type { SimilarScope, SimilarUnitRow } from '../../../src/tables/statistics.ts';
import type { UnitType } from '../../../src/tables/units.ts';
import { UNKNOWN, type Figures, type FigureUnit } from './figures.ts';

/** Communes that are like one another or not, in one period. */
export interface SimilarUnits {
  readonly period: Period | null;
  readonly communes: readonly UnitProfile[];
}

/**
 * The latest period that more than half as many communes have as any period; null where none has
 * communes of at least `provinces` of the figures.
 */
export function similarPeriod(all: readonly Figures[], provinces = 1): number | null {
  const counts = (all[0]?.periods ?? []).map((_, period) => {
    const communes = all.map((figures) => communesIn(figures, period).length);
    const having = communes.filter((count) => count > 0).length;
    return having < provinces ? 0 : communes.reduce((sum, count) => sum + count, 0);
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.findLastIndex((count) => 2 * count > most);
}

/** The communes of some figures that have dossiers in a period. */
export function similarUnits(
  figures: Figures,
  period: number | null = similarPeriod([figures]),
): SimilarUnits {
  if (period === null) return { period: null, communes: [] };
  const day = figures.periods[period]!.period_end;
  return {
    period: figures.periods[period]!,
    communes: communesIn(figures, period).map((unit) => ({
      code: figures.units[unit]!.unit_code,
      type: typeOn(figures.units[unit]!, day),
      volume: figures.received[unit * figures.periods.length + period]!,
      mix: mixOf(figures, unit * figures.periods.length + period),
    })),
  };
}

/** The communes of several provinces as one. */
export function joinedSimilar(parts: readonly SimilarUnits[]): SimilarUnits {
  return {
    period: parts.find(({ period }) => period !== null)?.period ?? null,
    communes: parts.flatMap(({ communes }) => communes),
  };
}

/** The most similar communes of each, as rows. */
export function* similarRows(
  { period, communes }: SimilarUnits,
  scope: SimilarScope,
): Generator<SimilarUnitRow> {
  if (period === null) return;
  for (const { unit_code, similar } of similarCommunes(communes))
    for (const found of similar) yield { unit_code, scope, ...period, ...found };
}

function communesIn({ units, periods, received }: Figures, period: number): number[] {
  return [...units.keys()].filter(
    (unit) => units[unit]!.level === 'commune' && received[unit * periods.length + period]! > 0,
  );
}

function typeOn({ types }: FigureUnit, day: string): UnitType {
  const valid = types.findLast(({ valid_from }) => valid_from === null || valid_from <= day);
  return (valid ?? types[0]!).type;
}

/** What was received in each field; null where nothing by field is published or any number is not known. */
function mixOf({ fields }: Figures, place: number): ReadonlyMap<string, number> | null {
  if (fields === null) return null;
  const { names, starts, received } = fields;
  if (starts[place] === starts[place + 1]) return null;
  const mix = new Map<string, number>();
  for (let row = starts[place]!; row < starts[place + 1]!; row += 1) {
    if (received[row] === UNKNOWN) return null;
    mix.set(names[fields.fields[row]!]!, received[row]!);
  }
  return mix;
}
