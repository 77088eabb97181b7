import { parseArgs } from 'node:util';
import { IngestError } from './dataset-file.ts';
import { INGEST_LANGUAGES, INGEST_MESSAGES, type IngestLanguage } from './messages.ts';
import { USAGE } from '../usage.ts';
import type { IngestOptions } from './run.ts';

/** What `npm run ingest -- --draft-mapping FILE` was asked for. */
export interface DraftOptions {
  readonly draftMapping: string;
  readonly data: string;
  readonly lang: IngestLanguage;
}

/** Reads the arguments of `npm run ingest`. Throws {@link IngestError} with the usage. */
export function ingestOptions(argv: readonly string[]): IngestOptions | DraftOptions {
  const { data, out, strict, report, lang, 'draft-mapping': draftMapping } = parsed(argv);
  const language = INGEST_LANGUAGES.find((candidate) => candidate === lang);
  if (language === undefined)
    throw new IngestError(
      `${INGEST_MESSAGES.en.unknownLanguage({ language: lang })}\n${USAGE.ingest}`,
    );
  if (draftMapping !== undefined) return { draftMapping, data, lang: language };
  return {
    data,
    out,
    strict,
    fieldLevel: true,
    lang: language,
    ...(report === undefined ? {} : { report }),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        data: { type: 'string', default: 'data' },
        out: { type: 'string', default: 'public/data' },
        strict: { type: 'boolean', default: false },
        report: { type: 'string' },
        'draft-mapping': { type: 'string' },
        lang: { type: 'string', default: 'en' },
      },
    }).values;
  } catch (error) {
    throw new IngestError(
      `${error instanceof Error ? error.message : String(error)}\n${USAGE.ingest}`,
    );
  }
}
