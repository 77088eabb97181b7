import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oversized, pageSizes } from '../../scripts/build/page-sizes.ts';
import { checkFileSizes } from '../../scripts/pack.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

/** A site of one page that links one style sheet; text of random bytes does not pack below its size. */
function site(path: string, pageBytes: number, styleBytes: number): string {
  const dist = temporaryDirectory();
  const page = join(dist, path);
  mkdirSync(join(page, '..'), { recursive: true });
  const noise = (bytes: number): string => randomBytes(bytes / 2).toString('hex');
  writeFileSync(page, `<link rel="stylesheet" href="/s.css"><p>${noise(pageBytes)}</p>`);
  writeFileSync(join(dist, 's.css'), `/*${noise(styleBytes)}*/`);
  return dist;
}

test('A page is over the limit with its styles, though not without them', async () => {
  expect(oversized(await pageSizes(site('about/index.html', 80_000, 60_000)))).toHaveLength(1);
  expect(oversized(await pageSizes(site('about/index.html', 80_000, 200)))).toEqual([]);
});

test('A home page may be larger than another page, and has its own limit', async () => {
  expect(oversized(await pageSizes(site('en/index.html', 80_000, 60_000)))).toEqual([]);
  expect(oversized(await pageSizes(site('en/index.html', 140_000, 60_000)))).toHaveLength(1);
});

test('A file larger than common hosts take is refused by name', async () => {
  const dist = site('index.html', 200, 200);
  await expect(checkFileSizes(dist)).resolves.toBeUndefined();
  writeFileSync(join(dist, 'large.json'), Buffer.alloc(25 * 1024 * 1024 + 1));
  await expect(checkFileSizes(dist)).rejects.toThrow(/large\.json/);
});
