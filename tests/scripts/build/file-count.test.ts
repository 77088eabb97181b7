import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileCountNotice } from '../../../scripts/build/file-count.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';

/** A site of three pages, two of them briefings. */
function site(): string {
  const dist = temporaryDirectory();
  mkdirSync(join(dist, 'ar', 'briefing', 'gia-lai'), { recursive: true });
  for (const path of ['index.html', 'ar/briefing/index.html', 'ar/briefing/gia-lai/index.html'])
    writeFileSync(join(dist, path), '');
  return dist;
}

test('A site with as many files as hosts take needs no notice', async () => {
  expect(await fileCountNotice(site(), 3)).toBeNull();
});

test('A site with more files than hosts take is said to have them, and how many are briefings', async () => {
  expect(await fileCountNotice(site(), 2)).toMatch(
    /^3 files, more than the 2 .*; 2 of them are brief/,
  );
});
