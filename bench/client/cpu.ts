import { loadApp } from './apps.js';
import { compare } from './compare.js';
import { baseUrl } from './contenders/contender.js';
import { contenderNames } from './contenders/contenders.js';
import { record } from './record.js';
import type { Answer } from './specimen.js';
import { stubFetch } from './stubFetch.js';

const rounds = 41;
// So many that garbage collection happens in every batch.
const calls = 1500;

/** Measures the CPU time per call with a `fetch` that answers at once: only the work of the contender, no network. */
export function measureCpu(dir: string, answer: Answer) {
  const { status, body } = answer;
  const expected = status < 400 ? body : JSON.stringify(JSON.parse(body).errorCode);
  return stubFetch(answer, async () => {
    const apps = record(contenderNames, (name) => loadApp(dir, name, baseUrl));
    const batch = async (name: keyof typeof apps) => {
      const start = process.cpuUsage();
      for (let i = 0; i < calls; i++) await apps[name].call();
      const { user, system } = process.cpuUsage(start);
      return { microseconds: (user + system) / calls };
    };
    for (const name of contenderNames) {
      const shown = JSON.stringify(await apps[name].call());
      if (shown !== expected) throw new Error(`${name} did not get the stub's answer, but ${shown}.`);
    }
    for (let warmup = 0; warmup < 3; warmup++) for (const name of contenderNames) await batch(name);
    return compare(contenderNames, rounds, batch);
  });
}
