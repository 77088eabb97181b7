import process from 'node:process';
import { parseArgs } from 'node:util';
import { MOST_MONTHS } from '../src/demonstration/months.ts';
import { DemonstrationRefused, writeDemonstration } from './demo/write.ts';
import { printedHelp, USAGE } from './usage.ts';

/** `npm run demo`: writes demonstration exports in the official layouts. Status 1 for a wrong call. */
if (printedHelp('demo')) process.exit(0);
try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      seed: { type: 'string', default: '766' },
      months: { type: 'string', default: String(MOST_MONTHS) },
      'all-units': { type: 'boolean', default: false },
    },
  });
  if (values.out === undefined) throw new DemonstrationRefused(`--out is missing.\n${USAGE.demo}`);
  const files = await writeDemonstration({
    out: values.out,
    seed: wholeNumber('--seed', values.seed, 0, 2 ** 31),
    months: wholeNumber('--months', values.months, 1, MOST_MONTHS),
    allUnits: values['all-units'],
  });
  console.log(`Wrote ${files} files to ${values.out}. Every figure in them is invented.`);
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error;
  if (!isUsage && !(error instanceof DemonstrationRefused)) throw error;
  console.error(isUsage ? `${error.message}\n${USAGE.demo}` : error.message);
  process.exitCode = 1;
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new DemonstrationRefused(
      `${name} expects a whole number from ${least} to ${most}, found "${text}".\n${USAGE.demo}`,
    );
  return value;
}
