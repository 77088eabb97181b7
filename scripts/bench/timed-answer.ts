import type { Page } from 'playwright-core';

/** Milliseconds from the click to each step of an answer of `/explore`. */
export interface TimedAnswer {
  /** All bytes of engine and data are there and unpacked; 0 where none were missing. */
  readonly loaded: number;
  /** The engine runs with the data attached, and the question goes to it. */
  readonly started: number;
  /** The answer stands on the page. */
  readonly answered: number;
  /** Rows of the table that were drawn. */
  readonly rows: number;
}

/** Most milliseconds to wait for an answer. */
const PATIENCE = 120_000;

/** Asks the question that the page shows and times the answer by what the page itself shows. */
export async function askAndTime(page: Page): Promise<TimedAnswer> {
  await page.waitForSelector('#explore-answer-button:not([disabled])');
  const answer = await page.evaluate(answerTimes, PATIENCE);
  if (answer === null) throw new Error(`${page.url()} gave no answer.`);
  return answer;
}

/**
 * Runs in the page: clicks, then follows the bar (full when all bytes have arrived, without a value
 * once the question is asked) until a table stands in the result. Null where an alert stands there.
 */
async function answerTimes(patience: number): Promise<TimedAnswer | null> {
  const part = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#explore-${id}`)!;
  const bar = part('progress-bar') as HTMLProgressElement;
  const clicked = performance.now();
  const since = (): number => performance.now() - clicked;
  let loaded = 0;
  let started = 0;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const full = bar.hasAttribute('value') && bar.value >= bar.max;
      if (full && loaded === 0) loaded = since();
      if (!bar.hasAttribute('value')) started = since();
      const rows = part('result').querySelectorAll('tbody tr').length;
      const failed = part('result').querySelector('[role=alert]') !== null;
      if (rows === 0 && !failed) return;
      observer.disconnect();
      resolve(
        failed ? null : { loaded, started: Math.max(started, loaded), answered: since(), rows },
      );
    });
    observer.observe(part('result'), { childList: true });
    observer.observe(part('progress'), { childList: true, subtree: true, attributes: true });
    setTimeout(() => {
      resolve(null);
    }, patience);
    part('answer-button').click();
  });
}
