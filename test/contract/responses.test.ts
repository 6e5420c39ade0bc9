import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/mock/server.js';
import { call } from '../support/client.js';
import { contractFile, exampleInput, named, operations, responseValidator } from '../support/contract.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(contractFile);
});
afterAll(() => mock.close());

const cases = operations.flatMap((operation) =>
  operation.responses.flatMap((response) =>
    Object.entries(response.examples).map(([name, example]) => {
      const title = `${operation.name} answers ${response.status} ${name}`;
      return [title, { operation, response, name, example }] as const;
    }),
  ),
);

describe.each(cases)('%s', (_, { operation, response, name, example }) => {
  async function ask() {
    let body: unknown;
    const result = await call(
      {
        baseUrl: mock.url,
        apiKey: 'any',
        fetch: async (request) => {
          request.headers.set('Prefer', `code=${response.status}, example=${name}`);
          const answer = await fetch(request);
          body = await answer.clone().json();
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
    const validate = responseValidator(operation, response);
    validate(body);
    expect(validate.errors).toBeNull();
  });

  test('and the client gives exactly that result', async () => {
    const { result } = await ask();
    const status = Number(response.status);
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
