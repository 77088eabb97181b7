import process from 'node:process';
import { previousRelease, rollBack, RollbackRefused } from './build/release.ts';
import { DIST } from './build/site.ts';
import { printedHelp } from './usage.ts';

/** `npm run rollback`: puts the site that was published before back into `dist/`. */
if (printedHelp('rollback')) process.exit(0);
try {
  const release = await rollBack(DIST);
  const what = release === null ? '' : ` version ${release.version.slice(0, 12)},`;
  const day = release?.as_of ?? null;
  console.log(
    `${DIST} holds${what} ${day === null ? 'the site published before' : `figures up to ${day}`}. The other one is in ${previousRelease(DIST)}; a second rollback brings it back. Copy ${DIST} to the server as after a build.`,
  );
} catch (error) {
  if (!(error instanceof RollbackRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
