import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isJson } from '../../scripts/model/mediaType.js';
import { type Mock, startMock } from '../../src/mock/server.js';
import { arbitraryOf } from '../support/arbitrary.js';
import { call } from '../support/client.js';
import {
  bodyValidator,
  contractFile,
  exampleInput,
  named,
  operations,
  schemaOf,
} from '../support/contract.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ description: contractFile });
});
afterAll(() => mock.close());

describe.each(named(operations.filter(({ auth }) => auth)))('%s', (_, operation) => {
  test('without the key answers 401', async () => {
    const { error } = await call(
      {
        baseUrl: mock.url,
        apiKey: 'key-of-a-test',
        fetch: (url, init) => {
          const headers = new Headers(init.headers);
          headers.delete(operation.auth?.header ?? '');
          return fetch(url, { ...init, headers });
        },
      },
      operation.name,
      exampleInput(operation),
    );
    const denied = operation.responses.find(({ status }) => status === '401');
    expect(error).toMatchObject({ status: 401, code: denied?.errors[0]?.code });
  });
});

const withBody = operations.filter(({ input }) => input.body && isJson(input.body.mediaType));

describe.each(named(withBody))('the body of %s', (_, operation) => {
  const { name, responses } = operation;
  const example = exampleInput(operation);
  const exampleBody = example.body as Record<string, unknown>;
  const validate = bodyValidator(operation);
  const schema = schemaOf(operation);
  const required = schema.required ?? [];

  const send = (body: unknown) =>
    call({ baseUrl: mock.url, apiKey: 'key-of-a-test' }, name, { ...example, body });

  async function expectAccepted(body: unknown) {
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
    expect(await send(body)).toMatchObject({ error: undefined });
  }

  /** Refused with the code that the contract gives first to a bad request; Prism itself answers 422 where it has none. */
  async function expectRefused(body: unknown) {
    expect(validate(body)).toBe(false);
    const badRequest = responses.find(({ status }) => status === '400');
    const code = badRequest?.errors[0]?.code;
    expect((await send(body)).error).toMatchObject(code ? { status: 400, code } : { status: 422 });
  }

  test('is accepted as in the examples', () => expectAccepted(exampleBody));

  test.each(required)('is refused without %s', async (property) => {
    const { [property]: _, ...rest } = exampleBody;
    await expectRefused(rest);
  });

  test.each(
    Object.keys(schema.properties ?? {}),
  )('is refused where %s has a wrong type', async (property) => {
    const wrong = [42, 'text', true, ['text'], { text: 'text' }, null].filter(
      (value) => !validate({ ...exampleBody, [property]: value }),
    );
    expect(wrong).not.toEqual([]);
    for (const value of wrong) await expectRefused({ ...exampleBody, [property]: value });
  });

  test('is accepted for whatever the schema allows', () =>
    fc.assert(fc.asyncProperty(arbitraryOf(schema), expectAccepted)));

  test('is refused for whatever the schema does not allow', () => {
    const changes = fc.dictionary(fc.constantFrom(...Object.keys(schema.properties ?? {})), fc.jsonValue(), {
      minKeys: 1,
    });
    const broken = fc.oneof(
      fc.jsonValue(),
      fc.tuple(arbitraryOf(schema), changes).map(([body, change]) => ({ ...(body as object), ...change })),
      fc.tuple(arbitraryOf(schema), fc.constantFrom(...required)).map(([body, property]) => {
        const { [property]: _, ...rest } = body as Record<string, unknown>;
        return rest;
      }),
    );
    return fc.assert(
      fc.asyncProperty(
        broken.filter((body) => !validate(body)),
        expectRefused,
      ),
    );
  });
});

const withFiles = operations.filter(({ input }) => input.body?.mediaType === 'multipart/form-data');

describe.each(named(withFiles))('the multipart body of %s', (_, operation) => {
  const { name, responses } = operation;
  const example = exampleInput(operation);
  const exampleBody = example.body as Record<string, Blob[]>;
  const send = (body: object) =>
    call({ baseUrl: mock.url, apiKey: 'key-of-a-test' }, name, { ...example, body });

  test('is accepted as in the examples', async () => {
    expect(await send(exampleBody)).toMatchObject({ error: undefined });
  });

  test.each(Object.keys(exampleBody))('is accepted with several files as %s', async (part) => {
    const file = new Blob(['%PDF-1.7 ?&=/#'], { type: 'application/pdf' });
    expect(await send({ ...exampleBody, [part]: [file, file] })).toMatchObject({ error: undefined });
  });

  test.each(schemaOf(operation).required ?? [])('is refused without %s', async (part) => {
    const { [part]: _, ...rest } = exampleBody;
    const badRequest = responses.find(({ status }) => status === '400');
    expect((await send(rest)).error).toMatchObject({ status: 400, code: badRequest?.errors[0]?.code });
  });
});

const parameters = operations.flatMap((operation) =>
  operation.parameters
    .filter(({ required, in: location }) => required && location !== 'path')
    .map((parameter) => [operation.name, parameter.name, { operation, parameter }] as const),
);

test.each(parameters)('%s is refused without its parameter %s', async (name, parameterName, {
  operation,
  parameter,
}) => {
  const part = parameter.in === 'header' ? 'headers' : 'query';
  const example = exampleInput(operation) as Record<string, Record<string, unknown>>;
  const { [parameterName]: _, ...rest } = example[part] ?? {};
  const badRequest = operation.responses.find(({ status }) => status === '400');
  const { error } = await call({ baseUrl: mock.url, apiKey: 'key-of-a-test' }, name, {
    ...example,
    [part]: rest,
  });
  expect(error).toMatchObject({ status: 400, code: badRequest?.errors[0]?.code });
});
