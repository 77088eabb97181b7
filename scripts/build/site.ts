import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

const OWN_PUBLIC = 'public';
/** The finished site; `DUNG_HAN_DIST` names another place for tests and measurements. */
export const DIST = process.env['DUNG_HAN_DIST'] ?? 'dist';
/**
 * Static files of the site; checked data are written into `data/` below it. `DUNG_HAN_PUBLIC` names
 * another place for tests and measurements, so that a reader's own `public/data` stays.
 */
export const PUBLIC = process.env['DUNG_HAN_PUBLIC'] ?? OWN_PUBLIC;
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
      env: {
        ...foreignEnvironment(process.env),
        ...environment,
        DUNG_HAN_PUBLIC: PUBLIC,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) throw new Error(`astro build ended with status ${status ?? 'none'}`);
}

/**
 * The environment without the variables of Vite's own names: a `BASE_URL` that some other program
 * set would take the place of the base of `dataset.json` in every link.
 */
function foreignEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const reserved = ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV'];
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !reserved.includes(name)),
  );
}

/** Gives another place for static files ({@link PUBLIC}) those of `public/`, but for its data. */
export async function preparePublic(): Promise<void> {
  await mkdir(PUBLIC, { recursive: true });
  if (PUBLIC === OWN_PUBLIC || !existsSync(OWN_PUBLIC)) return;
  for (const name of await readdir(OWN_PUBLIC))
    if (name !== 'data')
      await cp(join(OWN_PUBLIC, name), join(PUBLIC, name), { recursive: true, force: true });
}
