import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createPartnerApi, type PartnerApiOptions } from '../../src/index.js';

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
      'apiKey must be a string of ASCII characters without spaces',
    ],
    [
      'an empty key',
      { environment: 'testing', apiKey: '' },
      'apiKey must be a string of ASCII characters without spaces',
    ],
    [
      'a key with a line break',
      { environment: 'testing', apiKey: `${apiKey}\n` },
      'apiKey must be a string of ASCII characters without spaces',
    ],
    [
      'a timeoutMs of 0',
      { environment: 'testing', apiKey, timeoutMs: 0 },
      'timeoutMs must be a number from 1 to 2147483647.',
    ],
    [
      'a timeoutMs that timers cannot measure',
      { environment: 'testing', apiKey, timeoutMs: 2 ** 31 },
      'timeoutMs must be a number from 1 to 2147483647.',
    ],
    [
      'negative retries',
      { environment: 'testing', apiKey, retries: -1 },
      'retries must be a number from 0 to 2147483647.',
    ],
  ])('%s', (_, options, message) => {
    const create = () => createPartnerApi(options as PartnerApiOptions);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(message);
    expect(create).not.toThrow(apiKey);
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
