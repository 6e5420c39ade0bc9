import { createRequire } from 'node:module';
import type autocannonType from 'autocannon';
import { compare } from '../client/compare.js';
import { manifest } from '../client/paths.js';
import { contenderNames } from './contenders.js';
import { type Server, startServer } from './server.js';
import { path, specimen, story } from './specimen.js';

const autocannon: typeof autocannonType = createRequire(manifest)('autocannon');

/** What the connections send, again and again. */
export const loads = {
  /** A verification that succeeds. */
  oneOperation: [{ ...specimen, path }],
  /** Creates a user and a card, and reads the list of the user's cards and the balances. */
  story,
};

/** Measures the requests per second over 16 connections. All servers run, but only one at a time receives requests. */
export async function measureThroughput(rounds: number, sent: keyof typeof loads) {
  const servers = new Map<string, Server>();
  try {
    for (const name of contenderNames) servers.set(name, await startServer(name));
    const load = async (name: string) => {
      const { url } = servers.get(name) as Server;
      const { requests, non2xx, errors } = await autocannon({
        url,
        requests: loads[sent],
        connections: 16,
        duration: 2,
      });
      if (non2xx + errors > 0) throw new Error(`${name} failed ${non2xx + errors} times.`);
      return { requestsPerSecond: requests.average };
    };
    for (const name of contenderNames) await load(name);
    return await compare(contenderNames, rounds, load);
  } finally {
    for (const server of servers.values()) await server.stop();
  }
}
