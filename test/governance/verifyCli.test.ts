import { expect, test } from 'vitest';
import { verifyArguments } from '../../scripts/verify/verifyArguments.js';
import { run } from '../support/repository/copy.js';
import { startServer } from './wrongServers/startServer.js';

const apiKey = 'canary-key-Zq81';

test('--json prints only JSON, and the exit code is 1 if something differs', async () => {
  const { url } = await startServer({ answer: () => ({ type: 'text/plain' }) });
  const args = ['scripts/verify.ts', '--server', url.href, '--json'];
  const outcome = await run('node', ['scripts/run.js', ...args], '.', { PARTNER_API_KEY: apiKey });
  expect(outcome).toMatchObject({ exitCode: 1, stderr: '' });
  expect(outcome.stdout).not.toContain(apiKey);
  const { probes } = JSON.parse(outcome.stdout);
  expect(probes).toContainEqual({
    probe: 'addUserVerification-unknownUser',
    operationId: 'addUserVerification',
    request: 'about an unknown user',
    verdict: 'differs',
    expected: '400 P412',
    status: 400,
    got: '400 P412',
    reasons: ['content type: expected application/json, got text/plain'],
    furtherFields: [],
    confirms: ['#/components/examples/P412/x-error'],
    refutes: [],
    claims: { '#/components/examples/P412/x-error': 'meaning' },
  });
});

test('wrong arguments end with exit code 2, a usage line and no stack trace', async () => {
  const outcome = await run('node', ['scripts/run.js', 'scripts/verify.ts'], '.', {
    PARTNER_API_KEY: apiKey,
  });
  expect(outcome).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      '--server is missing: the URL of the environment to check.\nUsage: PARTNER_API_KEY=… npm run verify -- --server URL [--timeout SECONDS] [--json]\n',
  });
});

const server = ['--server', 'https://api.example'];

test.each<[what: string, args: string[], key: string | undefined, message: string]>([
  ['a server that is not a URL', ['--server', 'api.example'], apiKey, '--server is not a URL.'],
  [
    'http for another machine',
    ['--server', 'http://api.example'],
    apiKey,
    '--server must be https, except on this machine',
  ],
  [
    'a user name in the URL',
    ['--server', 'https://me:pw@api.example'],
    apiKey,
    '--server must not have a user name',
  ],
  ['a query', ['--server', 'https://api.example?a=b'], apiKey, '--server must not have a user name'],
  ['no key', server, undefined, 'PARTNER_API_KEY is missing'],
  ['an empty key', server, '', 'PARTNER_API_KEY is missing'],
  ['a key with a line break', server, `${apiKey}\n`, 'PARTNER_API_KEY has a character'],
  ['a timeout of 0', [...server, '--timeout', '0'], apiKey, '--timeout must be a number of seconds'],
  [
    'a timeout that is not a number',
    [...server, '--timeout', 'soon'],
    apiKey,
    '--timeout must be a number of seconds',
  ],
  ['an unknown option', [...server, '--key', 'x'], apiKey, "Unknown option '--key'"],
])('refuses %s', (_, args, key, message) => {
  const read = () => verifyArguments(args, key);
  expect(read).toThrow(message);
  expect(read).toThrow(/\nUsage: /);
  expect(read).not.toThrow(apiKey);
});

test('accepts http for servers on this machine', () => {
  for (const url of ['http://localhost:4010', 'http://127.0.0.1:4010/', 'http://[::1]:4010/base/']) {
    expect(verifyArguments(['--server', url, '--timeout', '0.5'], apiKey)).toMatchObject({
      server: new URL(url),
      apiKey,
      timeoutMs: 500,
      json: false,
    });
  }
});
