import process from 'node:process';
import { ingest, type IngestOptions } from '../ingest/run.ts';

/** The process that `ingest-apart.ts` starts: ingests what the message says, answers with the outcome. */
process.once('message', (options: IngestOptions) => {
  void ingest(options).then((outcome) => {
    process.send?.(outcome, () => {
      process.disconnect();
    });
  });
});
