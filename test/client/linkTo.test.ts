import { expect, test, vi } from 'vitest';
import { connect } from '../../src/client/runtime.js';
import { createPartnerApi, linkTo } from '../../src/index.js';

const fetch = vi.fn();
const api = createPartnerApi({ environment: 'testing', apiKey: 'canary-key', fetch });
const path = { externalUserId: 'user 1/2', verificationId: 'v?1' };

test('linkTo returns the URL of an operation for a browser, without the key and without a call', () => {
  const url = linkTo(api, 'redirectToVerification', { path });
  expect(url).toBe('https://partner-api-stage.p100.io/v1/kyc/verification/user%201%2F2/v%3F1');
  expect(fetch).not.toHaveBeenCalled();
});

test('linkTo respects a base URL with a path', () => {
  const proxied = createPartnerApi({ baseUrl: 'https://a.example/p100/', apiKey: 'canary-key' });
  expect(linkTo(proxied, 'redirectToVerification', { path })).toMatch(
    /^https:\/\/a\.example\/p100\/v1\/kyc\//,
  );
});

test('linkTo refuses a POST without a key', () => {
  const description = { environments: {}, auth: undefined, traits: {}, sensitive: [], userAgent: 'test/1' };
  const operations = { login: { method: 'POST', path: '/login', success: {} } };
  const client = connect<{ login(input: object): unknown }>(
    { baseUrl: 'https://a.example' },
    description,
    operations,
  );
  expect(() => linkTo(client, 'login', {})).toThrow('"login" must be an operation that is a GET');
});

type Untyped = (api: unknown, name: string, input?: unknown) => string;

test.each<[what: string, api: unknown, name: string, input: unknown, message: string]>([
  [
    'a GET that needs the key',
    api,
    'getPartnerBalances',
    {},
    '"getPartnerBalances" must be an operation that is a GET',
  ],
  [
    'a POST',
    api,
    'addUserVerification',
    { body: {} },
    '"addUserVerification" must be an operation that is a GET',
  ],
  [
    'a method that does not exist',
    api,
    'redirect',
    { path },
    '"redirect" must be an operation that is a GET',
  ],
  ['the name of an inherited property', api, 'toString', {}, '"toString" must be an operation that is a GET'],
  ['a group of methods', api, 'unconfirmed', {}, '"unconfirmed" must be an operation that is a GET'],
  ['no input', api, 'redirectToVerification', undefined, '"externalUserId" must not be empty, "." or ".."'],
  [
    'a parameter that leaves its segment',
    api,
    'redirectToVerification',
    { path: { ...path, verificationId: '..' } },
    '"verificationId" must not be empty, "." or ".."',
  ],
  ['an unknown part', api, 'redirectToVerification', { path, canary: 1 }, 'There is no input "canary".'],
  ['an object that is no client', {}, 'redirectToVerification', { path }, 'linkTo() needs a client'],
  ['undefined as the client', undefined, 'redirectToVerification', { path }, 'linkTo() needs a client'],
])('linkTo refuses %s', (_, api, name, input, message) => {
  const link = () => (linkTo as Untyped)(api, name, input);
  expect(link).toThrow(TypeError);
  expect(link).toThrow(message);
  expect(link).not.toThrow('canary-key');
});
