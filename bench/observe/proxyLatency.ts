import { type ChildProcess, spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { median } from '../median.js';
import { path, specimen } from '../mock/specimen.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/**
 * Measures calls to the mock, and the same calls through the proxy, in turn. Mock and proxy are processes of their own, as
 * they are for users. Returns medians in milliseconds.
 */
export async function measureProxy(
  pairs: number,
): Promise<{ direct: number; proxied: number; added: number }> {
  const processes: ChildProcess[] = [];
  try {
    const mock = await start(['src/cli.ts', 'mock', '--port', '0'], /listens on (http:\S+)/, processes);
    const proxy = await start(
      ['scripts/observe.ts', '--proxy', mock, '--port', '0'],
      /^(http:\S+) passes calls/m,
      processes,
    );
    for (let i = 0; i < 300; i++) for (const url of [mock, proxy]) await millisecondsOf(url);
    const direct: number[] = [];
    const proxied: number[] = [];
    const added: number[] = [];
    for (let i = 0; i < pairs; i++) {
      // The order alternates, so that none of the two always comes after a pause.
      const times = new Map<string, number>();
      for (const url of i % 2 === 0 ? [mock, proxy] : [proxy, mock])
        times.set(url, await millisecondsOf(url));
      const [plain = 0, passedOn = 0] = [times.get(mock), times.get(proxy)];
      direct.push(plain);
      proxied.push(passedOn);
      added.push(passedOn - plain);
    }
    return { direct: median(direct), proxied: median(proxied), added: median(added) };
  } finally {
    for (const { pid } of processes) if (pid !== undefined) process.kill(pid, 'SIGKILL');
    agent.destroy();
  }
}

function start(args: string[], address: RegExp, processes: ChildProcess[]): Promise<string> {
  const child = spawn(process.execPath, ['scripts/run.js', ...args], { cwd: root });
  processes.push(child);
  let said = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
        const [, url] = address.exec(said) ?? [];
        if (url) resolve(url);
      });
    }
    child.once('exit', () => reject(new Error(`${args[0]} has ended: ${said}`)));
  });
}

function millisecondsOf(url: string): Promise<number> {
  const { method, headers, body } = specimen;
  return new Promise((resolve, reject) => {
    const start = performance.now();
    request(url + path, { method, headers, agent }, (response) => {
      response.resume().on('end', () => resolve(performance.now() - start));
    })
      .on('error', reject)
      .end(body);
  });
}
