import type {
  CheckTask,
  CheckTasks,
  GivenFile,
  TaskMessage,
  WorkerMessage,
} from './check-types.ts';
import { ExportReader, type ReadExport } from './read-exports.ts';

/** A file that was read, kept while the page keeps the file. */
interface Kept extends ReadExport {
  readonly sidecar: string | null;
}

let reader: ExportReader | null = null;
let kept = new Map<number, Kept>();

addEventListener('message', ({ data }: MessageEvent<TaskMessage>) => {
  void answered(data);
});

async function answered(message: TaskMessage): Promise<void> {
  const { id } = message;
  try {
    send({ id, kind: 'answer', answer: await answer(message) });
  } catch (error) {
    send({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function send(message: WorkerMessage): void {
  postMessage(message);
}

async function answer(message: TaskMessage): Promise<CheckTasks[CheckTask]['answer']> {
  if (message.task === 'start') {
    reader = new ExportReader(message.asked);
    return null;
  }
  if (reader === null) throw new Error('The worker was asked before it was started.');
  switch (message.task) {
    case 'check':
      return reader.result(await readAll(reader, message.id, message.asked));
    case 'csv':
      return reader.csv();
    case 'figures':
      return reader.figures(message.asked);
    case 'units':
      return reader.units(message.asked);
  }
}

/** Reads what is new; what was read before with the same sidecar is kept. */
async function readAll(
  by: ExportReader,
  id: number,
  files: readonly GivenFile[],
): Promise<readonly ReadExport[]> {
  const read = new Map<number, Kept>();
  for (const [done, { id: key, path, file, sidecar }] of files.entries()) {
    const progress = (part: number): void => {
      send({ id, kind: 'progress', done, total: files.length, part });
    };
    progress(0);
    const before = kept.get(key);
    const isKept = before?.sidecar === sidecar;
    const result = isKept ? before.result : by.read(path, await bytesOf(file), sidecar, progress);
    read.set(key, { path, sidecar, result });
  }
  kept = read;
  return [...read.values()];
}

/** The bytes of a file; null where it cannot be opened any more: moved, changed, or no permission. */
async function bytesOf(file: Blob | null): Promise<Uint8Array | null> {
  if (file === null) return null;
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
