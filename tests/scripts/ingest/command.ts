import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IngestReport } from '../../../src/i18n/ingest-report.ts';
import type { Manifest, Quality } from '../../../src/tables/manifest.ts';

/** The command of `npm run ingest`. */
export const COMMAND = fileURLToPath(new URL('../../../scripts/ingest.ts', import.meta.url));

/** What a run ended with and printed; a run that hangs is ended after two minutes, without a status. */
interface Ended {
  readonly status: number | null;
  readonly printed: string;
}

/** Runs `npm run ingest` with these arguments in a process of its own. */
export function ingestCommand(...argv: readonly string[]): Ended {
  return ingestCommandWith({}, ...argv);
}

/** {@link ingestCommand} with variables of the environment, or as another user. */
export function ingestCommandWith(
  { env = {}, uid }: { readonly env?: Readonly<Record<string, string>>; readonly uid?: number },
  ...argv: readonly string[]
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...argv], {
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, ...env },
    ...(uid === undefined ? {} : { uid }),
  });
  return { status, printed: stdout + stderr };
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** `manifest.json` of an output directory. */
export const manifestIn = (out: string): Manifest => json(join(out, 'manifest.json')) as Manifest;
/** `quality.json` of an output directory. */
export const qualityIn = (out: string): Quality => json(join(out, 'quality.json')) as Quality;
/** A report that was written as JSON. */
export const reportAt = (path: string): IngestReport => json(path) as IngestReport;

/** Lines of a CSV without quoted line ends, as records of their columns. */
export function csvRecords(path: string, delimiter = ','): Record<string, string>[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const [header = [], ...rows] = text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(delimiter));
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
}
