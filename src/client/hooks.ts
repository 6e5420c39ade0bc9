import { logError } from '../shared/logError.js';
import { mergeInto } from './mergeInto.js';

/** One attempt of a call. Contains no key, no body and no values of parameters. */
export interface Attempt {
  /** The same for all attempts of a call. A random UUID. */
  callId: string;
  operationId: string;
  method: string;
  /** URL path template, such as `/v1/user/balances/{externalUserId}`: the same for every user. */
  path: string;
  /** 1 for the first attempt, 2 for the first retry. */
  attempt: number;
}

export interface AttemptRequest extends Attempt {
  /**
   * Empty. The headers that the hook adds before it returns, such as `traceparent`, are sent. The client's own headers
   * take precedence.
   */
  headers: Record<string, string>;
}

export interface AttemptResult extends Attempt {
  /** HTTP status; `undefined` if no answer arrived. */
  status: number | undefined;
  /** `error.code` of the attempt; `undefined` for a success. */
  code: string | undefined;
  /** Time from sending the request to the end of the attempt, including the response body, in milliseconds. */
  durationMs: number;
}

/**
 * Functions that are called for each attempt. If one throws or rejects, its error is written to the console and does
 * not affect the call.
 */
export interface Hooks {
  /** Called before an attempt is sent. */
  onRequest?: ((attempt: AttemptRequest) => void) | undefined;
  /** Called when an attempt has ended, also if no answer arrived. */
  onResponse?: ((result: AttemptResult) => void) | undefined;
}

export async function notify<Event>(hook: (event: Event) => void, event: Event): Promise<void> {
  try {
    await hook(event);
  } catch (error) {
    void logError(error);
  }
}

/** Calls `onRequest`. Returns the request with the headers that it added. */
export function withHeadersOf(
  onRequest: (attempt: AttemptRequest) => void,
  attempt: Attempt,
  init: RequestInit,
): RequestInit {
  const headers: Record<string, string> = {};
  void notify(onRequest, { ...attempt, headers });
  try {
    return { ...init, headers: mergeInto(headers, init.headers) };
  } catch (error) {
    void logError(error);
    return init;
  }
}
