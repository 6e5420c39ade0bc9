import { expect, test } from 'vitest';
import { operations } from '../support/contract.js';
import { copyOfRepository } from '../support/copy.js';
import { codesOf, exhaustiveSwitch } from '../support/switches.js';

test('an error code and an operation are added in YAML alone', async () => {
  const copy = copyOfRepository();

  // An error code: one file, one line in the response, one value of the enum.
  copy.write(
    'openapi/components/errors/P999.yaml',
    `summary: Out of coffee
value: { errorCode: P999, errorMessage: Out of coffee }
x-error: { category: service, remedy: Wait for coffee., retryable: true, outcome: rejected }
`,
  );
  const path = 'openapi/paths/v1_user_verification.yaml';
  const p501 = 'P501: { $ref: ../components/errors/P501.yaml }\n';
  copy.edit(path, p501, `${p501}            ${p501.replaceAll('P501', 'P999')}`);
  copy.edit('openapi/components/schemas/AddUserVerificationBadRequest.yaml', 'P501]', 'P501, P999]');

  // An operation: its file, its line in the index, its entry in the portal's list.
  copy.write(
    'openapi/paths/v1_coffee_{coffeeId}.yaml',
    `get:
  operationId: getCoffee
  summary: Get Coffee
  description: Tells how hot a coffee is.
  tags: ['User: Onboarding & KYC Flow']
  parameters:
    - { name: coffeeId, in: path, required: true, description: The coffee., schema: { type: string }, example: c1 }
  responses:
    '200':
      description: The coffee.
      content:
        application/json:
          schema: { type: object, required: [celsius], properties: { celsius: { type: integer } } }
          examples: { hot: { value: { celsius: 92 } } }
    '401': { $ref: ../components/responses/AccessDenied.yaml }
`,
  );
  copy.edit(
    'openapi/openapi.yaml',
    'webhooks:\n',
    "  '/v1/coffee/{coffeeId}':\n    $ref: 'paths/v1_coffee_{coffeeId}.yaml'\nwebhooks:\n",
  );
  const entry = '      - { title: Add POA File';
  copy.edit(
    'openapi/portal.yaml',
    entry,
    `      - { title: Get Coffee, method: GET, status: specified, operationId: getCoffee }\n${entry}`,
  );

  expect(await copy.script('build')).toMatchObject({ exitCode: 0, stderr: '' });

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
  const concerned = 'addUserVerification|getCoffee|refused in its shape';
  const tests = ['contract/requests', 'contract/responses', 'mock/scenarios', 'mock/http'];
  const options = ['-t', concerned, '--maxWorkers=1', '--reporter=json'];
  const { stdout } = await copy.run('vitest', 'run', ...tests, ...options);
  const report: {
    success: boolean;
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  } = JSON.parse(stdout);
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
