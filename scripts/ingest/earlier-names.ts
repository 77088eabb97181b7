import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** A report that is larger is not read again for the names in it. */
const LARGEST = 64 * 1024 * 1024;
const SOURCE = /(?<!\w)(s[0-9a-f]{12}): /;

/**
 * The names of files by `source_id`, as the report before has them: what is published has none. Empty
 * where there is no report at this path, or none in Markdown that names files.
 */
export function earlierNames(report: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let name: string | null = null;
  for (const line of textOf(report).split('\n')) {
    const heading = /^## (raw\/.*)$/.exec(line)?.[1];
    const item = /^- (raw\/.*?): (?=.*(?<!\w)s[0-9a-f]{12}: )/.exec(line)?.[1];
    if (heading !== undefined) name = heading;
    const source = SOURCE.exec(line)?.[1];
    const file = item ?? name;
    if (source === undefined || file === null) continue;
    names.set(source, file.replace(/\\(.)/g, '$1'));
    name = null;
  }
  return names;
}

function textOf(report: string): string {
  const path = resolve(report);
  try {
    return statSync(path).size > LARGEST ? '' : readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
