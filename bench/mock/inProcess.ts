import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare } from '../client/compare.js';
import { root } from '../client/paths.js';
import { startServer } from './server.js';
import { path, specimen } from './specimen.js';

const calls = { http: 200, inProcess: 4000 };

/** Measures the time per call, including reading the body, for the mock over HTTP and the mock in process. */
export async function measureInProcess(rounds: number) {
  const { createMockFetch } = await import(pathToFileURL(join(root, 'dist/testing.js')).href);
  const server = await startServer('ours');
  const fetches = { http: fetch, inProcess: createMockFetch() as typeof fetch };
  try {
    const batch = async (name: keyof typeof fetches) => {
      const send = fetches[name];
      const start = performance.now();
      for (let i = 0; i < calls[name]; i++) await (await send(server.url + path, specimen)).text();
      return { microseconds: ((performance.now() - start) / calls[name]) * 1000 };
    };
    for (let warmup = 0; warmup < 3; warmup++)
      for (const name of ['http', 'inProcess'] as const) await batch(name);
    return await compare(['http', 'inProcess'], rounds, batch);
  } finally {
    await server.stop();
  }
}
