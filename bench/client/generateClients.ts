import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from '../../scripts/cli/runProcess.js';
import { baseUrl } from './contenders.js';
import { root } from './paths.js';
import { tool } from './tool.js';

/** Generates the clients of all contenders from the description `one`, and our client also from `whole`, into `dir`. */
export async function generateClients(dir: string, one: object, whole: object): Promise<void> {
  const spec = write(dir, 'one.json', one);
  await generateOurs(spec, join(dir, 'ours'));
  await generateOurs(write(dir, 'whole.json', whole), join(dir, 'whole'));

  // The address is in its configuration because orval writes it into the client.
  const output = { target: 'orval.ts', client: 'fetch', mode: 'single', baseUrl };
  await tool('orval', ['--config', write(dir, 'orval.json', { bench: { input: spec, output } })], dir);
  await tool(
    'openapi-ts',
    ['-i', spec, '-o', 'hey-api', '-c', '@hey-api/client-fetch', '--no-log-file'],
    dir,
  );
  await tool('openapi-typescript', [spec, '-o', 'schema.ts'], dir);
}

async function generateOurs(spec: string, out: string): Promise<void> {
  await runProcess('npm', ['run', '-s', 'generate', '--', '--spec', spec, '--out', out], { cwd: root });
}

function write(dir: string, name: string, value: object): string {
  const path = join(dir, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}
