import process from 'node:process';
import { buildOptions } from './build/options.ts';
import { runBuild } from './build/run.ts';

/** `npm run build`: see `scripts/build/run.ts`. */
process.exitCode = await runBuild(() => buildOptions(process.argv.slice(2)));
