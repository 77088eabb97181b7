import type {
  CheckReference,
  CheckTask,
  CheckTasks,
  TaskMessage,
  WorkerMessage,
} from './check-types.ts';

/** The worker ended on its own; what it was doing is lost. */
export class WorkerCrashed extends Error {}

/** The task was stopped because the reader asked so. */
export class WorkerStopped extends Error {}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (done: number, total: number) => void;
}

/** The worker that reads exports, as the page sees it: tasks in, promises out. */
export class CheckClient {
  readonly #reference: CheckReference;
  #worker: Worker;
  #waiting = new Map<number, Waiting>();
  #next = 1;

  private constructor(reference: CheckReference) {
    this.#reference = reference;
    this.#worker = this.#started();
  }

  /** Starts a worker and waits until it can read. */
  static async start(reference: CheckReference): Promise<CheckClient> {
    const client = new CheckClient(reference);
    await client.ask('start', reference);
    return client;
  }

  /** Throws {@link WorkerCrashed}, {@link WorkerStopped}, or what the worker reports. */
  ask<Task extends CheckTask>(
    task: Task,
    asked: CheckTasks[Task]['asked'],
    onProgress: Waiting['onProgress'] = () => undefined,
  ): Promise<CheckTasks[Task]['answer']> {
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: (answer) => {
          resolve(answer as CheckTasks[Task]['answer']);
        },
        reject,
        onProgress,
      });
      this.#worker.postMessage({ id, task, asked });
    });
  }

  /** Ends the worker whatever it does, and starts another one. */
  async restart(reason: Error = new WorkerStopped()): Promise<void> {
    this.#worker.terminate();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#worker = this.#started();
    const ready = this.ask('start', this.#reference);
    for (const { reject } of waiting) reject(reason);
    await ready;
  }

  #started(): Worker {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      this.#hear(data);
    });
    for (const kind of ['error', 'messageerror'] as const)
      worker.addEventListener(kind, (event) => {
        event.preventDefault();
        worker.terminate();
        for (const { reject } of this.#waiting.values()) reject(new WorkerCrashed());
        this.#waiting.clear();
      });
    return worker;
  }

  #hear(message: WorkerMessage): void {
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.kind === 'progress') {
      waiting.onProgress(message.done, message.total);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting.resolve(message.answer);
    else waiting.reject(new Error(message.message));
  }
}
