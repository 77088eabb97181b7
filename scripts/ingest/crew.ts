import { availableParallelism } from 'node:os';
import process from 'node:process';
import { Hand } from './hand.ts';
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
const WORKER = new URL('worker.ts', import.meta.url);
/** Tasks that wait at a worker, so that it has the next one at hand. */
const AT_HAND = 2;

/** How many threads read `bytes` of exports; `DUNG_HAN_THREADS` says otherwise. */
export function crewSize(bytes: number): number {
  return threads(bytes / WORTH_A_WORKER);
}

/**
 * How many threads there are for work that is worth so many times the start of one; `DUNG_HAN_THREADS`
 * says otherwise.
 */
export function threads(worth: number): number {
  const stated = Number(process.env['DUNG_HAN_THREADS']);
  if (Number.isInteger(stated) && stated > 0) return Math.min(MOST_WORKERS, stated);
  return Math.min(MOST_WORKERS, availableParallelism(), 1 + Math.floor(worth));
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
    return new Hand(WORKER, { ...setup, name }, megabytes);
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
