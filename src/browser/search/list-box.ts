/** The list box of a search and the input that controls it. */
export interface ListBox {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
}

/** The options that the list holds, in order. */
export function optionsOf({ list }: ListBox): HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
}

/** The option that arrows moved to; none after typing. */
export function activeOption(box: ListBox): HTMLAnchorElement | undefined {
  return optionsOf(box).find((option) => option.getAttribute('aria-selected') === 'true');
}

/** Shows or hides the list; no option is active after it. */
export function setOpen(box: ListBox, open: boolean): void {
  box.list.hidden = !open;
  box.input.setAttribute('aria-expanded', String(open));
  activate(box, undefined);
}

/**
 * Acts on a key; true where the browser must not act on it too. One step beyond either end no option
 * is active: the reader is back in the text.
 */
export function moveByKey(box: ListBox, key: string): boolean {
  if (key === 'Escape' && !box.list.hidden) {
    setOpen(box, false);
    return true;
  }
  const options = optionsOf(box);
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || options.length === 0) return false;
  const active = activeOption(box);
  const at = active === undefined ? -1 : options.indexOf(active);
  const next = key === 'ArrowDown' ? at + 1 : at === -1 ? options.length - 1 : at - 1;
  setOpen(box, true);
  activate(box, options[next]);
  return true;
}

function activate(box: ListBox, option: HTMLAnchorElement | undefined): void {
  for (const other of optionsOf(box)) other.setAttribute('aria-selected', String(other === option));
  if (option === undefined) {
    box.input.removeAttribute('aria-activedescendant');
    return;
  }
  box.input.setAttribute('aria-activedescendant', option.id);
  option.scrollIntoView({ block: 'nearest' });
}
