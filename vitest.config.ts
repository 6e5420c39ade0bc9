import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Starts the site's tests first. They take longest: if they started last, the other worker would be idle until they end. */
class SiteFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSite = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith('/docs/site.test.ts'));
    return (await super.sort(files)).sort((a, b) => isSite(b) - isSite(a));
  }
}

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    // `npm run test:full` runs these as well: they take long.
    exclude: [...configDefaults.exclude, ...(mode === 'full' ? [] : ['test/**/*.full.test.ts'])],
    env: { TEST_FULL: mode === 'full' ? '1' : '0' },
    maxWorkers: 2,
    sequence: { sequencer: SiteFirst },
    // Test files of one worker share their imports: loading them for each file took a quarter of the time. So a test must
    // leave everything as it found it:
    // - It keeps no state in a module that another test file imports.
    // - It restores its spies, `process.env`, `process.argv`, the working directory and the globals that it replaced.
    // - It ends its servers, processes, browsers and timers: `onTestFinished` in a test, `atEndOfFile` for a whole file.
    // - It does not use `vi.mock`: the module that it replaces may be loaded already.
    isolate: false,
    setupFiles: ['test/support/runner/setup.ts'],
    testTimeout: 30_000,
  },
}));
