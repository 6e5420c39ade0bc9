import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadApp } from './apps.js';
import { compare } from './compare.js';
import { baseUrl } from './contenders/contender.js';
import { record } from './record.js';
import type { Answer } from './specimen.js';
import { stubFetch } from './stubFetch.js';

/** The apps that can make a client for each of their tenants. */
export const makers = ['ours', 'published', 'openapiFetch', 'heyApi', 'redocly', 'ky', 'axios'] as const;

const rounds = 21;
const times = 1000;
// So few that the garbage collector does not run meanwhile.
const measuredCalls = 20;

/**
 * Measures what it costs to make one client: CPU time, and memory as long as the client is kept. The cost of one call
 * with a `fetch` that answers at once is measured in the same way.
 */
export function measureMaking(dir: string, answer: Answer) {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  return stubFetch(answer, async () => {
    const apps = record(makers, (name) => loadApp(dir, name, baseUrl));

    const measure = async (name: (typeof makers)[number]) => {
      const { makeClient, call } = apps[name];
      const kept: unknown[] = new Array(times);

      collectGarbage();
      const [startHeap, start] = [process.memoryUsage().heapUsed, process.cpuUsage()];
      for (let i = 0; i < times; i++) kept[i] = makeClient();
      const making = cpuTime(start) / times;
      collectGarbage();
      const heap = (process.memoryUsage().heapUsed - startHeap) / kept.length;

      const startCalls = process.cpuUsage();
      for (let i = 0; i < times; i++) await call();
      const calling = cpuTime(startCalls) / times;

      collectGarbage();
      const startHeapOfCalls = process.memoryUsage().heapUsed;
      for (let i = 0; i < measuredCalls; i++) await call();
      const heapOfCall = (process.memoryUsage().heapUsed - startHeapOfCalls) / measuredCalls;

      return { microseconds: making, inCalls: making / calling, heap, heapInCalls: heap / heapOfCall };
    };
    for (const name of makers) await measure(name);
    return compare(makers, rounds, measure);
  });
}

function cpuTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return user + system;
}
