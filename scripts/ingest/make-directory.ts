import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a directory and those above it, one by one, and returns the ones that were made, the
 * uppermost first. The `recursive` option of Node is no use here: it never returns for a place where
 * nothing can be made, such as a path below `/proc`.
 */
export function makeDirectory(path: string): string[] {
  const missing: string[] = [];
  for (let next = resolve(path); !existsSync(next) && next !== dirname(next); next = dirname(next))
    missing.unshift(next);
  return missing.filter(isMade);
}

/** Makes one directory; false where another process has made it meanwhile. */
function isMade(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
