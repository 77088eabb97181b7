import { asProblem } from '../../database/browser-problem.ts';
import { exploreAnswer, exploreDatabases } from '../../queries/explore-answer.ts';
import { answerView, type Answer } from './answer-view.ts';
import { Asker } from '../asking/asker.ts';
import { problemView } from '../asking/problem-view.ts';
import { byId } from '../element.ts';
import { formLink, showState } from './form.ts';
import type { AskOptions } from '../asking/ask-options.ts';
import { parsedState, questionOf, stateLink, type Choice, type ExploreState } from './state.ts';
import type { Words } from '../asking/words.ts';

/** The page on which a reader asks: form and link show the same state; the answer comes on request. */
export class ExplorePage {
  readonly #options: AskOptions;
  readonly #words: Words;
  readonly #asker: Asker;
  readonly #form = byId('explore-form') as HTMLFormElement;
  readonly #button = byId('explore-answer-button') as HTMLButtonElement;
  readonly #result = byId('explore-result');
  #state: ExploreState;

  private constructor(options: AskOptions, words: Words, state: ExploreState) {
    this.#options = options;
    this.#words = words;
    this.#state = state;
    this.#asker = new Asker('explore', options, words);
  }

  /** Brings the page to life in the state of its link; nothing large is loaded yet. */
  static start(options: AskOptions, words: Words): void {
    const parsed = parsedState(new URLSearchParams(location.search), options);
    if (parsed === null) return;
    const page = new ExplorePage(options, words, parsed.state);
    byId('explore-needs').hidden = true;
    page.#form.hidden = false;
    page.#listen();
    page.#show(parsed.state, parsed.ignored);
  }

  #listen(): void {
    this.#form.addEventListener('change', () => {
      this.#change(formLink(this.#form, this.#state.unit));
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer();
    });
    byId('explore-all-units').addEventListener('click', () => {
      this.#change(stateLink({ ...this.#state, unit: null }));
    });
    addEventListener('popstate', () => {
      const parsed = parsedState(new URLSearchParams(location.search), this.#options);
      if (parsed === null) return;
      this.#result.replaceChildren();
      this.#show(parsed.state, parsed.ignored);
    });
  }

  /** A choice that the other choices do not allow any more falls back without a message. */
  #change(link: URLSearchParams): void {
    const parsed = parsedState(link, this.#options);
    if (parsed === null) return;
    history.replaceState(null, '', `?${stateLink(parsed.state).toString()}`);
    this.#show(parsed.state, []);
  }

  #show(state: ExploreState, ignored: readonly Choice[]): void {
    const { explore } = this.#words;
    this.#state = state;
    showState(this.#form, state, this.#options, this.#words);
    const choices = ignored.map((choice) => explore.choiceName({ choice }));
    const notice = byId('explore-ignored');
    notice.hidden = choices.length === 0;
    notice.textContent = choices.length === 0 ? '' : explore.ignored({ choices });
    byId('explore-unit').hidden = state.unit === null;
    byId('explore-unit-name').textContent = explore.onlyUnit({ unit: state.unit ?? '' });
    void this.#showSize();
  }

  async #showSize(): Promise<void> {
    const state = this.#state;
    const names = exploreDatabases(questionOf(state));
    const text = await this.#asker.label(state.data, names, this.#words.explore.answer);
    if (state === this.#state) this.#button.textContent = text;
  }

  async #answer(): Promise<void> {
    this.#button.disabled = true;
    this.#result.replaceChildren();
    const state = this.#state;
    const link = `?${stateLink(state).toString()}`;
    if (link !== location.search) history.pushState(null, '', link);
    const question = questionOf(state);
    const query = exploreAnswer(question);
    try {
      const rows = await this.#asker.ask(state.data, exploreDatabases(question), (database) =>
        database.query(query),
      );
      this.#result.replaceChildren(...this.#view({ state, query, rows }));
      this.#result.querySelector('h2')?.focus();
    } catch (error) {
      const toData = byId('explore-to-data').getAttribute('href') ?? '';
      const retry = (): void => void this.#answer();
      this.#result.replaceChildren(problemView(asProblem(error), this.#words, toData, retry));
    } finally {
      this.#button.disabled = false;
      void this.#showSize();
    }
  }

  #view(answer: Answer): (Node | string)[] {
    return answerView(answer, this.#options, this.#words, (unit) => {
      const periods = this.#state.periods.periods;
      const from = periods[0]?.[1] ?? this.#state.from;
      this.#show({ ...answer.state, unit, from, to: periods.at(-1)?.[1] ?? from }, []);
      void this.#answer();
    });
  }
}
