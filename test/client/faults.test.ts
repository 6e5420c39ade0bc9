import { describe, expect, test, vi } from 'vitest';
import { createPartnerApi, isPartnerApiError, type PartnerApi } from '../../src/index.js';
import { canaries, faults } from './faultCases.js';
import { recordOutputs, secret } from './recordOutputs.js';

type Body = Parameters<PartnerApi['addUserVerification']>[0]['body'];

describe.each(faults)('%s', (_, { start, options, expected, proof }) => {
  test(`returns ${expected.code ?? 'data'}, and reveals no secret`, async () => {
    const { see, text } = recordOutputs();
    const api = createPartnerApi({
      baseUrl: await start(),
      apiKey: canaries.apiKey,
      onRequest: see,
      onResponse: see,
    });
    const result = await api.addUserVerification({ body: canaries.body as Body }, options?.());

    const { data, status, ...error } = expected;
    expect(result.status).toBe(status);
    expect(result.data).toEqual(data);
    if (data) expect(result.error).toBeUndefined();
    else {
      expect(isPartnerApiError(result.error)).toBe(true);
      expect(result.error).toMatchObject({ status, operationId: 'addUserVerification', ...error });
    }
    proof?.();

    see(result.error);
    see(result.error?.cause);
    expect(text()).not.toMatch(secret);
  });
});

const circular: Record<string, unknown> = { ...canaries.body };
circular.occupation = circular;

test.each<[what: string, body: unknown]>([
  ['a circular reference', circular],
  ['a BigInt', { ...canaries.body, documentNumber: 8812n }],
  [
    'a value that throws',
    {
      ...canaries.body,
      occupation: {
        toJSON: () => {
          throw new Error(`Not ${canaries.body.documentNumber}`);
        },
      },
    },
  ],
])('refuses a body with %s before anything is sent, and reveals none of its values', async (_, body) => {
  const { see, text } = recordOutputs();
  const fetch = vi.fn();
  const api = createPartnerApi({
    environment: 'testing',
    apiKey: canaries.apiKey,
    fetch,
    onRequest: see,
    onResponse: see,
  });
  const error: unknown = await api.addUserVerification({ body: body as Body }).catch((error) => error);
  expect(error).toEqual(
    new TypeError(
      'addUserVerification was not sent: its input cannot be written, such as a circular reference, a BigInt or an invalid header.',
    ),
  );
  see(error);
  expect(text()).not.toMatch(secret);
  expect(fetch).not.toHaveBeenCalled();
});
