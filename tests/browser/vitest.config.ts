import { defineConfig } from 'vitest/config';

/** Tests in a real Chromium, against the built site that `DUNG_HAN_DIST` names. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One engine at a time: two cores are shared with the browser itself.
    fileParallelism: false,
  },
});
