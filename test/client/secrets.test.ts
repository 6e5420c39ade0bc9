import { describe, expect, test } from 'vitest';
import { createPartnerApi, type PartnerApi, request } from '../../src/index.js';
import { canaries } from './faultCases.js';
import { recordOutputs, secret } from './recordOutputs.js';
import { type Respond, recordRequests } from './recordRequests.js';

// The outputs of a call contain neither the key nor a personal value, whatever the input is made of, and wherever the
// service repeats it. faults.test.ts tests every fault with a plain input.

type Body = Parameters<PartnerApi['addUserVerification']>[0]['body'];

/** Repeats the request in each part of the answer. */
const echo: Respond = (response, _, { headers, body, url }) => {
  const sent = `${headers['x-api-key']} ${headers['x-tenant']} ${url} ${body}`;
  const values = body && Object.values(JSON.parse(body)).flat().join(' ');
  response
    .writeHead(400, {
      'x-echo': encodeURIComponent(sent),
      'x-values': Buffer.from(values).toString('latin1'),
    })
    .end(JSON.stringify({ errorCode: 'P412', errorName: values, errorMessage: sent }));
};

/** A value whose JSON is not its properties. */
class Sealed {
  #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toJSON(): string {
    return this.#text;
  }
}

const bodies: [what: string, body: Record<string, unknown>][] = [
  ['texts', { externalUserId: 'canary-user-1', documentNumber: 'CANARY/ñ "1"' }],
  ['objects with toJSON', { externalUserId: new Sealed('canary-user-2'), riskLvl: new Sealed('CANARY\\2') }],
  ['a Date', { documentExpirationDate: new Date('2031-12-17T00:00:00Z') }],
  ['boxed values', { externalUserId: new String('canary-user-3'), documentNumber: new Number(88_120_031) }],
  ['numbers', { documentNumber: 88_120_031, externalUserId: 'canary-4' }],
  ['lists and objects', { documentNumber: ['canary-5', { occupation: 'CANARY_5' }] }],
];

describe.each(bodies)('with %s in the body', (_, body) => {
  test('no output has a secret', async () => {
    const { see, text } = recordOutputs();
    const { baseUrl, requests } = await recordRequests(echo);
    const api = createPartnerApi({ baseUrl, apiKey: canaries.apiKey, onRequest: see, onResponse: see });
    const { error, headers } = await api.addUserVerification({ body: body as unknown as Body });
    expect(error?.code).toBe('P412');
    expect(requests[0]?.body).toMatch(/canary|2031-12-17|88120031/i);
    see([error, error?.cause, error?.headers.get('x-echo'), headers.get('x-values')]);
    expect(text()).toContain('[redacted]');
    expect(text()).not.toMatch(secret);
    expect(text()).not.toContain('88120031');
  });
});

test('an input that changes while the call runs is redacted as it was sent', async () => {
  const { see, text } = recordOutputs();
  const body: Record<string, unknown> = { ...canaries.body };
  const { baseUrl } = await recordRequests((...args) => {
    for (const name of Object.keys(body)) body[name] = 'changed';
    echo(...args);
  });
  const api = createPartnerApi({ baseUrl, apiKey: canaries.apiKey });
  const { error } = await api.addUserVerification({ body: body as unknown as Body });
  see([error, error?.headers.get('x-echo'), error?.headers.get('x-values')]);
  expect(body.externalUserId).toBe('changed');
  expect(text()).toContain('[redacted]');
  expect(text()).not.toMatch(secret);
});

test('an input that gives another value each time it is read is redacted as it was sent', async () => {
  const { see, text } = recordOutputs();
  let reads = 0;
  const body = {
    get externalUserId() {
      return `canary-${++reads}`;
    },
  };
  const { baseUrl, requests } = await recordRequests(echo);
  const api = createPartnerApi({ baseUrl, apiKey: canaries.apiKey });
  const { error } = await api.addUserVerification({ body: body as unknown as Body });
  see([error, error?.headers.get('x-echo')]);
  expect(requests[0]?.body).toContain('canary-1');
  expect(text()).not.toMatch(secret);
});

test('the headers of a call are in no output', async () => {
  const { see, text } = recordOutputs();
  const { baseUrl, requests } = await recordRequests((response) =>
    response.writeHead(400).end('{"errorCode":"P412"}'),
  );
  const api = createPartnerApi({ baseUrl, apiKey: canaries.apiKey, onRequest: see, onResponse: see });
  const headers = { 'x-tenant': 'canary-tenant' };
  see(await api.addUserVerification({ body: canaries.body as unknown as Body }, { headers }));
  see(await request(api, { method: 'POST', path: '/v1/any', body: canaries.body }, { headers }));
  expect(requests.map(({ headers }) => headers['x-tenant'])).toEqual(['canary-tenant', 'canary-tenant']);
  expect(text()).not.toMatch(secret);
});

test.each<[what: string, headers: unknown]>([
  ['a header that is invalid', { 'x-tenant': 'canary\ntenant' }],
  ['a header with an invalid name', { 'x canary': '1' }],
  ['headers that are a text', 'canary'],
])('%s is refused without its value', async (_, headers) => {
  const { see, text } = recordOutputs();
  const { baseUrl, requests } = await recordRequests();
  const api = createPartnerApi({ baseUrl, apiKey: canaries.apiKey, onRequest: see });
  const call = api.addUserVerification(
    { body: canaries.body as unknown as Body },
    { headers: headers as never },
  );
  const error = await call.then(see, (error: unknown) => error);
  expect(error).toBeInstanceOf(TypeError);
  see(error);
  expect(text()).not.toMatch(secret);
  expect(requests).toHaveLength(0);
});

test("a fetch that quotes the request's headers in its error reveals no key", async () => {
  const { see, text } = recordOutputs();
  const fetch = async (url: string, init: RequestInit) => {
    throw new Error(`${url} ${JSON.stringify([...new Headers(init.headers)])} ${init.body}`, { cause: init });
  };
  const api = createPartnerApi({ environment: 'testing', apiKey: canaries.apiKey, fetch });
  const { error } = await api.addUserVerification({ body: canaries.body as unknown as Body });
  expect(error?.code).toBe('NETWORK_ERROR');
  see([error, error?.cause]);
  expect(text()).not.toMatch(secret);
});
