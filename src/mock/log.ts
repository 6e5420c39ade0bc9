/** One thing that happened. Holds neither a key nor a secret nor a value of a request. */
export type Entry =
  | {
      event: 'request';
      method: string;
      /** URL path template, where it was an operation. */
      path?: string | undefined;
      operationId?: string | undefined;
      /** What decided the answer: a scenario, a fault or what was wrong. */
      reason?: string | undefined;
      /** `undefined` where the caller was gone before it was answered, or the connection was reset. */
      status?: number | undefined;
      durationMs: number;
    }
  /** What is no HTTP request, or never became one. `reason` is Node's code. */
  | { event: 'malformed'; status: number; reason: string }
  | {
      event: 'webhook';
      webhook: string;
      /** Which of the events of this run it is, from 1. */
      delivery: number;
      attempt: number;
      status?: number | undefined;
      /** Why there is no status. */
      failure?: string | undefined;
      durationMs: number;
      /** Until the next attempt, where one follows. */
      retryInMs?: number | undefined;
      /** Whether this was the last attempt, and failed. */
      givenUp?: boolean | undefined;
    }
  | { event: 'undelivered'; webhook: string; delivery: number; attempts: number; failure: string };

export type Log = (entry: Entry) => void;

export const logFormats = ['pretty', 'json', 'silent'] as const;

export type LogFormat = (typeof logFormats)[number];

/** A log that writes a line per entry. */
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
      return `(no request) ${entry.status}  ${entry.reason}`;
    case 'webhook': {
      const { webhook, delivery, attempt, status, failure, durationMs, retryInMs, givenUp } = entry;
      const next = retryInMs === undefined ? '' : `  next attempt in ${milliseconds(retryInMs)}`;
      const end = givenUp ? '  given up' : '';
      return `webhook ${webhook} #${delivery}, attempt ${attempt}: ${status ?? failure} ${milliseconds(durationMs)}${next}${end}`;
    }
    case 'undelivered': {
      const { webhook, delivery, attempts, failure } = entry;
      return `webhook ${webhook} #${delivery} was not delivered. Attempts: ${attempts}, the last: ${failure}`;
    }
  }
}

function milliseconds(duration: number): string {
  return `${duration < 10 ? duration.toFixed(1) : Math.round(duration)} ms`;
}
