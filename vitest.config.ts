import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ledgerPlugin } from './test/support/ledger/ledgerPlugin.js';

/** The files that take longest, from the longest on. */
const longest = [
  'docs/site',
  'governance/verify',
  'governance/build',
  'contract/operations',
  'governance/diff',
];

/** Starts the longest files first. If one of them started last, the other worker would be idle until it ends. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return index < 0 ? longest.length : index;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig(({ mode }) => ({
  // `npm run test:full` runs other tests as well, so it does not compare what they record with `test/ledger.json`.
  plugins: mode === 'full' ? [] : [ledgerPlugin()],
  test: {
    include: ['test/**/*.test.ts'],
    // `npm run test:full` runs these as well: they take long.
    exclude: [...configDefaults.exclude, ...(mode === 'full' ? [] : ['test/**/*.full.test.ts'])],
    env: { TEST_FULL: mode === 'full' ? '1' : '0' },
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
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
