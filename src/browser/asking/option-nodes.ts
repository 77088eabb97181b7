import { element } from '../element.ts';

/** An option of a list: its text in the link, what the reader sees, and the group it stands in. */
export interface Item {
  readonly value: string;
  readonly text: string;
  readonly group?: string;
}

/** Fills a list of a form and chooses one of its items. One choice is none: it is shown, disabled. */
export function fillList(
  form: HTMLFormElement,
  name: string,
  items: readonly Item[],
  chosen: string,
): void {
  const list = form.elements.namedItem(name);
  if (!(list instanceof HTMLSelectElement)) throw new Error(`The form lacks ${name}.`);
  list.replaceChildren(...optionNodes(items));
  list.value = chosen;
  list.disabled = items.length < 2;
}

function optionNodes(items: readonly Item[]): Node[] {
  return [...Map.groupBy(items, ({ group }) => group)].flatMap(([label, members]): Node[] => {
    const nodes = members.map(({ value, text }) => element('option', { value }, text));
    return label === undefined ? nodes : [element('optgroup', { label }, ...nodes)];
  });
}
