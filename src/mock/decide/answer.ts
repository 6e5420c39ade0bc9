import { isJson } from '../../shared/mediaType.js';
import type { ResponseExample } from '../model/mockContract.js';

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

/** Returns the response with an example. `value` replaces its body. */
export function exampleAnswer(example: ResponseExample, value = example.value): Answer {
  const { mediaType, headers } = example;
  const isText = typeof value === 'string' && !isJson(mediaType ?? '');
  return {
    status: statusOf(example),
    headers: { ...headers, ...(mediaType !== undefined && { 'content-type': mediaType }) },
    body: value === undefined ? '' : isText ? value : JSON.stringify(value),
  };
}

/** Returns the status code of a response with this example. */
function statusOf({ status }: Pick<ResponseExample, 'status'>): number {
  return Number(status.replace('XX', '00')) || 500;
}

/** Whether an answer of this status can have a body. */
export function takesBody(status: number): boolean {
  return ![204, 205, 304].includes(status);
}
