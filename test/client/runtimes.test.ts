import { afterEach, describe, expect, test, vi } from 'vitest';
import { examples } from '../../generated/examples.js';
import manifest from '../../package.json' with { type: 'json' };
import { createPartnerApi } from '../../src/index.js';
import { createFetchClient } from '../../src/openapi-fetch.js';
import { recordRequests } from './recordRequests.js';

// The client refuses to run where every user can read the key. It knows the runtime by its globals.

afterEach(() => vi.unstubAllGlobals());

const apiKey = 'canary-key';
const body = examples.addUserVerification.request.started;

type Globals = Record<'window' | 'navigator', unknown>;

function stub({ window, navigator }: Globals): void {
  vi.stubGlobal('window', window);
  vi.stubGlobal('navigator', navigator);
}

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const readable: [what: string, globals: Globals][] = [
  ["a browser's page", { window: { document: {} }, navigator: { userAgent: firefox, product: 'Gecko' } }],
  ["a page whose app hides the browser's name", { window: { document: {} }, navigator: { userAgent: '' } }],
  ["a browser's worker", { window: undefined, navigator: { userAgent: firefox, product: 'Gecko' } }],
  ['React Native', { window: {}, navigator: { product: 'ReactNative' } }],
];

describe.each(readable)('in %s', (_, globals) => {
  test.each([
    ['createPartnerApi', createPartnerApi],
    ['createFetchClient', createFetchClient],
  ])('%s refuses to make a client, and says why', (_, create) => {
    stub(globals);
    const make = () => create({ environment: 'testing', apiKey });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(
      'Users can read the apiKey here. Call from a server, or set dangerouslyAllowBrowser: true.',
    );
  });

  test('a client with dangerouslyAllowBrowser sends no User-Agent of its own', async () => {
    const { baseUrl, requests } = await recordRequests();
    stub(globals);
    const api = createPartnerApi({ baseUrl, apiKey, dangerouslyAllowBrowser: true });
    expect((await api.addUserVerification({ body })).data).toEqual({ message: 'started' });
    const client = createFetchClient({ baseUrl, apiKey, dangerouslyAllowBrowser: true });
    await client.POST('/v1/user/verification', { body });
    vi.unstubAllGlobals();
    expect(requests).toHaveLength(2);
    for (const { headers } of requests) expect(headers['user-agent']).not.toContain('partner-api');
  });
});

describe.each<[what: string, globals: Globals]>([
  ['Node 20', { window: undefined, navigator: undefined }],
  ['Node 22', { window: undefined, navigator: { userAgent: 'Node.js/22' } }],
  ['Deno', { window: undefined, navigator: { userAgent: 'Deno/2.5.0' } }],
  ['Deno 1, which has a window', { window: {}, navigator: { userAgent: 'Deno/1.46.3' } }],
  ['Bun', { window: undefined, navigator: { userAgent: 'Bun/1.3.0' } }],
  ['workerd', { window: undefined, navigator: { userAgent: 'Cloudflare-Workers' } }],
  ['a server that other code gave an empty window', { window: {}, navigator: undefined }],
])('in %s', (_, globals) => {
  test("a client names the package's version in User-Agent", async () => {
    const { baseUrl, requests } = await recordRequests();
    stub(globals);
    await createPartnerApi({ baseUrl, apiKey }).addUserVerification({ body });
    await createFetchClient({ baseUrl, apiKey }).POST('/v1/user/verification', { body });
    expect(requests.map(({ headers }) => headers['user-agent'])).toEqual([
      `partner-api/${manifest.version}`,
      `partner-api/${manifest.version}`,
    ]);
  });
});

describe('allowInsecureHttp', () => {
  test.each(['http://mock:4010', 'http://10.0.0.7', 'http://host.docker.internal/p100/'])(
    'accepts %s, which is refused without it',
    (baseUrl) => {
      expect(createPartnerApi({ baseUrl, apiKey, allowInsecureHttp: true })).toBeDefined();
      expect(() => createPartnerApi({ baseUrl, apiKey })).toThrow('baseUrl must be an https:// URL');
    },
  );

  test.each(['ftp://mock', 'http://me:pw@mock', 'http://mock?x=1', 'mock:4010'])(
    'still refuses %s',
    (baseUrl) => {
      const create = () => createPartnerApi({ baseUrl, apiKey, allowInsecureHttp: true });
      expect(create).toThrow('baseUrl must be an https:// URL without user, query and fragment');
    },
  );

  test('sends to the given host', async () => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return new Response('{"message":"started"}', { status: 201 });
    };
    const api = createPartnerApi({ baseUrl: 'http://mock:4010', apiKey, allowInsecureHttp: true, fetch });
    await api.addUserVerification({ body });
    expect(urls).toEqual(['http://mock:4010/v1/user/verification']);
  });
});
