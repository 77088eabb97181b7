import { defineConfig } from 'vitest/config';

/** Tests in a real Chromium, against the built site that `DUNG_HAN_DIST` names. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser a file, and two files at a time: much of a test is waiting for a page.
    maxWorkers: 2,
  },
});
