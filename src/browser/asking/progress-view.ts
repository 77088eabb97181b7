import type { Progress } from '../../database/browser.ts';
import { formatNumber } from '../../i18n/format.ts';
import { byId } from '../element.ts';
import type { Words } from './words.ts';

/** Bytes as megabytes, in the words of the language: "7.9 MB". */
export function megabytes({ locale, explore }: Words, bytes: number): string {
  return explore.megabytes({ number: formatNumber(locale, bytes / 1e6, 1) });
}

/** Shows what is going on while an answer is made: the bar in bytes, then starting, then asking. */
export class ProgressView {
  readonly #words: Words;
  readonly #box: HTMLElement;
  readonly #text: HTMLElement;
  readonly #bar: HTMLProgressElement;
  readonly #status: HTMLElement;

  /** `prefix` begins the identifiers of the elements of the page. */
  constructor(prefix: string, words: Words) {
    this.#words = words;
    this.#box = byId(`${prefix}-progress`);
    this.#text = byId(`${prefix}-progress-text`);
    this.#bar = byId(`${prefix}-progress-bar`) as HTMLProgressElement;
    this.#status = byId(`${prefix}-status`);
  }

  /** Bytes that have arrived; with the last one the engine starts. */
  loading(progress: Progress): void {
    const { explore } = this.#words;
    const { received, total } = progress;
    this.#box.hidden = false;
    this.#bar.max = total;
    this.#bar.value = received;
    this.#text.textContent =
      received < total
        ? explore.loading({
            received: megabytes(this.#words, received),
            total: megabytes(this.#words, total),
          })
        : explore.starting;
  }

  /** A step without a measure of how far it is. */
  step(text: string): void {
    this.#box.hidden = false;
    this.#bar.removeAttribute('value');
    this.#text.textContent = text;
    // Spoken by screen readers, which the bytes are not.
    this.#status.textContent = text;
  }

  done(): void {
    this.#box.hidden = true;
    this.#status.textContent = '';
  }
}
