import type { Log, LogEntry } from '../history/logEntry.js';

export const logFormats = ['pretty', 'json', 'silent'] as const;

export type LogFormat = (typeof logFormats)[number];

/** Creates a log that writes one line per entry. */
export function createLog(format: LogFormat, write: (line: string) => void): Log {
  if (format === 'silent') return () => {};
  return (entry) => {
    const time = new Date().toISOString();
    write(format === 'json' ? JSON.stringify({ time, ...entry }) : `${time.slice(11, 23)} ${pretty(entry)}`);
  };
}

function pretty(entry: LogEntry): string {
  switch (entry.event) {
    case 'request': {
      const { method, path = '(no operation)', status = 'no answer', durationMs, reason, note } = entry;
      const why = [reason, note && `WARNING: ${note}`].filter(Boolean).map((text) => `  ${text}`);
      return `${method} ${path} ${status} ${milliseconds(durationMs)}${why.join('')}`;
    }
    case 'malformed':
      return `(malformed request) ${entry.status}  ${entry.reason}`;
    case 'webhook': {
      const { webhook, delivery, attempt, status, failure, durationMs, retryInMs, givenUp } = entry;
      const next = retryInMs === undefined ? '' : `  next attempt in ${milliseconds(retryInMs)}`;
      const end = givenUp ? '  given up' : '';
      return `webhook ${webhook} #${delivery}, attempt ${attempt}: ${status ?? failure} ${milliseconds(durationMs)}${next}${end}`;
    }
    case 'undelivered': {
      const { webhook, delivery, attempts, failure } = entry;
      return `webhook ${webhook} #${delivery} was not delivered. Attempts: ${attempts}. Reason: ${failure}`;
    }
  }
}

function milliseconds(duration: number): string {
  return `${duration < 10 ? duration.toFixed(1) : Math.round(duration)} ms`;
}
