import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** The checks of `npm test`, in order; the first that fails ends the run. */
const STEPS: readonly { title: string; command: string; args: readonly string[] }[] = [
  { title: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { title: 'lint', command: 'eslint', args: ['--max-warnings', '0', '.'] },
  { title: 'types', command: 'tsc', args: ['-p', '.'] },
  { title: 'types of pages', command: 'astro', args: ['check', '--noSync'] },
  { title: 'tests', command: 'vitest', args: ['run', '--config', 'tests/vitest.config.ts'] },
];

for (const { title, command, args } of STEPS) {
  const started = Date.now();
  console.log(`\n> ${title}: ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`> ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) {
    console.error(`\n${title} failed.`);
    process.exit(status ?? 1);
  }
}
console.log('\nAll checks passed.');
