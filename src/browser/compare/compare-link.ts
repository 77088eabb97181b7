import { ALL_FIELDS } from '../../tables/dossiers.ts';
import type { RateName } from '../../tables/rates.ts';
import type { AskOptions, AskSeries, AskSource } from '../asking/ask-options.ts';
import { chosenUnits, type LeftOut, type UnitFinder } from './chosen-units.ts';
import {
  compareScope,
  compareSets,
  defaultSet,
  setWithoutRate,
  type CompareScope,
  type CompareSet,
} from './compare-scope.ts';
import {
  canStandardise,
  COMPARE_VIEWS,
  defaultBefore,
  earlierPeriods,
  viewRefusal,
  type ChosenUnit,
  type CompareState,
  type CompareView,
} from './compare-state.ts';
import { periodText, type Days } from './period-text.ts';

/**
 * The parameters of a link. They are kept for good: what a link meant once it goes on to mean.
 * `set` a whole set, `u` chosen units, `i` indicator, `j` the second indicator, `f` field, `p`
 * period, `q` the earlier period, `v` view, `std` 1 for the same mix of fields.
 */
type LinkName = 'set' | 'u' | 'i' | 'j' | 'f' | 'p' | 'q' | 'v' | 'std';

/** A state, and what of the link it does not hold. */
export interface ParsedLink {
  /** Null where none of the units has figures. */
  readonly state: CompareState | null;
  /** The units of the link that can be compared, whether they have figures or not. */
  readonly units: readonly ChosenUnit[];
  /** Parameters whose values are nothing that can be chosen. */
  readonly ignored: readonly LinkName[];
  /** The set that the link names, where its figures allow no rate. */
  readonly withoutRate: CompareSet | null;
  readonly leftOut: readonly LeftOut[];
  /** The two periods of the link are published, but are no two that may be compared. */
  readonly unlikePeriods: boolean;
}

/** The parts of a link that depend on what is compared. */
type Choose = <Option>(
  name: LinkName,
  all: readonly Option[],
  id: (option: Option) => string,
  fallback: Option | undefined,
) => Option | undefined;

/**
 * Reads a link. Every value is looked up among what can be chosen; one that is not found is listed
 * and the default stands. `find` knows the units by code.
 */
export function parsedLink(
  link: URLSearchParams,
  options: AskOptions,
  find: UnitFinder,
): ParsedLink {
  const ignored: LinkName[] = [];
  const choose: Choose = (name, all, id, fallback) => {
    const text = link.get(name);
    if (text === null) return fallback;
    const found = all.find((option) => id(option) === text);
    if (found === undefined) ignored.push(name);
    return found ?? fallback;
  };
  const sets = compareSets(options);
  const byDefault = link.has('u') ? undefined : (defaultSet(options) ?? undefined);
  const withoutRate = setWithoutRate(link.get('set'), options);
  const wanted = withoutRate === null ? choose('set', sets, ({ id }) => id, byDefault) : byDefault;
  const chosen = chosenUnits(link.get('u'), wanted ?? null, find);
  if (chosen.unknown) ignored.push('u');
  // An empty list is a choice not made yet; where no unit of the link is one, the default stands.
  const isUnits = chosen.units.length > 0 || link.get('u') === '';
  const set = wanted ?? (isUnits ? null : defaultSet(options));
  const source = set?.source ?? sourceOf(options, chosen.units);
  const scope = source === null ? null : scopeOf(set, chosen.units, source);
  const found = { units: chosen.units, ignored, withoutRate, leftOut: chosen.leftOut };
  if (source === null || scope === null) return { ...found, state: null, unlikePeriods: false };
  const units = chosen.units;
  return { ...found, ...chosenState(link, choose, { source, set, units, scope }) };
}

/** Source, units and what there is to ask about them are settled; the rest is chosen among that. */
function chosenState(
  link: URLSearchParams,
  choose: Choose,
  about: Pick<CompareState, 'source' | 'set' | 'units' | 'scope'>,
): Pick<ParsedLink, 'state' | 'unlikePeriods'> {
  const { scope } = about;
  const same = (text: string): string => text;
  const byDefault = scope.rates.includes('ontime_766') ? 'ontime_766' : scope.rates[0];
  const indicator = choose('i', scope.rates, same, byDefault);
  const all = scope.series.flatMap((series) => series.periods.map((days) => ({ series, days })));
  const [first] = scope.series;
  const latest = all.find(({ series, days }) => series === first && days === first.periods.at(-1));
  const textOf = ({ series, days }: (typeof all)[number]): string => periodText(series, days);
  const period = choose('p', all, textOf, latest);
  if (indicator === undefined || period === undefined) return { state: null, unlikePeriods: false };
  const others = scope.rates.filter((rate) => rate !== indicator);
  const { before, unlike } = earlier(link, choose, all, period);
  const fieldByDefault = scope.fields.includes(ALL_FIELDS) ? ALL_FIELDS : scope.fields[0];
  const wanted: CompareState = {
    ...about,
    indicator,
    second: choose('j', others, same, secondByDefault(indicator, others)) ?? null,
    field: choose('f', scope.fields, same, fieldByDefault) ?? ALL_FIELDS,
    series: period.series,
    period: period.days,
    before,
    view: choose('v', COMPARE_VIEWS, same, viewByDefault(about)) ?? 'ranges',
    standardised: false,
  };
  const view: CompareView = viewRefusal(wanted, wanted.view) === null ? wanted.view : 'ranges';
  const state = { ...wanted, view };
  // What other choices leave no room for is named like any other value that cannot be had.
  const standardised = choose('std', canStandardise(state) ? ['1'] : [], same, undefined) === '1';
  return { state: { ...state, standardised }, unlikePeriods: unlike };
}

/** Of thousands of communes a funnel can be read, a list of ranges cannot. */
function viewByDefault({ set }: Pick<CompareState, 'set'>): CompareView {
  return set !== null && set.scopes.length > 1 ? 'funnel' : 'ranges';
}

function earlier(
  link: URLSearchParams,
  choose: Choose,
  all: readonly { readonly series: AskSeries; readonly days: Days }[],
  { series, days }: { readonly series: AskSeries; readonly days: Days },
): { before: Days | null; unlike: boolean } {
  const fallback = defaultBefore(series, days);
  const asked = choose('q', all, (option) => periodText(option.series, option.days), undefined);
  if (asked === undefined || !link.has('q')) return { before: fallback, unlike: false };
  const fits = asked.series === series && earlierPeriods(series, days).includes(asked.days);
  return { before: fits ? asked.days : fallback, unlike: !fits };
}

/** Two ways to count the same thing say little beside each other. */
function secondByDefault(indicator: RateName, others: readonly RateName[]): RateName | undefined {
  const ofTime = (rate: RateName): boolean => rate.startsWith('ontime') || rate === 'overdue_total';
  return others.find((rate) => ofTime(rate) !== ofTime(indicator)) ?? others[0];
}

function sourceOf({ sources }: AskOptions, units: readonly ChosenUnit[]): AskSource | null {
  const id = units[0]?.invented === true ? 'demonstration' : 'published';
  return sources.find((source) => source.id === id) ?? null;
}

function scopeOf(
  set: CompareSet | null,
  units: readonly ChosenUnit[],
  { scopes }: AskSource,
): CompareScope | null {
  if (set !== null) return compareScope(set.scopes);
  const level = units[0]?.level;
  const provinces = new Set(units.map(({ province }) => province));
  return compareScope(
    scopes.filter(
      (scope) =>
        scope.level === level &&
        // Where it is not known in which province a unit lies, all are asked.
        (scope.province === null || provinces.has(scope.province.code) || provinces.has(null)),
    ),
  );
}

/** The link of a state: reading it gives the same state, also when later periods are published. */
export function compareLink(state: CompareState): string {
  const { set, units, indicator, second, field, series, period, before, view } = state;
  const codes = units.map(({ code }) => code).join(',');
  const parts: readonly (readonly [LinkName, string | null])[] = [
    ['set', set?.id ?? null],
    ['u', codes === '' ? null : codes],
    ['i', indicator],
    ['j', view === 'scatter' ? second : null],
    ['f', field === ALL_FIELDS ? null : field],
    ['p', periodText(series, period)],
    ['q', view === 'slope' && before !== null ? periodText(series, before) : null],
    ['v', view],
    ['std', state.standardised ? '1' : null],
  ];
  // Every value is of letters, digits and -_.,~ only, so that the link stays readable as it is.
  const given = parts.flatMap(([name, text]) => (text === null ? [] : `${name}=${text}`));
  return `?${given.join('&')}`;
}
