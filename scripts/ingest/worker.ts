import { parentPort, workerData } from 'node:worker_threads';
import type { FailedTask, WorkerSetup } from './crew.ts';
import { readContext } from './read-setting.ts';
import { Work, type Task } from './work.ts';

/** The thread of a worker of {@link crew}: does the tasks that it is sent, in order. */
const { data, language, raw, plan, name } = workerData as WorkerSetup;
const work = new Work(raw, readContext(data, language), plan, name);

parentPort?.on('message', (task: Task) => {
  try {
    parentPort?.postMessage({ answer: work.do(task) });
  } catch (error) {
    const { message, stack, code, path } = error as NodeJS.ErrnoException;
    // An error loses its code and its path on the way to another thread.
    parentPort?.postMessage({ failed: { message, stack, code, path } satisfies FailedTask });
  }
});
