/**
 * Why the browser cannot answer. `unsupported`: it lacks WebAssembly, workers or gzip unpacking;
 * `offline`: the site cannot be reached; `broken`: a file arrived short, damaged or as something
 * else; `memory`: there is not enough of it; `cancelled`: the reader stopped it; `engine`: the
 * engine refused for another reason.
 */
export type ProblemKind = 'unsupported' | 'offline' | 'broken' | 'memory' | 'cancelled' | 'engine';

/** A problem that the reader is told about in plain words, by its kind. `message` is for the console. */
export class BrowserProblem extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BrowserProblem';
    this.kind = kind;
  }
}

/** Any error as a problem: itself where it is one, `memory` where it speaks of memory, else `engine`. */
export function asProblem(error: unknown): BrowserProblem {
  if (error instanceof BrowserProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  const memory = /out of memory|could not allocate|cannot allocate|failed to allocate/i;
  const kind = memory.test(message) ? 'memory' : 'engine';
  return new BrowserProblem(kind, message, { cause: error });
}

/** The result of `work`, or the problem `cancelled` as soon as the signal says so. */
export function orCancelled<Result>(
  work: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  if (signal === undefined) return work;
  return new Promise<Result>((resolve, reject) => {
    const cancel = (): void => {
      reject(new BrowserProblem('cancelled', 'The reader cancelled.'));
    };
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', cancel);
    });
  });
}
