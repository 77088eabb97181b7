import { parentPort, type Transferable } from 'node:worker_threads';
import { failedTask, NO_MORE_TASKS } from './hand.ts';

/**
 * Makes this thread the other end of a {@link Hand}: does each task that it is sent, in order, and ends
 * after the last. Some parts of an answer may be handed over instead of copied.
 */
export function serveTasks<Answer>(
  does: (task: never) => Answer,
  handedOver: (answer: Answer) => readonly Transferable[] = () => [],
): void {
  parentPort?.on('message', (task: unknown) => {
    if (task === NO_MORE_TASKS) {
      parentPort?.close();
      return;
    }
    try {
      const answer = does(task as never);
      parentPort?.postMessage({ answer }, handedOver(answer));
    } catch (error) {
      parentPort?.postMessage({ failed: failedTask(error) });
    }
  });
}
