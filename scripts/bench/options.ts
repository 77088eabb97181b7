import { parseArgs } from 'node:util';
import { USAGE } from '../usage.ts';
import { BENCH_CASES, type BenchCase } from './cases.ts';

const NAMES = BENCH_CASES.map(({ name }) => name);

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** Where the table goes as Markdown, besides being printed; null for nowhere. */
  readonly out: string | null;
  /** What is measured, in order. */
  readonly cases: readonly BenchCase[];
}

/** The call is wrong; the message says what is expected. */
export class BenchRefused extends Error {}

/** Reads the arguments of `npm run bench`. Throws {@link BenchRefused} with the usage. */
export function benchOptions(argv: readonly string[]): BenchOptions {
  const { out, only } = parsed(argv);
  if (out !== undefined && !out.endsWith('.md'))
    throw new BenchRefused(
      `--out expects a file that ends in .md, found "${out}".\n${USAGE.bench}`,
    );
  const cases = BENCH_CASES.filter(({ name }) => only === undefined || only === name);
  if (cases.length === 0)
    throw new BenchRefused(
      `--only expects ${NAMES.join(' or ')}, found "${only ?? ''}".\n${USAGE.bench}`,
    );
  return { out: out ?? null, cases };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { out: { type: 'string' }, only: { type: 'string' } },
    }).values;
  } catch (error) {
    throw new BenchRefused(
      `${error instanceof Error ? error.message : String(error)}\n${USAGE.bench}`,
    );
  }
}
