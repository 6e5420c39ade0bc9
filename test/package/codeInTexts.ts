import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, test, vi } from 'vitest';
import { examples } from '../../generated/examples.js';
import { scenarioUser } from '../../src/testing.js';
import { succeed } from '../support/package/packedTarball.js';
import { run } from '../support/repository/copy.js';
import { mockProcess } from '../support/servers/mockProcess.js';
import { closedPort } from '../support/servers/receiver.js';
import { compile, strictSettings } from '../support/types/compile.js';

const body = examples.addUserVerification.request.started;

/** Tests the code in `README.md` and `AGENTS.md` of the package. `app` returns the folder of an app that installed it. */
export function codeInTextsTests(app: () => string): void {
  test.each(['README.md', 'AGENTS.md'])('compiles in %s', (text) => {
    const files = writeCode(app(), text);
    expect(files.length).toBeGreaterThan(2);
    const settings = {
      ...strictSettings,
      ...{ exactOptionalPropertyTypes: true, skipLibCheck: true },
      ...{ types: ['node'], typeRoots: [join(import.meta.dirname, '../../node_modules/@types')] },
    };
    expect(compile(app(), files, settings)).toBe('');
  });

  test('the call of the README starts a verification', async () => {
    const { url } = await mockProcess();
    // What the README says to do to call the mock.
    const file = await bundled(app(), 'README.md', 'verify.ts', (code) =>
      code.replace("environment: 'testing'", `baseUrl: '${url}'`),
    );
    const printed = await succeed(run(process.execPath, [file], app(), { PARTNER_API_KEY: 'any' }));
    expect(printed).toBe(`${examples.addUserVerification.responses[201].started.message}\n`);
  });

  test('the webhook server of the README receives events', async () => {
    const file = await bundled(app(), 'README.md', 'webhook.ts');
    const port = await closedPort();
    const env = { ...process.env, PORT: String(port), PARTNER_WEBHOOK_TOKEN: 'token' };
    const server = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void server.kill());
    let printed = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
    await once(server.stdout, 'data');
    const send = async (authorization: string) => {
      const event = JSON.stringify({ externalUserId: 'user-1', status: 'ACTIVE' });
      const headers = { authorization };
      return (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', headers, body: event })).status;
    };
    expect([await send('other'), await send('token')]).toEqual([401, 200]);
    // The answer can arrive before what the process has printed.
    await vi.waitFor(() => expect(printed).toBe(`Listening on port ${port}\nuser-1 ACTIVE\n`));
  });

  test('the app of AGENTS.md tells every outcome apart, uploads a file and receives an event', async () => {
    const { url } = await mockProcess();
    const bill = join(app(), 'bill.pdf');
    writeFileSync(bill, '%PDF-1.4');
    const users = [body.externalUserId, ...['427', '412', 'f001', 'f003'].map(mockUser)];
    writeCode(app(), 'AGENTS.md');
    writeFileSync(
      join(app(), 'AGENTS.md.code/main.ts'),
      `import { uploadProofOfAddress } from './upload';
import { startVerification } from './verification';
import { POST } from './webhook';
import { createEventRequest } from '@p100/partner-api/testing';
const states = [];
for (const externalUserId of ${JSON.stringify(users)})
  states.push(await startVerification({ ...${JSON.stringify(body)}, externalUserId }));
const uploads = [
  await uploadProofOfAddress('user-1', ${JSON.stringify(bill)}),
  await uploadProofOfAddress('${scenarioUser('P412')}', ${JSON.stringify(bill)}),
];
const event = (secret: string) => POST(createEventRequest('userStatus', { secret }));
const events = [(await event('token')).status, (await event('other')).status];
console.log(JSON.stringify({ states, uploads, events }));
`,
    );
    const file = await bundle(app(), 'AGENTS.md.code/main.ts');
    const env = { PARTNER_API_URL: url, PARTNER_API_KEY: 'any', PARTNER_WEBHOOK_TOKEN: 'token' };
    expect(JSON.parse(await succeed(run(process.execPath, [file], app(), env)))).toEqual({
      states: ['started', 'documents missing', 'refused', 'started', 'unclear'],
      uploads: [null, 'P412'],
      events: [200, 401],
    });
  });

  test.each([
    ['README.md', 'verify.test.ts'],
    ['AGENTS.md', 'verification.test.ts'],
  ])('the test of %s passes', async (text, name) => {
    const file = await bundled(app(), text, name);
    expect(await succeed(run(process.execPath, ['--test', file], app()))).toMatch(/^# fail 0$/m);
  });
}

/** Returns the user for whom the mock gives an answer, by the end of the id. */
const mockUser = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`;

/** Writes the named code blocks of a text of the installed package into a folder of the app. Returns their files. */
function writeCode(app: string, text: string, change = (code: string) => code): string[] {
  const markdown = readFileSync(join(app, 'node_modules/@p100/partner-api', text), 'utf8');
  const folder = `${text}.code`;
  mkdirSync(join(app, folder), { recursive: true });
  return [...markdown.matchAll(/```ts\n(\/\/ (\S+)\n[\s\S]*?)```/g)].map(([, code = '', name]) => {
    writeFileSync(join(app, folder, `${name}`), change(code));
    return `${folder}/${name}`;
  });
}

/** Writes the code of a text, and bundles one of its files. Returns the program. */
function bundled(
  app: string,
  text: string,
  name: string,
  change?: (code: string) => string,
): Promise<string> {
  writeCode(app, text, change);
  return bundle(app, `${text}.code/${name}`);
}

async function bundle(app: string, file: string): Promise<string> {
  const outfile = join(app, file.replace(/\.ts$/, '.mjs'));
  const options = { packages: 'external', platform: 'node', format: 'esm' } as const;
  await build({ entryPoints: [join(app, file)], outfile, bundle: true, ...options });
  return outfile;
}
