import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import type { CallOptions } from '../../src/index.js';
import { operations } from '../support/contract/contract.js';
import { serve } from '../support/servers/serve.js';

export const operation = operations.find(({ name }) => name === 'addUserVerification');
if (!operation) throw new Error('The contract has no addUserVerification.');

/** Every secret of a call. They may appear only in the request. */
export const canaries = {
  apiKey: 'canary-key-k7f3a9',
  body: {
    externalUserId: 'canary-user-41d7',
    documentType: 'CANARY_DOCUMENT_TYPE',
    documentNumber: 'CANARY 8812\\"é',
    documentExpirationDate: '2031-12-17',
    openAccountReason: 'CANARY_REASON',
    incomeSource: 'CANARY_INCOME',
    occupation: 'CANARY_OCCUPATION',
    riskLvl: 'CANARY_RISK',
  },
};

export interface Fault {
  /** Starts the servers that the fault needs, and returns the base URL to call. */
  start: () => Promise<string>;
  /** The result of the call: properties of the error, or `data` and `status` if the client accepts the answer. */
  expected: Record<string, unknown>;
  options?: () => CallOptions;
  /** Checks more after the call has ended. @throws if something is wrong. */
  proof?: () => void;
}

type Respond = (response: ServerResponse, echo: string, request: IncomingMessage) => void;

/** A server that reads the request and calls `respond`. `echo` is a text that repeats the key and the body. */
function server(respond: Respond): () => Promise<string> {
  return () =>
    serve(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const sent = Buffer.concat(chunks).toString();
      const values = sent && Object.values(JSON.parse(sent)).join(' ');
      respond(response, `${request.headers['x-api-key']} ${values} ${sent}`, request);
    });
}

function answer(status: number, text: (echo: string) => string | Buffer, headers: OutgoingHttpHeaders = {}) {
  return server((response, echo) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text(echo)),
  );
}

/** A TCP server, for answers that an HTTP server cannot send. */
function socketServer(respond: (socket: Socket, request: string) => void): () => Promise<string> {
  return async () => {
    const sockets = new Set<Socket>();
    const server = createTcpServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.once('data', (chunk) => respond(socket, chunk.toString()));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
}

/** A server that sends the beginning of an answer, and then resets the connection. */
function breakOff(beginning: (echo: string) => string): () => Promise<string> {
  return socketServer((socket, request) => {
    socket.write(beginning(request.replaceAll('\r\n', ' ')));
    setTimeout(() => socket.resetAndDestroy(), 200);
  });
}

const html = (echo: string) => `<html><body>${echo}</body></html>`;
const htmlType = { 'content-type': 'text/html' };
const coded = (errorCode: string) => (echo: string) =>
  JSON.stringify({ errorCode, errorName: `name ${echo}`, errorMessage: `message ${echo}` });
const started = '{"message":"started"}';

const unreadable = (status: number) => ({
  code: 'INVALID_RESPONSE',
  status,
  outcome: status < 300 ? 'accepted' : 'unknown',
  retryable: false,
});
const unexpected = (status: number) => ({
  code: 'UNKNOWN_ERROR',
  status,
  outcome: status < 300 ? 'accepted' : 'unknown',
  retryable: false,
});
const notSent = { code: 'NETWORK_ERROR', status: undefined, outcome: 'rejected' };
const noAnswer = { code: 'NETWORK_ERROR', status: undefined, outcome: 'unknown' };
const tooMany = { code: 'RATE_LIMITED', status: 429, outcome: 'rejected', retryable: true };

/** The documented errors, as the contract lists them. */
const documented: [string, Fault][] = operation.responses.flatMap(({ status, errors }) =>
  errors.map(({ code, inBody, example }): [string, Fault] => [
    `${status} ${code}`,
    {
      start: answer(Number(status), inBody ? coded(code) : (echo) => JSON.stringify({ message: echo })),
      expected: {
        code,
        status: Number(status),
        outcome: example['x-error']?.outcome,
        retryable: example['x-error']?.retryable,
      },
    },
  ]),
);

function redirects(): [string, Fault][] {
  return [301, 302, 303, 307, 308].flatMap((status) =>
    (['the same', 'another'] as const).map((where): [string, Fault] => {
      let requested: string[] = [];
      const listen = server((response, _, { url = '' }) => {
        requested.push(url);
        response.writeHead(201, { 'content-type': 'application/json' }).end(started);
      });
      return [
        `${status} to ${where} origin`,
        {
          start: async () => {
            requested = [];
            const other = where === 'another' ? await listen() : '';
            return serve((request, response) => {
              request.resume();
              if (request.url === '/elsewhere') requested.push(request.url);
              response.writeHead(status, { location: `${other}/elsewhere` }).end();
            });
          },
          expected: { code: 'REDIRECT_REFUSED', status, outcome: 'unknown' },
          proof: () => {
            if (requested.length > 0) throw new Error(`The redirect was followed to ${requested}.`);
          },
        },
      ];
    }),
  );
}

/** A server, and a signal that fires 300 ms after the server has called `respond`. */
function aborted(respond: Respond, callOptions: CallOptions = {}): Pick<Fault, 'start' | 'options'> {
  let controller: AbortController;
  const listen = server((...args) => {
    respond(...args);
    // Leaves enough time for the answer to arrive.
    setTimeout(() => controller.abort(new Error('the reason of the caller')), 300);
  });
  return {
    start() {
      controller = new AbortController();
      return listen();
    },
    options: () => ({ ...callOptions, signal: controller.signal }),
  };
}

/** Every fault of a call, with the result that the client must return. */
export const faults: [title: string, fault: Fault][] = [
  ...documented,
  [
    '401 without a body',
    { start: answer(401, () => ''), expected: { code: 'ACCESS_DENIED', status: 401, outcome: 'rejected' } },
  ],
  ['401 in HTML', { start: answer(401, html, htmlType), expected: { code: 'ACCESS_DENIED', status: 401 } }],
  ['400 without a body', { start: answer(400, () => ''), expected: unreadable(400) }],
  ['400 with null', { start: answer(400, () => 'null'), expected: unreadable(400) }],
  ['400 with an array', { start: answer(400, (echo) => JSON.stringify([echo])), expected: unreadable(400) }],
  [
    '400 with a JSON string',
    { start: answer(400, (echo) => JSON.stringify(echo)), expected: unreadable(400) },
  ],
  [
    '400 with a code that is not a string',
    { start: answer(400, () => '{"errorCode":412}'), expected: unreadable(400) },
  ],
  ['400 in HTML', { start: answer(400, html, htmlType), expected: unreadable(400) }],
  [
    '400 cut off',
    {
      start: answer(400, (echo) => `{"errorCode":"P412","errorMessage":"${echo}`),
      expected: unreadable(400),
    },
  ],
  [
    '400 with an unknown code',
    { start: answer(400, coded('P998')), expected: { ...unexpected(400), errorCode: 'P998' } },
  ],
  [
    '400 with the name of an inherited property',
    { start: answer(400, coded('constructor')), expected: unexpected(400) },
  ],
  [
    '400 that repeats the key as its code',
    { start: answer(400, (echo) => coded(echo)('')), expected: unexpected(400) },
  ],
  [
    '400 that is not UTF-8',
    {
      start: answer(400, () => Buffer.from('{"errorCode":"P412","errorMessage":"\xff"}', 'latin1')),
      expected: { code: 'P412', status: 400 },
    },
  ],
  [
    '400 with a byte order mark',
    { start: answer(400, (echo) => `\ufeff${coded('P412')(echo)}`), expected: { code: 'P412', status: 400 } },
  ],
  [
    '404 with a code of another status',
    { start: answer(404, coded('P412')), expected: { ...unexpected(404), errorCode: 'P412' } },
  ],
  ['an undocumented error', { start: answer(418, coded('P412')), expected: unexpected(418) }],
  [
    'an undocumented success',
    { start: answer(202, (echo) => JSON.stringify({ message: echo })), expected: unexpected(202) },
  ],
  ['201 cut off', { start: answer(201, (echo) => `{"message":"${echo}`), expected: unreadable(201) }],
  ['201 in HTML', { start: answer(201, html, htmlType), expected: unreadable(201) }],
  ['201 without a body', { start: answer(201, () => ''), expected: unreadable(201) }],
  ['201 with null', { start: answer(201, () => 'null'), expected: unreadable(201) }],
  ['201 with an array', { start: answer(201, (echo) => JSON.stringify([echo])), expected: unreadable(201) }],
  [
    '201 with another field instead of the required one',
    { start: answer(201, (echo) => JSON.stringify({ text: echo })), expected: unreadable(201) },
  ],
  [
    '201 with a field of another type',
    { start: answer(201, () => '{"message":1}'), expected: unreadable(201) },
  ],
  [
    '201 that is not UTF-8',
    { start: answer(201, () => Buffer.from('{"message":"\xff"}', 'latin1')), expected: unreadable(201) },
  ],
  [
    '201 with a byte order mark',
    { start: answer(201, () => `\ufeff${started}`), expected: { data: { message: 'started' }, status: 201 } },
  ],
  [
    '201 with an additional field',
    {
      start: answer(201, () => '{"message":"started","more":1}'),
      expected: { data: { message: 'started', more: 1 }, status: 201 },
    },
  ],
  ['502 in HTML', { start: answer(502, html, htmlType), expected: unexpected(502) }],
  [
    '503',
    {
      start: answer(503, coded('P501'), { 'retry-after': '0' }),
      expected: unexpected(503),
      options: () => ({ retries: 2 }),
    },
  ],
  [
    '429 with Retry-After in seconds',
    { start: answer(429, html, { 'retry-after': '1' }), expected: tooMany },
  ],
  [
    '429 with Retry-After as a date',
    {
      start: answer(429, html, { 'retry-after': new Date(Date.now() + 1000).toUTCString() }),
      expected: tooMany,
    },
  ],
  [
    '429 with an invalid Retry-After',
    { start: answer(429, html, { 'retry-after': 'soon' }), expected: tooMany },
  ],
  [
    '429 with a Retry-After of a year',
    {
      start: answer(429, html, { 'retry-after': '31536000' }),
      expected: tooMany,
      options: () => ({ retries: 3 }),
    },
  ],
  ['a reset before the answer', { start: breakOff(() => ''), expected: noAnswer }],
  [
    'a reset within the headers',
    { start: breakOff((echo) => `HTTP/1.1 201 Created\r\nx-echo: ${echo}`), expected: noAnswer },
  ],
  [
    'a reset after the headers of 201',
    {
      start: breakOff(() => 'HTTP/1.1 201 Created\r\ncontent-length: 99\r\n\r\n'),
      expected: { code: 'NETWORK_ERROR', status: 201, outcome: 'accepted' },
    },
  ],
  [
    'a reset within the body of 201',
    {
      start: breakOff((echo) => `HTTP/1.1 201 Created\r\ncontent-length: 9999\r\n\r\n{"message":"${echo}`),
      expected: { code: 'NETWORK_ERROR', status: 201, outcome: 'accepted' },
    },
  ],
  [
    'a reset within the body of 400',
    {
      start: breakOff(
        (echo) => `HTTP/1.1 400 Bad Request\r\ncontent-length: 9999\r\n\r\n{"message":"${echo}`,
      ),
      expected: { code: 'NETWORK_ERROR', status: 400, outcome: 'unknown' },
    },
  ],
  [
    'an answer that is not HTTP',
    { start: socketServer((socket, request) => socket.end(`SMTP ${request}`)), expected: noAnswer },
  ],
  [
    'a 201 whose gzip breaks off',
    {
      start: answer(201, () => gzipSync(JSON.stringify({ message: 'x'.repeat(999) })).subarray(0, 20), {
        'content-encoding': 'gzip',
      }),
      expected: { status: 201, outcome: 'accepted' },
    },
  ],
  [
    'a 201 with content-encoding gzip whose body is not gzip',
    {
      start: answer(201, (echo) => echo, { 'content-encoding': 'gzip' }),
      expected: { code: 'NETWORK_ERROR', status: 201, outcome: 'accepted' },
    },
  ],
  [
    'a server that does not answer',
    {
      start: server(() => {}),
      expected: { code: 'TIMEOUT', status: undefined, outcome: 'unknown' },
      options: () => ({ timeoutMs: 1000 }),
    },
  ],
  [
    'a body that stalls',
    {
      start: server((response, echo) => response.writeHead(201).write(`{"message":"${echo}`)),
      expected: { code: 'TIMEOUT', status: 201, outcome: 'accepted' },
      options: () => ({ timeoutMs: 1000 }),
    },
  ],
  [
    'a body that arrives slowly and never ends',
    {
      start: server(drip),
      expected: { code: 'TIMEOUT', status: 400, outcome: 'unknown' },
      options: () => ({ timeoutMs: 1000 }),
    },
  ],
  ['an unknown host', { start: async () => 'https://partner-api.invalid', expected: notSent }],
  ['a refused connection', { start: unusedPort, expected: { ...notSent, cause: { code: 'ECONNREFUSED' } } }],
  ...redirects(),
  [
    'a signal that has already fired',
    {
      start: server(() => {}),
      expected: { code: 'ABORTED', status: undefined, outcome: 'rejected' },
      options: () => ({ signal: AbortSignal.abort() }),
    },
  ],
  [
    'a signal that fires before the answer',
    { ...aborted(() => {}), expected: { code: 'ABORTED', status: undefined, outcome: 'unknown' } },
  ],
  [
    'a signal that fires within the body',
    { ...aborted(drip), expected: { code: 'ABORTED', status: 400, outcome: 'unknown' } },
  ],
  [
    'a signal that fires between two attempts',
    {
      ...aborted((response) => response.writeHead(429, { 'retry-after': '20' }).end(), { retries: 1 }),
      expected: { code: 'ABORTED', status: undefined, outcome: 'rejected' },
    },
  ],
];

function drip(response: ServerResponse): void {
  response.writeHead(400);
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}

/** Returns a URL whose port no server listens on. */
async function unusedPort(): Promise<string> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
