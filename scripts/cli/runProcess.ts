import { x } from 'tinyexec';
import { UserError } from './userError.js';

export interface ProcessOptions {
  /** Default: the current folder. */
  cwd?: string;
  /** Variables to set in addition to those of this process; `undefined` removes a variable. */
  env?: Record<string, string | undefined>;
  /** Shows the output while the process runs, and does not collect it. Default: false. */
  showOutput?: boolean;
}

export interface ProcessOutcome {
  /** `undefined` if a signal ended the process. */
  exitCode: number | undefined;
  stdout: string;
  stderr: string;
}

/** Runs a command until it ends. @throws the system's error if the command cannot be started */
export async function outcomeOf(
  command: string,
  args: string[],
  { cwd, env = {}, showOutput = false }: ProcessOptions = {},
): Promise<ProcessOutcome> {
  const running = x(command, args, {
    // Otherwise programs in `node_modules/.bin` of any folder above would come before those of `PATH`.
    nodePath: false,
    nodeOptions: {
      ...(cwd !== undefined && { cwd }),
      env: { ...process.env, ...env } as NodeJS.ProcessEnv,
      stdio: showOutput ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    },
  });
  // Otherwise a character that is split between two chunks would be lost.
  running.process?.stdout?.setEncoding('utf8');
  running.process?.stderr?.setEncoding('utf8');
  const { exitCode, stdout, stderr } = await running;
  return { exitCode, stdout, stderr };
}

/** Runs a command that must succeed, and returns its stdout. @throws UserError with the output of the failed command */
export async function runProcess(command: string, args: string[], options?: ProcessOptions): Promise<string> {
  const { exitCode, stdout, stderr } = await outcomeOf(command, args, options);
  if (exitCode === 0) return stdout;
  const reason = exitCode === undefined ? 'a signal ended it' : `exit code ${exitCode}`;
  const output = (stderr.trim() || stdout.trim()) && `\n${stderr.trim() || stdout.trim()}`;
  throw new UserError(`\`${[command, ...args].join(' ')}\` failed: ${reason}.${output}`);
}
