import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';

/** Several hosts of static sites take no more files than this. */
const HOST_LIMIT = 20_000;

/** What a build prints of a site with more files than hosts take; null for any other. */
export async function fileCountNotice(dist: string, limit = HOST_LIMIT): Promise<string | null> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  if (files.length <= limit) return null;
  const briefings = files.filter(({ parentPath }) => parentPath.split(sep).includes('briefing'));
  return (
    `${files.length} files, more than the ${limit} that several hosts of static sites take; ` +
    `${briefings.length} of them are briefings ("briefing": "internal" in dataset.json keeps those out of a published site).`
  );
}
