import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appWith, packedTarball, succeed } from '../support/package/packedTarball.js';
import { run } from '../support/repository/copy.js';
import { examplesOf } from '../support/repository/guideCode.js';

const packages = ['jest@30.5.2', '@jest/globals@30.5.2', '@swc/core@1.16.22', '@swc/jest@0.2.39'];

test('the tests in the guide run with Jest and with node:test', { timeout: 300_000 }, async () => {
  const examples = examplesOf('mock');
  const files = ['jest.config.mjs', 'verify.test.ts', 'verify.test.mjs'];
  const app = await appWith(
    [await packedTarball(), ...packages],
    Object.fromEntries(files.map((name) => [name, examples.get(name) ?? ''])),
  );
  const jest = await run(join(app, 'node_modules/.bin/jest'), ['--ci', 'verify.test.ts'], app);
  expect(jest.stderr).toContain('Tests:       1 passed, 1 total');
  expect(jest.exitCode).toBe(0);
  expect(await succeed(run(process.execPath, ['--test', 'verify.test.mjs'], app))).toMatch(/pass 1\b/);
});
