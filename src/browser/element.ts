/** What can stand in an element: text, or other elements. */
export type Child = Node | string;

/**
 * An element with attributes and children. Text is always text: nothing that comes from data or
 * from a link is read as HTML.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A Vietnamese name, marked as such, that keeps its direction among Arabic or Persian words. */
export function vietnamese(name: string): HTMLElement {
  return element('bdi', { lang: 'vi' }, name);
}

/** The element with this id. Throws where the page lacks it. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page lacks #${id}.`);
  return found;
}
