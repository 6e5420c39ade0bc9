import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseUrl } from './contenders.js';
import { root } from './paths.js';
import { run, tool } from './tool.js';

/** Makes in `dir` what each contender generates from a description: `one`, and ours from `whole` too. */
export function generateClients(dir: string, one: object, whole: object): void {
  const spec = write(dir, 'one.json', one);
  generateOurs(spec, join(dir, 'ours'));
  generateOurs(write(dir, 'whole.json', whole), join(dir, 'whole'));

  // The address is in its configuration because orval writes it into the client.
  const output = { target: 'orval.ts', client: 'fetch', mode: 'single', baseUrl };
  tool('orval', ['--config', write(dir, 'orval.json', { bench: { input: spec, output } })], dir);
  tool('openapi-ts', ['-i', spec, '-o', 'hey-api', '-c', '@hey-api/client-fetch', '--no-log-file'], dir);
  tool('openapi-typescript', [spec, '-o', 'schema.ts'], dir);
}

function generateOurs(spec: string, out: string): void {
  run('npm', ['run', '-s', 'generate', '--', '--spec', spec, '--out', out], root);
}

function write(dir: string, name: string, value: object): string {
  const path = join(dir, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}
