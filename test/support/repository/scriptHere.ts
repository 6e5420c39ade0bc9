import { join } from 'node:path';
import { format } from 'node:util';
import { transform } from 'esbuild';
import { vi } from 'vitest';
import type { ProcessOutcome } from '../../../scripts/cli/runProcess.js';

let runs = 0;

/**
 * Runs `scripts/<name>.ts` of the repository, or of its copy, in `folder`, with `folder` as working directory. Runs it
 * in this process: a separate one would load Redocly and TypeScript again, which takes most of a script's time.
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
  // esbuild's process keeps the working directory in which it starts, and `folder` is removed after the test.
  await transform('');
  process.chdir(folder);
  try {
    // A module runs only when it is imported for the first time, so each run needs another name.
    await import(/* @vite-ignore */ `${file}?run=${++runs}`);
    return { exitCode: Number(process.exitCode ?? 0), ...output };
  } finally {
    for (const spy of spies) spy.mockRestore();
    Object.assign(process, { argv, exitCode });
    process.chdir(cwd);
  }
}
