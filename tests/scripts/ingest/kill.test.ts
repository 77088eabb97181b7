import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openPublished } from '../../../src/database/published.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { COMMAND, ingestCommand, manifestIn } from './command.ts';
import { dataDirectory, tidyFile } from './data-directory.ts';

const EARLIER = { 'raw/a.csv': tidyFile(['02647', 'ho-tich', 120, 100]) };
const LATER = { 'raw/a.csv': tidyFile(['02647', 'ho-tich', 130, 100]) };

async function received(out: string): Promise<unknown> {
  // A copy, because a directory is opened once in a process.
  const copy = temporaryDirectory();
  await cp(out, copy, { recursive: true });
  const { database } = await openPublished(copy);
  const [row] = await database.query({
    sql: "SELECT received_total FROM overview.dossiers WHERE level = 'commune'",
    params: [],
  });
  await database.close();
  return (row as { received_total?: number } | undefined)?.received_total;
}

/** What a run makes one after another; each is a moment at which it can end. */
const MOMENTS = [
  '.dung-han-lock',
  '.dung-han-next/spill/rows-read-0',
  '.dung-han-next/spill/rows-assemble-1',
  '.dung-han-next/downloads/dossiers/15.csv',
  '.dung-han-next/downloads/dossiers.csv',
  '.dung-han-next/quality.json',
  '.dung-han-next/manifest.json',
];

test.each(MOMENTS)(
  'A run of several threads that is killed when it has made %s leaves a whole version',
  async (made) => {
    const out = temporaryDirectory();
    const [earlier, later] = [dataDirectory(EARLIER), dataDirectory(LATER)];
    ingestCommand('--data', earlier, '--out', out);
    const run = spawn(process.execPath, [COMMAND, '--data', later, '--out', out], {
      env: { ...process.env, DUNG_HAN_THREADS: '2' },
    });
    const ended = once(run, 'exit');
    while (!existsSync(join(out, made)) && run.exitCode === null) await wait(1);
    run.kill('SIGKILL');
    await ended;
    for (const { path } of manifestIn(out).files) expect(existsSync(join(out, path))).toBe(true);
    expect([120, 130]).toContain(await received(out));
    expect(ingestCommand('--data', later, '--out', out).status).toBe(0);
    expect(await received(out)).toBe(130);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  },
  60_000,
);

test('A run that is killed at any moment leaves a whole version, and the next run cleans up', async () => {
  const out = temporaryDirectory();
  const [earlier, later] = [dataDirectory(EARLIER), dataDirectory(LATER)];
  ingestCommand('--data', earlier, '--out', out);
  for (const delay of [150, 400, 600, 750, 900, 1050]) {
    const run = spawn(process.execPath, [COMMAND, '--data', later, '--out', out]);
    await Promise.race([wait(delay), once(run, 'exit')]);
    run.kill('SIGKILL');
    if (run.exitCode === null && run.signalCode === null) await once(run, 'exit');
    for (const { path } of manifestIn(out).files) expect(existsSync(join(out, path))).toBe(true);
    expect([120, 130]).toContain(await received(out));
  }
  ingestCommand('--data', earlier, '--out', out);
  expect(await received(out)).toBe(120);
  expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  const databases = readdirSync(out).filter((name) => name.endsWith('.duckdb'));
  expect(databases.map((name) => name.split('.')[0])).toEqual(['fields-15', 'health', 'overview']);
}, 60_000);
