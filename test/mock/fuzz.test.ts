import fc, { type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { pathParameters } from '../../src/shared/routes.js';
import { exampleInput, operations, responseValidator } from '../support/contract/contract.js';
import { requestOf } from '../support/contract/requestOf.js';
import { full } from '../support/runner/full.js';
import { mockProcess } from '../support/servers/mockProcess.js';
import { exchange, type RawAnswer } from '../support/servers/raw.js';

const runs = full ? 5000 : 500;

/** A request as it is written to the connection. */
interface Sent {
  method: string;
  target: string;
  bytes: Buffer;
  /** Whether these are complete HTTP requests: then the bytes that follow are the next request. */
  whole: boolean;
}

const anyBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));

/** JSON that is difficult for a parser, or for the code behind it. */
const hardJson = fc.oneof(
  fc.integer({ min: 1, max: 50_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.integer({ min: 1, max: 20_000 }).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
  fc.integer({ min: 1, max: 5000 }).map((digits) => `{"externalUserId":1${'0'.repeat(digits)}}`),
  fc.constantFrom(
    '{"externalUserId":1e999999,"documentType":-1e-999999}',
    '{"__proto__":{"externalUserId":"1"},"constructor":{"prototype":{"polluted":true}}}',
    '{"externalUserId":{"__proto__":null,"toString":1},"hasOwnProperty":1}',
    '{"externalUserId":"\\ud800","documentType":"\\u0000"}',
    '{"externalUserId":"1","externalUserId":"2"}',
    '\ufeff{"externalUserId":"1"}',
    '{"externalUserId":"1"',
    'NaN',
  ),
  fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value)),
);

const examples = operations.map((operation) => {
  const { path, init } = requestOf(operation, exampleInput(operation));
  return { method: init.method, path, body: typeof init.body === 'string' ? init.body : '' };
});

/** A request body; `undefined` for the example of the operation. */
const body: Arbitrary<Buffer | undefined> = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 6 },
  anyBytes,
  hardJson.map((text) => Buffer.from(text)),
  hardJson.map((text) => Buffer.from(text, 'utf16le')),
  fc.constantFrom(...examples.map(({ body }) => Buffer.from(body))),
  // A good body with one byte changed.
  fc
    .tuple(fc.constantFrom(...examples.map(({ body }) => body).filter(Boolean)), fc.nat(), fc.nat(255))
    .map(([text, at, byte]) => Buffer.from(text).fill(byte, at % text.length, (at % text.length) + 1)),
);

const oddHeader = fc
  .tuple(fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]{0,20}$/), fc.stringMatching(/^[ -~\u00a0-\u00ff]{0,40}$/))
  .map(([name, value]) => `${name}: ${value}`);

const oddHeaders = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        'content-type: text/plain',
        'content-type: application/json; charset=utf-16',
        'content-type: multipart/form-data',
      ],
      ...[
        'content-type: multipart/form-data; boundary=x',
        'content-encoding: gzip',
        'content-type: ;;;',
        'content-type:',
      ],
      ...[
        'accept: image/png',
        'accept: ',
        'accept: */*;q=0',
        'prefer: code=418',
        'prefer: code=201, example=started',
      ],
      ...[
        'prefer: example=P412',
        'prefer: dynamic=true',
        'prefer: code=',
        'prefer: code=abc',
        'x-api-key: invalid',
        'x-api-key:',
      ],
      ...[
        'expect: 100-continue',
        'expect: tea',
        'upgrade: websocket',
        'connection: upgrade',
        'connection: close',
      ],
      ...[
        'host: ',
        'host: a b',
        'origin: null',
        'cookie: a=b',
        'range: bytes=0-1',
        'transfer-encoding: gzip',
      ],
    ),
    oddHeader,
  ),
  { maxLength: 4 },
);

const headers = fc.oneof(
  {
    arbitrary: oddHeaders.map((odd) => ['x-api-key: key', 'content-type: application/json', ...odd]),
    weight: 4,
  },
  oddHeaders,
);

const target = fc.oneof(
  { arbitrary: fc.constantFrom(...examples), weight: 8 },
  fc
    .constantFrom(
      ...[
        '/',
        '*',
        '//',
        '/v1/user/balances/%ff',
        '/v1/user/balances/%00',
        '/v1/user/balances/',
        '/v1/card/details/a%2fb/..',
      ],
      ...[
        '/v1/user/verification?a=%ff&__proto__=1',
        'http://elsewhere.example/v1/user/verification',
        '/v1/user/../user/verification',
      ],
      ...[
        '/v1/crypto-withdrawal/get-network-fee?currency=&currency=',
        '/%',
        '?',
        '/v1/user/balances/__proto__',
        'v1',
      ],
    )
    .map((path) => ({ method: 'POST', path, body: '{}' })),
  fc.webPath().map((path) => ({ method: 'GET', path: path || '/', body: '' })),
);

const method = fc.constantFrom(
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'get',
  'TEA',
);

const request: Arbitrary<Sent> = fc
  .record({
    target,
    other: fc.oneof({ arbitrary: fc.constant(undefined), weight: 6 }, method),
    headers,
    body,
    framing: fc.constantFrom('length', 'length', 'length', 'chunked', 'none', 'wrong'),
  })
  .map(({ target, other, headers, body = Buffer.from(target.body), framing }) => {
    const method = other ?? target.method;
    const lines = [`${method} ${target.path} HTTP/1.1`, 'host: mock', ...headers];
    let content = body;
    if (framing === 'length') lines.push(`content-length: ${body.length}`);
    if (framing === 'wrong') lines.push(`content-length: ${body.length + 7}`);
    if (framing === 'none') content = Buffer.alloc(0);
    if (framing === 'chunked') {
      lines.push('transfer-encoding: chunked');
      const size = Buffer.from(`${body.length.toString(16)}\r\n`);
      content = Buffer.concat([
        body.length > 0 ? Buffer.concat([size, body, Buffer.from('\r\n')]) : body,
        Buffer.from('0\r\n\r\n'),
      ]);
    }
    const head = `${lines.join('\r\n')}\r\n\r\n`;
    return {
      method,
      target: target.path,
      bytes: Buffer.concat([Buffer.from(head, 'latin1'), content]),
      whole:
        framing !== 'wrong' &&
        /^[A-Z]{3,8} (\/|http:|\*)/.test(head) &&
        !/^TEA /.test(head) &&
        !/\r\n(transfer-encoding: gzip|content-length:.*\r\ncontent-length|te:|trailer:)/is.test(head),
    };
  });

interface Connection {
  sent: Sent[];
  bytes: Buffer;
}

/** The bytes written to one connection: requests one after another, complete or cut off, or bytes that are not HTTP. */
const connection: Arbitrary<Connection> = fc
  .oneof(
    {
      arbitrary: fc.record({
        sent: fc.array(request, { minLength: 1, maxLength: 3 }),
        cut: fc.constant(Infinity),
      }),
      weight: 8,
    },
    fc.record({ sent: fc.array(request, { minLength: 1, maxLength: 2 }), cut: fc.nat(400) }),
    fc.record({
      sent: fc.array(anyBytes.map((bytes) => ({ method: '', target: '', bytes, whole: false }))),
      cut: fc.constant(Infinity),
    }),
  )
  .map(({ sent: all, cut }) => {
    // After `connection: close` a caller sends nothing more, and after an upgrade no HTTP.
    const last = all.findIndex(({ bytes }) =>
      /\r\n(connection: close|upgrade: websocket)\r\n/.test(bytes.toString('latin1')),
    );
    const sent = last < 0 ? all : all.slice(0, last + 1);
    const bytes = Buffer.concat(sent.map(({ bytes }) => bytes)).subarray(0, cut);
    const shown = JSON.stringify(bytes.toString('latin1'));
    return Object.assign(
      { sent: cut === Infinity ? sent : [], bytes },
      { [fc.toStringMethod]: () => shown.slice(0, 1500) },
    );
  });

/** The mock may refuse bytes that are not a complete HTTP request before it knows the operation. */
const refusal = 'This is not an HTTP request that the mock can read.';

function expectShape({ status, headers, body }: RawAnswer, { method, target, whole }: Sent): void {
  if (status === 204) return;
  expect(headers['content-type']).toMatch(/^(application\/json|text\/html)$/);
  if (method === 'HEAD') return;
  if (body.includes(refusal)) {
    expect(whole).toBe(false);
    return;
  }
  const pathname = URL.canParse(target, 'http://mock') ? new URL(target, 'http://mock').pathname : '';
  const operation = operations.find(
    (operation) => operation.method.toUpperCase() === method && pathParameters(operation.path, pathname),
  );
  if (!operation) return;
  const response = operation.responses.find(
    (response) => response.status.replace('XX', '00') === String(status),
  );
  if (!response?.mediaType)
    throw new Error(`${operation.name} answered ${status}, which it does not document: ${body}`);
  if (response.mediaType !== 'application/json') return;
  // If no code of the operation is for a wrong request, the mock says what is wrong without a code.
  if (status === 400 && !hasErrorForRequest(operation) && isPlain(body)) return;
  const validate = responseValidator(operation, response);
  validate(JSON.parse(body));
  expect(validate.errors, `${operation.name} ${status} ${body}`).toBeNull();
}

/** Whether the operation has an error for a request that is wrong in itself. */
function hasErrorForRequest({ responses }: (typeof operations)[number]): boolean {
  const triggers = responses.flatMap(({ errors }) =>
    errors.map(({ example }) => example['x-error']?.trigger),
  );
  return triggers.some((trigger) => trigger?.when === 'malformedBody' || trigger?.when === 'fileType');
}

function isPlain(body: string): boolean {
  return Object.keys(JSON.parse(body)).join() === 'errorMessage';
}

/** The requests whose answers can be matched: all up to and including the first that is not complete, or is a HEAD. */
function answerable(sent: Sent[]): Sent[] {
  const last = sent.findIndex(({ whole, method }) => !whole || method === 'HEAD');
  return last < 0 ? sent : sent.slice(0, last + 1);
}

test(`each of ${runs} connections with odd or broken requests gets answers that match the contract, or is closed`, {
  timeout: 600_000,
}, async () => {
  const mock = await mockProcess('--log', 'json');
  const counts: Record<string, number> = {};
  let slowest = 0;
  await fc.assert(
    fc.asyncProperty(connection, async ({ sent, bytes }) => {
      const { answers, rest, durationMs, error } = await exchange(mock.url, bytes);
      slowest = Math.max(slowest, durationMs);
      expect(error).toBeUndefined();
      // An answer to HEAD names the length of a body that it does not have.
      if (!bytes.includes('HEAD ')) expect(rest).toBe('');
      for (const { status } of answers) {
        counts[status] = (counts[status] ?? 0) + 1;
        expect(status).toBeLessThan(500);
        // The caller has sent everything, so the mock must not wait for more until its time limit.
        expect(status).not.toBe(408);
      }
      const readable = answerable(sent);
      if (readable.every(({ whole }) => whole))
        expect(answers.length).toBeGreaterThanOrEqual(readable.length);
      for (const [i, request] of readable.entries()) if (answers[i]) expectShape(answers[i], request);
    }),
    { numRuns: runs },
  );
  console.log(
    `${runs} connections, the slowest ${Math.round(slowest)} ms. Answers by status: ${JSON.stringify(counts)}`,
  );
  expect((await fetch(`${mock.url}/healthz`)).status).toBe(200);
  const lines = mock.output.stderr.trim().split('\n');
  expect(lines.filter((line) => JSON.parse(line).reason?.startsWith('unexpected'))).toEqual([]);
  expect(mock.process.exitCode).toBeNull();
});
