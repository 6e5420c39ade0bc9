import { createRequire } from 'node:module';

/** The file that Node runs as `redocly`. */
export const redoclyCli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

/** Environment in which it sends and announces nothing. */
export const redoclyEnv = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
};
