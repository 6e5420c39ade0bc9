import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rules } from '../../generated/recorder.js';
import { UserError } from '../../scripts/cli/userError.js';
import { EntryScanner } from '../../scripts/observe/read/entryScanner.js';
import { readTraffic } from '../../scripts/observe/read/readTraffic.js';
import { type Exchange, file } from '../../src/shared/observation/exchange.js';
import { lineCheck } from '../../src/shared/observation/lineCheck.js';
import { samplerOf } from '../../src/shared/observation/samplerOf.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { writeBigHar } from './bigHar.js';
import { apiUrl, contentOf, day, entryOf, harOf, postOf } from './harEntries.js';

const folder = mkdtempSync(join(tmpdir(), 'partner-api-'));
atEndOfFile(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

/** Writes a file and reads it. */
async function read(content: string | Buffer, webhookServer?: URL) {
  const path = join(folder, `file${files++}`);
  writeFileSync(path, content);
  return readFile(path, webhookServer);
}

/** Reads a file. `FILE` stands for its path in what could not be read. */
async function readFile(path: string, webhookServer?: URL) {
  const found = {
    exchanges: [] as Exchange[],
    lines: [] as unknown[],
    leftOut: [] as string[],
    unread: [] as string[],
  };
  await readTraffic(
    path,
    {
      exchange: (exchange) => found.exchanges.push(exchange),
      line: (line) => found.lines.push(line),
      leftOut: (reason) => found.leftOut.push(reason),
      unread: (text) => found.unread.push(text.replaceAll(path, 'FILE')),
    },
    {
      check: lineCheck(rules),
      isOurs: (url) => url.host === new URL(apiUrl).host,
      ...(webhookServer && { webhookServer }),
    },
  );
  return found;
}

async function readEntry(entry: unknown) {
  const { exchanges, leftOut, unread } = await read(JSON.stringify(harOf([entry])));
  expect(unread).toEqual([]);
  expect(exchanges.length + leftOut.length).toBe(1);
  return exchanges[0] ?? { leftOut: leftOut[0] };
}

const json = (value: unknown) => ({ kind: 'json', value });
const unseen = { kind: 'unseen' };
const base64 = (bytes: string | Buffer) => Buffer.from(bytes).toString('base64');
const header = (name: string, value: string) => ({ headers: [{ name, value }] });

test('a call has its day, method, address, types, names of headers and bodies', async () => {
  const entry = entryOf(
    {
      ...postOf('{"name":"Zo\u00eb"}', 'application/json; charset=utf-8'),
      headers: [
        { name: ':method', value: 'POST' },
        { name: 'X-Api-Key', value: 'secret' },
        { name: 'Content-Type', value: 'application/json; charset=utf-8' },
      ],
    },
    { status: 400 },
    { startedDateTime: '2026-11-20T23:30:00.1234567-08:00' },
  );
  expect(await readEntry(entry)).toEqual({
    kind: 'call',
    day: '2026-11-21',
    method: 'POST',
    url: apiUrl,
    headerNames: ['x-api-key', 'content-type'],
    requestType: 'application/json; charset=utf-8',
    request: json({ name: 'Zo\u00eb' }),
    status: 400,
    answerType: 'application/json',
    answer: json({ a: 1 }),
  });
});

describe('the answer', () => {
  const broken = '{"a": 1';
  const gzip = header('content-encoding', 'gzip');
  test.each<[name: string, response: Record<string, unknown>, answer: unknown]>([
    [
      'base64',
      { content: contentOf(base64('{"a":"\u00e9"}'), { encoding: 'base64' }) },
      json({ a: '\u00e9' }),
    ],
    ['a byte order mark', { content: contentOf('\uFEFF{"a":1}') }, json({ a: 1 })],
    ...(
      [
        ['gzip', gzipSync],
        ['br', brotliCompressSync],
        ['deflate', deflateSync],
        ['deflate', deflateRawSync],
      ] as const
    ).map(([coding, compress]): [string, Record<string, unknown>, unknown] => [
      `${coding} that the tool has kept (${compress.name})`,
      {
        ...header('Content-Encoding', coding),
        content: contentOf(base64(compress('{"a":"text, text, text"}')), { encoding: 'base64' }),
      },
      json({ a: 'text, text, text' }),
    ]),
    [
      'two compressions',
      {
        ...header('Content-Encoding', 'gzip, br'),
        content: contentOf(base64(brotliCompressSync(gzipSync('{"a":1}'))), { encoding: 'base64' }),
      },
      json({ a: 1 }),
    ],
    [
      'zstd',
      {
        ...header('content-encoding', 'zstd'),
        content: contentOf(base64(Buffer.from('28b52ffd040009', 'hex')), { encoding: 'base64' }),
      },
      unseen,
    ],
    [
      'gzip that was cut off',
      { ...gzip, content: contentOf(base64(gzipSync('{"a":1}').subarray(0, 15)), { encoding: 'base64' }) },
      unseen,
    ],
    ['gzip that was taken for text', { ...gzip, content: contentOf(gzipSync('{"a":1}').toString()) }, unseen],
    ['a decompressed text', { ...gzip, content: contentOf('{"a":1}') }, json({ a: 1 })],
    [
      'another charset',
      {
        ...header('content-type', 'application/json; charset=iso-8859-1'),
        content: contentOf(base64(Buffer.from('{"a":"\u00e9"}', 'latin1')), { encoding: 'base64' }),
      },
      json({ a: '\u00e9' }),
    ],
    [
      'a picture',
      { content: { ...contentOf(base64(Buffer.from('89504e47', 'hex'))), encoding: 'base64' } },
      unseen,
    ],
    ['an unknown encoding', { content: contentOf('{"a":1}', { encoding: 'rot13' }) }, unseen],
    ['no body', { content: { size: 0, mimeType: '' } }, { kind: 'empty' }],
    ['no body with 204', { status: 204, content: { size: -1 } }, { kind: 'empty' }],
    ['a redirect, without body', { status: 302, content: { size: 0 } }, unseen],
    ['a body that Chrome did not keep', { content: { size: 120, mimeType: 'application/json' } }, unseen],
    ['a body that ProxyPro left out', { content: contentOf('', { size: 120 }) }, unseen],
    [
      'a body that was left out, with its length',
      { ...header('content-length', '9'), content: { size: 0 } },
      unseen,
    ],
    ['a body that mitmproxy streamed', { content: contentOf('', { text: null }) }, unseen],
    [
      'a body that Playwright attached',
      { content: { size: 7, mimeType: 'application/json', _file: 'x.json' } },
      unseen,
    ],
    ['a body of unknown size', { content: { mimeType: 'application/json' } }, unseen],
    ['no content', { content: undefined }, unseen],
    ['an answer that was aborted', { _error: 'net::ERR_ABORTED', content: contentOf('') }, unseen],
    ['a whole body that is no JSON', { content: contentOf(broken) }, { kind: 'broken' }],
    [
      'a whole body that is no JSON, from mitmproxy',
      { ...gzip, content: contentOf(broken, { size: 3, compression: 4 }) },
      { kind: 'broken' },
    ],
    ['a body that was cut off', { content: contentOf(broken, { size: 90 }) }, unseen],
    ['a body that was cut off, of unknown size', { content: contentOf(broken, { size: -1 }) }, unseen],
    [
      'a body that was cut off, with its length',
      { ...header('content-length', '90'), content: contentOf(broken) },
      unseen,
    ],
    ['a body that was cut off with dots', { content: contentOf(`${broken}\u2026`) }, unseen],
    ['a word in place of a body', { content: contentOf('<redacted>', { size: 90 }) }, unseen],
    [
      'a text that claims to be JSON',
      { content: contentOf('down', { mimeType: 'text/plain' }) },
      { kind: 'broken' },
    ],
    [
      'a page',
      {
        ...header('content-type', 'text/html'),
        content: contentOf('<p>down</p>', { mimeType: 'text/html' }),
      },
      { kind: 'other' },
    ],
  ])('%s', async (_, response, answer) => {
    expect(await readEntry(entryOf({}, response))).toMatchObject({ answer });
  });

  test('the type that Chrome guesses is not told, but it is if there are no headers', async () => {
    const content = contentOf('{"a":1}', { mimeType: 'text/plain' });
    expect(await readEntry(entryOf({}, { ...header('date', 'today'), content }))).toMatchObject({
      answerType: undefined,
      answer: json({ a: 1 }),
    });
    expect(await readEntry(entryOf({}, { headers: [], content }))).toMatchObject({
      answerType: 'text/plain',
    });
  });
});

describe('the request', () => {
  const form = 'application/x-www-form-urlencoded';
  const boundary = '----x';
  const multipart = `multipart/form-data; boundary=${boundary}`;
  const parts = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="amount"',
    '',
    '1.50',
    `--${boundary}`,
    'Content-Disposition: form-data; name="scan"; filename="a.png"',
    'Content-Type: image/png',
    '',
    '\uFFFDPNG',
    `--${boundary}--`,
    '',
  ].join('\r\n');
  const withFile = { kind: 'form', value: { amount: '1.50', scan: file } };
  const withoutText = { text: undefined };

  test.each<[name: string, request: Record<string, unknown>, body: unknown]>([
    ['a GET', {}, { kind: 'empty' }],
    ['a GET from Insomnia', { bodySize: -1, postData: { mimeType: '', text: '' } }, { kind: 'empty' }],
    ['a POST without body', { method: 'POST' }, { kind: 'empty' }],
    ['a POST of unknown size', { method: 'POST', bodySize: -1 }, unseen],
    ['a POST with a body that was left out', { method: 'POST', bodySize: 20 }, unseen],
    ['a large file in Chrome', { method: 'POST', bodySize: 0, ...header('content-type', multipart) }, unseen],
    ['a body that Playwright left out', postOf('', 'application/json', { bodySize: 20 }), unseen],
    ['a form', postOf('a=1&b=x%40y', form), { kind: 'form', value: { a: '1', b: 'x@y' } }],
    ['a form of unknown size', postOf('a=1', form, { bodySize: -1 }), { kind: 'form', value: { a: '1' } }],
    ['a form that was cut off', postOf('a=1&b', form, { bodySize: 90 }), unseen],
    [
      'a form with the headers that Firefox writes before it',
      postOf(`Content-Type: ${form}\r\nContent-Length: 3\r\n\r\na=1`, form, { bodySize: 3 }),
      { kind: 'form', value: { a: '1' } },
    ],
    [
      'the parameters of a form',
      postOf('', form, {}, { ...withoutText, params: [{ name: 'a', value: 'x%40y' }] }),
      { kind: 'form', value: { a: 'x@y' } },
    ],
    ['a parameter without value', postOf('', form, {}, { ...withoutText, params: [{ name: 'a' }] }), unseen],
    ['a multipart form', postOf(parts, multipart), withFile],
    ['a multipart form without boundary', postOf(parts, 'multipart/form-data'), withFile],
    ['a multipart form that was cut off', postOf(parts.slice(0, -9), multipart), unseen],
    [
      'the parameters of a multipart form',
      postOf(
        '',
        multipart,
        {},
        {
          ...withoutText,
          params: [
            { name: 'amount', value: '1.50' },
            { name: 'scan', fileName: 'a.png' },
          ],
        },
      ),
      withFile,
    ],
    [
      'base64',
      postOf(base64('{"a":1}'), 'application/json', { bodySize: 7 }, { encoding: 'base64' }),
      json({ a: 1 }),
    ],
    ['a body that was cut off', postOf('{"a"', 'application/json', { bodySize: 90 }), unseen],
    ['a body that is no JSON, of unknown size', postOf('{"a"', 'application/json', { bodySize: -1 }), unseen],
    ['a whole body that is no JSON', postOf('{"a"', 'application/json'), { kind: 'broken' }],
  ])('%s', async (_, request, body) => {
    expect(await readEntry(entryOf(request))).toMatchObject({ request: body });
  });

  test('Insomnia writes the query only into a list', async () => {
    const queryString = [{ name: 'page', value: '2 3' }];
    expect(await readEntry(entryOf({ queryString }))).toMatchObject({ url: `${apiUrl}?page=2+3` });
    expect(await readEntry(entryOf({ queryString, url: `${apiUrl}?page=1` }))).toMatchObject({
      url: `${apiUrl}?page=1`,
    });
  });
});

test.each<[reason: string, entry: unknown]>([
  ['not a valid entry', null],
  ['not a valid entry', []],
  ['not a valid entry', {}],
  ['not a valid entry', entryOf({ method: 7 })],
  ['no valid address', entryOf({ url: 'no address' })],
  ['no valid address', entryOf({ url: undefined })],
  ['another host', entryOf({ url: 'https://cdn.example.com/' })],
  ['another host', entryOf({ url: 'data:text/plain,a' })],
  ['no valid date', entryOf({}, {}, { startedDateTime: 'yesterday' })],
  ['no valid date', entryOf({}, {}, { startedDateTime: '2026-13-41T10:00:00Z' })],
  ['no answer', entryOf({}, { status: 0 })],
  ['no answer', entryOf({}, { status: -1 })],
  ['no answer', entryOf({}, { status: 100 })],
  ['no answer', { ...entryOf(), response: undefined }],
  ['OPTIONS: no call of the API', entryOf({ method: 'OPTIONS' })],
  ['HEAD: no call of the API', entryOf({ method: 'HEAD' })],
  ['answered from a cache', entryOf({}, { status: 304 })],
  ['answered from a cache', entryOf({}, {}, { _fromCache: 'disk' })],
  ['answered from a cache', entryOf({}, { fromDiskCache: true })],
  ['answered from a cache', entryOf({}, { _fetchedViaServiceWorker: true })],
  ['answered by a test', entryOf({}, {}, { _wasFulfilled: true })],
  ['answered by the proxy that recorded it', entryOf({}, { _charlesStatus: 'FAILED', status: 503 })],
  [
    'answered by the proxy that recorded it',
    entryOf({}, { status: 502, content: contentOf('[Fiddler] DNS') }),
  ],
  ['WebSocket', entryOf({}, { status: 101 })],
])('left out: %s', async (reason, entry) => {
  expect(await readEntry(entry)).toEqual({ leftOut: reason });
});

test('a POST to the partner is a webhook, below the path of its server', async () => {
  const webhook = (method: string, url: string) =>
    entryOf({ ...postOf('{"a":1}', 'application/json'), method, url });
  const entries = [
    webhook('POST', 'http://127.0.0.1:3000/hooks/status'),
    webhook('PUT', 'http://127.0.0.1:3000/hooks/status'),
    webhook('POST', 'http://127.0.0.1:3000/hooksandmore'),
  ];
  const { exchanges, leftOut } = await read(
    JSON.stringify(harOf(entries)),
    new URL('http://127.0.0.1:3000/hooks'),
  );
  expect(exchanges).toMatchObject([{ kind: 'webhook', request: json({ a: 1 }) }]);
  expect(leftOut).toEqual(['not a webhook: it is no POST', 'another host']);
});

describe('the file', () => {
  const har = JSON.stringify(harOf([entryOf(), entryOf()]));

  test.each<[name: string, content: string | Buffer]>([
    ['with a byte order mark and white space', `\uFEFF\r\n ${har}\n`],
    ['with indents', JSON.stringify(JSON.parse(har), null, '\t')],
    ['that is compressed with gzip', gzipSync(har)],
    ['that mitmproxy compressed with zlib', deflateSync(har)],
    [
      'with other members, before and after',
      JSON.stringify({
        comment: 'entries',
        other: { log: { entries: [entryOf()] } },
        log: {
          pages: [{ entries: [{}] }],
          'a "log"\\': '\\"',
          entries: [entryOf(), entryOf()],
          browser: { log: {} },
        },
        last: [{ log: { entries: [entryOf()] } }],
      }),
    ],
    ['with one entry that is no valid JSON', har.replace('"entries":[', '"entries":[{"a":01},')],
  ])('%s is read', async (_, content) => {
    const { exchanges, unread } = await read(content);
    expect([exchanges.length, unread]).toEqual([2, []]);
  });

  test.each<[name: string, content: string | Buffer, unread: RegExp, calls: number]>([
    ['breaks off in an entry', har.slice(0, -100), /^FILE breaks off after 1 call\. They were used/, 1],
    ['breaks off after the entries', har.slice(0, -1), /^FILE breaks off after 2 calls/, 2],
    [
      'is broken',
      har.replace('},{"startedDateTime', ']},{"startedDateTime'),
      /no valid JSON at byte \d+, after 0 calls/,
      0,
    ],
    ['has something after its end', `${har}x`, new RegExp(`at byte ${har.length}, after 2 calls`), 2],
    ['has no entries', '{"log":{"entries":{}}}', /has no list `log\.entries`/, 0],
    [
      'is compressed and cut off',
      gzipSync(har + ' '.repeat(5e6)).subarray(0, -1000),
      /can't be decompressed to its end/,
      2,
    ],
  ])('that %s is used up to there', async (_, content, text, calls) => {
    const { exchanges, unread } = await read(content);
    expect(unread).toEqual([expect.stringMatching(text)]);
    expect(exchanges).toHaveLength(calls);
  });

  test.each<[name: string, content: string | Buffer, message: RegExp]>([
    ['is empty', '', /is empty\. Pass a HAR/],
    ['is white space', ' \n\n', /only white space/],
    ['is a ZIP archive', 'PK\x03\x04', /ZIP archive/],
    ['is UTF-16', Buffer.from('\uFEFF{"log":{}}', 'utf16le'), /UTF-16/],
    ['is XML', '<?xml version="1.0"?>', /XML/],
    ['is a session of Charles', '[{"host":"a"}]', /session of Charles/],
    ['has flows of mitmproxy', '4096:9:websocket;', /mitmdump/],
    ['is an OpenAPI description', '{"openapi":"3.1.0"}', /--openapi/],
    ['is other JSON', '{"a":1}', /no member `log`/],
    ['is other text', 'hello', /neither a HAR/],
    ['is damaged gzip', Buffer.from('1f8b00000000', 'hex'), /can't be decompressed/],
  ])('that %s is refused', async (_, content, message) => {
    const failure = read(content);
    await expect(failure).rejects.toThrow(UserError);
    await expect(failure).rejects.toThrow(message);
  });

  test('that does not exist and a folder are refused', async () => {
    await expect(readFile(join(folder, 'none'))).rejects.toThrow(/none does not exist/);
    await expect(readFile(folder)).rejects.toThrow(/is a folder\. Pass the files in it/);
  });

  test('with large bodies of other hosts is read', async () => {
    const path = join(folder, 'big.har');
    const calls = await writeBigHar(path, 8e6);
    const { exchanges, leftOut, unread } = await readFile(path);
    expect([exchanges.length, new Set(leftOut), unread]).toEqual([calls, new Set(['another host']), []]);
  });
});

test.each([1, 2, 3, 7, 64])('entries are found in chunks of %i bytes', (size) => {
  const entries = ['{"a":"\u00e9\u{1f600}\\\\"}', '{"b":"\\\\\\"]}"}', '[{"c":[]}]', '"text"', 'null', '12'];
  const bytes = Buffer.from(
    `{"x":"\\"log","log":{"y":[1,"]"],"entries":[ ${entries.join(' , ')}\n]},"z":{}}`,
  );
  const found: string[] = [];
  const scanner = new EntryScanner(1000, (entry) => found.push(entry.toString().trim()));
  for (let at = 0; at < bytes.length; at += size) scanner.read(bytes.subarray(at, at + size));
  expect(found).toEqual(entries);
  expect(scanner).toMatchObject({ isComplete: true, hasEntries: true, entries: entries.length });
});

test('an entry that is too large is not kept', () => {
  const found: unknown[] = [];
  const scanner = new EntryScanner(10, (entry) => found.push(entry.toString()));
  for (const part of ['{"log":{"entries":[{"a":', '"012345', '6789"},{"b":1}]}}'])
    scanner.read(Buffer.from(part));
  expect(found).toEqual(['too large', '{"b":1}']);
});

describe('the lines of a recorder', () => {
  const operation = rules.operations.find(({ sent }) => Object.keys(sent).length > 0);
  if (!operation) throw new Error('No operation has a list in its request.');
  const [place, values] = Object.entries(operation.sent)[0] as [string, string[]];
  const exchange: Exchange = {
    kind: 'call',
    day,
    method: operation.method,
    url: `${rules.servers[0]?.url}${operation.path}?page=1`,
    headerNames: rules.keyHeaders,
    requestType: 'application/json',
    request: {
      kind: 'json',
      value: { [place.replace('body.', '')]: values[0], list: [{ deep: [[1.5, null]] }] },
    },
    status: 400,
    answerType: 'application/json',
    answer: { kind: 'json', value: { errorCode: 'P500', errorName: 'out-of-order', 'a b': 1 } },
  };
  const { sample, sightings } = samplerOf(rules)(exchange);
  const webhook = samplerOf(rules)({
    ...exchange,
    kind: 'webhook',
    url: 'https://partner.example.com/',
  }).sample;
  const unknown = samplerOf(rules)({ ...exchange, url: 'https://other.example.com/v1/some/1234' }).sample;
  const lines = [sample, ...sightings, webhook, { ...webhook, webhook: 'several' }, unknown];

  test('all that is told of a call is accepted, with CRLF, empty lines and a byte order mark', async () => {
    expect(sightings.length).toBeGreaterThan(0);
    const text = `\uFEFF${lines.map((line) => JSON.stringify(line)).join('\r\n\r\n')}`;
    const { lines: accepted, unread } = await read(text);
    expect([accepted, unread]).toEqual([JSON.parse(JSON.stringify(lines)), []]);
    expect((await read(gzipSync(text))).lines).toEqual(accepted);
  });

  test('a line that breaks off or is no JSON is named, and the others are used', async () => {
    const text = JSON.stringify(sample);
    const { lines: accepted, unread } = await read(`${text}\nnonsense\n${text}\n\n${text.slice(0, -9)}`);
    expect(accepted).toHaveLength(2);
    expect(unread).toEqual([
      expect.stringMatching(/^FILE:2: the line is no valid JSON/),
      expect.stringMatching(/^FILE:5: the last line breaks off/),
    ]);
  });

  test('a file of which the beginning was lost is still known', async () => {
    expect((await read(`ay":1}\n${JSON.stringify(sample)}\n`)).lines).toHaveLength(1);
  });

  test('a line that is too long is named, and so are only the first of many', async () => {
    const text = JSON.stringify(sample);
    const { lines: accepted, unread } = await read(
      `${text}\n${' '.repeat(5e6)}\n${'{}\n'.repeat(30)}${text}\n`,
    );
    expect(accepted).toHaveLength(2);
    expect(unread).toHaveLength(21);
    expect(unread[0]).toMatch(/^FILE:2: the line is too long/);
    expect(unread.at(-1)).toMatch(/^FILE: 11 more lines/);
  });

  const canary = 'Canary-4711';
  const sighting = sightings[0];
  test.each<[name: string, line: unknown]>([
    ['no object', [sample]],
    ['an unknown member', { ...sample, [canary]: 1 }],
    ['a newer version', { version: 2, ...sample }],
    ['no day', { ...sample, day: undefined }],
    ['a day that does not exist', { ...sample, day: '2026-02-30' }],
    ['another environment', { ...sample, environment: canary }],
    ['another method', { ...sample, method: 'CANARY' }],
    ['a word in the path', { ...sample, path: `${sample.path}/${canary}` }],
    ['a value in a template', { ...sample, path: `/v1/{${canary}}` }],
    ['a path of a webhook', { ...webhook, path: '/v1' }],
    ['another webhook', { ...webhook, webhook: canary }],
    ['a key', { ...sample, key: canary }],
    ['a value in the query', { ...sample, query: { page: canary } }],
    ['a name in the query', { ...sample, query: { [canary]: 'string' } }],
    ['a status', { ...sample, status: canary }],
    ['a code that is no token', { ...sample, code: canary }],
    ['another name of an error', { ...sample, errorName: canary }],
    ['a message', { ...sample, message: canary }],
    ['a media type', { ...sample, request: { type: canary } }],
    ['an unknown member of a body', { ...sample, request: { type: 'application/json', [canary]: 1 } }],
    ['a value in a body', { ...sample, answer: { body: { fields: { name: canary } } } }],
    ['a value in a list', { ...sample, answer: { body: { items: ['string', canary] } } }],
    ['an unknown member of a shape', { ...sample, answer: { body: { fields: {}, [canary]: 1 } } }],
    [
      'a name that is no field',
      { ...sample, answer: { body: { fields: { [`${canary}-1234`]: 'string' } } } },
    ],
    ['a hidden value', { ...sample, answer: { body: { fields: {}, hidden: canary } } }],
    ['a value that is no token', { ...sighting, value: canary }],
    ['a token of a field without list', { ...sighting, field: 'body.lastName', value: 'CANARY' }],
    ['a place that is no field', { ...sighting, field: canary }],
    ['another place of a sighting', { ...sighting, in: canary }],
    ['an outcome', { ...sighting, accepted: canary }],
  ])('%s is refused, and not repeated', async (_, line) => {
    const { lines: accepted, unread } = await read(`${JSON.stringify(sample)}\n${JSON.stringify(line)}\n`);
    expect(accepted).toHaveLength(1);
    expect(unread).toEqual([expect.stringMatching(/^FILE:2: the line can't be used: /)]);
    expect(unread.join()).not.toMatch(/canary/i);
    expect(lineCheck(rules)(JSON.parse(JSON.stringify(line)))).toEqual(expect.any(String));
  });
});
