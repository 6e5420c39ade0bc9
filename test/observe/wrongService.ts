import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEngine } from '../../src/mock/engine.js';
import { routeOf } from '../../src/shared/routes.js';
import { operations } from '../support/contract/contract.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import type { Canaries } from './canaries.js';
import type { Difference } from './differences/difference.js';
import type { Answered, Asked } from './serviceCall.js';
import { withCanaries } from './withCanaries.js';

export interface WrongService {
  url: string;
  /** Makes the next call of an operation get this answer: a code, a status or `success`. */
  ask(operation: string, answer: string): void;
  /** Returns the payload that the service sends for an event. */
  event(webhook: string, payload: Record<string, unknown>): Record<string, unknown>;
  close(): void;
}

const routed = operations.map((operation) => ({
  ...operation,
  method: operation.method.toUpperCase(),
  model: operation,
}));

/** Starts a server that answers as the mock does, apart from the differences. All texts of its answers are canaries. */
export async function startWrongService(
  differences: readonly Difference[],
  canaries: Canaries,
): Promise<WrongService> {
  const engine = createEngine();

  function respond(asked: Asked): Answered {
    for (const { serve } of differences) {
      const served = serve?.(asked);
      if (served) return served;
    }
    const taken = differences.reduce((asked, { receive }) => receive?.(asked) ?? asked, asked);
    const { answer } = engine.respond({
      method: taken.method,
      pathname: taken.pathname,
      query: taken.query,
      header: (name) => taken.headers[name],
      body: taken.bytes,
    });
    const type = answer.headers['content-type'];
    const right = {
      status: answer.status,
      type,
      text: type?.includes('json') ? said(answer.body, asked) : answer.body,
    };
    return differences.reduce((answered, { answer }) => answer?.(answered, asked) ?? answered, right);
  }

  /** The mock says in its message what is wrong with a request. The service has the message of the contract. */
  function said(text: string, { operation }: Asked): string {
    const body = JSON.parse(text);
    const known = operation?.responses
      .flatMap(({ errors }) => errors)
      .find(({ code }) => code === body.errorCode);
    const { errorMessage } = Object(known?.example.value);
    return JSON.stringify({ ...withCanaries(body, canaries), ...(errorMessage && { errorMessage }) });
  }

  const server = createServer(async (request, response) => {
    const { status, type, text } = respond(await askedBy(request));
    // What a service sends along: none of it may be told.
    const headers = {
      'x-request-id': canaries.make('uuid'),
      'set-cookie': `session=${canaries.make('token')}`,
    };
    response.writeHead(status, { ...headers, ...(type && { 'content-type': type }) }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  atEndOfFile(close);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ask: (operation, answer) => engine.nextAnswers({ answers: [answer], operation }),
    event: (webhook, payload) =>
      differences.reduce((sent, { event }) => event?.(webhook, sent) ?? sent, payload),
    close,
  };
}

async function askedBy(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://service');
  const method = request.method ?? '';
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  return {
    operation: routeOf(routed, method, pathname)?.model,
    method,
    pathname,
    query,
    headers,
    json: jsonOf(bytes.toString()),
    bytes,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
