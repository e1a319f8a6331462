import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/servers/**', '**/node_modules/**'],
    globalSetup: ['__tests__/build-dist.ts'],
    // A machine may be ten times slower than this one; what hangs is ended all the same.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Runs of the command line with this machine's own home leave nothing in it.
    env: { SEALANT_NO_CACHE: '1' },
    maxWorkers: 2,
  },
});
