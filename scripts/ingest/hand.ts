import { Worker } from 'node:worker_threads';

/** An error of a task, as it comes from another thread. */
export interface FailedTask {
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: string | undefined;
  readonly path: string | undefined;
}

/** An error as it goes to another thread, on the way to which it would lose its code and its path. */
export function failedTask(error: unknown): FailedTask {
  const { message, stack, code, path } = error as NodeJS.ErrnoException;
  return { message, stack, code, path };
}

/** What a thread is sent after its last task. */
export const NO_MORE_TASKS = null;

/** What a thread may hold of objects that were just made. */
const YOUNG_MEGABYTES = 24;

/**
 * A worker thread and the tasks that it was sent, in order. It answers each message by `{ answer }` or by
 * `{ failed }`, and may hold `megabytes`.
 */
export class Hand {
  readonly #worker: Worker;
  #ended = false;
  readonly #waiting: { resolve: (answer: unknown) => void; reject: (error: Error) => void }[] = [];

  constructor(script: URL, setup: unknown, megabytes: number) {
    this.#worker = new Worker(script, {
      workerData: setup,
      resourceLimits: {
        maxOldGenerationSizeMb: megabytes,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
    });
    this.#worker.on('message', (message: { answer: unknown } | { failed: FailedTask }) => {
      const task = this.#waiting.shift();
      if ('answer' in message) task?.resolve(message.answer);
      else task?.reject(Object.assign(new Error(message.failed.message), message.failed));
    });
    // A thread that cannot start or runs out of memory fails every task that it was sent.
    this.#worker.on('error', (error) => {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    });
    this.#worker.on('exit', () => {
      this.#ended = true;
      this.#fail(new Error('A worker thread ended before its tasks.'));
    });
  }

  do(task: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(task);
    });
  }

  /** Tasks that are not answered yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Ends the thread: by itself where it has answered all that it was sent, else in the middle of a task. */
  async end(): Promise<void> {
    if (this.#ended) return;
    if (this.waiting > 0) {
      await this.#worker.terminate();
      return;
    }
    const ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#worker.postMessage(NO_MORE_TASKS);
    await ended;
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
