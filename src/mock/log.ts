/** A log entry. It contains no key, no secret and no value of a request. */
export type Entry =
  | {
      event: 'request';
      method: string;
      /** URL path template of the operation, if one matched. */
      path?: string | undefined;
      operationId?: string | undefined;
      /** The reason for the response: a scenario, a fault or a problem with the request. */
      reason?: string | undefined;
      /** `undefined` if the caller disconnected before the response was sent, or if the connection was reset. */
      status?: number | undefined;
      durationMs: number;
    }
  /** Input that is not a complete HTTP request. `reason` is Node's error code. */
  | { event: 'malformed'; status: number; reason: string }
  | {
      event: 'webhook';
      webhook: string;
      /** The number of the event in this run, from 1. */
      delivery: number;
      attempt: number;
      status?: number | undefined;
      /** Why there is no status. */
      failure?: string | undefined;
      durationMs: number;
      /** Time until the next attempt, if there is one. */
      retryInMs?: number | undefined;
      /** Whether this was the last attempt and it failed. */
      givenUp?: boolean | undefined;
    }
  | { event: 'undelivered'; webhook: string; delivery: number; attempts: number; failure: string };

export type Log = (entry: Entry) => void;

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

function pretty(entry: Entry): string {
  switch (entry.event) {
    case 'request': {
      const { method, path = '(no operation)', status = 'no answer', durationMs, reason } = entry;
      return `${method} ${path} ${status} ${milliseconds(durationMs)}${reason ? `  ${reason}` : ''}`;
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
