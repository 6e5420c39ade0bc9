import { networkInterfaces } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { type MockCommand, mockArguments, mockOptions } from '../../src/mock/cli/mockOptions.js';
import { runMock } from '../../src/mock/cli/runMock.js';
import { startUpText } from '../../src/mock/cli/startUpText.js';
import { type Mock, type MockOptions, startMock } from '../../src/mock/http/server.js';
import { UsageError } from '../../src/shared/usageError.js';
import { addUserVerification, exampleInput } from '../support/contract/contract.js';
import { requestOf } from '../support/contract/requestOf.js';
import { runFile } from '../support/repository/copy.js';
import { mockProcess } from '../support/servers/mockProcess.js';
import { serve } from '../support/servers/serve.js';

const cli = (...args: string[]) => runFile('src/cli.ts', args);

test.each([
  ['no command', [], 'No command given. Use: partner-api mock, or partner-api trigger.'],
  ['an unknown command', ['serve'], 'Unknown command serve. Use: partner-api mock, or partner-api trigger.'],
  [
    'a wrong option',
    ['mock', '--port', 'http'],
    '--port must be a whole number from 0 to 65535, not "http".',
  ],
  [
    'a webhook URL of another scheme',
    ['mock', '--webhook-url', 'ftp://app.example', '--webhook-secret', 'secret'],
    '--webhook-url must be an http:// or https:// URL without user and password.',
  ],
])('%s is refused in one line, with exit code 2', async (_, args, message) => {
  const { exitCode, stdout, stderr } = await cli(...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
});

const webhook = ['--webhook-secret', 'secret', '--webhook-url'];
const noUrl = '--webhook-url must be an http:// or https:// URL without user and password.';

test.each<[args: string[], message: string]>([
  [['--prot', '1'], "Unknown option '--prot'. partner-api mock --help lists the options."],
  [['now'], "Unexpected argument 'now'. partner-api mock --help lists the options."],
  [['--port', '70000'], '--port must be a whole number from 0 to 65535, not "70000".'],
  [['--host', ''], '--host is empty. Give a name or an address.'],
  [['--latency=-1'], '--latency must be a whole number from 0 to 3600000, not "-1".'],
  [['--log', 'xml'], '--log must be pretty, json or silent, not "xml".'],
  [[...webhook, 'ftp://app.example'], noUrl],
  [[...webhook, 'http://user:password@app.example'], noUrl],
  [[...webhook, 'app.example'], noUrl],
  [
    [...webhook, 'https://app.example', '--webhook-delay', 'soon'],
    '--webhook-delay must be a whole number from 0 to 3600000, not "soon".',
  ],
  [
    [...webhook, 'https://app.example', '--webhook-retry-scale', 'fast'],
    '--webhook-retry-scale must be a number from 0 to 1000, not "fast".',
  ],
  [[...webhook, 'nothing=https://app.example'], 'There is no webhook nothing, only userStatus, '],
  [['--webhook-url', 'https://app.example'], 'Give both --webhook-url and --webhook-secret, or neither.'],
  [['--webhook-secret', 'secret'], 'Give both --webhook-url and --webhook-secret, or neither.'],
  [
    ['--webhook-url', 'https://app.example', '--webhook-secret', 'a\nb'],
    '--webhook-secret is empty, or has a character that is not allowed, such as a space or a line break.',
  ],
])('%j is refused', (args, message) => {
  expect(() => mockOptions(args, false)).toThrow(UsageError);
  expect(() => mockOptions(args, false)).toThrow(message);
});

test('without options the contract is served on 127.0.0.1:4010, and logged as JSON where there is no terminal', () => {
  const defaults = {
    host: '127.0.0.1',
    port: 4010,
    latencyMs: 0,
    strict: false,
    webhook: undefined,
    webhookDelayMs: 1000,
  };
  expect(mockOptions([], false)).toEqual({ ...defaults, logFormat: 'json' });
  expect(mockOptions([], true)).toEqual({ ...defaults, logFormat: 'pretty' });
});

test('--spec is refused, with a word about Prism', () => {
  for (const args of [['--spec', 'library.yaml'], ['--spec=library.yaml']]) {
    expect(() => mockOptions(args, false)).toThrow(
      'Serve another description with Prism: npx @stoplight/prism-cli@5.14.2 mock FILE',
    );
  }
});

test('each webhook can have a URL of its own', () => {
  const urls = [
    '--webhook-url',
    'https://app.example',
    '--webhook-url',
    'userStatus=https://app.example/user',
  ];
  expect(mockOptions([...urls, '--webhook-secret', 'secret'], false)).toMatchObject({
    webhook: { urls: { '': 'https://app.example/', userStatus: 'https://app.example/user' } },
  });
});

test('if the port is in use, the message says how to choose another', async () => {
  const { port } = new URL(await serve(() => {}));
  const options = mockOptions(['--port', port], false) as MockCommand;
  await expect(runMock(options)).rejects.toThrow(
    new UsageError(`Port ${port} is in use. Choose another with --port; 0 takes any free one.`),
  );
});

test('--help lists every option', async () => {
  const { exitCode, stdout } = await cli('mock', '--help');
  expect(exitCode).toBe(0);
  for (const name of Object.keys(mockArguments)) expect(stdout).toContain(`  --${name} `);
});

test('the start-up text lists the users of all errors and faults, and ends with the address', async () => {
  const mock = await started();
  const text = startUpText(mock);
  expect(text).toMatch(/^00000000-0000-4000-8000-000000000427 {2}P427 +404 +addUserVerification$/m);
  expect(text.split('\n').at(-1)).toBe(`The mock listens on ${mock.url}`);
  expect(text).toMatch(/^00000000-0000-4000-8000-00000000f003 {2}CONNECTION_RESET +the connection is reset/m);
});

test('in a container, the start-up text names the address for others', async () => {
  const mock = await started({ host: '0.0.0.0' });
  const { port } = new URL(mock.url);
  expect(mock.url).toBe(`http://127.0.0.1:${port}`);
  const outer = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');
  if (!outer) return expect(mock.outside).toBeUndefined();
  expect(startUpText(mock)).toContain(`For other machines and containers: http://${outer.address}:${port}\n`);
  expect((await fetch(`${mock.outside}/healthz`)).status).toBe(200);
});

test('the printed curl line works in a strict mock as well', async () => {
  const mock = await started({ strict: true });
  const [, path = '', body = ''] = /curl -i -X POST \S+?(\/v1\S+) .*-d '(.*)'/.exec(startUpText(mock)) ?? [];
  const headers = { 'x-api-key': 'any', 'content-type': 'application/json' };
  expect((await fetch(mock.url + path, { method: 'POST', headers, body })).status).toBe(200);
});

test('the mock goes on if whoever reads its log has gone', async () => {
  const { url, process } = await mockProcess('--log', 'json');
  process.stdout?.destroy();
  process.stderr?.destroy();
  for (let i = 0; i < 50; i++) expect((await fetch(`${url}/nothing`)).status).toBe(404);
  expect(process.exitCode).toBeNull();
});

test('every event that was not delivered is printed before the mock ends, also into a pipe', async () => {
  const { port } = new URL(await serve(() => {}));
  const webhook = ['--webhook-url', `http://127.0.0.1:${port}`, '--webhook-secret', 'secret'];
  const { url, output, end, process } = await mockProcess('--log', 'json', ...webhook);
  const { path, init } = requestOf(addUserVerification, exampleInput(addUserVerification));
  const count = 2000;
  for (let i = 0; i < count; i += 50) {
    await Promise.all(Array.from({ length: 50 }, async () => (await fetch(url + path, init)).arrayBuffer()));
  }
  process.kill('SIGTERM');
  // The second signal ends the grace period.
  await pause(700);
  expect(await end()).toBe(0);
  expect(output.stderr.match(/"event":"undelivered"/g)).toHaveLength(count);
}, 60_000);

async function started(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock(options);
  onTestFinished(async () => void (await mock.close()));
  return mock;
}
