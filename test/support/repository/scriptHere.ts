import { join } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';
import type { ProcessOutcome } from '../../../scripts/cli/runProcess.js';

let runs = 0;

/**
 * Runs `scripts/<name>.ts` of the repository, or the copy of it, in `folder`, from there and in this process. A process of
 * its own would load Redocly and TypeScript anew, which takes most of a script's time.
 */
export async function scriptHere(folder: string, name: string, ...args: string[]): Promise<ProcessOutcome> {
  const output = { stdout: '', stderr: '' };
  const collect =
    (name: keyof typeof output) =>
    (...values: unknown[]) => {
      output[name] += `${format(...values)}\n`;
    };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(collect('stdout')),
    vi.spyOn(console, 'error').mockImplementation(collect('stderr')),
  ];
  const file = join(folder, `scripts/${name}.ts`);
  const { argv, exitCode } = process;
  const cwd = process.cwd();
  Object.assign(process, { argv: [argv[0], file, ...args], exitCode: undefined });
  process.chdir(folder);
  try {
    // Under another name each time, or it would run only once.
    await import(/* @vite-ignore */ `${file}?run=${++runs}`);
    return { exitCode: Number(process.exitCode ?? 0), ...output };
  } finally {
    for (const spy of spies) spy.mockRestore();
    Object.assign(process, { argv, exitCode });
    process.chdir(cwd);
  }
}
