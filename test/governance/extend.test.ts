import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { DiffReport } from '../../scripts/diff/report.js';
import { operations } from '../support/contract.js';
import { copyOfRepository } from '../support/copy.js';
import { scriptHere } from '../support/scriptHere.js';
import { stepsOf } from '../support/steps.js';
import { codesOf, exhaustiveSwitch } from '../support/switches.js';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

test('CONTRIBUTING tells how to add an operation and an error code and confirm an assumption, in YAML alone', async () => {
  const copy = copyOfRepository();
  for (const chapter of ['Add an operation', 'Add an error code', 'Confirm an assumption']) {
    for (const { file, from, to } of stepsOf(contributing, chapter)) {
      if (from === undefined) copy.write(file, to);
      else copy.edit(file, from, to);
    }
  }
  expect(await scriptHere(copy.dir, 'build')).toMatchObject({ exitCode: 0, stderr: '' });

  // What the chapters say of the version.
  const { stdout } = await scriptHere(
    copy.dir,
    'diff',
    resolve('generated/openapi.yaml'),
    '--format',
    'json',
  );
  const { impact, changes }: DiffReport = JSON.parse(stdout);
  expect(impact).toBe('minor');
  for (const [impact, reason] of [
    ['minor', 'PathItem `/v1/coffee/{coffeeId}` was added.'],
    ['minor', 'Error code `P999` is new for status 400.'],
    ['patch', 'Assumption `x-assumption` was removed.'],
  ]) {
    expect(changes).toContainEqual(expect.objectContaining({ impact, reason }));
  }

  // Types, catalogue and client method.
  copy.write(
    'test/types/extended.ts',
    `import { createPartnerApi, errorCatalogue, type AddUserVerificationInput } from '../../src/index.js';
const api = createPartnerApi({ environment: 'testing', apiKey: 'any' });
export async function use(input: AddUserVerificationInput): Promise<boolean> {
  const { error } = await api.addUserVerification(input);
  if (error?.code === 'P999') return errorCatalogue.P999.retryable satisfies true;
  const { data } = await api.getCoffee({ path: { coffeeId: 'c1' } });
  return data !== undefined && data.celsius > 90;
}
`,
  );
  // A switch that was exhaustive before.
  const [before] = operations.filter(({ name }) => name === 'addUserVerification');
  if (!before) throw new Error('The contract has no addUserVerification.');
  copy.write(
    'test/types/switch.ts',
    `import type * as api from '../../src/index.js';
${exhaustiveSwitch(before, codesOf(before), '// @ts-expect-error P999 has no case.')}
`,
  );
  expect(copy.compile('test/types/extended.ts', 'test/types/switch.ts')).toBe('');

  // The mock's answers and users, by the tests that come by themselves.
  // Without those that try whatever a body can be, which did not change.
  const concerned = '^(?!.*whatever).*(addUserVerification|getCoffee|refused in its shape)';
  const tests = ['contract/requests', 'contract/responses', 'mock/scenarios', 'mock/http'];
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
  expect(passed).toEqual(
    expect.arrayContaining([
      'addUserVerification answers 400 P999 with a body that the schema allows',
      'addUserVerification answers 400 P999 and the client gives exactly that result',
      'addUserVerification answers P999 to its user',
      'getCoffee answers 200 hot and the client gives exactly that result',
      'getCoffee answers 401 ACCESS_DENIED and the client gives exactly that result',
      'getCoffee without the key answers 401',
    ]),
  );
}, 60_000);
