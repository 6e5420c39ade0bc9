import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from '../../scripts/cli/runProcess.js';
import { baseUrl } from './contenders/contender.js';
import { root } from './paths.js';
import { tool } from './tool.js';

// Redocly's program would otherwise look for a newer version.
const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** Generates the clients of all contenders from a description, into `dir`. */
export async function generateClients(dir: string, description: object): Promise<void> {
  await generateOurs(dir, 'ours', description);
  const spec = write(dir, 'description.json', description);

  // The address is in its configuration because orval writes it into the client.
  const output = { target: 'orval.ts', client: 'fetch', mode: 'single', baseUrl };
  await tool('orval', ['--config', write(dir, 'orval.json', { bench: { input: spec, output } })], dir);
  await tool(
    'openapi-ts',
    ['-i', spec, '-o', 'hey-api', '-c', '@hey-api/client-fetch', '--no-log-file'],
    dir,
  );
  await tool('openapi-typescript', [spec, '-o', 'schema.ts'], dir);

  // The repository itself uses Redocly's program, so it is not installed twice.
  const program = join(root, 'node_modules', '.bin', 'redocly');
  const options = ['-o', 'redocly.ts', '--error-mode', 'result'];
  await runProcess(program, ['generate-client', spec, ...options], { cwd: dir, env });
}

/** Generates our client from a description, into the folder `name` in `dir`. */
export async function generateOurs(dir: string, name: string, description: object): Promise<void> {
  const args = ['--spec', write(dir, `${name}.json`, description), '--out', join(dir, name)];
  await runProcess('npm', ['run', '-s', 'generate', '--', ...args], { cwd: root });
}

function write(dir: string, name: string, value: object): string {
  const path = join(dir, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}
