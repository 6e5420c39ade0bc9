import type { createInstance } from '@stoplight/prism-http';

type Logger = NonNullable<Parameters<typeof createInstance>[1]['logger']>;

const levels = ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'];

/** Prism reports what it does, bodies and keys included, to a logger of pino's kind that also has `success`. */
export const silentLogger = Object.assign(Object.fromEntries(levels.map((level) => [level, () => {}])), {
  child: () => silentLogger,
}) as unknown as Logger;
