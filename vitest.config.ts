import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    // The matrices: `npm run test:full` runs them too.
    exclude: [...configDefaults.exclude, ...(mode === 'full' ? [] : ['test/**/*.full.test.ts'])],
    env: { TEST_FULL: mode === 'full' ? '1' : '0' },
    maxWorkers: 2,
    // Files of one worker share what they import. To load it for each took a quarter of the time.
    isolate: false,
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 30_000,
  },
}));
