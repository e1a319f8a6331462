import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/servers/**', '**/node_modules/**'],
    globalSetup: ['__tests__/build-dist.ts'],
    // A machine may be ten times slower than this one; what hangs is ended all the same.
    testTimeout: 120_000,
    maxWorkers: 2,
  },
});
