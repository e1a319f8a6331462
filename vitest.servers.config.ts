import { defineConfig } from 'vitest/config';

/** Tests against real servers on loopback; `scripts/servers/` installs and starts them. */
export default defineConfig({
  test: {
    include: ['__tests__/servers/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
