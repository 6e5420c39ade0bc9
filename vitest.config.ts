import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    // The matrices: `npm run test:full` runs them too.
    exclude: [...configDefaults.exclude, ...(mode === 'full' ? [] : ['test/**/*.full.test.ts'])],
    env: { TEST_FULL: mode === 'full' ? '1' : '0' },
    maxWorkers: 2,
    testTimeout: 30_000,
  },
}));
