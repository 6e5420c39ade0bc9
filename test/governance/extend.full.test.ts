import { expect, test } from 'vitest';
import { copyWithSteps } from '../support/repository/copyWithSteps.js';

test('the tests that are derived from the contract pass for a new operation and a new error code', async () => {
  const copy = copyWithSteps('Add an operation', 'Add an error code');
  expect(await copy.script('build')).toMatchObject({ exitCode: 0, stderr: '' });

  // Leaves out the tests that try every possible body, because the request schemas did not change.
  const concerned =
    '^(?!.*schema (allows|does not allow) it).*(addUserVerification|getCoffee|refuses with a documented error)';
  const tests = ['contract/operations', 'mock/scenarios', 'mock/http'];
  const options = ['-t', concerned, '--maxWorkers=1', '--reporter=json'];
  const { stdout: results } = await copy.run('vitest', 'run', ...tests, ...options);
  const report: {
    success: boolean;
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  } = JSON.parse(results);
  const passed = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ fullName, status }) => (status === 'passed' ? [fullName] : []));
  expect(report.success).toBe(true);
  expect(passed).toContain('addUserVerification answers P999 for its user');
  for (const server of ['our mock', 'stock Prism']) {
    for (const test of [
      'addUserVerification answers 400 P999',
      'getCoffee answers 200 hot',
      'getCoffee answers 401 ACCESS_DENIED',
      'getCoffee without the key answers 401',
    ]) {
      expect(passed.filter((name) => name.startsWith(server) && name.endsWith(test))).not.toEqual([]);
    }
  }
}, 120_000);
