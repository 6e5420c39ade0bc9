import { UsageError } from '../usageError.js';
import type { MockCommand } from './arguments.js';
import { createLog } from './log.js';
import { type Mock, type MockOptions, startMock } from './server.js';
import { startUpText } from './startUpText.js';

/** What open deliveries of webhooks get when the mock is asked to stop, in milliseconds. */
const graceMs = 5000;

/** Runs the mock until SIGINT or SIGTERM; the second one stops it at once. @throws UsageError where it can't start. */
export async function runMock(command: MockCommand): Promise<void> {
  const log = createLog(command.logFormat, (line) => console.error(line));
  const mock = await start({ ...command, log });
  console.log(startUpText(mock));
  const signalled = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await signalled;
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');

  const undelivered = await mock.close(graceMs);
  if (undelivered.length > 0) console.error(`Webhooks that were not delivered: ${undelivered.length}`);
  for (const { webhook, delivery, attempts, failure } of undelivered) {
    console.error(`  ${webhook} #${delivery}: ${attempts} attempts, the last: ${failure}`);
  }
  process.exit();
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
