import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createEventRequest } from '../../src/testing.js';
import type { WebhookHandler } from '../../src/webhooks.js';
import { temporaryFolder } from '../support/repository/copy.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { full } from '../support/runner/full.js';
import { http1 } from './callers.js';

const guide = readFileSync('docs/guide/webhooks.md', 'utf8');
const secret = 'token-of-a-test';
const json = { 'content-type': 'application/json' };
const authorized = { ...json, authorization: secret };
const event = JSON.stringify({ externalUserId: 'user-1', status: 'ACTIVE' });
const nested = `{"a":${'['.repeat(12_000)}${']'.repeat(12_000)}}`;

/** Returns the first TypeScript example below a heading of the guide. */
function exampleOf(heading: string): string {
  const [, chapter = ''] = guide.split(new RegExp(`^##+ ${heading.replace('.', '\\.')}$`, 'm'));
  const [, code] = /```ts\n([\s\S]*?)```/.exec(chapter) ?? [];
  if (!code) throw new Error(`The guide has no example below ${heading}.`);
  return code;
}

let folder: string;
let made = 0;

/** Writes an example as a module, with our sources in place of the package. Returns its path. */
async function moduleOf(code: string, alias: Record<string, string> = {}): Promise<string> {
  const outfile = join(folder, `${made++}.mjs`);
  await build({
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile },
    stdin: { contents: code, loader: 'ts', resolveDir: resolve('.') },
    alias: { '@p100/partner-api/webhooks': resolve('src/webhooks.ts'), ...alias },
  });
  return outfile;
}

beforeAll(() => {
  folder = temporaryFolder(atEndOfFile);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'port.mjs'),
    `import { Server } from 'node:net';
const { listen } = Server.prototype;
Server.prototype.listen = function (...args) {
  this.once('listening', () => console.log('port', this.address().port));
  return listen.apply(this, args);
};`,
  );
});

/** Runs an example that starts a server. Returns the URL of the webhook, and what it has written. */
async function serve(code: string, alias?: Record<string, string>) {
  expect(code).toContain('3000');
  const file = await moduleOf(code.replace('3000', '0'), alias);
  const child = spawn(process.execPath, ['--import', join(folder, 'port.mjs'), file], {
    cwd: folder,
    env: { ...process.env, PARTNER_WEBHOOK_TOKEN: secret },
  });
  atEndOfFile(() => child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text) => {
      output[name] += text;
    });
  }
  const port = await vi.waitFor(
    () => {
      const [, port] = /^port (\d+)$/m.exec(output.stdout) ?? [];
      if (!port && child.exitCode === null) throw new Error(output.stderr);
      return port;
    },
    { timeout: 20_000 },
  );
  return { url: `http://localhost:${port}/webhook/user/status`, child, output };
}

const servers: [name: string, heading: string, alias?: Record<string, string>][] = [
  ['node:http', 'node:http'],
  ['Express 4', 'Express', { express: 'express4' }],
  ['Express 5', 'Express'],
  ['Fastify', 'Fastify'],
  ['Koa', 'Koa'],
  ['Hono', 'Hono'],
];

describe.each(servers)('the example for %s', (name, heading, alias) => {
  let url: string;
  let child: ChildProcess;
  let output: { stdout: string; stderr: string };
  beforeAll(async () => {
    ({ url, child, output } = await serve(exampleOf(heading), alias));
  });
  afterAll(async () => {
    const running = child.exitCode === null && child.signalCode === null;
    child.kill('SIGKILL');
    if (running) await once(child, 'exit');
    expect(running, output.stderr).toBe(true);
  });

  const handled = () => output.stdout.match(/^user-1 ACTIVE$/gm)?.length ?? 0;

  test('accepts an event', async () => {
    const before = handled();
    expect(await http1.send(url, authorized, event)).toBe(200);
    await vi.waitFor(() => expect(handled()).toBe(before + 1));
  });

  test('refuses what it must, handles nothing of it, and lives on', async () => {
    const before = handled();
    expect(await http1.send(url, json, event)).toBe(401);
    expect(await http1.send(url, json, nested)).toBe(401);
    expect(await http1.send(url, authorized, nested)).toBe(400);
    expect(await http1.send(url, authorized, '{"status":"ACTIVE"}')).toBe(400);
    await http1.breakOff(url, authorized, event);
    expect(await http1.send(url.replace('status', 'other'), authorized, event)).toBe(404);
    expect(await http1.send(url, authorized, event)).toBe(200);
    await vi.waitFor(() => expect(handled()).toBe(before + 1));
  });

  // Takes as long as the time limit. Fastify reads the body itself, without one.
  if (!full || name === 'Fastify') return;
  test('answers before a body is complete', async () => {
    expect(await http1.sendPart(url, json, event)).toBe(401);
    expect(await http1.sendPart(url, authorized, event)).toBe(408);
  });
});

describe('the example', () => {
  const handlerOf = async (heading: string): Promise<WebhookHandler> => {
    const exports = await import(await moduleOf(exampleOf(heading)));
    return exports.POST ?? exports.webhooks;
  };
  let log: unknown[][];
  beforeAll(() => {
    log = [];
    vi.spyOn(console, 'log').mockImplementation((...values) => void log.push(values));
    vi.stubEnv('PARTNER_WEBHOOK_TOKEN', secret);
    vi.stubEnv('OLD_WEBHOOK_TOKEN', 'old-token');
    vi.stubEnv('NEW_WEBHOOK_TOKEN', 'new-token');
  });
  afterAll(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  const fields = { externalUserId: 'user-1' };

  test.each(['Handlers', 'Next.js', 'All events on their paths'])(
    'below %s accepts an event',
    async (heading) => {
      log.length = 0;
      const handler = await handlerOf(heading);
      expect((await handler(createEventRequest('userStatus', { secret: 'other' }))).status).toBe(401);
      expect((await handler(createEventRequest('userStatus', { secret, fields }))).status).toBe(200);
      expect(log).toHaveLength(1);
      expect(log[0]).toContain('user-1');
    },
  );

  test('of a router knows the events by their paths', async () => {
    log.length = 0;
    const handler = await handlerOf('All events on their paths');
    const url = 'https://app.example/webhook/sepa';
    const transfer = { secret, url, fields: { id: 'transfer-1', status: 'FAILED' } };
    expect((await handler(createEventRequest('sepaTransfer', transfer))).status).toBe(200);
    expect(log).toEqual([['transfer-1', 'FAILED']]);
  });

  test('of two tokens accepts both', async () => {
    const handler = await handlerOf('Replace the token');
    for (const secret of ['old-token', 'new-token']) {
      expect((await handler(createEventRequest('userStatus', { secret }))).status).toBe(200);
    }
    expect((await handler(createEventRequest('userStatus', { secret }))).status).toBe(401);
  });
});
