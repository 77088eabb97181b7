import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The nearest directory above a file that is a data directory: it has `dataset.json` and `raw/`; null where there is none. */
export function dataDirectoryOf(file: string): string | null {
  let directory = dirname(resolve(file));
  for (;;) {
    if (isDataDirectory(directory)) return directory;
    const above = dirname(directory);
    if (above === directory) return null;
    directory = above;
  }
}

function isDataDirectory(directory: string): boolean {
  const raw = join(directory, 'raw');
  return (
    existsSync(join(directory, 'dataset.json')) && existsSync(raw) && statSync(raw).isDirectory()
  );
}
