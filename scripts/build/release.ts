import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a finished site says of itself in `release.json`. */
export interface Release {
  /** Version of its data, as in `manifest.json`. */
  readonly version: string;
  /** Last day that a figure covers; null where there is none. */
  readonly as_of: string | null;
  /** True of a site that was built with `--publish`. */
  readonly published: boolean;
}

/** There is nothing to go back to, or it cannot be moved; the message says what to do. */
export class RollbackRefused extends Error {}

const FILE = 'release.json';

/** Where the site that was published before the one in `dist` is kept. */
export function previousRelease(dist: string): string {
  return `${dist}.previous`;
}

/** Writes `release.json` into a finished site. */
export async function writeRelease(dist: string, release: Release): Promise<void> {
  await writeFile(join(dist, FILE), `${JSON.stringify(release, null, 2)}\n`);
}

/** What a site says of itself; null where there is no site, or one without `release.json`. */
async function readRelease(dist: string): Promise<Release | null> {
  try {
    return JSON.parse(await readFile(join(dist, FILE), 'utf8')) as Release;
  } catch {
    return null;
  }
}

/**
 * Puts a finished site in the place of the one before, which is kept as `<dist>.previous` if it was
 * published; one that was only looked at is thrown away, and the published one kept earlier stays.
 * Ended at any moment, {@link restoreRelease} puts back what was there.
 */
export async function replaceRelease(next: string, dist: string): Promise<void> {
  const previous = previousRelease(dist);
  const isKept = (await readRelease(dist))?.published === true;
  const aside = asideOf(dist);
  await rm(aside, { recursive: true, force: true });
  if (isKept) {
    await renameIfThere(previous, aside);
    await rename(dist, previous);
  } else await renameIfThere(dist, aside);
  await rename(next, dist);
  await rm(aside, { recursive: true, force: true });
}

/** Puts the sites back that a build or a rollback was moving when it was ended. */
export async function restoreRelease(dist: string): Promise<void> {
  const previous = previousRelease(dist);
  const aside = asideOf(dist);
  const isPublished = (await readRelease(aside))?.published === true;
  if (!existsSync(dist)) {
    // A published site that stands aside was to become the previous one, or was it.
    const from = existsSync(previous) && (isPublished || !existsSync(aside)) ? previous : aside;
    await renameIfThere(from, dist);
  }
  if (isPublished && !existsSync(previous)) await renameIfThere(aside, previous);
  await rm(aside, { recursive: true, force: true });
}

/**
 * Goes back to the site that was published before: it and the one in `dist` change places, so that a
 * second call undoes the first. Throws {@link RollbackRefused}.
 */
export async function rollBack(dist: string): Promise<Release | null> {
  const previous = previousRelease(dist);
  await restoreRelease(dist);
  if (!existsSync(previous))
    throw new RollbackRefused(
      `There is no ${previous}: no site was published before the one in ${dist}. It is kept when "npm run build -- --publish" replaces a published site.`,
    );
  const aside = asideOf(dist);
  try {
    await rm(aside, { recursive: true, force: true });
    await renameIfThere(dist, aside);
    await rename(previous, dist);
    await renameIfThere(aside, previous);
  } catch (error) {
    if (!existsSync(dist)) await renameIfThere(aside, dist);
    throw new RollbackRefused(
      `${dist} and ${previous} could not change places (${String(error)}). End the programs that use them (a preview, a web server) and try again.`,
    );
  }
  return readRelease(dist);
}

/** Where a site stands for the moment between its leaving and the next one's coming. */
function asideOf(dist: string): string {
  return `${dist}.moving`;
}

async function renameIfThere(from: string, to: string): Promise<void> {
  if (existsSync(from)) await rename(from, to);
}
