import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { paths } from '../../../scripts/cli/paths.js';
import { temporaryFolder } from '../repository/copy.js';
import { atEndOfFile } from '../runner/atEndOfFile.js';
import { closedPort } from './receiver.js';

const { scripts } = JSON.parse(readFileSync(join(paths.root, 'package.json'), 'utf8'));

/** Starts Prism as `npm run prism` does, in a process that ends with the test file. Returns its URL. */
export async function startPrism(): Promise<string> {
  const [command, mock, description] = scripts.prism.split(' ');
  // A copy, because Prism restarts when a build writes the file that it serves.
  const copy = join(temporaryFolder(atEndOfFile), 'openapi.yaml');
  copyFileSync(join(paths.root, description), copy);
  const port = await closedPort();
  const options = [
    ...['--port', String(port)],
    // An answer that breaks the description becomes a 500. By default Prism only reports it.
    '--errors',
    // Prism spends half of its time on its log. And some bodies, such as `{"a":["["],"b":"}# ","c":""}`, end the
    // process, because Prism can't read what it logs about them.
    ...['--verboseLevel', 'silent'],
  ];
  const child = spawn(join(paths.root, 'node_modules/.bin', command), [mock, copy, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  atEndOfFile(() => {
    child.kill('SIGKILL');
    return ended;
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  while (child.exitCode === null && !(await isListening(port))) await pause(50);
  if (child.exitCode !== null) throw new Error(`Prism ended with ${child.exitCode}.\n${output}`);
  return `http://127.0.0.1:${port}`;
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
