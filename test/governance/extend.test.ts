import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { DiffReport } from '../../scripts/diff/diffReport.js';
import { exampleInput, operations } from '../support/contract/contract.js';
import { copyWithSteps } from '../support/repository/copyWithSteps.js';
import { scriptHere } from '../support/repository/scriptHere.js';
import { codesOf, exhaustiveSwitch } from '../support/types/switches.js';

test('the steps in CONTRIBUTING add an operation and an error code, and confirm an operation and an assumption, with YAML alone', async () => {
  const copy = copyWithSteps(
    'Add an operation',
    'Add an error code',
    'Confirm an unconfirmed part',
    'Confirm an assumption',
  );
  expect(await scriptHere(copy.dir, 'build')).toMatchObject({ exitCode: 0, stderr: '' });

  // The steps of the version that the chapters name.
  const { stdout } = await scriptHere(copy.dir, 'diff', resolve('openapi/openapi.yaml'), '--format', 'json');
  const { impact, changes }: DiffReport = JSON.parse(stdout);
  expect(impact).toBe('minor');
  for (const [impact, reason] of [
    ['minor', 'Path `/v1/coffee/{coffeeId}` was added.'],
    ['minor', 'Error code `P999` is new for status 400.'],
    ['minor', 'GET /v1/crypto-withdrawal/details/{withdrawalId} is confirmed now.'],
    ['patch', '`x-assumption` of field `documentNumber` was removed.'],
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
  // The confirmed operation has moved.
  await api.getCryptoWithdrawalDetails({ path: { withdrawalId: 'w1' } });
  // @ts-expect-error
  await api.unconfirmed.getCryptoWithdrawalDetails({ path: { withdrawalId: 'w1' } });
  return data !== undefined && data.celsius > 90;
}
`,
  );
  // A switch that was exhaustive before P999 was added.
  const [before] = operations.filter(({ name }) => name === 'addUserVerification');
  if (!before) throw new Error('The contract has no addUserVerification.');
  copy.write(
    'test/types/switch.ts',
    `import type * as api from '../../src/index.js';
${exhaustiveSwitch(before, codesOf(before), '// @ts-expect-error P999 has no case.')}
`,
  );
  expect(copy.compile('test/types/extended.ts', 'test/types/switch.ts')).toBe('');

  // The client reads the answers of the mock.
  const { createPartnerApi } = await import(join(copy.dir, 'src/index.ts'));
  const { startMock } = await import(join(copy.dir, 'src/mock/http/server.ts'));
  const mock = await startMock();
  onTestFinished(async () => {
    await mock.close();
  });
  const api = createPartnerApi({ baseUrl: mock.url, apiKey: 'any' });
  expect(await api.getCoffee({ path: { coffeeId: 'c1' } })).toMatchObject({ data: { celsius: 92 } });
  const input = exampleInput(before) as { body: object };
  const user = '00000000-0000-4000-8000-000000000999';
  const { error } = await api.addUserVerification({ body: { ...input.body, externalUserId: user } });
  expect(error).toMatchObject({ code: 'P999', status: 400, retryable: true });
}, 60_000);
