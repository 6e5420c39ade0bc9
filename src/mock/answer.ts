import { isJson } from '../shared/mediaType.js';
import type { Problem } from './problem.js';

/** A response of the mock, which is sent over HTTP or returned as a `Response`. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** A simulated network fault: the connection is reset without a response, or the body takes one second per byte. */
  networkFault?: 'reset' | 'slow';
}

export function jsonAnswer(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Returns an error response that no operation of the contract documents. */
export function plainError(status: number, errorMessage: string): Answer {
  return jsonAnswer(status, { errorMessage });
}

/** Returns the body text of an example. The message of a problem replaces the example's message. */
export function exampleText(mediaType: string | undefined, value: unknown, problem?: Problem): string {
  if (value === undefined) return '';
  if (typeof value === 'string' && !isJson(mediaType ?? '')) return value;
  return JSON.stringify(problem ? { ...(value as object), errorMessage: problem.message } : value);
}

/** Whether an answer of this status can have a body. */
export function takesBody(status: number): boolean {
  return ![204, 205, 304].includes(status);
}
