import type {
  CheckProgress,
  CheckReference,
  CheckTask,
  CheckTasks,
  TaskMessage,
  WorkerMessage,
} from './check-types.ts';

/** The worker ended on its own; what it was doing is lost. */
class WorkerCrashed extends Error {}

/** The task was stopped because the reader asked so. */
export class WorkerStopped extends Error {}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (progress: CheckProgress) => void;
}

/** The worker that reads exports, as the page sees it: tasks in, promises out. */
export class CheckClient {
  readonly #reference: CheckReference;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #next = 1;

  private constructor(reference: CheckReference) {
    this.#reference = reference;
  }

  /** Starts a worker and waits until it can read. */
  static async start(reference: CheckReference): Promise<CheckClient> {
    const client = new CheckClient(reference);
    await client.ask('units', '');
    return client;
  }

  /**
   * Gives the worker a task; one that crashed or was stopped is started anew. Throws
   * {@link WorkerStopped}, or an error where the worker crashed or could not do it.
   */
  ask<Task extends CheckTask>(
    task: Task,
    asked: CheckTasks[Task]['asked'],
    onProgress: Waiting['onProgress'] = () => undefined,
  ): Promise<CheckTasks[Task]['answer']> {
    if (this.#worker === null) {
      this.#worker = this.#started();
      void this.#send('start', this.#reference).catch(() => undefined);
    }
    return this.#send(task, asked, onProgress);
  }

  /** Ends the worker whatever it does; the next task starts another one. */
  stop(reason: Error = new WorkerStopped()): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(reason);
  }

  #send<Task extends CheckTask>(
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
      const message = { id, task, asked } as TaskMessage;
      this.#worker?.postMessage(message);
    });
  }

  #started(): Worker {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      this.#hear(data);
    });
    for (const kind of ['error', 'messageerror'] as const)
      worker.addEventListener(kind, (event) => {
        event.preventDefault();
        if (worker === this.#worker) this.stop(new WorkerCrashed());
      });
    return worker;
  }

  #hear(message: WorkerMessage): void {
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.kind === 'progress') {
      waiting.onProgress(message);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting.resolve(message.answer);
    else waiting.reject(new Error(message.message));
  }
}
