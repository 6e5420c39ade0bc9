import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type ContenderName, contenders } from './contenders.js';
import { path, specimen } from './specimen.js';

export interface Server {
  url: string;
  /** Time from the start of the process to its first answer, in milliseconds. */
  firstAnswerMs: number;
  stop(): Promise<void>;
}

/** Starts a server and waits for its first answer. */
export async function startServer(name: ContenderName): Promise<Server> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, contenders[name].args(port), { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  while ((await statusOf(url, child)) !== 201) await pause(2);
  const firstAnswerMs = performance.now() - start;
  return {
    url,
    firstAnswerMs,
    async stop() {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Returns the status code of an answer, or 0 if the server does not listen yet. */
function statusOf(url: string, child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}.`);
  return new Promise((resolve) => {
    request(url + path, { method: 'POST', headers: specimen.headers, agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    })
      .on('error', () => resolve(0))
      .end(specimen.body);
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
