import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startUpText } from '../../src/mock/cli/startUpText.js';
import { type Mock, startMock } from '../../src/mock/http/server.js';
import { faultUser } from '../../src/testing.js';
import { addUserVerification, exampleInput, operations } from '../support/contract/contract.js';
import { mockContractOf } from '../support/contract/mockContractOf.js';
import { requestOf } from '../support/contract/requestOf.js';
import { exchange } from '../support/servers/raw.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const { path, init } = requestOf(addUserVerification, exampleInput(addUserVerification));
const json = 'application/json';

/** Sends a verification with the given body and headers. */
async function post(body: BodyInit | undefined, headers: Record<string, string | undefined> = {}) {
  const entries = Object.entries({ ...init.headers, ...headers }).filter(([, value]) => value !== undefined);
  const response = await fetch(mock.url + path, {
    method: 'POST',
    headers: Object.fromEntries(entries) as Record<string, string>,
    ...(body !== undefined && { body }),
  });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
}

const known = addUserVerification.responses.flatMap(({ status, examples }) =>
  Object.keys(examples).map((name) => `${status} ${name}`),
);

const refused = (errorMessage: string, errorCode = 'P403') => ({
  status: 400,
  type: json,
  body: { errorCode, errorMessage },
});

describe('refuses with a documented error, and says what is wrong:', () => {
  test.each<
    [what: string, body: BodyInit | undefined, headers: Record<string, string | undefined>, message: string]
  >([
    ['malformed JSON', '{"externalUserId":', {}, 'The body is not valid JSON.'],
    ['JSON in Latin-1', Buffer.from('{"a":"\xff"}', 'latin1'), {}, 'The body is not UTF-8.'],
    [
      'UTF-16',
      Buffer.from('{}', 'utf16le'),
      { 'content-type': `${json}; charset=utf-16` },
      'The body is not valid JSON.',
    ],
    [
      'a compressed body',
      Buffer.from([31, 139, 8, 0]),
      { 'content-encoding': 'gzip' },
      'The body is not UTF-8.',
    ],
    ['no body', undefined, {}, 'The body is missing.'],
    ['a body that is null', 'null', {}, 'The body breaks the rule `type`.'],
    ['a body that is an array', '[]', {}, 'The body breaks the rule `type`.'],
    [
      'another media type',
      init.body as string,
      { 'content-type': 'text/plain' },
      `The header content-type must be ${json}.`,
    ],
    [
      'no media type',
      Buffer.from(init.body as string),
      { 'content-type': undefined },
      `The header content-type must be ${json}.`,
    ],
    [
      'a body that is too large',
      JSON.stringify({ externalUserId: 'x'.repeat(1024 * 1024) }),
      {},
      'The body is larger than 1048576 bytes.',
    ],
    [
      'a wrong type and a wrong date',
      (init.body as string).replace('"ID_CARD"', '4').replace('2030-06-11', '2030-13-11'),
      {},
      'documentExpirationDate breaks the rule `format`. documentType breaks the rule `type`.',
    ],
    [
      'a preference that the operation does not have',
      init.body as string,
      { prefer: 'code=418' },
      `Prefer asks for a response that the operation does not have. It has: ${known.join(', ')}.`,
    ],
  ])('%s', async (_, body, headers, message) => {
    expect(await post(body, headers)).toEqual(refused(message));
  });

  test('missing fields', async () => {
    const message =
      'Missing required parameters: documentNumber, documentType, incomeSource, openAccountReason.';
    expect(await post('{"externalUserId":"1"}')).toEqual(refused(message, 'P473'));
  });

  test('an upload larger than the contract allows', async () => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(21 * 1024 * 1024)], { type: 'application/pdf' }));
    const headers = { 'x-api-key': 'key' };
    const response = await fetch(`${mock.url}/v1/user/poa-files/1`, { method: 'POST', headers, body: form });
    expect([response.status, await response.json()]).toEqual([
      400,
      { errorCode: 'P440', errorMessage: 'File too large: The body is larger than 20971520 bytes.' },
    ]);
  });
});

test('accepts a media type with a parameter and in upper case', async () => {
  expect(
    await post(init.body as string, { 'content-type': 'Application/JSON; charset=utf-8' }),
  ).toMatchObject({ status: 201 });
});

test('ignores an Accept header that matches no documented media type', async () => {
  expect(await post(init.body as string, { accept: 'image/png' })).toMatchObject({ status: 201, type: json });
});

test('answers an unknown path with 404 and the list of operations', async () => {
  const response = await fetch(`${mock.url}/v1/nothing?key=1`, { method: 'DELETE' });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    errorMessage: 'There is no operation DELETE /v1/nothing. `operations` lists what exists.',
    operations: operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`),
  });
});

test('answers an unknown method with 405 and the methods of the path', async () => {
  const response = await fetch(mock.url + path);
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
  expect(await response.json()).toMatchObject({
    errorMessage: `There is no operation GET ${path}, only POST. \`operations\` lists what exists.`,
  });
});

test('GET /healthz answers 200', async () => {
  const response = await fetch(`${mock.url}/healthz`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
});

test('a page of any origin can call the mock', async () => {
  const headers = {
    origin: 'https://app.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,x-api-key',
  };
  const preflight = await fetch(mock.url + path, { method: 'OPTIONS', headers });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type,x-api-key',
  });
  const { headers: answered } = await fetch(mock.url + path);
  expect(answered.get('access-control-allow-origin')).toBe('*');
});

test('a path that begins with two slashes is a path', async () => {
  const { answers } = await exchange(
    mock.url,
    'GET //v1/partner/balances HTTP/1.1\r\nhost: x\r\nx-api-key: k\r\n\r\n',
  );
  expect(answers).toMatchObject([{ status: 404 }]);
});

describe('malformed or unusual HTTP', () => {
  const raw = (body: string) =>
    `POST ${path} HTTP/1.1\r\nhost: x\r\nx-api-key: key\r\ncontent-type: ${json}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  const good = raw(init.body as string);
  const malformed = refused('This is not an HTTP request that the mock can read.').body;

  test.each([
    ['a header without a colon', `POST ${path} HTTP/1.1\r\nhost\r\n\r\n`, 400],
    ['an unknown HTTP method', `VERIFY ${path} HTTP/1.1\r\n\r\n`, 400],
    [
      'both content-length and transfer-encoding',
      `POST ${path} HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n`,
      400,
    ],
    ['binary data', Buffer.from([0, 255, 13, 10, 13, 10]), 400],
    ['more bytes than a connection holds', Buffer.alloc(2 ** 20, 'x'), 400],
    ['a body that is cut off', good.slice(0, -10), 400],
    ['headers that are cut off', good.slice(0, 60), 400],
  ])('%s is refused, and the connection is closed', async (_, bytes, status) => {
    const { answers, rest, error } = await exchange(mock.url, bytes);
    expect({ rest, error }).toEqual({ rest: '', error: undefined });
    expect(answers).toMatchObject([{ status, headers: { 'content-type': json } }]);
    expect(JSON.parse(answers[0]?.body ?? '')).toEqual(malformed);
  });

  test('headers that are too large are refused', async () => {
    const { answers } = await exchange(mock.url, `GET /healthz HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(answers).toMatchObject([{ status: 431 }]);
  });

  test('a request without a host header and with an unknown Expect header is accepted', async () => {
    const odd = good.replace('host: x\r\n', 'expect: coffee\r\n');
    expect((await exchange(mock.url, odd)).answers).toMatchObject([{ status: 201 }]);
  });

  test('pipelined requests are answered in order, the malformed one last', async () => {
    const { answers } = await exchange(mock.url, good, raw('{}'), good, 'nonsense\r\n\r\n');
    expect(answers.map(({ status }) => status)).toEqual([201, 400, 201, 400]);
  });
});

test('latency delays every response', async () => {
  const slow = await startMock({ latencyMs: 200 });
  onTestFinished(async () => void (await slow.close()));
  const answered = fetch(slow.url + path, init).then(({ status }) => status);
  expect(await Promise.race([answered, pause(150, 'nothing yet')])).toBe('nothing yet');
  expect(await answered).toBe(201);
});

describe('another description', () => {
  /** Starts a mock of a description with `operation` at a path that has a user id. Returns the URL before that id. */
  async function serving(operation: object): Promise<string> {
    const schema = { type: 'string', 'x-id': 'user' };
    const parameters = [{ name: 'externalUserId', in: 'path', required: true, schema }];
    const paths = { '/users/{externalUserId}': { parameters, post: operation } };
    const contract = await mockContractOf({ openapi: '3.1.0', info: { title: 'Odd', version: '1' }, paths });
    const odd = await startMock({ contract });
    onTestFinished(async () => void (await odd.close()));
    expect(startUpText(odd)).toContain(odd.url);
    return `${odd.url}/users`;
  }

  test('can have a success without a body, also for the users of faults', async () => {
    const url = await serving({ responses: { 204: { description: 'Gone.' } } });
    for (const user of ['1', faultUser('SLOW_BODY'), faultUser('TRUNCATED_BODY')]) {
      const response = await fetch(`${url}/${user}`, { method: 'POST' });
      expect([response.status, await response.text()]).toEqual([204, '']);
    }
  });

  test('can accept any image type, and no other media type', async () => {
    const image = await serving({
      requestBody: { content: { 'image/*': {} } },
      responses: { 204: { description: 'Ok.' } },
    });
    const send = (url: string, type: string) =>
      fetch(`${url}/1`, { method: 'POST', headers: { 'content-type': type }, body: 'x' }).then(
        ({ status }) => status,
      );
    expect([await send(image, 'image/png'), await send(image, 'text/plain')]).toEqual([204, 400]);
  });

  test('can have example headers that cannot be sent: they are left out', async () => {
    const header = (example: string) => ({ schema: { type: 'string' }, example });
    const headers = {
      'X-Name': header('Zo\u00eb \u20ac'),
      'Transfer-Encoding': header('chunked'),
      'X-Fine': header('yes'),
    };
    const content = { 'application/json': { example: {} } };
    const url = await serving({ responses: { 200: { description: 'Ok.', headers, content } } });
    const response = await fetch(`${url}/1`, { method: 'POST' });
    expect([response.status, response.headers.get('x-fine'), response.headers.get('x-name')]).toEqual([
      200,
      'yes',
      null,
    ]);
  });

  test('can have one error per status, without a name', async () => {
    const error = (message: string) => ({
      description: message,
      content: { 'application/json': { example: { message } } },
    });
    const url = await serving({
      responses: { 200: { description: 'Ok.' }, 400: error('bad'), 404: error('gone') },
    });
    const user = (number: string) => `${url}/00000000-0000-4000-8000-000000000${number}`;
    expect((await fetch(user('400'), { method: 'POST' })).status).toBe(400);
    expect((await fetch(user('404'), { method: 'POST' })).status).toBe(404);
  });

  test('can have a default response, which Prefer can request with any status code from 200', async () => {
    const url = await serving({ responses: { default: { description: 'Any.' } } });
    const preferring = async (code: number) => {
      const headers = { prefer: `code=${code}` };
      return (await fetch(`${url}/1`, { method: 'POST', headers })).status;
    };
    expect(await preferring(418)).toBe(418);
    expect(await preferring(101)).toBe(400);
  });
});
