import { isJson } from '../shared/mediaType.js';
import type { Problem } from './problem.js';

/** An HTTP answer of the mock, however it is sent. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** What goes wrong on the way: the connection is reset instead, or the body takes a second per byte. */
  trouble?: 'reset' | 'slow';
}

export function jsonAnswer(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** An answer that no operation of the contract has. */
export function plainError(status: number, errorMessage: string): Answer {
  return jsonAnswer(status, { errorMessage });
}

/** An example as it is sent. A problem takes the place of its message. */
export function exampleText(mediaType: string | undefined, value: unknown, problem?: Problem): string {
  if (value === undefined) return '';
  if (typeof value === 'string' && !isJson(mediaType ?? '')) return value;
  return JSON.stringify(problem ? { ...(value as object), errorMessage: problem.message } : value);
}

/** Whether an answer of this status can have a body. */
export function takesBody(status: number): boolean {
  return ![204, 205, 304].includes(status);
}
