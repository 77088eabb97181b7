import { Hand } from '../hand.ts';
import { statisticsOf, type StatisticsAnswer, type StatisticsTask } from './tasks.ts';

/** Whoever computes tasks: this thread, or several. What comes out is the same. */
export interface Statisticians {
  /** Tasks that are taken before the first of them has to be waited for. */
  readonly atHand: number;
  do(task: StatisticsTask): Promise<StatisticsAnswer>;
  end(): Promise<void>;
}

const WORKER = new URL('worker.ts', import.meta.url);
/** What a thread may hold. */
const MEGABYTES = 320;

/** `size` threads; for 1 this thread itself. */
export function statisticians(size: number): Statisticians {
  if (size === 1)
    return {
      atHand: 1,
      do: (task) => Promise.resolve(statisticsOf(task)),
      end: () => Promise.resolve(),
    };
  const hands = Array.from({ length: size }, () => new Hand(WORKER, null, MEGABYTES));
  return {
    atHand: 2 * size,
    do(task) {
      const [least] = hands.toSorted((a, b) => a.waiting - b.waiting);
      return least!.do(task) as Promise<StatisticsAnswer>;
    },
    async end() {
      await Promise.all(hands.map((hand) => hand.end()));
    },
  };
}
