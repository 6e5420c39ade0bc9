import { fillPath } from './fillPath.js';
import { keyHeader } from './keyHeader.js';
import { mergeInto } from './mergeInto.js';
import { isMistake, must } from './must.js';
import type { CallInput, CallOptions, Operation } from './operation.js';
import { kindOf } from './read.js';
import type { Settings } from './settingsOf.js';
import { withDefaults } from './withDefaults.js';

export interface WrittenRequest {
  url: string;
  init: RequestInit;
  /** The texts of the path parameters. */
  path: Record<string, string>;
}

const noInput: CallInput = { path: undefined, query: undefined, headers: undefined, body: undefined };

/**
 * Writes an input as a request. `given` are the call's own headers.
 *
 * @throws TypeError if that is impossible, such as for a circular body, or would not send what the caller meant.
 */
export function requestOf(
  { baseUrl, apiKey, description, userAgent }: Settings,
  operation: Operation,
  input: CallInput | undefined,
  given: CallOptions['headers'],
): WrittenRequest {
  const { mediaType = 'application/json', accept = 'application/json', auth = description.auth } = operation;
  const { query = () => '', write = JSON.stringify } = operation;
  const texts: Record<string, string> = {};
  try {
    const { path, query: values, headers: parameters, body: value } = withDefaults(input, noInput, 'input');
    checkBody(operation, value);
    must(operation.query || isEmpty(values), 'it takes no query.');
    must(
      operation.headers || isEmpty(parameters),
      'it takes no headers. Put them into the options of the call.',
    );
    const body = value === undefined ? null : write(value);
    const search = query({ ...values });
    const url = baseUrl + fillPath(operation.path, { ...path }, texts) + (search && `?${search}`);
    const client: Record<string, string> = { accept };
    if (userAgent) client['user-agent'] = userAgent;
    if (body !== null && !(body instanceof FormData)) client['content-type'] = mediaType;
    if (auth) {
      const [name, value] = keyHeader(auth, apiKey);
      client[name] = value;
    }
    let headers = operation.headers?.({ ...parameters }, client) ?? client;
    if (given) {
      headers = mergeInto(given, headers);
      // `fetch` writes this header of a multipart body, with the boundary.
      if (body instanceof FormData) headers.delete('content-type');
    }
    return {
      url,
      init: { method: operation.method, redirect: 'manual', headers, body },
      path: texts,
    };
  } catch (error) {
    // The message of any other error may contain a value.
    const reason = isMistake(error)
      ? error.message
      : 'its input cannot be written, such as a circular reference, a BigInt or an invalid header.';
    throw new TypeError(`${operation.id} was not sent: ${reason}`);
  }
}

function isEmpty(part: object | undefined): boolean {
  return Object.keys(part ?? {}).length === 0;
}

function checkBody({ body, bodyOptional }: Operation, value: unknown): void {
  const isRight = value === undefined ? !body || bodyOptional : body === 'any' || isOfType(value, body);
  must(isRight, `its body must be ${body ? `of type ${body}` : 'left out'}.`);
}

function isOfType(value: unknown, type: string | undefined): boolean {
  // JSON and forms would lose the content of any other object, such as a FormData, a Map, a Date or a promise.
  return kindOf(value) === type && (type !== 'object' || {}.toString.call(value) === '[object Object]');
}
