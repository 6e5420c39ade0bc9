import { beforeAll, describe, expect, test } from 'vitest';
import { json, type Made, made } from './made.js';

const schemes = {
  user: { type: 'http', scheme: 'bearer' },
  admin: { type: 'apiKey', in: 'header', name: 'X-Admin-Key' },
  signed: { type: 'apiKey', in: 'query', name: 'sig' },
  session: { type: 'apiKey', in: 'cookie', name: 'sid' },
  /** Goes to the same place as `user`. */
  oauth: { type: 'oauth2', flows: {} },
  network: { type: 'mutualTLS' },
};

function get(operationId: string, more: object): object {
  return { get: { operationId, responses: { 200: json() }, ...more } };
}

let shop: Made;
let optional: Made;
let single: Made;
beforeAll(async () => {
  shop = await made({
    components: { securitySchemes: schemes },
    security: [{ user: [] }],
    paths: {
      '/mine': get('mine', {}),
      '/all': get('all', { security: [{ admin: [] }] }),
      '/both': get('both', { security: [{ oauth: [], admin: [] }] }),
      '/flows': get('flows', { security: [{ user: [], oauth: [] }] }),
      '/either': get('either', { security: [{ signed: [], user: [] }, { admin: [] }] }),
      '/visit': get('visit', { security: [{ session: [] }, {}] }),
      '/open': get('open', { security: [] }),
      '/closed': get('closed', { security: [{ network: [] }] }),
      '/partly': get('partly', { security: [{ network: [] }, { user: [] }] }),
      '/files': { servers: [{ url: 'https://files.shop.example/' }], ...get('files', { security: [] }) },
      '/eu': get('eu', {
        security: [],
        servers: [{ url: 'https://{region}.shop.example/v2', variables: { region: { default: 'eu' } } }],
      }),
      '/v2': get('v2', { security: [], servers: [{ url: '/v2' }] }),
      '/same': get('same', { security: [], servers: [{ url: 'https://shop.example/' }] }),
      '/nowhere': get('nowhere', { servers: [{ url: 'https://{region}.shop.example' }] }),
    },
  });
  const key = { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'Authorization' } } };
  optional = await made({
    components: key,
    security: [{}, { key: [] }],
    paths: { '/open': get('open', {}) },
  });
  single = await made({ components: key, security: [{ key: [] }], paths: { '/x': get('x', {}) } });
});

/** Calls a method with a `fetch` that notes the request. Returns it, or the message with which the call is refused. */
async function sent(client: Made, method: string, options: object, input?: object) {
  const requests: { url: string; headers: Headers }[] = [];
  const fetch = async (url: string, { headers }: RequestInit) => {
    requests.push({ url, headers: new Headers(headers) });
    return new Response('{}', { headers: { 'content-type': 'application/json' } });
  };
  const refused = await client
    .createClient({ baseUrl: 'https://shop.example', fetch, ...options })
    [method]?.(input)
    .then(
      () => undefined,
      (error: Error) => error.message,
    );
  const [request] = requests;
  if (!request) return refused;
  const { url, headers } = request;
  const carried = ['authorization', 'x-admin-key', 'cookie'].map((name) => headers.get(name));
  return [url.replace('https://shop.example', ''), ...carried];
}

describe('keys', () => {
  const apiKey = { user: 'u', admin: 'a', signed: 's&', session: 'x' };

  test.each<[method: string, apiKey: unknown, expected: unknown[]]>([
    ['mine', apiKey, ['/mine', 'Bearer u', null, null]],
    ['mine', 'u', ['/mine', 'Bearer u', null, null]],
    ['all', apiKey, ['/all', null, 'a', null]],
    ['both', apiKey, ['/both', 'Bearer u', 'a', null]],
    ['flows', apiKey, ['/flows', 'Bearer u', null, null]],
    ['either', apiKey, ['/either?sig=s%26', 'Bearer u', null, null]],
    ['either', { admin: 'a', user: 'u' }, ['/either', null, 'a', null]],
    ['visit', apiKey, ['/visit', null, null, 'sid=x']],
    ['visit', {}, ['/visit', null, null, null]],
    ['open', {}, ['/open', null, null, null]],
    ['partly', 'u', ['/partly', 'Bearer u', null, null]],
  ])('go where their scheme says: %s, of %j', async (method, keys, expected) => {
    expect(await sent(shop, method, { apiKey: keys })).toEqual(expected);
  });

  test.each([
    ['s%3Aabc/d==', 's%3Aabc/d=='],
    ['a; b', 'a%3B%20b'],
  ])('stand in a cookie as they are, or encoded: %s', async (session, cookie) => {
    expect((await sent(shop, 'visit', { apiKey: { session } }))?.[3]).toBe(`sid=${cookie}`);
  });

  test.each([
    ['all', 'u', 'all was not sent: it needs a key: give admin in apiKey.'],
    ['both', { admin: 'a' }, 'both was not sent: it needs a key: give user and admin in apiKey.'],
    [
      'either',
      { signed: 's' },
      'either was not sent: it needs a key: give signed and user, or admin in apiKey.',
    ],
  ])('that are missing are named: %s', async (method, apiKey, message) => {
    expect(await sent(shop, method, { apiKey })).toBe(message);
  });

  test.each(['Token token=abc', 'Bot x', 'caf\u00e9', 'a'])(
    'can be any value of a header, here %s',
    async (apiKey) => {
      expect(await sent(single, 'x', { apiKey })).toEqual(['/x', apiKey, null, null]);
    },
  );

  test.each(['', ' x', 'x ', 'a\nb', '\u20ac', 5, null])(
    'are refused when a header cannot carry them, here %j',
    (apiKey) => {
      expect(() => single.createClient({ baseUrl: 'https://shop.example', apiKey })).toThrow(
        /^apiKey must be a text/,
      );
    },
  );

  test('are refused for a scheme that the description does not have', () => {
    const make = () => shop.createClient({ baseUrl: 'https://shop.example', apiKey: { usr: 'u' } });
    expect(make).toThrow('apiKey has no "usr". It may have: user, admin, signed, session.');
  });

  test('can be left out where they are optional, and not elsewhere', async () => {
    expect(await sent(optional, 'open', {})).toEqual(['/open', null, null, null]);
    expect(await sent(optional, 'open', { apiKey: 'k' })).toEqual(['/open', 'k', null, null]);
    expect(() => single.createClient({ baseUrl: 'https://shop.example' })).toThrow('apiKey must be given.');
    expect(optional.compiled("createClient({ baseUrl: 'https://shop.example' });")).toBe('');
    expect(
      shop.compiled(
        "createClient({ baseUrl: 'https://shop.example', apiKey: { user: 'u' } });\n// @ts-expect-error There is no such scheme.\ncreateClient({ baseUrl: 'https://shop.example', apiKey: { usr: 'u' } });",
      ),
    ).toBe('');
  });

  test('that only the network can carry are named when the client is generated', () => {
    const what = 'the security scheme "network" (mutualTLS), which only the fetch of the app can meet';
    expect(shop.leftOut).toContain(`Left out: ${what}\n  GET /closed (closed)`);
    expect(shop.leftOut).toContain(`Left out in part: ${what}\n  GET /partly (partly)`);
    expect(shop.leftOut).toContain(
      'Note: apiKey takes a key for each security scheme: user, admin, signed, session.',
    );
  });

  test('of an undefined scheme are refused', async () => {
    const paths = { '/x': get('x', { security: [{ nobody: [] }] }) };
    await expect(made({ paths })).rejects.toThrow('There is no security scheme `nobody`');
  });
});

describe('servers of operations', () => {
  const apiKey = {};

  test.each([
    ['files', 'https://files.shop.example/files'],
    ['eu', 'https://eu.shop.example/v2/eu'],
    ['v2', '/v2/v2'],
    ['same', '/same'],
  ])('are called in place of the baseUrl: %s', async (method, url) => {
    expect((await sent(shop, method, { apiKey }))?.[0]).toBe(url);
  });

  test('must be given when the client calls another service than the description names, such as a mock', async () => {
    const mock = { apiKey, baseUrl: 'http://127.0.0.1:4010' };
    expect(await sent(shop, 'files', mock)).toBe(
      'files was not sent: its server is https://files.shop.example, and not the baseUrl. Give the address to use as servers: { "https://files.shop.example": "…" }.',
    );
    const servers = { 'https://files.shop.example': 'http://127.0.0.1:4011/' };
    expect((await sent(shop, 'files', { ...mock, servers }))?.[0]).toBe('http://127.0.0.1:4011/files');
    expect((await sent(shop, 'same', mock))?.[0]).toBe('http://127.0.0.1:4010/same');
  });

  test('are not called from a mock whose path is that of a relative server', async () => {
    const { createClient } = await made({
      servers: [{ url: '/api' }],
      paths: { '/files': get('files', { servers: [{ url: 'https://files.shop.example' }] }) },
    });
    const call = createClient({ baseUrl: 'http://127.0.0.1:4010/api' }).files?.();
    await expect(call).rejects.toThrow('files was not sent: its server is https://files.shop.example');
  });

  test('are at the root of the service for "/", and for an empty address', async () => {
    const { createClient } = await made({
      servers: [{ url: 'https://shop.example/api' }],
      paths: {
        '/root': get('root', { servers: [{ url: '/' }] }),
        '/empty': get('empty', { servers: [{ url: '' }] }),
      },
    });
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return new Response('{}', { headers: { 'content-type': 'application/json' } });
    };
    const client = createClient({ baseUrl: 'https://shop.example/api', fetch });
    await client.root?.();
    await client.empty?.();
    expect(urls).toEqual(['https://shop.example/root', 'https://shop.example/empty']);
  });

  test('may be those of a description that names none', async () => {
    const { leftOut } = await made({ servers: [], paths: { '/x': get('x', { servers: [{ url: '/' }] }) } });
    expect(leftOut).toBe('');
  });

  test('may have a variable whose default is empty', async () => {
    const variables = { path: { default: '' } };
    const { leftOut } = await made({
      paths: { '/x': get('x', { servers: [{ url: 'https://void.example/{path}', variables }] }) },
    });
    expect(leftOut).toBe('Note: GET /x (x) is sent to its own server, https://void.example.');
  });

  describe('of which there are several', () => {
    const live = 'https://shop.example';
    const trial = 'https://trial.example';
    let several: Made;
    beforeAll(async () => {
      several = await made({
        servers: [{ url: live }, { url: trial }],
        paths: {
          '/everywhere': get('everywhere', { servers: [{ url: trial }, { url: live }] }),
          '/trial': get('onTrial', { servers: [{ url: trial }] }),
          '/live': get('onLive', { servers: [{ url: live }] }),
          '/files': get('files', { servers: [{ url: 'https://files.example' }] }),
          '/media': get('media', { servers: [{ url: 'https://media.example' }, { url: `${trial}/media` }] }),
        },
      });
    });

    test.each([
      ['everywhere', live, '/everywhere'],
      ['everywhere', trial, `${trial}/everywhere`],
      ['onTrial', live, `${trial}/trial`],
      ['onTrial', trial, `${trial}/trial`],
      ['onLive', live, '/live'],
      ['files', trial, 'https://files.example/files'],
      ['media', live, 'https://media.example/media'],
      ['media', `${trial}/media`, `${trial}/media/media`],
    ])('is the baseUrl, or the first: %s from %s', async (method, baseUrl, url) => {
      expect((await sent(several, method, { baseUrl }))?.[0]).toBe(url);
    });

    test.each([
      ['onLive', `its server is ${live}, and`],
      ['media', `its server is https://media.example or ${trial}/media, and`],
    ])('must be given for another environment than the first: %s', async (method, message) => {
      expect(await sent(several, method, { baseUrl: trial })).toContain(message);
    });
  });

  test('must be safe', async () => {
    const servers = { 'https://files.shop.example': 'http://other.example' };
    expect(await sent(shop, 'files', { apiKey, servers })).toContain('must be an https:// URL');
  });

  test('are named when the client is generated, or left out', () => {
    expect(shop.leftOut).toContain(
      'Note: GET /files (files) is sent to its own server, https://files.shop.example.',
    );
    expect(shop.leftOut).toContain(
      'Left out: a variable of its server has no default\n  GET /nowhere (nowhere)',
    );
  });
});
