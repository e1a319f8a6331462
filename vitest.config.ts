import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/servers/**', '**/node_modules/**'],
    globalSetup: ['__tests__/build-dist.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
