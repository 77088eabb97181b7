import { spawn } from 'node:child_process';
import process from 'node:process';
import { treeUsage } from './process-usage.ts';

/** What a program printed, and what it took. */
export interface WatchedRun {
  readonly output: string;
  readonly seconds: number;
  /** Most bytes of memory that it and its children held at one moment; null where unknown. */
  readonly peak: number | null;
  /** Processor time of all of them: what others do on the machine hardly changes it. */
  readonly processorSeconds: number | null;
}

/** Milliseconds between two looks at the memory. */
const INTERVAL = 250;

/**
 * Runs a script of this project to its end and watches its memory and processor time. Status 3 (done, something was
 * rejected) is as good as 0; throws with what was printed on any other.
 */
export async function watchedRun(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<WatchedRun> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  let peak: number | null = null;
  let processorSeconds: number | null = null;
  const timer = setInterval(() => {
    void treeUsage(child.pid ?? 0).then((usage) => {
      if (usage === null) return;
      peak = Math.max(peak ?? 0, usage.memory);
      processorSeconds = Math.max(processorSeconds ?? 0, usage.seconds);
    });
  }, INTERVAL);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  const output = printed.join('');
  if (status !== 0 && status !== 3)
    throw new Error(`${args.join(' ')} ended with ${status ?? 'a signal'}:\n${output}`);
  return { output, seconds: (performance.now() - started) / 1000, peak, processorSeconds };
}
