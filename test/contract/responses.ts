import { expect, test } from 'vitest';
import type { Example } from '../../scripts/contract/model/example.js';
import type { ResponseModel } from '../../scripts/contract/model/responseModel.js';
import { isJson } from '../../src/shared/mediaType.js';
import { exampleInput, named, operations, responseValidator } from '../support/contract/contract.js';
import { recordProof } from '../support/ledger/recordProof.js';
import { ask } from './ask.js';
import { type ContractClient, ourClient } from './clients.js';
import type { ContractServer } from './contractServer.js';
import { statusSent } from './prismLimits.js';

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

/** Tests that a client gets each example of the description from a server, and returns it as described. */
export function responseTests(client: ContractClient, server: ContractServer): void {
  test.each(cases)('%s', async (_, { operation, response, name, example }) => {
    const sent = statusSent(response.status);
    const prefer = name ? `code=${sent}, example=${name}` : `code=${sent}`;
    const asked = await ask(client, server, operation, exampleInput(operation), { prefer });
    const { status, data, error, text, violations } = asked;

    expect({ status, violations }).toEqual({ status: sent, violations: [] });
    if (response.mediaType) {
      const validate = responseValidator(operation, response);
      validate(isJson(response.mediaType) ? JSON.parse(text) : text);
      expect(validate.errors).toBeNull();
    } else {
      expect(text).toBe('');
    }

    const errors = response.errors.filter((error) => error.example === example);
    if (response.success) {
      const body = server.successOf(operation, response, example.value);
      expect({ data, error }).toEqual({ data: body, error: undefined });
    } else {
      const documented = errors.map((error) => client.documented(operation, response, error));
      expect({ data, error: [{ ...Object(error) }] }).toEqual({ data: undefined, error: documented });
    }
    const code = errors.find(({ inBody }) => inBody)?.code;
    const proved = { operationId: operation.id, status: response.status, code };
    for (const proof of [server.proof, client === ourClient && 'client'] as const)
      if (proof) recordProof(proof, proved);
  });

  test.each(named(operations))(
    '%s answers the example request with its first success',
    async (_, operation) => {
      const asked = await ask(client, server, operation, exampleInput(operation));
      const { status, data, error, violations } = asked;
      const success = operation.responses.find((response) => response.success);
      const [example] = Object.values(success?.examples ?? {});
      expect({ status, violations }).toEqual({ status: statusSent(success?.status ?? ''), violations: [] });
      const body = success && server.successOf(operation, success, example?.value);
      expect({ data, error }).toEqual({ data: body, error: undefined });
    },
  );
}
