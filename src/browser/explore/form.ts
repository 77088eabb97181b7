import { formatPeriod } from '../../i18n/format.ts';
import { isRate } from '../../queries/explore-answer.ts';
import { ALL_FIELDS } from '../../tables/dossiers.ts';
import { fillList, type Item } from '../asking/option-nodes.ts';
import { seriesId, type AskOptions } from '../asking/ask-options.ts';
import { stateLink, type ExploreState } from './state.ts';
import { measureName, scopeName, type Words } from '../asking/words.ts';

/** Shows a state in the form: every list holds what can be chosen beside the other choices. */
export function showState(
  form: HTMLFormElement,
  state: ExploreState,
  options: AskOptions,
  words: Words,
): void {
  const { explore } = words;
  const lists: Readonly<Record<string, readonly Item[]>> = {
    data: options.sources.map(({ id }) => ({
      value: id,
      text: id === 'published' ? explore.dataPublished : explore.dataDemonstration,
    })),
    units: state.data.scopes.map((scope) => ({ value: scope.id, text: scopeName(words, scope) })),
    measure: state.units.measures.map((measure) => ({
      value: measure,
      text: measureName(words, measure),
      group: isRate(measure) ? explore.rates : explore.counts,
    })),
    field: state.units.fields.map((id) => ({
      value: id,
      text: id === ALL_FIELDS ? explore.allFields : (options.fieldNames[id] ?? id),
    })),
    periods: state.units.series.map((series) => ({
      value: seriesId(series),
      text: explore.seriesName(series),
    })),
    from: periodItems(state, words),
    to: periodItems(state, words),
  };
  const chosen = stateLink(state);
  for (const [name, items] of Object.entries(lists))
    fillList(form, name, items, chosen.get(name) ?? '');
  const band = document.querySelector<HTMLElement>('#invented');
  if (band !== null) band.hidden = state.data.id !== 'demonstration';
}

/** The choices of the form as a link; lists with one choice only are left out. */
export function formLink(form: HTMLFormElement, unit: string | null): URLSearchParams {
  const link = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') link.set(name, value);
  if (unit !== null) link.set('unit', unit);
  return link;
}

function periodItems({ periods }: ExploreState, { locale }: Words): Item[] {
  const byEnd = new Map(periods.periods.map((period) => [period[1], period]));
  return [...byEnd.values()].map(([period_start, period_end]) => ({
    value: period_end,
    text: formatPeriod(locale, { period_start, period_end, calendar: periods.calendar }),
  }));
}
