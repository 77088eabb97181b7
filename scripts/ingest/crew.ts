import { availableParallelism } from 'node:os';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { IngestLanguage } from './messages.ts';
import type { ProvincePlan } from './province-files.ts';
import type { Answers, Task, Work } from './work.ts';

/** What a worker has to know before its first task. */
export interface WorkerSetup {
  readonly data: string;
  readonly language: IngestLanguage;
  readonly raw: string;
  readonly plan: ProvincePlan;
  /** Tells its spill files from those of others. */
  readonly name: string;
}

/** An error of a task, as it comes from another thread. */
export interface FailedTask {
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: string | undefined;
  readonly path: string | undefined;
}

/** Whoever reads files and puts provinces together: this thread, or several. */
export interface Crew {
  /** Does the tasks, as many at once as there are hands; the answers are in the order of the tasks. */
  all<Kind extends Task['kind']>(
    tasks: readonly (Task & { readonly kind: Kind })[],
    each?: (answer: Answers[Kind], done: number) => void,
  ): Promise<Answers[Kind][]>;
  /** Ends all threads. */
  end(): Promise<void>;
}

const MOST_WORKERS = 4;
/** Bytes of exports below which a thread takes longer to start than it saves. */
const WORTH_A_WORKER = 8 * 1024 ** 2;
/** What a thread may hold of objects that were just made. */
const YOUNG_MEGABYTES = 24;
/** Tasks that wait at a worker, so that it has the next one at hand. */
const AT_HAND = 2;

/** How many threads read `bytes` of exports; `DUNG_HAN_THREADS` says otherwise. */
export function crewSize(bytes: number): number {
  const stated = Number(process.env['DUNG_HAN_THREADS']);
  if (Number.isInteger(stated) && stated > 0) return Math.min(MOST_WORKERS, stated);
  return Math.min(MOST_WORKERS, availableParallelism(), 1 + Math.floor(bytes / WORTH_A_WORKER));
}

/** This thread alone. */
export function loneWorker(work: Work): Crew {
  return {
    async all<Kind extends Task['kind']>(
      tasks: readonly (Task & { readonly kind: Kind })[],
      each: (answer: Answers[Kind], done: number) => void = () => undefined,
    ) {
      const answers: Answers[Kind][] = [];
      for (const task of tasks) {
        const answer = work.do(task) as Answers[Kind];
        each(answer, answers.push(answer));
        // So that what is written meanwhile goes on.
        await new Promise(setImmediate);
      }
      return answers;
    },
    end() {
      work.end();
      return Promise.resolve();
    },
  };
}

/**
 * Several threads, each of which reads the reference tables for itself and may hold `megabytes`. Without
 * a limit the engine lets a heap grow to four times what is in use before it clears up.
 */
export function crew(size: number, setup: WorkerSetup, megabytes: number): Crew {
  const hands = Array.from({ length: size }, (_, index) => {
    const name = `${setup.name}-${String(index)}`;
    return new Hand({ ...setup, name }, megabytes);
  });
  return {
    async all<Kind extends Task['kind']>(
      tasks: readonly (Task & { readonly kind: Kind })[],
      each: (answer: Answers[Kind], done: number) => void = () => undefined,
    ) {
      const answers: Answers[Kind][] = [];
      let next = 0;
      let done = 0;
      // Whoever is free takes the next one: what comes out does not depend on who did it.
      const takeTasks = async (hand: Hand): Promise<void> => {
        while (next < tasks.length) {
          const index = next;
          next += 1;
          const answer = (await hand.do(tasks[index]!)) as Answers[Kind];
          answers[index] = answer;
          done += 1;
          each(answer, done);
        }
      };
      await Promise.all(
        hands.flatMap((hand) => Array.from({ length: AT_HAND }, () => takeTasks(hand))),
      );
      return answers;
    },
    async end() {
      await Promise.all(hands.map((hand) => hand.end()));
    },
  };
}

/** A worker thread and the tasks that it was sent, in order. */
class Hand {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (answer: unknown) => void; reject: (error: Error) => void }[] = [];

  constructor(setup: WorkerSetup, megabytes: number) {
    this.#worker = new Worker(new URL('worker.ts', import.meta.url), {
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
      this.#fail(new Error('A worker thread ended before its tasks.'));
    });
  }

  do(task: Task): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
