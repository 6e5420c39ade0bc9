/** A log entry. It contains no key, no secret and no value of a request. */
export type LogEntry =
  | {
      event: 'request';
      method: string;
      /** URL path template of the operation, if one matched. */
      path?: string | undefined;
      operationId?: string | undefined;
      /** The reason for the response: a scenario, a fault or a problem with the request. */
      reason?: string | undefined;
      /** What the caller should know although the call succeeded. */
      note?: string | undefined;
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

export type Log = (entry: LogEntry) => void;
