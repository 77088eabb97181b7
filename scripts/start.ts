import process from 'node:process';
import { buildOptions } from './build/options.ts';
import { runBuild } from './build/run.ts';
import { DIST } from './build/site.ts';
import { checkPort, previewPort, PreviewRefused, previewServer } from './preview/server.ts';
import { printedHelp } from './usage.ts';

/** `npm start`: builds the whole site from `data/` and serves it. */
if (printedHelp('start')) process.exit(0);
try {
  // First: a wrong port is said before the minutes of a build, not after.
  const port = previewPort(process.env['PORT']);
  await checkPort(port);
  const status = await runBuild(() => buildOptions(process.argv.slice(2)));
  if (status === 1) process.exit(1);
  if (status === 3)
    console.log('Some files or rows were rejected (see above); the site shows the rest.');
  const { address } = await previewServer(DIST, port);
  console.log(`\nĐúng Hạn: ${address}`);
} catch (error) {
  if (!(error instanceof PreviewRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
