import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import { type Mock, startMock } from '../../src/mock/server.js';
import { isJson } from '../../src/shared/mediaType.js';
import { arbitraryOf } from '../support/contract/arbitraryOf.js';
import { call } from '../support/contract/call.js';
import {
  bodyValidator,
  contractFile,
  exampleInput,
  named,
  operations,
  schemaOf,
} from '../support/contract/contract.js';

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

/** Returns P473 if something is missing, otherwise P403; if the operation has neither, the code of its first 400. */
function refusalOf({ responses }: OperationModel, missing: boolean): string | undefined {
  const codes = responses.find(({ status }) => status === '400')?.errors.map(({ code }) => code) ?? [];
  return (
    ['P473', 'P403'].filter((code) => missing || code === 'P403').find((code) => codes.includes(code)) ??
    codes[0]
  );
}

const withBody = operations.filter(({ input }) => input.body && isJson(input.body.mediaType));

describe.each(named(withBody))('the body of %s', (_, operation) => {
  const { name } = operation;
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

  async function expectRefused(body: unknown) {
    expect(validate(body)).toBe(false);
    const missing = validate.errors?.some(({ keyword }) => keyword === 'required') ?? false;
    expect((await send(body)).error).toMatchObject({ status: 400, code: refusalOf(operation, missing) });
  }

  test('is accepted as in the examples', () => expectAccepted(exampleBody));

  test.each(required)('is refused without %s', async (property) => {
    const { [property]: _, ...rest } = exampleBody;
    await expectRefused(rest);
  });

  test.each(Object.keys(schema.properties ?? {}))('is refused if %s has a wrong type', async (property) => {
    const wrong = [42, 'text', true, ['text'], { text: 'text' }, null].filter(
      (value) => !validate({ ...exampleBody, [property]: value }),
    );
    expect(wrong).not.toEqual([]);
    for (const value of wrong) await expectRefused({ ...exampleBody, [property]: value });
  });

  test('is accepted if the schema allows it', () =>
    fc.assert(fc.asyncProperty(arbitraryOf(schema), expectAccepted)));

  test('is refused if the schema does not allow it', () => {
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
  const { name } = operation;
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
    const code = refusalOf(operation, true);
    expect((await send(rest)).error).toMatchObject({ status: 400, code });
  });
});

const parameters = operations.flatMap((operation) =>
  operation.parameters
    .filter(({ required, in: location }) => required && location !== 'path')
    .map((parameter) => [operation.name, parameter.name, { operation, parameter }] as const),
);

test.each(parameters)(
  '%s is refused without its parameter %s',
  async (name, parameterName, { operation, parameter }) => {
    const part = parameter.in === 'header' ? 'headers' : 'query';
    const example = exampleInput(operation) as Record<string, Record<string, unknown>>;
    const { [parameterName]: _, ...rest } = example[part] ?? {};
    const { error } = await call({ baseUrl: mock.url, apiKey: 'key-of-a-test' }, name, {
      ...example,
      [part]: rest,
    });
    expect(error).toMatchObject({ status: 400, code: refusalOf(operation, true) });
  },
);
