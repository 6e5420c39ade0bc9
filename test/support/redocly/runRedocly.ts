import { createRequire } from 'node:module';
import { outcomeOf, type ProcessOptions, type ProcessOutcome } from '../../../scripts/cli/runProcess.js';

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

/** Environment variables that turn off Redocly's telemetry, announcements and colors. */
export const redoclyEnv = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
  NO_COLOR: '1',
};

/** Runs Redocly's CLI. */
export async function runRedocly(args: string[], options: ProcessOptions = {}): Promise<ProcessOutcome> {
  const outcome = await outcomeOf(process.execPath, [cli, ...args], {
    ...options,
    env: { ...redoclyEnv, ...options.env },
  });
  // Drops the box in which Redocly announces the end of life of a Node version.
  return { ...outcome, stderr: outcome.stderr.replace(/^.*[╔║╚].*$/gm, '').trim() };
}
