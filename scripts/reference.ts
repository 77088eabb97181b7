import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { derivedReference } from './reference/derived-files.ts';

/**
 * `npm run reference`: derives the committed tables of units again from their npm source. With
 * `--check` nothing is written; a difference ends with status 1.
 */
const check = process.argv.includes('--check');
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
if (check && differences > 0) process.exitCode = 1;
