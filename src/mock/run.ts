import { UsageError } from '../shared/usageError.js';
import type { MockCommand } from './arguments.js';
import { createLog } from './log.js';
import { type Mock, type MockOptions, startMock } from './server.js';
import { startUpText } from './startUpText.js';

/** What open deliveries of webhooks get when the mock is asked to stop, in milliseconds. */
const graceMs = 5000;

/**
 * Runs the mock until SIGINT or SIGTERM; a second one ends the grace period. @throws UsageError where it can't start.
 */
export async function runMock(command: MockCommand): Promise<void> {
  const print = (line: string) => console.error(line);
  const mock = await start({ ...command, log: createLog(command.logFormat, print) });
  console.log(startUpText(mock, command.site && 'The mock, with the docs,'));

  await stopped(() => void mock.close(0));
  // Also where the log is silent.
  const report = createLog(command.logFormat === 'silent' ? 'pretty' : command.logFormat, print);
  for (const undelivered of await mock.close(graceMs)) report({ event: 'undelivered', ...undelivered });
  process.exit();
}

/** Waits for SIGINT or SIGTERM. One that comes later calls `again`, but not what npm passes on of the same Ctrl+C. */
function stopped(again: () => void): Promise<void> {
  let first: number | undefined;
  return new Promise((resolve) => {
    const listener = () => {
      first ??= performance.now();
      if (performance.now() - first > 500) again();
      resolve();
    };
    process.on('SIGINT', listener).on('SIGTERM', listener);
  });
}

async function start(command: MockOptions): Promise<Mock> {
  try {
    return await startMock(command);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new UsageError(
        `Port ${command.port} is in use. Choose another with --port; 0 takes any free one.`,
      );
    }
    if (syscall === 'listen' || syscall === 'getaddrinfo') {
      throw new UsageError(`The mock can't listen on ${command.host}, port ${command.port} (${code}).`);
    }
    throw error;
  }
}
