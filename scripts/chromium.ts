import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Debian's packages: the browser, and a font with Arabic script for pages in ar and fa. */
const PACKAGES = ['chromium', 'fonts-noto-core'];

/** No Chromium was found and none could be installed; the message says what to do. */
class NoChromium extends Error {}

/**
 * Path of the Chromium for the browser tests: the one that `CHROMIUM` names, else an installed one,
 * else (as root on Debian) the one of Debian's package, which is then installed. Throws
 * {@link NoChromium}.
 */
export function chromiumPath(): string {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new NoChromium(`CHROMIUM names ${named}, which does not exist.`);
  }
  const found = installed() ?? afterInstallation();
  if (found === null)
    throw new NoChromium(
      'The browser tests need Chromium and found none. Install it (Debian: apt-get install chromium), ' +
        'or name one: CHROMIUM=/path/to/chromium npm test',
    );
  return found;
}

function installed(): string | null {
  const directories = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => directories.map((path) => join(path, name)));
  return candidates.find((path) => existsSync(path)) ?? null;
}

function afterInstallation(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  console.log(`Installing ${PACKAGES.join(', ')} for the browser tests …`);
  const options = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], options);
  return installed();
}
