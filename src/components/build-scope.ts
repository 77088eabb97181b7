import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** What one build covers. */
export interface BuildScope {
  /** Directory of the published data (the real ones), holding `manifest.json`. */
  readonly dataDirectory: string;
  /** Directory of the invented province's data; null where the build leaves it out. */
  readonly demonstrationDirectory: string | null;
  /** Codes or slugs of the provinces whose pages are built; null for all. */
  readonly only: ReadonlySet<string> | null;
  /** Whether the site is to be published: what is internal is left out. */
  readonly publish: boolean;
}

/**
 * What to build, from the environment that `npm run build` sets: `DUNG_HAN_DATA` (directory of
 * published data, default `public/data`), `DUNG_HAN_ONLY` (province codes or slugs, comma
 * separated, blank for all), `DUNG_HAN_PUBLISH` (`1` for a site to be published) and
 * `DUNG_HAN_DEMONSTRATION` (`0` leaves the invented province out; it is out as well where its data
 * were not made).
 */
export function buildScope(environment: NodeJS.ProcessEnv = process.env): BuildScope {
  const dataDirectory = environment['DUNG_HAN_DATA'] ?? 'public/data';
  const demonstration = join(dataDirectory, 'demonstration');
  const wanted = environment['DUNG_HAN_DEMONSTRATION'] !== '0';
  const only = (environment['DUNG_HAN_ONLY'] ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return {
    dataDirectory,
    demonstrationDirectory:
      wanted && existsSync(join(demonstration, 'manifest.json')) ? demonstration : null,
    only: only.length === 0 ? null : new Set(only),
    publish: environment['DUNG_HAN_PUBLISH'] === '1',
  };
}

/** True where the pages of a province are part of the build. */
export function isInScope(
  scope: Pick<BuildScope, 'only'>,
  province: { readonly unit_code: string; readonly slug: string | null },
): boolean {
  if (scope.only === null) return true;
  return (
    scope.only.has(province.unit_code) || (province.slug !== null && scope.only.has(province.slug))
  );
}
