import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { IngestFailure, IngestOptions, IngestOutcome } from '../ingest/run.ts';

const PROGRAM = fileURLToPath(new URL('./ingest-process.ts', import.meta.url));

/**
 * Ingests in a process of its own, so that the gigabyte or two that the exports of a whole country
 * take is free again when the pages are rendered. Throws where that process ends without an outcome.
 */
export async function ingestApart(options: IngestOptions): Promise<IngestOutcome | IngestFailure> {
  return new Promise((resolve, reject) => {
    const child = fork(PROGRAM);
    let outcome: IngestOutcome | IngestFailure | null = null;
    child.once('message', (message) => {
      outcome = message as IngestOutcome | IngestFailure;
    });
    child.once('error', reject);
    child.once('close', (status, signal) => {
      if (outcome !== null) resolve(outcome);
      else reject(new Error(`The ingest ended without an outcome (${status ?? signal ?? ''}).`));
    });
    child.send(options);
  });
}
