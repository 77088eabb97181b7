import { isRate, type ExploreLevel } from '../../queries/explore-answer.ts';
import { ALL_FIELDS } from '../../tables/dossiers.ts';
import { RATE_NAMES, type RateName } from '../../tables/rates.ts';
import {
  seriesId,
  type AskOptions,
  type AskScope,
  type AskSeries,
  type AskSource,
} from '../asking/ask-options.ts';

/**
 * A whole set of units that can be compared: all provinces, the communes or departments of one, or the
 * communes of all provinces that have figures of the same periods.
 */
export interface CompareSet {
  /** Its text in a link: `provinces`, `communes-52`, `departments-15`, `communes`. */
  readonly id: string;
  readonly source: AskSource;
  readonly scope: AskScope;
  /** What its units are asked about by: `scope` itself, of the country those of its provinces. */
  readonly scopes: readonly AskScope[];
}

/** What there is to ask about the units that are compared; of one level only. */
export interface CompareScope {
  readonly level: ExploreLevel;
  /** Provinces whose communes or departments these are; none for the provinces themselves. */
  readonly provinces: readonly string[];
  /** Those of them whose figures are known by field. */
  readonly byField: readonly string[];
  readonly fields: readonly string[];
  readonly rates: readonly RateName[];
  readonly series: readonly AskSeries[];
}

/**
 * The sets that the options offer, the real ones first: those whose figures allow a rate. The
 * invented province is the only one of its source, so that there are no provinces to compare in it.
 */
export function compareSets(options: AskOptions): CompareSet[] {
  return allSets(options).filter(({ scope }) => scope.measures.some(isRate));
}

/** The set of a link that has figures, but none that allow a rate; null for any other text. */
export function setWithoutRate(id: string | null, options: AskOptions): CompareSet | null {
  const set = allSets(options).find((one) => one.id === id) ?? null;
  return set === null || set.scope.measures.some(isRate) ? null : set;
}

/**
 * The set that is compared before anyone asks: the first of the first source that has figures of all
 * fields together, as only some sources state provinces by field; null without sets.
 */
export function defaultSet(options: AskOptions): CompareSet | null {
  const sets = compareSets(options);
  const [first] = sets;
  const hasAll = ({ source, scope }: CompareSet): boolean =>
    source === first?.source && scope.fields.includes(ALL_FIELDS);
  return sets.find(hasAll) ?? first ?? null;
}

function allSets({ sources }: AskOptions): CompareSet[] {
  return sources.flatMap((source) => [
    ...source.scopes.flatMap((scope): CompareSet[] => {
      const scopes = [scope];
      if (scope.province === null)
        return source.id === 'demonstration' ? [] : [{ id: 'provinces', source, scope, scopes }];
      const id = `${scope.level === 'commune' ? 'communes' : 'departments'}-${scope.province.code}`;
      return [{ id, source, scope, scopes }];
    }),
    ...countrySets(source),
  ]);
}

/** Provinces from which on a set of all communes says more than that of a province. */
const LEAST_PROVINCES = 2;

/**
 * The communes of all provinces of one source, real or invented, in the periods of one calendar that
 * several of them have figures of; none where no two provinces share a period.
 */
function countrySets(source: AskSource): CompareSet[] {
  const communes = source.scopes.filter(
    ({ level, measures }) => level === 'commune' && measures.some(isRate),
  );
  const series = mergedSeries(
    communes.map((scope) => scope.series),
    LEAST_PROVINCES,
  );
  if (series.length === 0) return [];
  const scope: AskScope = {
    id: 'communes',
    level: 'commune',
    province: null,
    fields: [...new Set(communes.flatMap(({ fields }) => fields))],
    measures: [...new Set(communes.flatMap(({ measures }) => measures))],
    series,
  };
  return [{ id: 'communes', source, scope, scopes: communes.map((one) => ({ ...one, series })) }];
}

/**
 * What there is to ask about units of one level in several provinces: all that any of them has. Null
 * where none has figures.
 */
export function compareScope(scopes: readonly AskScope[]): CompareScope | null {
  const [first] = scopes;
  if (first === undefined) return null;
  const provinces = scopes.flatMap(({ province }) => (province === null ? [] : province.code));
  const rates = new Set(scopes.flatMap(({ measures }) => measures.filter(isRate)));
  if (rates.size === 0) return null;
  return {
    level: first.level,
    provinces,
    byField: scopes.flatMap(({ province, fields }) =>
      province !== null && fields.some((field) => field !== ALL_FIELDS) ? province.code : [],
    ),
    fields: [...new Set(scopes.flatMap(({ fields }) => fields))],
    rates: RATE_NAMES.filter((name) => rates.has(name)),
    series: mergedSeries(scopes.map(({ series }) => series)),
  };
}

/** The periods that at least so many of some series of each kind have. */
function mergedSeries(all: readonly (readonly AskSeries[])[], least = 1): AskSeries[] {
  return [...Map.groupBy(all.flat(), seriesId).values()].flatMap((group) => {
    const own = group.flatMap(({ periods }) => periods);
    const shared = [...Map.groupBy(own, ([start, end]) => `${end} ${start}`)]
      .filter(([, same]) => same.length >= least)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return shared.length === 0
      ? []
      : [{ ...group[0]!, periods: shared.map(([, [days]]) => days!) }];
  });
}
