import { byId, element, vietnamese } from '../element.ts';
import { enhanceSearchBox } from '../search-box.ts';
import { loadSearchIndex } from '../search/load-index.ts';
import { foundUnit, unitByForm, type UnitFinder } from './chosen-units.ts';
import type { ChosenUnit } from './compare-state.ts';
import type { CompareWords } from './compare-words.ts';

/** The search that adds units, and the chosen ones, each of which can be removed. */
export class UnitPicker {
  readonly #words: CompareWords;
  readonly #form: HTMLFormElement;
  readonly #chips = byId('compare-chips');
  readonly #none = byId('compare-none-chosen');
  readonly #onRemove: (unit: ChosenUnit) => void;

  constructor(
    words: CompareWords,
    on: {
      readonly add: (unit: ChosenUnit) => void;
      readonly remove: (unit: ChosenUnit) => void;
    },
  ) {
    this.#words = words;
    this.#onRemove = on.remove;
    this.#form = byId('compare-picker') as HTMLFormElement;
    this.#form.hidden = false;
    enhanceSearchBox(this.#form, (result) => {
      const unit = foundUnit(result);
      if (unit !== null) on.add(unit);
    });
  }

  /** Loads the names of the units of the site; without them units are known by the form of their codes. */
  async finder(): Promise<UnitFinder> {
    const index = await loadSearchIndex(this.#form.dataset['index'] ?? '').catch(() => null);
    if (index === null) return unitByForm;
    return (code) => {
      const result = index.unit(code);
      return result === null ? null : foundUnit(result);
    };
  }

  /** Shows the chosen units. The focus stays in the list where a unit is removed, else in the search. */
  show(units: readonly ChosenUnit[]): void {
    const { compare } = this.#words;
    const at = [...this.#chips.children].findIndex((chip) => chip.contains(document.activeElement));
    this.#none.hidden = units.length > 0;
    this.#chips.replaceChildren(...units.map((unit) => this.#chip(unit)));
    if (at < 0) return;
    const buttons = this.#chips.querySelectorAll('button');
    const next = buttons[Math.min(at, buttons.length - 1)];
    (next ?? this.#form.querySelector('input'))?.focus();
    byId('compare-status').textContent = units.length === 0 ? compare.noneChosen : '';
  }

  #chip(unit: ChosenUnit): HTMLElement {
    const { compare } = this.#words;
    const name = vietnamese(unit.name);
    const remove = element(
      'button',
      { type: 'button', 'aria-label': compare.remove({ unit: unit.name }) },
      '×',
    );
    remove.addEventListener('click', () => {
      this.#onRemove(unit);
    });
    return element('li', { 'data-code': unit.code }, name, ' ', remove);
  }
}
