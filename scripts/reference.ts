import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { derivedReference } from './reference/derived-files.ts';
import { deriveUnits } from './reference/derive-units.ts';
import { secondSourceProblems } from './reference/second-source.ts';
import { printedHelp } from './usage.ts';

/**
 * `npm run reference`: derives the committed tables of units again from their npm source and compares
 * them with a second one. With `--check` nothing is written. A difference that is not known ends with
 * status 1.
 */
if (printedHelp('reference')) process.exit(0);
const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
let differences = 0;
for (const { path, text } of derivedReference()) {
  const committed = await readFile(path, 'utf8').catch(() => null);
  if (committed === text) {
    console.log(`${path}: unchanged`);
    continue;
  }
  differences += 1;
  if (check) console.error(`${path} differs from its source; run: npm run reference`);
  else {
    await writeFile(path, text);
    console.log(`${path}: written`);
  }
}
const problems = await secondSourceProblems(deriveUnits());
for (const problem of problems) console.error(`new-vn-provinces differs, ${problem}`);
if (problems.length === 0) console.log('new-vn-provinces: as expected');
if ((check && differences > 0) || problems.length > 0) process.exitCode = 1;
