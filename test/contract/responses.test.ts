import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Example } from '../../scripts/contract/model/example.js';
import type { ResponseModel } from '../../scripts/contract/model/responseModel.js';
import { type Mock, startMock } from '../../src/mock/server.js';
import { isJson } from '../../src/shared/mediaType.js';
import { call } from '../support/contract/call.js';
import {
  contractFile,
  exampleInput,
  named,
  operations,
  responseValidator,
} from '../support/contract/contract.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ description: contractFile });
});
afterAll(() => mock.close());

/** Returns the examples of a response. A response without a body has none, but is also a case. */
function examplesOrNone({ mediaType, examples }: ResponseModel): [name: string, example: Example][] {
  return mediaType ? Object.entries(examples) : [['', {}]];
}

const cases = operations.flatMap((operation) =>
  operation.responses.flatMap((response) =>
    examplesOrNone(response).map(([name, example]) => {
      const title = `${operation.name} answers ${response.status} ${name}`;
      return [title, { operation, response, name, example }] as const;
    }),
  ),
);

describe.each(cases)('%s', (_, { operation, response, name, example }) => {
  // Prism does not accept `2XX` as a status code. It answers such a response with 200.
  const status = Number(response.status.replace('XX', '00'));

  async function ask() {
    let body: unknown;
    const result = await call(
      {
        baseUrl: mock.url,
        apiKey: 'key-of-a-test',
        fetch: async (url, init) => {
          const headers = new Headers(init.headers);
          headers.set('Prefer', name ? `code=${status}, example=${name}` : `code=${status}`);
          const answer = await fetch(url, { ...init, headers });
          const text = await answer.clone().text();
          body = isJson(response.mediaType ?? '') ? JSON.parse(text) : text;
          return answer;
        },
      },
      operation.name,
      exampleInput(operation),
    );
    return { result, body };
  }

  test('with a body that the schema allows', async () => {
    const { body } = await ask();
    if (!response.mediaType) {
      expect(body).toBe('');
      return;
    }
    const validate = responseValidator(operation, response);
    validate(body);
    expect(validate.errors).toBeNull();
  });

  test('and the client returns exactly that result', async () => {
    const { result } = await ask();
    if (response.success) {
      expect(result).toEqual({ data: example.value, error: undefined, status });
      return;
    }
    const [error] = response.errors.filter((error) => error.example === example);
    const { retryable, outcome } = example['x-error'] ?? {};
    const { errorCode, errorName, errorMessage } = example.value as Record<string, unknown>;
    expect(result).toMatchObject({ data: undefined, status });
    expect({ ...result.error }).toEqual({
      name: 'PartnerApiError',
      operationId: operation.id,
      code: error?.code,
      status,
      errorCode,
      errorName,
      errorMessage,
      retryable,
      outcome,
    });
  });
});

test.each(named(operations))('%s has an example for every response that has a body', (_, { responses }) => {
  for (const { mediaType, examples } of responses) {
    if (mediaType) expect(Object.keys(examples)).not.toEqual([]);
  }
});
