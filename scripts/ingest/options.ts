import { parseArgs } from 'node:util';
import { IngestError } from './dataset-file.ts';
import {
  INGEST_LANGUAGES,
  INGEST_MESSAGES,
  type CallFault,
  type IngestLanguage,
} from './messages.ts';
import { optionsTakenByNpm } from './missing-dashes.ts';
import type { IngestOptions } from './run.ts';

/** What `npm run ingest -- --draft-mapping FILE` was asked for. */
export interface DraftOptions {
  readonly draftMapping: string;
  /** Null where the call names none: it is that of the file. */
  readonly data: string | null;
  readonly lang: IngestLanguage;
}

/** The language that a call asks for, as far as it can be told: what is wrong in it is said in that. */
export function languageIn(argv: readonly string[]): IngestLanguage {
  const asked = argv.flatMap((argument, at) =>
    argument === '--lang' ? [argv[at + 1]] : [/^--lang=(.*)$/.exec(argument)?.[1]],
  );
  const meant = asked.some((language) => MEAN_VIETNAMESE.test(language ?? '')) ? 'vi' : 'en';
  return INGEST_LANGUAGES.find((language) => asked.includes(language)) ?? meant;
}

/** What people write for "vi". */
const MEAN_VIETNAMESE = /^(?:vn|vi|vie|vietnam|tieng.?viet|tiếng.?việt)(?:[-_]\w+)?$/iu;

/** Reads the arguments of `npm run ingest`. Throws {@link IngestError} with the usage. */
export function ingestOptions(argv: readonly string[]): IngestOptions | DraftOptions {
  const taken = optionsTakenByNpm();
  if (taken.length > 0) throw withoutDashes(argv, taken);
  const { data, out, strict, report, lang, 'draft-mapping': draftMapping } = parsed(argv);
  const language = INGEST_LANGUAGES.find((candidate) => candidate === lang);
  if (language === undefined) {
    const meant = languageIn(argv);
    const said = (meant === 'vi' ? (['vi'] as const) : INGEST_LANGUAGES).map((of) =>
      INGEST_MESSAGES[of].unknownLanguage({ language: lang }),
    );
    throw new IngestError([...said, INGEST_MESSAGES[meant].usage].join('\n'));
  }
  if (draftMapping !== undefined) return { draftMapping, data: data ?? null, lang: language };
  return {
    data: data ?? 'data',
    out,
    strict,
    fieldLevel: true,
    lang: language,
    ...(report === undefined ? {} : { report }),
  };
}

/** Without the `--`, npm keeps the names of options to itself: only loose words are left of the call. */
function withoutDashes(argv: readonly string[], options: readonly string[]): IngestError {
  const isVietnamese = argv.some((word) => MEAN_VIETNAMESE.test(word));
  const { missingDashes, usage } = INGEST_MESSAGES[isVietnamese ? 'vi' : languageIn(argv)];
  return new IngestError(`${missingDashes({ options: options.join(', ') })}\n${usage}`);
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        data: { type: 'string' },
        out: { type: 'string', default: 'public/data' },
        strict: { type: 'boolean', default: false },
        report: { type: 'string' },
        'draft-mapping': { type: 'string' },
        lang: { type: 'string', default: 'en' },
      },
    }).values;
  } catch (error) {
    const { usage, wrongCall } = INGEST_MESSAGES[languageIn(argv)];
    const { code = '', message } = error as NodeJS.ErrnoException;
    const found = /'([^' ]+)/.exec(message)?.[1] ?? '';
    throw new IngestError(`${wrongCall[faultOf(code, message)]({ found })}\n${usage}`);
  }
}

/** What is wrong in a call, by the error of the parser. */
function faultOf(code: string, message: string): CallFault {
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return 'unknown';
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return 'loose';
  return message.includes('does not take') ? 'no_value' : 'value';
}
