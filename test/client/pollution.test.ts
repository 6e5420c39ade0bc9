import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi, linkTo, type PartnerApiOptions, request } from '../../src/index.js';
import { createFetchClient } from '../../src/openapi-fetch.js';

// Other code in an app may add properties to `Object.prototype`, by mistake or in an attack ("prototype pollution").
// For every name that the client reads, its requests and results must be the same as without such a property.

const source = join(import.meta.dirname, '../../src');

/** The names of all properties that the code in a folder reads. */
function namesReadBy(folder: string): string[] {
  const names: string[] = [];
  for (const file of readdirSync(folder)) {
    // `src/client/any` is in generated clients of other descriptions alone.
    if (!file.endsWith('.ts')) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) names.push(node.name.text);
      // `const { name } = value` and `const { name: other } = value`
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        names.push((node.propertyName ?? node.name).getText());
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return names;
}

/** JavaScript and its streams read these: `then` of what is awaited, `cancel` of a stream's source, others of a property. */
const readByLanguage = ['then', 'cancel', 'get', 'set', 'value'];

const names = [
  ...new Set([...namesReadBy(join(source, 'client')), ...namesReadBy(join(source, 'openapiFetch'))]),
].filter((name) => !(name in {}) && !readByLanguage.includes(name));

const prototype = Object.prototype as unknown as Record<string, unknown>;
const body = examples.addUserVerification.request.started;
const files = [new Blob(['the file'], { type: 'application/pdf' })];
const path = { externalUserId: 'u', verificationId: 'v' };

type Calls = (options: PartnerApiOptions) => Promise<unknown>;

const ourCalls: Calls = async (options) => {
  const api = createPartnerApi(options);
  const results = [
    await api.addUserVerification({ body }),
    await api.addPoaFile({ path, body: { files } }),
    await api.getNetworkFee({ query: { network: 'n' } } as never),
    await request(api, { method: 'POST', path: '/v1/{id}', params: { path: { id: 'u' } }, body: { a: 1 } }),
  ];
  const link = linkTo(api, 'redirectToVerification', { path });
  return [link, ...results.flatMap(({ data, error, status }) => [data, error?.code, status])];
};

const fetchClientCalls: Calls = async (options) => {
  // openapi-fetch itself reads inherited properties, and then fails or sends nothing.
  await createFetchClient(options)
    .POST('/v1/user/verification', { body })
    .catch(() => {});
};

/** Makes calls, while `Object.prototype` has a property called `name`, if one is given. */
async function exchanged(calls: Calls, name = '', property: PropertyDescriptor = {}) {
  const pollute = () => name && Object.defineProperty(prototype, name, { ...property, configurable: true });
  const clean = () => name && delete prototype[name];
  const sent: unknown[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    // The real `fetch` reads inherited properties of `init` as well.
    const isInherited = name in init && !Object.hasOwn(init, name);
    const { method, redirect, headers, body } = init;
    clean();
    const parts = body instanceof FormData ? [...body].map(([field, part]) => [field, typeof part]) : body;
    sent.push({ url, method, redirect, headers: [...new Headers(headers)], parts, isInherited });
    const response = new Response('{"message":"started"}', { status: sent.length === 1 ? 201 : 400 });
    pollute();
    return response;
  };
  const options: PartnerApiOptions = { environment: 'testing', apiKey: 'key-1', fetch };
  pollute();
  try {
    return { returned: await calls(options), sent };
  } finally {
    clean();
  }
}

const values = [false, 'x', {}, () => {}];

describe('createPartnerApi, request and linkTo', () => {
  let expected: unknown;
  beforeAll(async () => {
    expected = await exchanged(ourCalls);
  });

  test.each(names)('Object.prototype.%s changes nothing', async (name) => {
    for (const value of values) {
      const actual = await exchanged(ourCalls, name, { value, enumerable: true, writable: true });
      // `toEqual` would take most of the time.
      if (!isDeepStrictEqual(actual, expected)) expect(actual, `with the value ${value}`).toEqual(expected);
    }
  });
});

test('createFetchClient sends the same request or none', async () => {
  const [expected] = (await exchanged(fetchClientCalls)).sent;
  const unsent = new Set<string>();
  for (const name of names) {
    for (const value of ['x', () => {}]) {
      // openapi-fetch itself writes properties that are enumerable into the query.
      const { sent } = await exchanged(fetchClientCalls, name, { value, enumerable: false, writable: true });
      if (sent.length === 0) unsent.add(name);
      else expect(sent[0], `${name}: ${value}`).toEqual(expected);
    }
  }
  expect(unsent.size).toBeLessThan(10);
});
