import { parseArgs } from 'node:util';
import { USAGE } from '../usage.ts';

/** What `npm run build` was asked for. */
export interface BuildOptions {
  /** Data directory (`--data`), default `data`. */
  readonly data: string;
  /** Provinces (code or slug) whose pages are built; null for all. */
  readonly only: readonly string[] | null;
  /** A build to be published: no demonstration, nothing rejected unless accepted. */
  readonly publish: boolean;
  readonly acceptRejections: boolean;
}

/** The call of a command is wrong: its message says what is expected. */
export class UsageError extends Error {}

/** Reads the arguments of `build` and `start`. Throws {@link UsageError}. */
export function buildOptions(argv: readonly string[]): BuildOptions {
  const values = parsed(argv);
  if (values['accept-rejections'] && !values.publish)
    throw new UsageError('--accept-rejections goes with --publish.');
  return {
    data: values.data,
    only: values.only === undefined ? null : nonEmptyList(values.only),
    publish: values.publish,
    acceptRejections: values['accept-rejections'],
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        data: { type: 'string', default: 'data' },
        only: { type: 'string' },
        publish: { type: 'boolean', default: false },
        'accept-rejections': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)}\n${USAGE.build}`,
    );
  }
}

function nonEmptyList(text: string): string[] {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0)
    throw new UsageError(
      '--only names no province; expected codes or slugs, as in --only 52,lao-cai',
    );
  return items;
}
