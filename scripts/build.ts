import process from 'node:process';
import { buildOptions } from './build/options.ts';
import { runBuild } from './build/run.ts';
import { swallowedOptions } from './swallowed-options.ts';
import { printedHelp } from './usage.ts';

/** `npm run build`: see `scripts/build/run.ts`. */
if (printedHelp('build')) process.exit(0);
const swallowed = swallowedOptions('build', ['publish', 'accept-rejections', 'only', 'data']);
if (swallowed === null)
  process.exitCode = await runBuild(() => buildOptions(process.argv.slice(2)));
else {
  console.error(swallowed);
  process.exitCode = 1;
}
