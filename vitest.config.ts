import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    testTimeout: 15_000,
    // No test mocks a module, so files may share their workers; a fresh one a file took a third more time.
    pool: 'threads',
    isolate: false,
  },
});
