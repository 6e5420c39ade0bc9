import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import { isJson } from '../../src/shared/mediaType.js';
import { arbitraryOf } from '../support/contract/arbitraryOf.js';
import { bodyValidator, exampleInput, named, operations, schemaOf } from '../support/contract/contract.js';
import { ask } from './ask.js';
import type { ContractClient, Input } from './clients.js';
import type { ContractServer } from './contractServer.js';
import { type Violation, violationsOfBody } from './violations.js';

const withKey = operations.filter(({ auth }) => auth);
const withBody = operations.filter(({ input }) => input.body && isJson(input.body.mediaType));
const withFiles = operations.filter(({ input }) => input.body?.mediaType === 'multipart/form-data');

/** The required parameters that a request can be sent without. */
const parameters = operations.flatMap((operation) =>
  operation.parameters
    .filter(({ required, in: location }) => required && location !== 'path')
    .map((parameter) => [operation.name, parameter.name, { operation, parameter }] as const),
);

/**
 * Tests that a server accepts what the description allows and refuses everything else, and that a client returns the
 * result. `most` limits how many wrong values of a field, and how many random bodies, a test sends.
 */
export function requestTests(client: ContractClient, server: ContractServer, most: number): void {
  const send = (operation: OperationModel, input: Input) => ask(client, server, operation, input);

  async function expectAccepted(operation: OperationModel, input: Input) {
    expect(await send(operation, input)).toMatchObject({ error: undefined, violations: [] });
  }

  async function expectRefused(operation: OperationModel, input: Input, violations: Violation[]) {
    const { status, error } = server.refusalOf(operation, input.body, violations);
    const asked = await send(operation, input);
    expect(asked).toMatchObject({ status, data: undefined, error: expect.anything() });
    if (error) expect(client.codeOf(operation, asked)).toBe(error.code);
    const report = server.reportOf(input.body, violations);
    if (report) expect(asked.violations).toEqual(report);
  }

  test.each(named(withKey))('%s without the key answers 401', async (_, operation) => {
    const asked = await ask(client, server, operation, exampleInput(operation), { withoutKey: true });
    const denied = operation.responses.find(({ status }) => status === '401');
    expect(asked.status).toBe(401);
    expect(client.codeOf(operation, asked)).toBe(denied?.errors[0]?.code);
  });

  test.each(parameters)(
    '%s is refused without its parameter %s',
    async (_, name, { operation, parameter }) => {
      const part = parameter.in === 'header' ? 'headers' : 'query';
      const example: Input = exampleInput(operation);
      const { [name]: _removed, ...rest } = example[part] as Record<string, unknown>;
      const at = `request.${parameter.in}.${name.toLowerCase()} required` as const;
      await expectRefused(operation, { ...example, [part]: rest }, [at]);
    },
  );

  describe.each(named(withBody))('the body of %s', (_, operation) => {
    const example: Input = exampleInput(operation);
    const exampleBody = example.body as Record<string, unknown>;
    const validate = bodyValidator(operation);
    const schema = schemaOf(operation);
    const required = schema.required ?? [];
    // Not in a test: the first one takes seconds to make, and an open connection would be closed meanwhile.
    const allowed = arbitraryOf(schema);

    async function expectBodyAccepted(body: unknown) {
      expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
      await expectAccepted(operation, { ...example, body });
    }

    async function expectBodyRefused(body: unknown) {
      expect(validate(body)).toBe(false);
      await expectRefused(operation, { ...example, body }, violationsOfBody(validate.errors ?? []));
    }

    test('is accepted as in the examples', () => expectBodyAccepted(exampleBody));

    test.each(required)('is refused without %s', async (property) => {
      const { [property]: _, ...rest } = exampleBody;
      await expectBodyRefused(rest);
    });

    test.each(Object.keys(schema.properties ?? {}))('is refused if %s has a wrong type', async (property) => {
      const wrong = [42, 'text', true, ['text'], { text: 'text' }, null].filter(
        (value) => !validate({ ...exampleBody, [property]: value }),
      );
      expect(wrong).not.toEqual([]);
      for (const value of wrong.slice(0, most))
        await expectBodyRefused({ ...exampleBody, [property]: value });
    });

    test('is accepted if the schema allows it', () =>
      fc.assert(fc.asyncProperty(allowed, expectBodyAccepted), { numRuns: most }));

    test('is refused if the schema does not allow it', () => {
      const changes = fc.dictionary(
        fc.constantFrom(...Object.keys(schema.properties ?? {})),
        fc.jsonValue(),
        { minKeys: 1 },
      );
      const incomplete = fc
        .tuple(allowed, fc.subarray(required))
        .map(([body, removed]) =>
          Object.fromEntries(
            Object.entries(body as object).filter(([property]) => !removed.includes(property)),
          ),
        );
      // Our client does not send a body that is no object.
      const broken = fc.oneof(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.tuple(allowed, changes).map(([body, change]) => ({ ...(body as object), ...change })),
        incomplete,
      );
      return fc.assert(
        fc.asyncProperty(
          broken.filter((body) => !validate(body)),
          expectBodyRefused,
        ),
        { numRuns: most },
      );
    });
  });

  describe.each(named(withFiles))('the form of %s', (_, operation) => {
    const example: Input = exampleInput(operation);
    const exampleBody = example.body as Record<string, Blob[]>;

    test('is accepted as in the examples', () => expectAccepted(operation, example));

    test.each(Object.keys(exampleBody))('is accepted with several files as %s', async (part) => {
      const file = new Blob(['%PDF-1.7 ?&=/#'], { type: 'application/pdf' });
      await expectAccepted(operation, { ...example, body: { ...exampleBody, [part]: [file, file] } });
    });

    test.each(schemaOf(operation).required ?? [])('is refused without %s', async (part) => {
      const { [part]: _, ...rest } = exampleBody;
      await expectRefused(operation, { ...example, body: rest }, [`request.body.${part} required`]);
    });
  });
}
