import { createFinalURL } from 'openapi-fetch';
import { fillPath } from './fillPath.js';
import type { CallInput, Operation } from './operation.js';
import type { Settings } from './options.js';
import type { Redact } from './redactor.js';

export interface WrittenRequest {
  url: string;
  init: RequestInit;
}

/** Writes an input as a request. @throws TypeError if that is impossible, such as for a circular body. */
export function requestOf(
  { baseUrl, apiKey, description }: Settings,
  operation: Operation,
  input: CallInput,
  redacting: () => Redact,
): WrittenRequest {
  const { mediaType = 'application/json', accept = 'application/json', auth = description.auth } = operation;
  const { query = () => '', write = JSON.stringify } = operation;
  try {
    const body = input.body === undefined ? null : write(input.body);
    const url = createFinalURL(operation.path, {
      baseUrl,
      params: { path: { ...input.path }, query: { ...input.query } },
      pathSerializer: fillPath,
      querySerializer: query,
    });
    const own: Record<string, string> = { accept };
    // For a multipart body, `fetch` writes this header, with the boundary.
    if (body !== null && !(body instanceof FormData)) own['content-type'] = mediaType;
    if (auth) own[auth.header] = auth.scheme ? `${auth.scheme} ${apiKey}` : apiKey;
    const headers = operation.headers?.({ ...input.headers }, own) ?? own;
    return { url, init: { method: operation.method, redirect: 'manual', headers, body } };
  } catch (error) {
    throw new TypeError(
      `${operation.id} was not sent: ${redacting()(String(Object(error).message ?? error))}`,
    );
  }
}
