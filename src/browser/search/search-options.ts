import type { search } from '../../i18n/vi/search.ts';
import type { SearchResult } from './search-index.ts';

/** The messages of the search box in the language of the page. */
export type SearchMessages = typeof search;

/** How many old districts a result names; a commune seldom has more. */
const MOST_DISTRICTS = 3;

/**
 * The options of the list box, one link a result: name, province, and what tells namesakes apart
 * (the old name that was meant, else the old districts). `root` is the path of the home page in the
 * language of the page; `id` begins the identifiers of the options.
 */
export function searchOptions(
  results: readonly SearchResult[],
  messages: SearchMessages,
  root: string,
  id: string,
): HTMLAnchorElement[] {
  return results.map((result, index) => {
    const option = document.createElement('a');
    option.id = `${id}-${index}`;
    option.setAttribute('role', 'option');
    option.tabIndex = -1;
    option.setAttribute('aria-selected', 'false');
    option.href = `${root.replace(/\/$/, '')}${result.path}`;
    const name = document.createElement('b');
    name.append(vietnamese(result.name));
    option.append(name);
    if (result.province !== null) option.append(' ', vietnamese(result.province));
    const notes = noteTexts(result, messages);
    if (notes.length > 0) option.append(' ', small(notes));
    return option;
  });
}

/** Each note, with the Vietnamese names in it marked as such. */
function noteTexts(result: SearchResult, messages: SearchMessages): Node[][] {
  const notes: Node[][] = [];
  if (result.invented) notes.push([document.createTextNode(messages.invented)]);
  if (result.oldName !== null)
    notes.push(withName((name) => messages.formerly({ name }), result.oldName));
  else if (result.districts.length > 0) {
    const shown = result.districts.slice(0, MOST_DISTRICTS).join('; ');
    const names = result.districts.length > MOST_DISTRICTS ? `${shown}; …` : shown;
    notes.push(withName((text) => messages.formerDistricts({ names: text }), names));
  }
  return notes;
}

/** A message with a Vietnamese name in it, the name in an element of its own. */
function withName(message: (name: string) => string, name: string): Node[] {
  const [before = '', after = ''] = message('\u0000').split('\u0000');
  return [document.createTextNode(before), vietnamese(name), document.createTextNode(after)];
}

function small(notes: readonly Node[][]): HTMLElement {
  const element = document.createElement('small');
  notes.forEach((note, index) => {
    element.append(...(index === 0 ? [] : [' · ']), ...note);
  });
  return element;
}

function vietnamese(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.lang = 'vi';
  element.textContent = text;
  return element;
}
