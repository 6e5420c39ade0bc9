import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPartnerApi, type PartnerApiOptions } from '../../src/index.js';

afterEach(() => vi.unstubAllGlobals());

const apiKey = 'canary-key';

describe('a client is not made', () => {
  test.each<[what: string, options: unknown, message: string]>([
    ['without a target', { apiKey }, 'Give either baseUrl or environment: testing, production.'],
    [
      'with two targets',
      { apiKey, environment: 'testing', baseUrl: 'https://a.example' },
      'Give either baseUrl or environment',
    ],
    [
      'for an unknown environment',
      { apiKey, environment: 'staging' },
      'Give either baseUrl or environment: testing, production.',
    ],
    [
      'for an inherited name',
      { apiKey, environment: 'toString' },
      'Give either baseUrl or environment: testing, production.',
    ],
    ['for a relative URL', { apiKey, baseUrl: '/v1' }, 'baseUrl must be an https:// URL'],
    ['without TLS', { apiKey, baseUrl: 'http://partner-api.p100.io' }, 'baseUrl must be an https:// URL'],
    [
      'for a name that only begins like this machine’s',
      { apiKey, baseUrl: 'http://127.0.0.1.example' },
      'baseUrl must be an https:// URL',
    ],
    ['for another scheme', { apiKey, baseUrl: 'file:///etc' }, 'baseUrl must be an https:// URL'],
    [
      'with a password in the URL',
      { apiKey, baseUrl: 'https://me:pw@a.example' },
      'baseUrl must be an https:// URL without user, query and fragment',
    ],
    [
      'with a query in the URL',
      { apiKey, baseUrl: 'https://a.example?x=1' },
      'baseUrl must be an https:// URL without user, query and fragment',
    ],
    [
      'with an empty query in the URL',
      { apiKey, baseUrl: 'https://a.example?' },
      'without user, query and fragment',
    ],
    [
      'with an empty fragment in the URL',
      { apiKey, baseUrl: 'https://a.example/#' },
      'without user, query and fragment',
    ],
    [
      'with a password alone in the URL',
      { apiKey, baseUrl: 'https://:pw@a.example' },
      'without user, query and fragment',
    ],
    ['without a key', { environment: 'testing' }, 'apiKey is missing, or has a character'],
    ['with an empty key', { environment: 'testing', apiKey: '' }, 'apiKey is missing, or has a character'],
    [
      'with a line break in the key',
      { environment: 'testing', apiKey: `${apiKey}\n` },
      'apiKey is missing, or has a character that no header can carry',
    ],
    [
      'with no time at all',
      { environment: 'testing', apiKey, timeoutMs: 0 },
      'timeoutMs must be more than 0',
    ],
    [
      'with a time that timers cannot measure',
      { environment: 'testing', apiKey, timeoutMs: 2 ** 31 },
      'timeoutMs must be more than 0 and less than 2147483648.',
    ],
    [
      'with half a retry',
      { environment: 'testing', apiKey, retries: 0.5 },
      'retries must be 0 or a positive integer.',
    ],
    [
      'with fewer retries than none',
      { environment: 'testing', apiKey, retries: -1 },
      'retries must be 0 or a positive integer.',
    ],
  ])('%s', (_, options, message) => {
    const create = () => createPartnerApi(options as PartnerApiOptions);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(message);
    expect(create).not.toThrow(apiKey);
  });

  test('in a browser, unless that is asked for', () => {
    vi.stubGlobal('window', { document: {} });
    expect(() => createPartnerApi({ environment: 'testing', apiKey })).toThrow('dangerouslyAllowBrowser');
    expect(createPartnerApi({ environment: 'testing', apiKey, dangerouslyAllowBrowser: true })).toBeDefined();
  });
});

test.each([
  'https://a.example',
  'http://localhost:4010',
  'http://127.0.0.1',
  'http://[::1]:4010',
])('a client is made for %s', (baseUrl) => {
  expect(createPartnerApi({ baseUrl, apiKey })).toBeDefined();
});

test('the key is not in the client that it was given to', () => {
  const api = createPartnerApi({ environment: 'testing', apiKey });
  expect(inspect(api, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(apiKey);
  expect(JSON.stringify(api)).not.toContain(apiKey);
});
