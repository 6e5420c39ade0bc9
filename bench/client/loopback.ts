import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadApp } from './apps.js';
import { compare } from './compare.js';
import { contenderNames } from './contenders/contenders.js';
import { root } from './paths.js';
import { record } from './record.js';
import type { Answer } from './specimen.js';

const calls = 480;
const concurrency = 16;

/**
 * Measures the client's CPU time per call, and the calls per second, with a real server on this machine that takes
 * `delay` milliseconds to answer.
 */
export async function measureLoopback(dir: string, { status, body }: Answer, rounds: number, delay = 0) {
  const args = ['bench/client/server.ts', String(status), body, String(delay)];
  const server = fork('scripts/run.js', args, { cwd: root });
  try {
    const [port] = await once(server, 'message');
    const apps = record(contenderNames, (name) => loadApp(dir, name, `http://127.0.0.1:${port}`));
    const batch = async (name: keyof typeof apps) => {
      const [startCpu, start] = [process.cpuUsage(), performance.now()];
      const lane = async () => {
        for (let i = 0; i < calls / concurrency; i++) await apps[name].call();
      };
      await Promise.all(Array.from({ length: concurrency }, lane));
      const { user, system } = process.cpuUsage(startCpu);
      const seconds = (performance.now() - start) / 1000;
      return { microseconds: (user + system) / calls, callsPerSecond: calls / seconds };
    };
    for (let warmup = 0; warmup < 5; warmup++) for (const name of contenderNames) await batch(name);
    return await compare(contenderNames, rounds, batch);
  } finally {
    server.disconnect();
  }
}
