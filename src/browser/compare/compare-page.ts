import { asProblem } from '../../database/browser-problem.ts';
import type { AskOptions } from '../asking/ask-options.ts';
import { Asker } from '../asking/asker.ts';
import { problemView } from '../asking/problem-view.ts';
import { byId, element } from '../element.ts';
import { fitting, type UnitFinder } from './chosen-units.ts';
import { compareAnswer, compareDatabases } from './compare-answer.ts';
import { compareFormLink, showCompareState, showSet } from './compare-form.ts';
import { compareLink, parsedLink, type ParsedLink } from './compare-link.ts';
import { FEWEST_UNITS, type ChosenUnit, type CompareState } from './compare-state.ts';
import { setName, type CompareWords } from './compare-words.ts';
import { UnitPicker } from './unit-picker.ts';

/** Units are chosen, the form and the link show the same state; the answer comes on request. */
export class ComparePage {
  readonly #options: AskOptions;
  readonly #words: CompareWords;
  readonly #asker: Asker;
  readonly #picker: UnitPicker;
  readonly #form = byId('compare-form') as HTMLFormElement;
  readonly #button = byId('compare-button') as HTMLButtonElement;
  readonly #result = byId('compare-result');
  readonly #default = byId('compare-default');
  /** Knows no unit until the names are loaded. */
  #find: UnitFinder = () => null;
  #state: CompareState | null = null;
  #units: readonly ChosenUnit[] = [];

  private constructor(options: AskOptions, words: CompareWords) {
    this.#options = options;
    this.#words = words;
    this.#asker = new Asker('compare', options, words);
    this.#picker = new UnitPicker(words, {
      add: (unit) => {
        this.#add(unit);
      },
      remove: (unit) => {
        this.#choose(this.#units.filter(({ code }) => code !== unit.code));
        byId('compare-status').textContent = words.compare.removed({ unit: unit.name });
      },
    });
  }

  /** Brings the page to life in the state of its link; nothing large is loaded yet. */
  static async start(options: AskOptions, words: CompareWords): Promise<void> {
    if (options.sources.length === 0) return;
    const page = new ComparePage(options, words);
    byId('compare-chosen').hidden = false;
    page.#form.hidden = false;
    page.#listen();
    await page.#read();
  }

  #listen(): void {
    this.#form.addEventListener('change', (event) => {
      this.#change((event.target as HTMLInputElement).name);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer();
    });
    addEventListener('popstate', () => {
      this.#result.replaceChildren();
      void this.#read();
    });
  }

  /** Shows the state of the link. The names of units are loaded only where it names some. */
  async #read(): Promise<void> {
    const link = new URLSearchParams(location.search);
    if (link.has('u')) this.#find = await this.#picker.finder();
    this.#show(parsedLink(link, this.#options, this.#find), this.#isDefault(link));
  }

  /** True where the link asks for nothing but what the finished page already shows. */
  #isDefault(link: URLSearchParams): boolean {
    const { state } = parsedLink(new URLSearchParams(), this.#options, this.#find);
    return link.size === 0 || (state !== null && location.search === compareLink(state));
  }

  #change(name: string): void {
    const codes = this.#units.map(({ code }) => code);
    const link = compareFormLink(this.#form, codes);
    // What other units, periods or views do not have falls back without a message.
    if (name === 'set') for (const part of ['p', 'q', 'j', 'f', 'std']) link.delete(part);
    if (name === 'p') link.delete('q');
    this.#follow(link);
  }

  /** A unit of the set is named in it; any other is compared with the chosen ones alone. */
  #add(unit: ChosenUnit): void {
    const { compare } = this.#words;
    if (this.#units.some(({ code }) => code === unit.code)) return;
    const set = this.#state?.set ?? null;
    const inSet = set !== null && fitting([unit], set).leftOut.length === 0;
    const { leftOut } = fitting([...this.#units, unit], inSet ? set : null);
    if (leftOut.length > 0) {
      this.#notices({ ignored: [], withoutRate: null, leftOut, unlikePeriods: false });
      return;
    }
    this.#choose([...this.#units, unit], inSet ? set.id : null);
    byId('compare-status').textContent = compare.added({ unit: unit.name });
  }

  /** Takes other units, and stays with the set unless another is given (null: the units alone). */
  #choose(units: readonly ChosenUnit[], set = this.#state?.set?.id ?? null): void {
    const known = new Map([...this.#units, ...units].map((unit) => [unit.code, unit]));
    const find = this.#find;
    this.#find = (code) => known.get(code) ?? find(code);
    const codes = units.map(({ code }) => code);
    const link = compareFormLink(this.#form, codes);
    if (set === null) link.delete('set');
    else link.set('set', set);
    if (codes.length > 0 || set === null) link.set('u', codes.join(','));
    else link.delete('u');
    this.#follow(link);
  }

  #follow(link: URLSearchParams): void {
    const parsed = parsedLink(link, this.#options, this.#find);
    const address = parsed.state === null ? `?u=${link.get('u') ?? ''}` : compareLink(parsed.state);
    history.replaceState(null, '', address);
    this.#result.replaceChildren();
    this.#show(
      { ...parsed, ignored: [], withoutRate: null },
      this.#isDefault(new URLSearchParams(address)),
    );
  }

  #show(parsed: ParsedLink, isDefault: boolean): void {
    const { state, units } = parsed;
    this.#state = state;
    this.#units = units;
    this.#picker.show(units);
    this.#notices(parsed);
    this.#default.hidden = !isDefault;
    this.#showHint(isDefault);
    const band = document.getElementById('invented');
    const invented = state === null ? units[0]?.invented : state.source.id === 'demonstration';
    if (band !== null) band.hidden = invented !== true;
    showSet(this.#form, state?.set ?? null, this.#options, this.#words);
    if (state === null) return;
    showCompareState(this.#form, state, this.#options, this.#words);
    void this.#showSize();
  }

  /** What is still to do before there is an answer; a question that cannot be asked has no button. */
  #showHint(isDefault: boolean): void {
    const { compare } = this.#words;
    const state = this.#state;
    const enough = this.#units.length >= FEWEST_UNITS;
    const canAsk = state !== null && (state.set !== null || enough);
    this.#button.disabled = !canAsk;
    const hint = byId('compare-hint');
    if (canAsk) hint.textContent = isDefault ? '' : compare.pressCompare;
    else hint.textContent = state === null && enough ? compare.noFigures : compare.chooseMore;
    hint.hidden = hint.textContent === '';
  }

  /** What of a link or a choice could not be taken, in words. */
  #notices({
    ignored,
    withoutRate,
    leftOut,
    unlikePeriods,
  }: Pick<ParsedLink, 'ignored' | 'withoutRate' | 'leftOut' | 'unlikePeriods'>): void {
    const { compare } = this.#words;
    const names = ignored.map((name) => compare.linkName({ name }));
    const lines = [
      ...(names.length === 0 ? [] : [compare.ignored({ names })]),
      ...(withoutRate === null
        ? []
        : [compare.withoutRate({ set: setName(this.#words, withoutRate) })]),
      ...leftOut.map((left) => compare.leftOut(left)),
      ...(unlikePeriods ? [compare.unlike] : []),
    ];
    const box = byId('compare-notices');
    box.hidden = lines.length === 0;
    box.replaceChildren(...lines.map((line) => element('p', {}, line)));
  }

  async #showSize(): Promise<void> {
    const state = this.#state;
    if (state === null) return;
    const { compare } = this.#words;
    const text = await this.#asker.label(state.source, compareDatabases(state), compare.compare);
    if (state === this.#state) this.#button.textContent = text;
  }

  async #answer(): Promise<void> {
    const state = this.#state;
    if (state === null) return;
    const link = compareLink(state);
    if (link !== location.search) history.pushState(null, '', link);
    this.#button.disabled = true;
    this.#result.replaceChildren();
    byId('compare-hint').hidden = true;
    // Judging and drawing are loaded while the engine is.
    const views = Promise.all([import('./compare-view.ts'), import('./judged-answer.ts')]);
    views.catch(() => undefined);
    try {
      const answer = await this.#asker.ask(state.source, compareDatabases(state), (database) =>
        compareAnswer(database, state),
      );
      const [{ compareView }, { judgedAnswer }] = await views;
      if (state !== this.#state) return;
      this.#default.hidden = true;
      const nodes = compareView(judgedAnswer(answer), this.#options, this.#words);
      this.#result.replaceChildren(...nodes);
      this.#result.querySelector('h2')?.focus();
    } catch (error) {
      const toData = byId('compare-to-data').getAttribute('href') ?? '';
      const retry = (): void => void this.#answer();
      this.#result.replaceChildren(problemView(asProblem(error), this.#words, toData, retry));
    } finally {
      this.#button.disabled = false;
      void this.#showSize();
    }
  }
}
