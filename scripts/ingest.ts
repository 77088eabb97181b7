import process from 'node:process';
import { IngestError } from './ingest/dataset-file.ts';
import { draftMapping } from './ingest/draft-mapping.ts';
import { INGEST_MESSAGES } from './ingest/messages.ts';
import { ingestOptions, languageIn } from './ingest/options.ts';
import { ingest } from './ingest/run.ts';
import { printedHelp } from './usage.ts';

/** `npm run ingest`: see `scripts/ingest/run.ts`, and `draft-mapping.ts` for `--draft-mapping`. */
try {
  const argv = process.argv.slice(2);
  if (printedHelp('ingest', INGEST_MESSAGES[languageIn(argv)].usage)) process.exit(0);
  const options = ingestOptions(argv);
  if ('draftMapping' in options) console.log(draftMapping(options));
  else process.exitCode = (await ingest(options)).status;
} catch (error) {
  console.error(error instanceof IngestError ? error.message : error);
  process.exitCode = 1;
}
