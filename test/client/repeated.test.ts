import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Description, Descriptor } from '../../src/client/operation.js';
import { connect, json } from '../../src/client/runtime.js';
import type { PartnerApiError, Success } from '../../src/index.js';
import { serve } from '../support/servers/serve.js';

// What is repeated, for a call that reads, a call that writes, and a GET that creates something.

// Without the wait before each retry.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));

const description: Description = {
  environments: {},
  auth: { header: 'x-api-key' },
  traits: { BUSY: { retryable: true }, BROKEN: { outcome: 'unknown' } },
  sensitive: [],
  userAgent: 'test/1',
};

const errors = { 400: ['BUSY', 'BROKEN', 'REFUSED'] };
const operations = {
  read: { method: 'GET', path: '/', success: { 200: json() }, errors },
  write: { method: 'POST', path: '/', success: { 200: json() }, errors },
  create: { method: 'GET', path: '/', success: { 200: json() }, errors, creates: true },
} satisfies Record<string, Descriptor>;

type Method = () => Promise<Success<200, unknown> | { error: PartnerApiError }>;
type Respond = (response: ServerResponse, request: IncomingMessage) => void;

const coded = (status: number, errorCode: string): Respond => {
  return (response) => response.writeHead(status).end(JSON.stringify({ errorCode }));
};
const plain = (status: number, headers = {}): Respond => {
  return (response) => response.writeHead(status, headers).end('<html>');
};

/** Every fault, and how often a call with three retries reaches the service, for `read`, `write` and `create`. */
const faults: [what: string, respond: Respond, read: number, write: number, create: number][] = [
  ['429', plain(429), 4, 4, 4],
  ['a code that is retryable', coded(400, 'BUSY'), 4, 4, 4],
  ['a code that is not', coded(400, 'REFUSED'), 1, 1, 1],
  ['a code whose outcome is unknown', coded(400, 'BROKEN'), 1, 1, 1],
  ['a retryable code with an undocumented status', coded(409, 'BUSY'), 1, 1, 1],
  ['500', plain(500), 1, 1, 1],
  ['502', plain(502), 4, 1, 1],
  ['503', plain(503), 4, 1, 1],
  ['503 with Retry-After', plain(503, { 'retry-after': '0' }), 4, 1, 1],
  ['504', plain(504), 4, 1, 1],
  ['a connection that is closed before the answer', (response) => response.destroy(), 4, 1, 1],
  ['a connection that is reset before the answer', (_, { socket }) => socket.resetAndDestroy(), 4, 1, 1],
  ['a body that breaks off', breakOff(200), 4, 1, 1],
  ['a body of 429 that breaks off', breakOff(429), 4, 1, 1],
  ['a success that is no JSON', plain(200), 1, 1, 1],
  ['a redirect', plain(307, { location: '/' }), 1, 1, 1],
  ['no answer within the time limit', () => {}, 1, 1, 1],
];

function breakOff(status: number): Respond {
  return (response) =>
    void response.writeHead(status, { 'content-length': '9' }).write('1', () => response.destroy());
}

describe.each(faults)('after %s', (what, respond, read, write, create) => {
  test.each(Object.entries({ read, write, create }))(
    'a call that can %s is sent %i times',
    async (name, times) => {
      let arrived = 0;
      const baseUrl = await serve((request, response) => {
        arrived++;
        request.resume();
        respond(response, request);
      });
      const client = connect<Record<string, Method>>(
        { baseUrl, apiKey: 'k', retries: 3 },
        description,
        operations,
      );
      const method = client[name] as (input: object, options: object) => ReturnType<Method>;
      const { error } = await method({}, what.startsWith('no answer') ? { timeoutMs: 200 } : {});
      expect(error).toBeDefined();
      expect(arrived).toBe(times);
      // What may have had an effect is never sent twice.
      if (error?.outcome !== 'rejected' && name !== 'read') expect(arrived).toBe(1);
    },
  );
});

test.each(['read', 'write', 'create'])('a call that can %s is repeated if nothing was sent', async (name) => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as { port: number };
  await new Promise((resolve) => closed.close(resolve));
  let sent = 0;
  const client = connect<Record<string, Method>>(
    {
      baseUrl: `http://127.0.0.1:${port}`,
      apiKey: 'k',
      retries: 3,
      fetch: (url, init) => {
        sent++;
        return fetch(url, init);
      },
    },
    description,
    operations,
  );
  const { error } = (await client[name]?.()) ?? {};
  expect(error).toMatchObject({ code: 'NETWORK_ERROR', outcome: 'rejected' });
  expect(sent).toBe(4);
});
