import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The site's tests take longest: were they last, half of the machine would wait for them. */
class SiteFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSite = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith('/docs/site.test.ts'));
    return (await super.sort(files)).sort((a, b) => isSite(b) - isSite(a));
  }
}

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    // The matrices: `npm run test:full` runs them too.
    exclude: [...configDefaults.exclude, ...(mode === 'full' ? [] : ['test/**/*.full.test.ts'])],
    env: { TEST_FULL: mode === 'full' ? '1' : '0' },
    maxWorkers: 2,
    sequence: { sequencer: SiteFirst },
    // Files of one worker share what they import. To load it for each took a quarter of the time.
    isolate: false,
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 30_000,
  },
}));
