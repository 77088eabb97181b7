import { asProblem, orCancelled, type BrowserProblem } from '../../database/browser-problem.ts';
import { exploreAnswer, exploreDatabases } from '../../queries/explore-answer.ts';
import { answerView, type Answer } from './answer-view.ts';
import { byId, element } from '../element.ts';
import { formLink, showState } from './form.ts';
import type { ExploreOptions } from './options.ts';
import { megabytes, ProgressView } from './progress-view.ts';
import { Session } from './session.ts';
import { parsedState, questionOf, stateLink, type Choice, type ExploreState } from './state.ts';
import type { Words } from './words.ts';

/** The page on which a reader asks: form and link show the same state; the answer comes on request. */
export class ExplorePage {
  readonly #options: ExploreOptions;
  readonly #words: Words;
  readonly #session: Session;
  readonly #progress: ProgressView;
  readonly #form = byId('explore-form') as HTMLFormElement;
  readonly #button = byId('explore-answer-button') as HTMLButtonElement;
  readonly #result = byId('explore-result');
  #state: ExploreState;
  #running: AbortController | null = null;

  private constructor(options: ExploreOptions, words: Words, state: ExploreState) {
    this.#options = options;
    this.#words = words;
    this.#state = state;
    this.#session = new Session(new URL(options.engine, location.href).href);
    this.#progress = new ProgressView(words);
  }

  /** Brings the page to life in the state of its link; nothing large is loaded yet. */
  static start(options: ExploreOptions, words: Words): void {
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
    byId('explore-cancel').addEventListener('click', () => {
      this.#running?.abort();
    });
    addEventListener('popstate', () => {
      const parsed = parsedState(new URLSearchParams(location.search), this.#options);
      if (parsed === null) return;
      this.#result.replaceChildren();
      this.#show(parsed.state, parsed.ignored);
    });
    addEventListener('pagehide', () => {
      void this.#session.close();
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
    const { explore } = this.#words;
    const names = exploreDatabases(questionOf(state));
    const bytes = await this.#session.missingBytes(state.data, names).catch(() => 0);
    if (state !== this.#state) return;
    const size = megabytes(this.#words, bytes);
    this.#button.textContent = bytes === 0 ? explore.answer : explore.answerSize({ size });
  }

  async #answer(): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#button.disabled = true;
    this.#result.replaceChildren();
    const state = this.#state;
    const link = `?${stateLink(state).toString()}`;
    if (link !== location.search) history.pushState(null, '', link);
    try {
      const answer = await this.#ask(state, running.signal);
      this.#result.replaceChildren(...this.#view(answer));
      this.#result.querySelector('h2')?.focus();
    } catch (error) {
      await this.#explain(asProblem(error));
    } finally {
      this.#running = null;
      this.#button.disabled = false;
      this.#progress.done();
      void this.#showSize();
    }
  }

  async #ask(state: ExploreState, signal: AbortSignal): Promise<Answer> {
    const question = questionOf(state);
    this.#progress.step(this.#words.explore.starting);
    const database = await this.#session.database(state.data, exploreDatabases(question), {
      signal,
      onProgress: (progress) => {
        this.#progress.loading(progress);
      },
    });
    this.#progress.step(this.#words.explore.asking);
    const stopped = (): void => {
      void this.#session.close();
    };
    signal.addEventListener('abort', stopped);
    const query = exploreAnswer(question);
    try {
      return { state, query, rows: await orCancelled(database.query(query), signal) };
    } finally {
      signal.removeEventListener('abort', stopped);
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

  async #explain(problem: BrowserProblem): Promise<void> {
    const { explore } = this.#words;
    // A broken engine is of no use; one that never started is closed already.
    if (problem.kind !== 'cancelled') await this.#session.close();
    console.warn(problem);
    const retry = element('button', { type: 'button' }, explore.retry);
    retry.addEventListener('click', () => {
      void this.#answer();
    });
    const toData = element('a', { href: byId('explore-to-data').getAttribute('href') ?? '' });
    toData.textContent = explore.toData;
    const message = explore.problem({ kind: problem.kind });
    const box = element('div', { class: 'empty', role: 'alert', 'data-problem': problem.kind });
    box.append(element('p', {}, message), element('p', {}, retry, ' ', toData));
    this.#result.replaceChildren(box);
  }
}
