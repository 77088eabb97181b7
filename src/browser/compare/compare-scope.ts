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

/** A whole set of units that can be compared: all provinces, the communes or departments of one. */
export interface CompareSet {
  /** Its text in a link: `provinces`, `communes-52`, `departments-15`. */
  readonly id: string;
  readonly source: AskSource;
  readonly scope: AskScope;
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
  return sources.flatMap((source) =>
    source.scopes.flatMap((scope): CompareSet[] => {
      if (scope.province === null)
        return source.id === 'demonstration' ? [] : [{ id: 'provinces', source, scope }];
      const id = `${scope.level === 'commune' ? 'communes' : 'departments'}-${scope.province.code}`;
      return [{ id, source, scope }];
    }),
  );
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
    series: mergedSeries(scopes.flatMap(({ series }) => series)),
  };
}

function mergedSeries(all: readonly AskSeries[]): AskSeries[] {
  return [...Map.groupBy(all, seriesId).values()].map((group) => {
    const periods = new Map(
      group.flatMap(({ periods: own }) =>
        own.map((days) => [`${days[1]} ${days[0]}`, days] as const),
      ),
    );
    return {
      ...group[0]!,
      periods: [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, days]) => days),
    };
  });
}
