import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeOf, type ProcessOutcome } from '../../scripts/cli/runProcess.js';

export interface Measured extends ProcessOutcome {
  seconds: number;
  /** How long processors worked for it, which other programs on the machine hardly change. */
  cpuSeconds: number;
  /** The memory of its largest process. */
  megabytes: number;
}

/** Runs a program with Node, and measures its time and its memory. `folder` is for files of the measurement. */
export async function measured(
  folder: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Measured> {
  const usage = join(folder, 'usage.txt');
  const preload = join(folder, 'usage.cjs');
  writeFileSync(usage, '');
  writeFileSync(
    preload,
    `process.on("exit", () => {
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      const line = [maxRSS, userCPUTime + systemCPUTime].join(" ");
      require("fs").appendFileSync(process.env.BENCH_USAGE, line + "\\n");
    })`,
  );
  const start = performance.now();
  const outcome = await outcomeOf(process.execPath, ['--require', preload, ...args], {
    env: { ...env, BENCH_USAGE: usage },
  });
  const seconds = (performance.now() - start) / 1000;
  const lines = readFileSync(usage, 'utf8').trim().split('\n');
  const [kilobytes = [], microseconds = []] = [0, 1].map((i) =>
    lines.map((line) => Number(line.split(' ')[i])),
  );
  const cpuSeconds = microseconds.reduce((sum, time) => sum + time, 0) / 1e6;
  return { ...outcome, seconds, cpuSeconds, megabytes: Math.max(...kilobytes) / 1024 };
}
