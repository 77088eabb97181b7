import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from './headers.ts';
import { webConfig } from './web-config.ts';

/** Files that tell a web server how to serve a site; no server gives them to readers. */
export const SERVER_FILES = ['_headers', 'web.config'] as const;

/** Writes {@link SERVER_FILES} into a finished site. `base` is the path of the site on its host. */
export async function writeServerFiles(dist: string, base: string): Promise<void> {
  const contents = { _headers: headersFile(base), 'web.config': webConfig() };
  for (const name of SERVER_FILES) await writeFile(join(dist, name), contents[name]);
}
