import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { serve } from './serve.js';

export interface Received {
  method: string | undefined;
  path: string | undefined;
  headers: IncomingMessage['headers'];
  body: unknown;
  /** When it was received, in milliseconds of `performance.now()`. */
  at: number;
}

/**
 * Starts a partner's server for webhooks. `answer` returns the status code for the nth delivery, from 0; `undefined`
 * resets the connection.
 */
export async function receiver(
  answer: (index: number, received: Received) => number | undefined = () => 200,
) {
  const received: Received[] = [];
  const url = await serve((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const { method, url: path, headers } = request;
      const entry = { method, path, headers, body: JSON.parse(text), at: performance.now() };
      const status = answer(received.push(entry) - 1, entry);
      if (status === undefined) response.socket?.resetAndDestroy();
      else response.writeHead(status, status === 307 ? { location: '/elsewhere' } : {}).end();
    });
  });
  return { url, received };
}

/** Returns a port on which no server listens. */
export async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
