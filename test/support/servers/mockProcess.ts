import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface MockProcess {
  url: string;
  process: ChildProcess;
  /** The text that it has printed so far. */
  output: { stdout: string; stderr: string };
  /** Sends a signal and waits until the process has ended. Returns the exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `partner-api mock` as a separate process. It is killed when the test has finished. */
export function mockProcess(...args: string[]): Promise<MockProcess> {
  return mockFrom('node', ['scripts/run.js', 'src/cli.ts', 'mock', ...args], root);
}

/** Starts the mock with any command. The process is killed when the test has finished. */
export async function mockFrom(command: string, args: string[], cwd: string): Promise<MockProcess> {
  const child = spawn(command, [...args, '--port', '0'], { cwd, detached: true });
  const exited = once(child, 'exit');
  // Sends the signal to every process that the command has started, as a terminal does.
  const kill = (signal: NodeJS.Signals) =>
    child.exitCode ?? child.signalCode ?? process.kill(-(child.pid ?? Number.NaN), signal);
  onTestFinished(() => void kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.stderr += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output.stdout += text;
      const [, found] = /listens on (http:\S+)\n/.exec(output.stdout) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(output.stderr)));
  });
  return {
    url,
    process: child,
    output,
    async end(signal = 'SIGTERM') {
      kill(signal);
      const [code] = await exited;
      return code;
    },
  };
}
