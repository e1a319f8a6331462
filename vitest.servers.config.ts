import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Measured; started first, so that no worker is left alone with one of them at the end. The rest goes by size. */
const LONGEST = ['job-endings', 'action-aws', 'action-azure', 'inject-command', 'action-respond', 'version-drivers'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.indexOf(basename(moduleId, '.test.ts'));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

/**
 * Tests against real servers on loopback; `scripts/servers/` installs and starts them. Each file starts its own, on ports
 * of its worker's and in folders of their own, and shares nothing but the bundle: so two run side by side.
 */
export default defineConfig({
  test: {
    include: ['__tests__/servers/**/*.test.ts'],
    globalSetup: ['__tests__/build-dist.ts'],
    sequence: { sequencer: LongestFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
