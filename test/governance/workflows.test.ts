import { readFileSync } from 'node:fs';
import { parseYaml } from '@redocly/openapi-core';
import { expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../scripts/cli/userError.js';
import { loadWorkflows } from '../../scripts/contract/workflows/loadWorkflows.js';
import { startMock } from '../../src/mock/http/server.js';
import { contract, exampleInput, operations } from '../support/contract/contract.js';
import { runRespect } from '../support/redocly/runRespect.js';
import { copyOfContract } from '../support/repository/copy.js';

const file = 'openapi/workflows/onboarding.arazzo.yaml';

test('the workflows of this repository have no problem', async () => {
  expect(await loadWorkflows('openapi/openapi.yaml', contract)).toHaveLength(1);
});

test.each<[what: string, from: string, to: string, message: string]>([
  [
    'an operation that the contract does not have',
    'operationId: createUserAccount',
    'operationId: createUser',
    'The contract has no operation `createUser`. Correct the operationId. (workflow)',
  ],
  [
    'an id that is passed on as the id of something else',
    'value: $steps.createVerification.outputs.verificationId',
    'value: $inputs.externalUserId',
    '`verificationId` identifies a `kycVerification`, but `$inputs.externalUserId` identifies a `user`. Correct the value. (workflow)',
  ],
  [
    'an output that does not exist',
    'outputs.verificationId }',
    'outputs.id }',
    'Output key "id" is not defined in step "createVerification".',
  ],
  [
    'an output that is no id of the answer',
    '$response.body#/verificationId',
    '$response.body#/message',
    '`$steps.createVerification.outputs.verificationId` is no output of an earlier step that holds an id.',
  ],
  [
    'a parameter without a value',
    '          - { in: path, name: verificationId,',
    '          - { in: query, name: verificationId,',
    'The step gives no value for the parameter `verificationId`. Add it. (workflow)',
  ],
  [
    'a wait for a webhook that the contract does not have',
    'webhook: userStatus',
    'webhook: userState',
    'The contract has no webhook `userState`. Correct the name. (workflow)',
  ],
  [
    'a wait for a webhook that no earlier step leads to',
    'webhook: userStatus',
    'webhook: cryptoDeposit',
    'No earlier step calls an operation with `x-webhook: cryptoDeposit`. Correct the webhook, or add such a step. (workflow)',
  ],
  [
    'a wait for a value that is not known',
    'status: ACTIVE',
    'status: READY',
    '`READY` is no known value of `status`. The known values are ACTIVE. (workflow)',
  ],
  [
    'a wait for a field that the event does not have',
    'values: { status: ACTIVE }',
    'values: { state: ACTIVE }',
    'The event `userStatus` has no field `state`. Correct the name. (workflow)',
  ],
  [
    'a text that is not filled in, which is reported first',
    'operationId: createUserAccount',
    "operationId: 'FILL IN: the operation of the first step'",
    '`operationId` is still open. Replace `FILL IN` with the operation of the first step. (contract/open-places)',
  ],
  [
    'a step without an operation',
    '        operationId: redirectToVerification\n',
    '        workflowId: onboarding\n',
    'The step names no operation of the contract. Add its `operationId`. (workflow)',
  ],
  [
    'a step without the key',
    'parameters: [{ in: header, name: x-api-key, value: $inputs.apiKey }]\n        requestBody:',
    'requestBody:',
    'The step sends no key. Add the header `x-api-key`. (workflow)',
  ],
  [
    'a field that the body does not have',
    '{ target: /externalUserId,',
    '{ target: /userId,',
    'The body of the operation has no field `userId`. Correct the name, or remove it. (workflow)',
  ],
  [
    'an input that the workflow does not have',
    'payload: $inputs.kyc',
    'payload: $inputs.kycBody',
    'The workflow has no input `kycBody`. Correct the name, or add it to the inputs. (workflow)',
  ],
  [
    'a misspelt extension',
    'x-wait:',
    'x-wiat:',
    'There is no extension `x-wiat`. Correct its name, or remove it. A step can have `x-wait` and `x-after`. (workflow)',
  ],
  [
    'a wait without a webhook',
    'webhook: userStatus',
    'event: userStatus',
    '`x-wait` must have the name of a `webhook`',
  ],
  [
    'a wait with a property that does not exist',
    'action: The user',
    'acton: The user',
    '`x-wait` has no property `acton`, only webhook, values, action and description. Correct the name. (workflow)',
  ],
  [
    'what is the case after a step, if it is not a text',
    'x-after: The verification waits for the user.',
    'x-after: { text: The verification waits for the user. }',
    '`x-after` must be a text. (workflow)',
  ],
  [
    'another source',
    'url: ../openapi.yaml',
    'url: ../portal.yaml',
    'A workflow must have one source, with `url: ../openapi.yaml`. Correct the sources. (workflow)',
  ],
  ['what Arazzo does not allow', 'stepId: sendUser', 'stepId: createUser', '(stepId-unique)'],
])('%s is reported with its place', async (_, from, to, message) => {
  const copy = copyOfContract();
  copy.edit(file, from, to);
  const error = await loadWorkflows(`${copy.dir}/openapi/openapi.yaml`, contract).catch((error) => error);
  expect(error.message).toMatch(/onboarding\.arazzo\.yaml:\d+:\d+\n/);
  expect(error.message).toContain(message);
});

test('the generated workflows can be run with Redocly Respect: every step is answered as it says', async () => {
  const mock = await startMock({ strict: true });
  onTestFinished(async () => void (await mock.close()));
  const files = ['generated/onboarding.arazzo.yaml', 'generated/verify.arazzo.yaml'];
  const expected = files.map((file) => {
    const { workflows } = parseYaml(readFileSync(file, 'utf8')) as {
      workflows: { steps: { stepId: string }[] }[];
    };
    return workflows[0]?.steps.map(({ stepId }) => ({ id: stepId, failed: [] }));
  });
  const body = (id: string) => {
    const operation = operations.find(({ name }) => name === id);
    if (!operation) throw new Error(`There is no operation ${id}.`);
    return (exampleInput(operation) as { body: object }).body;
  };
  const steps = await runRespect(files, {
    servers: { partnerApi: mock.url, contract: mock.url },
    inputs: {
      apiKey: 'any',
      externalUserId: 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
      user: body('createUserAccount'),
      kyc: body('createKycVerification'),
      verification: body('addUserVerification'),
    },
  });
  expect(steps).toEqual(expected);
}, 60_000);

test.each([
  ['an empty file', ''],
  ['a list', '- 1\n'],
  ['a text', 'onboarding\n'],
  ['broken YAML', 'arazzo: [\n'],
  [
    'steps without a value',
    'arazzo: 1.0.1\ninfo: { title: a, version: 1.0.0 }\nworkflows: [{ workflowId: a, steps: }]\n',
  ],
])('%s instead of a workflow is refused with its place', async (_, text) => {
  const copy = copyOfContract();
  copy.write(file, text);
  const error = await loadWorkflows(`${copy.dir}/openapi/openapi.yaml`, contract).catch((error) => error);
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toContain('onboarding.arazzo.yaml');
});
