import type { BrowserDatabase } from '../../database/browser.ts';
import { asProblem, orCancelled } from '../../database/browser-problem.ts';
import { byId } from '../element.ts';
import type { AskOptions, AskSource } from './ask-options.ts';
import { megabytes, ProgressView } from './progress-view.ts';
import { Session } from './session.ts';
import type { Words } from './words.ts';

/**
 * Puts the questions of one page to the engine, one at a time, and shows how far it is: the box with
 * the identifiers `<prefix>-progress…` and the button `<prefix>-cancel`. Nothing is loaded before the
 * first question.
 */
export class Asker {
  readonly #words: Words;
  readonly #session: Session;
  readonly #progress: ProgressView;
  #running: AbortController | null = null;

  constructor(prefix: string, options: AskOptions, words: Words) {
    this.#words = words;
    this.#session = new Session(new URL(options.engine, location.href).href);
    this.#progress = new ProgressView(prefix, words);
    byId(`${prefix}-cancel`).addEventListener('click', () => {
      this.#running?.abort();
    });
    addEventListener('pagehide', () => {
      void this.#session.close();
    });
  }

  /** `name`, and how much a question still has to load: "Answer (loads 7.9 MB)". */
  async label(source: AskSource, databases: readonly string[], name: string): Promise<string> {
    const bytes = await this.#session.missingBytes(source, databases).catch(() => 0);
    const { explore } = this.#words;
    return bytes === 0 ? name : explore.withSize({ name, size: megabytes(this.#words, bytes) });
  }

  /**
   * Loads what is missing and does the work; a question before that is still running is cancelled.
   * Throws `BrowserProblem`. A broken engine is of no use and is ended.
   */
  async ask<Answer>(
    source: AskSource,
    databases: readonly string[],
    work: (database: BrowserDatabase) => Promise<Answer>,
  ): Promise<Answer> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    try {
      return await this.#ask(source, databases, work, running.signal);
    } catch (error) {
      const problem = asProblem(error);
      if (problem.kind !== 'cancelled') await this.#session.close();
      console.warn(problem);
      throw problem;
    } finally {
      if (this.#running === running) {
        this.#running = null;
        this.#progress.done();
      }
    }
  }

  async #ask<Answer>(
    source: AskSource,
    databases: readonly string[],
    work: (database: BrowserDatabase) => Promise<Answer>,
    signal: AbortSignal,
  ): Promise<Answer> {
    const { explore } = this.#words;
    this.#progress.step(explore.starting);
    const database = await this.#session.database(source, databases, {
      signal,
      onProgress: (progress) => {
        this.#progress.loading(progress);
      },
    });
    this.#progress.step(explore.asking);
    const stopped = (): void => {
      void this.#session.close();
    };
    signal.addEventListener('abort', stopped);
    try {
      return await orCancelled(work(database), signal);
    } finally {
      signal.removeEventListener('abort', stopped);
    }
  }
}
