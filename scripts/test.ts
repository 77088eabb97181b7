import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Where the site of the browser tests and its data are made: a reader's own ones stay. */
const ENVIRONMENT = {
  ...process.env,
  DUNG_HAN_DIST: 'node_modules/.cache/dung-han/test-dist',
  DUNG_HAN_PUBLIC: 'node_modules/.cache/dung-han/test-public',
};

/**
 * The checks of `npm test`, in order; the first that fails ends the run. The site of the browser
 * tests covers Gia Lai (counts and index of all its communes), Lào Cai and the invented province.
 */
const STEPS: readonly { title: string; command: string; args: readonly string[] }[] = [
  { title: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { title: 'lint', command: 'eslint', args: ['--max-warnings', '0', '.'] },
  { title: 'types', command: 'tsc', args: ['-p', '.'] },
  { title: 'types of pages', command: 'astro', args: ['check', '--noSync'] },
  { title: 'dead code', command: 'knip', args: [] },
  { title: 'tests', command: 'vitest', args: ['run', '--config', 'tests/vitest.config.ts'] },
  { title: 'site', command: 'node', args: ['scripts/build.ts', '--only', '52,15,XM'] },
  {
    title: 'tests in a browser',
    command: 'vitest',
    args: ['run', '--config', 'tests/browser/vitest.config.ts'],
  },
];

for (const { title, command, args } of STEPS) {
  const started = Date.now();
  console.log(`\n> ${title}: ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: ENVIRONMENT });
  console.log(`> ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) {
    console.error(`\n${title} failed.`);
    process.exit(status ?? 1);
  }
}
console.log('\nAll checks passed.');
