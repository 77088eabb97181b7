import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import process from 'node:process';

/** The finished site; `DUNG_HAN_DIST` names another place for tests and measurements. */
export const DIST = process.env['DUNG_HAN_DIST'] ?? 'dist';
/** Where the site is built before it replaces the previous one. */
export const NEXT_DIST = `node_modules/.cache/dung-han/next-${DIST.replace(/[^a-z0-9]+/gi, '-')}`;

/**
 * Renders all pages with Astro into {@link NEXT_DIST}. `environment` tells the pages what to build
 * (see `src/components/build-scope.ts`). Throws when Astro fails.
 */
export async function renderPages(environment: Record<string, string>): Promise<void> {
  await rm(NEXT_DIST, { recursive: true, force: true });
  const status = await new Promise<number | null>((resolve, reject) => {
    const child = spawn('astro', ['build', '--outDir', NEXT_DIST, '--silent'], {
      stdio: 'inherit',
      env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) throw new Error(`astro build ended with status ${status ?? 'none'}`);
}

/** Puts the new site in the place of the previous one; the previous one is whole until then. */
export async function replaceDist(): Promise<void> {
  const previous = `${NEXT_DIST}-previous`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(DIST)) await rename(DIST, previous);
  await rename(NEXT_DIST, DIST);
  await rm(previous, { recursive: true, force: true });
}
