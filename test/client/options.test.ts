import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPartnerApi, type PartnerApiOptions } from '../../src/index.js';

afterEach(() => vi.unstubAllGlobals());

const apiKey = 'canary-key';

describe('createPartnerApi refuses', () => {
  test.each<[what: string, options: unknown, message: string]>([
    ['options without a target', { apiKey }, 'Give either baseUrl or environment: testing, production.'],
    [
      'options with two targets',
      { apiKey, environment: 'testing', baseUrl: 'https://a.example' },
      'Give either baseUrl or environment',
    ],
    [
      'an unknown environment',
      { apiKey, environment: 'staging' },
      'Give either baseUrl or environment: testing, production.',
    ],
    [
      'the name of an inherited property as the environment',
      { apiKey, environment: 'toString' },
      'Give either baseUrl or environment: testing, production.',
    ],
    ['a relative URL', { apiKey, baseUrl: '/v1' }, 'baseUrl must be an https:// URL'],
    [
      'a URL without TLS',
      { apiKey, baseUrl: 'http://partner-api.p100.io' },
      'baseUrl must be an https:// URL',
    ],
    [
      'a host name that only begins like a loopback address',
      { apiKey, baseUrl: 'http://127.0.0.1.example' },
      'baseUrl must be an https:// URL',
    ],
    ['a URL with another scheme', { apiKey, baseUrl: 'file:///etc' }, 'baseUrl must be an https:// URL'],
    [
      'a URL with a user and a password',
      { apiKey, baseUrl: 'https://me:pw@a.example' },
      'baseUrl must be an https:// URL without user, query and fragment',
    ],
    [
      'a URL with a query',
      { apiKey, baseUrl: 'https://a.example?x=1' },
      'baseUrl must be an https:// URL without user, query and fragment',
    ],
    [
      'a URL with an empty query',
      { apiKey, baseUrl: 'https://a.example?' },
      'without user, query and fragment',
    ],
    [
      'a URL with an empty fragment',
      { apiKey, baseUrl: 'https://a.example/#' },
      'without user, query and fragment',
    ],
    [
      'a URL with a password but no user',
      { apiKey, baseUrl: 'https://:pw@a.example' },
      'without user, query and fragment',
    ],
    [
      'options without a key',
      { environment: 'testing' },
      'apiKey is missing, is no string, or has a character',
    ],
    [
      'an empty key',
      { environment: 'testing', apiKey: '' },
      'apiKey is missing, is no string, or has a character',
    ],
    [
      'a key with a line break',
      { environment: 'testing', apiKey: `${apiKey}\n` },
      'apiKey is missing, is no string, or has a character that is not allowed',
    ],
    ['a timeoutMs of 0', { environment: 'testing', apiKey, timeoutMs: 0 }, 'timeoutMs must be more than 0'],
    [
      'a timeoutMs that timers cannot measure',
      { environment: 'testing', apiKey, timeoutMs: 2 ** 31 },
      'timeoutMs must be more than 0 and less than 2147483648.',
    ],
    [
      'retries that are not an integer',
      { environment: 'testing', apiKey, retries: 0.5 },
      'retries must be 0 or a positive integer.',
    ],
    [
      'negative retries',
      { environment: 'testing', apiKey, retries: -1 },
      'retries must be 0 or a positive integer.',
    ],
  ])('%s', (_, options, message) => {
    const create = () => createPartnerApi(options as PartnerApiOptions);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(message);
    expect(create).not.toThrow(apiKey);
  });

  test('a browser, unless dangerouslyAllowBrowser is set', () => {
    vi.stubGlobal('window', { document: {} });
    expect(() => createPartnerApi({ environment: 'testing', apiKey })).toThrow('dangerouslyAllowBrowser');
    expect(createPartnerApi({ environment: 'testing', apiKey, dangerouslyAllowBrowser: true })).toBeDefined();
  });
});

test.each(['https://a.example', 'http://localhost:4010', 'http://127.0.0.1', 'http://[::1]:4010'])(
  'createPartnerApi accepts %s',
  (baseUrl) => {
    expect(createPartnerApi({ baseUrl, apiKey })).toBeDefined();
  },
);

test('the client object does not contain its key', () => {
  const api = createPartnerApi({ environment: 'testing', apiKey });
  expect(inspect(api, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(apiKey);
  expect(JSON.stringify(api)).not.toContain(apiKey);
});
