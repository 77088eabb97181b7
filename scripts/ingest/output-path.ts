import { join, relative, resolve, sep } from 'node:path';
import { IngestError } from './dataset-file.ts';
import { INGEST_MESSAGES, type IngestLanguage } from './messages.ts';

/**
 * Checks where the outputs go. Throws {@link IngestError} for the data directory itself and for any
 * place in its `raw/`: the next run would read them as exports.
 */
export function checkOutput(data: string, out: string, language: IngestLanguage): void {
  const isData = resolve(out) === resolve(data) || isWithin(out, join(data, 'raw'));
  if (out.trim() === '' || isData)
    throw new IngestError(INGEST_MESSAGES[language].outputInData({ out }));
}

/** True for a directory, or a file, that is or lies in another directory. */
export function isWithin(path: string, directory: string): boolean {
  const way = relative(resolve(directory), resolve(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}
