import { x } from 'tinyexec';
import { UserError } from './userError.js';

export interface ProcessOptions {
  /** Default: the current folder. */
  cwd?: string;
  /** Variables to set beside those of this process; `undefined` removes one. */
  env?: Record<string, string | undefined>;
  /** Shows the output while the process runs, and does not collect it. Default: false. */
  showOutput?: boolean;
  /** Ends the process when it fires. */
  signal?: AbortSignal;
}

export interface ProcessOutcome {
  /** `undefined` after a signal. */
  exitCode: number | undefined;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end. @throws the system's error where the command cannot be started */
export async function outcomeOf(
  command: string,
  args: string[],
  { cwd, env = {}, showOutput = false, signal }: ProcessOptions = {},
): Promise<ProcessOutcome> {
  const { exitCode, stdout, stderr } = await x(command, args, {
    ...(signal && { signal }),
    nodeOptions: {
      ...(cwd !== undefined && { cwd }),
      env: { ...process.env, ...env } as NodeJS.ProcessEnv,
      stdio: showOutput ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    },
  });
  return { exitCode, stdout, stderr };
}

/** Runs a command that must succeed, and gives what it prints. @throws UserError with what the command said */
export async function runProcess(command: string, args: string[], options?: ProcessOptions): Promise<string> {
  const { exitCode, stdout, stderr } = await outcomeOf(command, args, options);
  if (exitCode === 0) return stdout;
  const how = exitCode === undefined ? 'it was ended by a signal' : `exit code ${exitCode}`;
  const said = (stderr.trim() || stdout.trim()) && `\n${stderr.trim() || stdout.trim()}`;
  throw new UserError(`\`${[command, ...args].join(' ')}\` failed: ${how}.${said}`);
}
