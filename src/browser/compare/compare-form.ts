import { formatPeriod } from '../../i18n/format.ts';
import { ALL_FIELDS } from '../../tables/dossiers.ts';
import type { RateName } from '../../tables/rates.ts';
import type { AskOptions } from '../asking/ask-options.ts';
import { fillList, type Item } from '../asking/option-nodes.ts';
import { byId } from '../element.ts';
import { compareSets, type CompareSet } from './compare-scope.ts';
import {
  canStandardise,
  COMPARE_VIEWS,
  earlierPeriods,
  viewRefusal,
  type CompareState,
} from './compare-state.ts';
import { setName, type CompareWords } from './compare-words.ts';
import { periodOf, periodText, type Days } from './period-text.ts';

/** Value of the list of sets where only the chosen units are compared. */
const ONLY_CHOSEN = 'chosen';

/** Shows which set is compared; null: only the chosen units. */
export function showSet(
  form: HTMLFormElement,
  set: CompareSet | null,
  options: AskOptions,
  words: CompareWords,
): void {
  fillList(form, 'set', setItems(options, words), set?.id ?? ONLY_CHOSEN);
}

/** Shows the rest of a state in the form: every list holds what can be chosen beside the other choices. */
export function showCompareState(
  form: HTMLFormElement,
  state: CompareState,
  options: AskOptions,
  words: CompareWords,
): void {
  const { explore, compare } = words;
  const { scope, indicator, second, field, series, period, before } = state;
  fillList(form, 'i', rateItems(scope.rates, words), indicator);
  const others = scope.rates.filter((rate) => rate !== indicator);
  fillList(form, 'j', rateItems(others, words), second ?? '');
  const fields = scope.fields.map((id) => ({
    value: id,
    text: id === ALL_FIELDS ? explore.allFields : (options.fieldNames[id] ?? id),
  }));
  fillList(form, 'f', fields, field);
  fillList(form, 'p', periodItems(state, words), periodText(series, period));
  const earlier = earlierPeriods(series, period).map((days): Item => item(state, days, words));
  fillList(form, 'q', earlier, before === null ? '' : periodText(series, before));
  byId('compare-second').hidden = state.view !== 'scatter';
  byId('compare-before').hidden = state.view !== 'slope';
  byId('compare-standardised').hidden = !canStandardise(state);
  const mix = form.elements.namedItem('std') as HTMLInputElement;
  mix.checked = state.standardised;
  const refused = COMPARE_VIEWS.flatMap((view) => {
    const reason = viewRefusal(state, view);
    const choice = form.querySelector<HTMLInputElement>(`input[name=v][value=${view}]`);
    if (choice === null) throw new Error(`The form lacks the view ${view}.`);
    choice.disabled = reason !== null;
    choice.checked = view === state.view;
    const name = compare.viewName({ view });
    return reason === null ? [] : [`${name}: ${compare.refusal({ reason })}`];
  });
  const note = byId('compare-refused');
  note.textContent = refused.join(' ');
  note.hidden = refused.length === 0;
}

/** The choices of the form as the parameters of a link; `units` are the codes of the chosen units. */
export function compareFormLink(form: HTMLFormElement, units: readonly string[]): URLSearchParams {
  const link = new URLSearchParams();
  const chosen = new FormData(form);
  const set = chosen.get('set');
  if (set !== ONLY_CHOSEN && typeof set === 'string') link.set('set', set);
  if (units.length > 0 || set === ONLY_CHOSEN) link.set('u', units.join(','));
  for (const name of ['i', 'j', 'f', 'p', 'q', 'v', 'std']) {
    const text = chosen.get(name);
    if (typeof text === 'string') link.set(name, text);
  }
  return link;
}

function setItems(options: AskOptions, words: CompareWords): Item[] {
  const { compare, explore } = words;
  return [
    { value: ONLY_CHOSEN, text: compare.onlyChosen },
    ...compareSets(options).map((set) => ({
      value: set.id,
      text: setName(words, set),
      group: set.source.id === 'published' ? explore.dataPublished : explore.dataDemonstration,
    })),
  ];
}

function rateItems(rates: readonly RateName[], { common, compare }: CompareWords): Item[] {
  return rates.map((rate) => ({
    value: rate,
    text: common.rateName({ rate }),
    group:
      rate.startsWith('ontime') || rate === 'overdue_total'
        ? compare.ofTime
        : compare.otherIndicators,
  }));
}

/** The latest period first, grouped by how periods are cut. */
function periodItems(state: CompareState, words: CompareWords): Item[] {
  return state.scope.series.flatMap((series) =>
    series.periods.toReversed().map((days) => ({
      ...item({ series }, days, words),
      group: words.explore.seriesName(series),
    })),
  );
}

function item(
  { series }: Pick<CompareState, 'series'>,
  days: Days,
  { locale }: CompareWords,
): Item {
  return {
    value: periodText(series, days),
    text: formatPeriod(locale, periodOf(series, days)),
  };
}
