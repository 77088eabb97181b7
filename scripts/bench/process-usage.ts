import { readdir, readFile } from 'node:fs/promises';

/** What a process and all that it started take. */
export interface TreeUsage {
  /** Resident memory of all of them, in bytes. */
  readonly memory: number;
  /** Resident memory of the largest, in bytes. */
  readonly largest: number;
  /** Processor time so far, in seconds; of children that have ended too. */
  readonly seconds: number;
}

/** A process as the system lists it. */
interface ListedProcess {
  readonly pid: number;
  readonly parent: number;
  readonly memory: number;
  readonly seconds: number;
}

/** Ticks of the clock in which Linux tells processor time to programs. */
const TICKS_A_SECOND = 100;

/** Usage of a process and its descendants; null where the system has no `/proc` to read it from. */
export async function treeUsage(root: number): Promise<TreeUsage | null> {
  const names = await readdir('/proc').catch(() => null);
  if (names === null) return null;
  const listed = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(listedProcess));
  const processes = listed.filter((one) => one !== null);
  const pids = new Set([root]);
  // A child may be listed before its parent: gone through until nothing is added.
  for (let before = 0; before < pids.size;) {
    before = pids.size;
    for (const { pid, parent } of processes) if (pids.has(parent)) pids.add(pid);
  }
  const tree = processes.filter(({ pid }) => pids.has(pid));
  return {
    memory: tree.reduce((sum, { memory }) => sum + memory, 0),
    largest: Math.max(0, ...tree.map(({ memory }) => memory)),
    seconds: tree.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

/** Null for a process that ended meanwhile, and for a thread of the kernel. */
async function listedProcess(pid: string): Promise<ListedProcess | null> {
  const [status, stat] = await Promise.all(
    ['status', 'stat'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')),
  );
  const parent = /^PPid:\s+(\d+)$/m.exec(status ?? '')?.[1];
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status ?? '')?.[1];
  // After the name, which may hold spaces: state, …, and as 12th to 15th the times of the process
  // and of its ended children, each for the program and for the system.
  const times = (stat ?? '').split(') ').at(-1)?.split(' ').slice(11, 15).map(Number);
  if (parent === undefined || kilobytes === undefined || times?.length !== 4) return null;
  return {
    pid: Number(pid),
    parent: Number(parent),
    memory: Number(kilobytes) * 1024,
    seconds: times.reduce((sum, time) => sum + time, 0) / TICKS_A_SECOND,
  };
}
