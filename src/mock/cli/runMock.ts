import { UsageError } from '../../shared/usageError.js';
import { type Mock, type MockOptions, startMock } from '../http/server.js';
import { createLog } from './log.js';
import type { MockCommand } from './mockOptions.js';
import { startUpText } from './startUpText.js';

/** How long events may still be delivered after the mock was asked to stop, in milliseconds. */
const graceMs = 5000;

/**
 * Runs the mock until SIGINT or SIGTERM. A second signal ends the grace period. `firstPage` is the path of the page to
 * read first, if the mock also serves a site. @throws UsageError if it cannot start
 */
export async function runMock(command: MockCommand, firstPage?: string): Promise<void> {
  // If whoever reads the log has gone, the mock still serves.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const print = (line: string) => console.error(line);
  const mock = await start({ ...command, log: createLog(command.logFormat, print) });
  console.log(startUpText(mock, firstPage));

  await stopped(() => void mock.close(0));
  // Undelivered events are reported even if the log is silent.
  const report = createLog(command.logFormat === 'silent' ? 'pretty' : command.logFormat, print);
  for (const undelivered of await mock.close(graceMs)) report({ event: 'undelivered', ...undelivered });
  await written(process.stderr);
  process.exit();
}

/** Waits until a pipe has taken everything, at most the grace period: its reader may have stopped to read. */
async function written(stream: NodeJS.WriteStream): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, graceMs);
    stream.write('', () => resolve());
  });
}

/**
 * Waits for SIGINT or SIGTERM. A later signal calls `again`. npm passes on the same Ctrl+C a second time, so a signal
 * within half a second of the first is ignored.
 */
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
