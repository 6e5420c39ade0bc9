import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createMockFetch } from '../../src/testing.js';

export interface MockServer {
  url: string;
  /** The calls so far, such as `POST /v1/order 400`. */
  calls: string[];
  close(): void;
}

/** Serves the mock on this machine. Unlike a server with one fixed answer, it refuses a call without key or fields. */
export async function mockServer(): Promise<MockServer> {
  const mock = createMockFetch();
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '' } = request;
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
    const body = await text(request);
    const answer = await mock(`http://127.0.0.1${url}`, {
      method,
      headers: Object.fromEntries(headers),
      ...(body && { body }),
    });
    calls.push(`${method} ${url} ${answer.status}`);
    response.writeHead(answer.status, [...answer.headers].flat()).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
