import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMockFetch } from '../../../src/testing.js';
import { atEndOfFile } from '../../support/runner/atEndOfFile.js';
import { closedPort } from '../../support/servers/receiver.js';
import type { Sent, WrongServer } from './wrongServer.js';

export interface RunningServer {
  url: URL;
  /** The requests that it received. */
  seen: Sent[];
  /** The requests that followed a redirect. */
  elsewhere: Sent[];
}

const mock = createMockFetch();

/**
 * Starts a server for all tests of a file. It answers like the mock, except for what is wrong with it, and repeats the
 * key wherever it can.
 */
export async function startServer(wrong: Partial<WrongServer> = {}): Promise<RunningServer> {
  const { when = () => true, answer = () => ({}), instead, absent } = wrong;
  const seen: Sent[] = [];
  const elsewhere: Sent[] = [];
  if (absent) return { url: new URL(`http://127.0.0.1:${await closedPort()}`), seen, elsewhere };
  const other = await listen((request, response) => {
    elsewhere.push(sentBy(request, response, ''));
    response.end();
  });
  const url = await listen(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', headers } = request;
    const sent = sentBy(request, response, Buffer.concat(chunks).toString());
    (sent.path === '/elsewhere' ? elsewhere : seen).push(sent);
    const mocked = await mock(`https://partner-api-stage.p100.io${sent.path}`, {
      method,
      headers: Object.entries(headers) as [string, string][],
      ...(method !== 'GET' && { body: sent.text }),
    });
    const type = mocked.headers.get('content-type') ?? '';
    const right = { status: mocked.status, type, text: echoing(await mocked.text(), sent.key) };
    if (instead && when(sent)) {
      instead(response, right, other);
      return;
    }
    const { status, ...said } = { ...right, ...(when(sent) && answer(right, sent)) };
    response.writeHead(status, { 'content-type': said.type, 'x-echo': sent.key ?? '' }).end(said.text);
  });
  return { url: new URL(url), seen, elsewhere };
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEndOfFile(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function sentBy(
  { method = '', url = '', headers }: IncomingMessage,
  response: ServerResponse,
  text: string,
): Sent {
  return {
    method,
    key: headers['x-api-key'] as string | undefined,
    path: url,
    text,
    body: objectIn(text),
    get status() {
      return response.headersSent ? response.statusCode : undefined;
    },
  };
}

function objectIn(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Adds the key to the message of an error, as a careless server would. */
function echoing(text: string, key = ''): string {
  return text.replace(/("errorMessage":")/, `$1${key} `);
}
