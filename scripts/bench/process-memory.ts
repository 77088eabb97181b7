import { readdir, readFile } from 'node:fs/promises';

/** A process as the system lists it. */
interface ListedProcess {
  readonly pid: number;
  readonly parent: number;
  readonly bytes: number;
}

/**
 * Resident memory of a process and of all that it started, in bytes: together, and of the largest.
 * Null where the system has no `/proc` (it is read from there).
 */
export async function treeMemory(root: number): Promise<{ total: number; largest: number } | null> {
  const names = await readdir('/proc').catch(() => null);
  if (names === null) return null;
  const listed = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(listedProcess));
  const processes = listed.filter((one) => one !== null);
  const tree = new Set([root]);
  // A child may be listed before its parent: gone through until nothing is added.
  for (let before = 0; before < tree.size;) {
    before = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  const bytes = processes.filter(({ pid }) => tree.has(pid)).map((one) => one.bytes);
  return { total: bytes.reduce((sum, one) => sum + one, 0), largest: Math.max(0, ...bytes) };
}

/** Null for a process that ended meanwhile, and for a thread of the kernel. */
async function listedProcess(pid: string): Promise<ListedProcess | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const parent = /^PPid:\s+(\d+)$/m.exec(status)?.[1];
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  if (parent === undefined || kilobytes === undefined) return null;
  return { pid: Number(pid), parent: Number(parent), bytes: Number(kilobytes) * 1024 };
}
