import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // A hang: on a busy machine the longest of the searches takes a third of it.
    testTimeout: 60_000,
    // Much of a test of the command line is waiting for it: both cores of a small machine are used.
    maxWorkers: 2,
    // Commands start hundreds of times: what the engine compiled of them once is kept.
    env: {
      NODE_COMPILE_CACHE: new URL('../node_modules/.cache/dung-han/compiled', import.meta.url)
        .pathname,
    },
  },
});
