import { workerData } from 'node:worker_threads';
import type { WorkerSetup } from './crew.ts';
import { hidingOf } from './hiding.ts';
import { readContext } from './read-setting.ts';
import { serveTasks } from './serve-tasks.ts';
import { Work, type Task } from './work.ts';

/** The thread of a worker of {@link crew}: does the tasks that it is sent, in order. */
const { data, language, raw, plan, name } = workerData as WorkerSetup;
const work = new Work(
  raw,
  readContext(data, language),
  plan,
  name,
  await hidingOf(plan.suppression),
);

serveTasks((task: Task) => work.do(task));
