import { parentPort } from 'node:worker_threads';
import { failedTask } from '../hand.ts';
import { answerBuffers, statisticsOf, type StatisticsTask } from './tasks.ts';

/** A thread that computes statistics: does the tasks that it is sent, in order. */
parentPort?.on('message', (task: StatisticsTask) => {
  try {
    const answer = statisticsOf(task);
    parentPort?.postMessage({ answer }, answerBuffers(answer));
  } catch (error) {
    parentPort?.postMessage({ failed: failedTask(error) });
  }
});
