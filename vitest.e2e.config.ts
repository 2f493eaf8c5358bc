import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: one file at a time, since two browsers already fill a small machine. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/build-extension.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 90_000,
  },
});
