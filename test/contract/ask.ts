import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import type { ContractClient, Input, Result } from './clients.js';
import type { ContractServer } from './contractServer.js';
import { type Violation, violationsIn } from './violations.js';

export interface Asked extends Result {
  /** The body as it was received. */
  text: string;
  violations: Violation[];
}

interface Changes {
  /** The `Prefer` header, which asks for an example of the description. */
  prefer?: string;
  withoutKey?: boolean;
}

/** Calls an operation of a server with a client. Returns what the client returns, and what it received. */
export async function ask(
  client: ContractClient,
  server: ContractServer,
  operation: OperationModel,
  input: Input,
  { prefer, withoutKey }: Changes = {},
): Promise<Asked> {
  let received: Pick<Asked, 'text' | 'violations'> = { text: '', violations: [] };
  const result = await client.call(operation, input, {
    baseUrl: server.url(),
    async fetch(target, init) {
      const request = new Request(target, init);
      if (prefer) request.headers.set('prefer', prefer);
      if (withoutKey) request.headers.delete(operation.auth?.header ?? '');
      const response = await fetch(await server.adapted(operation, request));
      received = { text: await response.clone().text(), violations: violationsIn(response) };
      return response;
    },
  });
  return { ...result, ...received };
}
