import process from 'node:process';
import { IngestError } from './ingest/dataset-file.ts';
import { ingestOptions } from './ingest/options.ts';
import { ingest } from './ingest/run.ts';

/** `npm run ingest`: see `scripts/ingest/run.ts`. */
try {
  const { status } = await ingest(ingestOptions(process.argv.slice(2)));
  process.exitCode = status;
} catch (error) {
  console.error(error instanceof IngestError ? error.message : error);
  process.exitCode = 1;
}
