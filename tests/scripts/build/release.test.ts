import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  previousRelease,
  replaceRelease,
  restoreRelease,
  rollBack,
  RollbackRefused,
  writeRelease,
} from '../../../scripts/build/release.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';

let dist: string;
let next: string;

beforeEach(() => {
  const directory = temporaryDirectory();
  dist = join(directory, 'dist');
  next = join(directory, 'next');
});

/** Builds a site that its name tells apart, in the place of the one before. */
async function built(name: string, published: boolean): Promise<void> {
  await site(next, name, published);
  await replaceRelease(next, dist);
}

async function site(path: string, name: string, published: boolean): Promise<void> {
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), name);
  await writeRelease(path, { version: name, as_of: null, published });
}

const named = (path: string): string | null =>
  existsSync(path) ? readFileSync(join(path, 'index.html'), 'utf8') : null;
const now = () => [named(dist), named(previousRelease(dist))];

describe('replacing a site', () => {
  test('keeps the published one before, and no other', async () => {
    await built('August', true);
    expect(now()).toEqual(['August', null]);
    await built('September', true);
    await built('October', true);
    expect(now()).toEqual(['October', 'September']);
  });

  test('does not let a site that is only looked at push a published one out', async () => {
    await built('August', true);
    await built('a look', false);
    await built('another look', false);
    expect(now()).toEqual(['another look', 'August']);
    await built('September', true);
    expect(now()).toEqual(['September', 'August']);
  });

  test('keeps nothing of sites that were never published', async () => {
    await built('a look', false);
    await built('another look', false);
    expect(now()).toEqual(['another look', null]);
  });
});

describe('rollBack()', () => {
  test('puts the site published before back, and a second call undoes it', async () => {
    await built('August', true);
    await built('September', true);
    expect(await rollBack(dist)).toMatchObject({ version: 'August', published: true });
    expect(now()).toEqual(['August', 'September']);
    await rollBack(dist);
    expect(now()).toEqual(['September', 'August']);
  });

  test('puts the published site back over one that was only looked at', async () => {
    await built('August', true);
    await built('a look', false);
    await rollBack(dist);
    expect(now()).toEqual(['August', 'a look']);
  });

  test('without a site published before says so and moves nothing', async () => {
    await built('August', true);
    await expect(rollBack(dist)).rejects.toThrow(RollbackRefused);
    await expect(rollBack(dist)).rejects.toThrow(/no site was published before/);
    expect(now()).toEqual(['August', null]);
  });
});

describe('a run that was ended while sites change places', () => {
  const aside = () => `${dist}.moving`;

  beforeEach(async () => {
    await built('August', true);
    await built('September', true);
  });

  test('before the published site left: both are as they were', async () => {
    renameSync(previousRelease(dist), aside());
    await restoreRelease(dist);
    expect(now()).toEqual(['September', 'August']);
  });

  test('after the published site left: both are as they were', async () => {
    renameSync(previousRelease(dist), aside());
    renameSync(dist, previousRelease(dist));
    await restoreRelease(dist);
    expect(now()).toEqual(['September', 'August']);
  });

  test('after the new site came: it stays, and the one before it', async () => {
    renameSync(previousRelease(dist), aside());
    renameSync(dist, previousRelease(dist));
    await site(dist, 'October', true);
    await restoreRelease(dist);
    expect(now()).toEqual(['October', 'September']);
    expect(existsSync(aside())).toBe(false);
  });

  test('in the middle of a rollback: a site stands in its place, and none is lost', async () => {
    renameSync(dist, aside());
    await restoreRelease(dist);
    expect(now().toSorted()).toEqual(['August', 'September']);
  });

  test('after the first move of a site that was only looked at: it is back', async () => {
    await built('a look', false);
    renameSync(dist, aside());
    await restoreRelease(dist);
    expect(now()).toEqual(['a look', 'September']);
  });
});
