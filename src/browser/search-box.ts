import { search as ar } from '../i18n/ar/search.ts';
import { search as en } from '../i18n/en/search.ts';
import { search as fa } from '../i18n/fa/search.ts';
import type { Locale } from '../i18n/locales.ts';
import { search as vi } from '../i18n/vi/search.ts';
import { activeOption, moveByKey, optionsOf, setOpen, type ListBox } from './search/list-box.ts';
import { loadSearchIndex } from './search/load-index.ts';
import type { SearchIndex, SearchResult } from './search/search-index.ts';
import { searchOptions, type SearchMessages } from './search/search-options.ts';

const MESSAGES: Readonly<Record<Locale, SearchMessages>> = { vi, en, ar, fa };
const MOST_RESULTS = 12;

/** The parts of one search form. */
interface Parts extends ListBox {
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly messages: SearchMessages;
  readonly onChoose: OnChoose | null;
}

/** What happens to the unit that a reader chooses. */
type OnChoose = (unit: SearchResult) => void;

/**
 * Makes every `<form data-search>` of the page a combobox with a list of results (WAI-ARIA pattern):
 * arrows move, Enter opens, Escape closes. The index is loaded when the input is first used. Without
 * this script the form leads to the alphabetical list.
 */
export function enhanceSearchBoxes(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]'))
    enhanceSearchBox(form, null);
}

/** The same for one form, whose results are handed over instead of opened. */
export function enhanceSearchBox(form: HTMLFormElement, onChoose: OnChoose | null): void {
  const parts = prepare(form, onChoose);
  if (parts !== null) attach(parts);
}

function prepare(form: HTMLFormElement, onChoose: OnChoose | null): Parts | null {
  const input = form.querySelector('input');
  const results = form.querySelector<HTMLElement>('[data-results]');
  if (input === null || results === null) return null;
  const messages = MESSAGES[form.dataset['locale'] as Locale];
  const list = document.createElement('div');
  list.id = `${results.id}-list`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', messages.results);
  list.hidden = true;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  results.append(list, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  return { form, input, list, status, messages, onChoose };
}

function attach(parts: Parts): void {
  const { form, input, list, status, messages } = parts;
  const load = (): Promise<SearchIndex | null> =>
    loadSearchIndex(form.dataset['index'] ?? '').catch(() => null);
  const update = async (): Promise<void> => {
    if (input.value.trim() !== '') status.textContent ||= messages.loading;
    const index = await load();
    if (index === null) fail(parts);
    else show(parts, index);
  };
  input.addEventListener('focus', () => void load(), { once: true });
  input.addEventListener('input', () => void update());
  input.addEventListener('keydown', (event) => {
    if (moveByKey(parts, event.key)) event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    const options = optionsOf(parts);
    const chosen = activeOption(parts) ?? (options.length === 1 ? options[0] : undefined);
    if (input.value.trim() === '') return;
    event.preventDefault();
    if (chosen === undefined) void update();
    else chosen.click();
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) setOpen(parts, false);
  });
  // A press on a result must not take the focus away and so close the list before the click.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  // What was typed before the script ran, or restored by the browser.
  if (input.value.trim() !== '' && document.activeElement === input) void update();
}

function show(parts: Parts, index: SearchIndex): void {
  const { form, input, list, status, messages } = parts;
  const results = index.search(input.value, MOST_RESULTS + 1);
  const shown = results.slice(0, MOST_RESULTS);
  const options = searchOptions(shown, messages, form.dataset['root'] ?? '/', `${list.id}-option`);
  shown.forEach((unit, place) => {
    if (parts.onChoose !== null) choosing(parts, options[place]!, unit, parts.onChoose);
  });
  list.replaceChildren(...options);
  const count = shown.length;
  setOpen(parts, count > 0);
  if (input.value.trim().length < 2) status.textContent = '';
  else if (count === 0) status.textContent = messages.none;
  else status.textContent = messages[results.length > count ? 'foundMore' : 'found']({ count });
}

function choosing(
  parts: Parts,
  option: HTMLAnchorElement,
  unit: SearchResult,
  onChoose: OnChoose,
): void {
  option.addEventListener('click', (event) => {
    event.preventDefault();
    parts.input.value = '';
    parts.list.replaceChildren();
    parts.status.textContent = '';
    setOpen(parts, false);
    onChoose(unit);
  });
}

function fail(parts: Parts): void {
  const { form, status, messages } = parts;
  parts.list.replaceChildren();
  setOpen(parts, false);
  const link = document.createElement('a');
  link.href = form.action;
  link.textContent = messages.list;
  status.replaceChildren(messages.failed, ' ', link);
}
