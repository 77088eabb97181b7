import { existsSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { makeDirectory } from './make-directory.ts';

const LOCK = '.dung-han-lock';

/** Another run is writing into the same directory. */
export class OutputBusy extends Error {}

/**
 * Does `action` as the only run that writes into `out`. Throws {@link OutputBusy} where another
 * process holds the directory; the lock of a process that is gone is taken over. Directories that were
 * made for it go again if nothing was written into them.
 */
export async function withOutput<Result>(
  out: string,
  action: () => Promise<Result>,
): Promise<Result> {
  const made = makeDirectory(out);
  const lock = join(out, LOCK);
  take(lock);
  try {
    return await action();
  } finally {
    rmSync(lock, { force: true });
    for (const directory of made.toReversed()) removeIfEmpty(directory);
  }
}

function removeIfEmpty(directory: string): void {
  try {
    rmdirSync(directory);
  } catch {
    return;
  }
}

function take(lock: string): void {
  if (existsSync(lock) && !isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock);
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new OutputBusy();
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
