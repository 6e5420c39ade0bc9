import type { createInstance } from '@stoplight/prism-http';

type Logger = NonNullable<Parameters<typeof createInstance>[1]['logger']>;

const levels = ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'];

/** Discards everything that Prism logs, including bodies and keys. Prism needs pino's log levels and `success`. */
export const silentLogger = Object.assign(Object.fromEntries(levels.map((level) => [level, () => {}])), {
  child: () => silentLogger,
}) as unknown as Logger;
