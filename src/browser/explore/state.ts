import type { ExploreQuestion, Measure } from '../../queries/explore-answer.ts';
import { ALL_FIELDS } from '../../tables/dossiers.ts';
import {
  seriesId,
  type AskOptions,
  type AskScope,
  type AskSeries,
  type AskSource,
} from '../asking/ask-options.ts';

/** What is chosen; each part is one of the options. The names are those of the link. */
export interface ExploreState {
  readonly data: AskSource;
  readonly units: AskScope;
  readonly measure: Measure;
  readonly field: string;
  readonly periods: AskSeries;
  /** Last days of the first and the last period. */
  readonly from: string;
  readonly to: string;
  /** One unit of the scope, or null for all. */
  readonly unit: string | null;
}

/** Name of a choice, in the link and in the form. */
export type Choice = keyof ExploreState;

/** A chosen state, and the choices of the link that were no option. */
export interface ParsedState {
  readonly state: ExploreState;
  readonly ignored: readonly Choice[];
}

/**
 * Reads a link. Each choice is accepted only if it is one of the options; otherwise the first option
 * stands and the choice is listed as ignored. Other parameters are left alone. Null where there is
 * nothing to ask at all.
 */
export function parsedState(link: URLSearchParams, options: AskOptions): ParsedState | null {
  const ignored: Choice[] = [];
  const choose = <Option>(
    name: Choice,
    all: readonly Option[],
    id: (option: Option) => string,
    fallback: Option | undefined = all[0],
  ): Option | undefined => {
    const text = link.get(name);
    if (text === null) return fallback;
    const found = all.find((option) => id(option) === text);
    if (found === undefined) ignored.push(name);
    return found ?? fallback;
  };
  const same = (text: string): string => text;
  const data = choose('data', options.sources, ({ id }) => id);
  const units = choose('units', data?.scopes ?? [], ({ id }) => id);
  const measure = choose('measure', units?.measures ?? [], same);
  const fields = units?.fields ?? [];
  const field = choose('field', fields, same, fields.includes(ALL_FIELDS) ? ALL_FIELDS : undefined);
  const periods = choose('periods', units?.series ?? [], seriesId);
  if (!data || !units || !measure || !periods) return null;
  const ends = [...new Set(periods.periods.map(([, end]) => end))];
  const to = choose('to', ends, same, ends.at(-1)) ?? '';
  const from = choose('from', ends, same, to) ?? to;
  const unit = link.get('unit');
  const isUnit = unit !== null && isUnitOf(unit, units);
  if (unit !== null && !isUnit) ignored.push('unit');
  const inOrder = from <= to;
  if (!inOrder) ignored.push('from');
  return {
    state: {
      data,
      units,
      measure,
      field: field ?? fields[0] ?? ALL_FIELDS,
      periods,
      from: inOrder ? from : to,
      to,
      unit: isUnit ? unit : null,
    },
    ignored,
  };
}

/** The link of a state: reading it gives the same state. */
export function stateLink(state: ExploreState): URLSearchParams {
  return new URLSearchParams({
    data: state.data.id,
    units: state.units.id,
    measure: state.measure,
    field: state.field,
    periods: seriesId(state.periods),
    from: state.from,
    to: state.to,
    ...(state.unit === null ? {} : { unit: state.unit }),
  });
}

/** The question to the database that a state stands for. */
export function questionOf(state: ExploreState): ExploreQuestion {
  return {
    measure: state.measure,
    field_id: state.field,
    provinces: state.units.province === null ? [] : [state.units.province.code],
    level: state.units.level,
    units: state.unit === null ? null : [state.unit],
    period_kind: state.periods.period_kind,
    calendar: state.periods.calendar,
    reporting: state.periods.reporting,
    from: state.from,
    to: state.to,
  };
}

const UNIT_CODES: Readonly<Record<AskScope['level'], RegExp>> = {
  province: /^(?:\d{2}|X[A-Z])$/,
  commune: /^(?:\d{5}|X\d{4})$/,
  department: /^(?:\d{2}|X[A-Z])\.[a-z0-9-]+$/,
};

/** By the form of its code; whether the unit has figures is seen in the answer. */
function isUnitOf(code: string, scope: AskScope): boolean {
  return UNIT_CODES[scope.level].test(code);
}
