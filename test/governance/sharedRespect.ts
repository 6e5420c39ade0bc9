import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceName } from '../../scripts/generate/emitArazzo.js';
import { type RespectOptions, runRespect, type Step } from '../../scripts/verify/runRespect.js';
import { temporaryFolder } from '../support/repository/copy.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';

interface Run {
  file: string;
  options: RespectOptions;
  resolve(steps: Step[][]): void;
  reject(error: unknown): void;
}

/**
 * Returns a `runRespect` that waits for `count` runs and then starts one process for all of them. One process for each
 * run would take three times as long.
 */
export function sharedRespect(count: number): typeof runRespect {
  const runs: Run[] = [];
  return ([file = ''], options) =>
    new Promise((resolve, reject) => {
      runs.push({ file, options, resolve, reject });
      if (runs.length === count) void runAll(runs);
    });
}

async function runAll(runs: Run[]): Promise<void> {
  const dir = temporaryFolder(atEndOfFile);
  const servers: Record<string, string> = {};
  // Each run has its own server, so each description needs its own source name.
  const files = runs.map(({ file, options }, i) => {
    const name = `${sourceName}${i}`;
    servers[name] = options.servers[sourceName] ?? '';
    const text = readFileSync(file, 'utf8')
      .replace(`name: ${sourceName}\n`, `name: ${name}\n`)
      .replace('url: ', `url: ${dirname(file)}/`);
    writeFileSync(join(dir, `${name}.yaml`), text);
    return join(dir, `${name}.yaml`);
  });
  const timeoutMs = Math.max(...runs.map(({ options }) => options.timeoutMs));
  try {
    const steps = await runRespect(files, { servers, timeoutMs, inputs: runs[0]?.options.inputs ?? {} });
    for (const [i, { resolve }] of runs.entries()) resolve([steps[i] ?? []]);
  } catch (error) {
    for (const { reject } of runs) reject(error);
  }
}
