import type { BuildOptions } from './options.ts';

/** What is said of a site that was built to be published with `--only`; null of any other. */
export function partialNotice({
  publish,
  only,
}: Pick<BuildOptions, 'publish' | 'only'>): string | null {
  if (!publish || only === null) return null;
  return `Note: this site is partial. --only built the pages of ${only.join(', ')} alone; those of every other province are missing. Build without --only before you publish it.`;
}
