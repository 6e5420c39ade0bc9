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
  /** The keys that it carries. */
  keys: readonly string[];
}

const noInput: CallInput = { path: undefined, query: undefined, headers: undefined, body: undefined };

/**
 * Writes an input as a request. `given` are the call's own headers.
 *
 * @throws TypeError if that is impossible, such as for a circular body, or would not send what the caller meant.
 */
export function requestOf(
  { baseUrl, apiKey, description, headers: common }: Settings,
  operation: Operation,
  input: CallInput | undefined,
  given: CallOptions['headers'],
): WrittenRequest {
  const { mediaType = 'application/json', accept = 'application/json', auth = description.auth } = operation;
  const texts: Record<string, string> = {};
  try {
    const parts = withDefaults(input, noInput, 'input');
    checkBody(operation, parts.body);
    for (const part of ['query', 'headers'] as const) {
      must(operation[part] || Object.keys(parts[part] ?? {}).length === 0, `its input takes no ${part}.`);
    }
    const body = parts.body === undefined ? null : (operation.write ?? JSON.stringify)(parts.body);
    const isForm = body instanceof FormData;
    const query = operation.query?.({ ...parts.query });
    const url = baseUrl + fillPath(operation.path, { ...parts.path }, texts) + (query ? `?${query}` : '');
    const client: Record<string, string> = { accept, ...common };
    // `fetch` writes this header of a multipart body, with the boundary.
    if (body !== null && !isForm) client['content-type'] = mediaType;
    if (auth) {
      const [name, value] = keyHeader(auth, apiKey);
      client[name] = value;
    }
    let headers = operation.headers?.({ ...parts.headers }, client) ?? client;
    if (given) {
      headers = mergeInto(given, headers);
      if (isForm) headers.delete('content-type');
    }
    return {
      url,
      init: { method: operation.method, redirect: 'manual', headers, body },
      path: texts,
      keys: [apiKey],
    };
  } catch (error) {
    // The message of any other error may contain a value.
    const reason = isMistake(error)
      ? error.message
      : 'its input cannot be written, such as a circular reference, a BigInt or an invalid header.';
    throw new TypeError(`${operation.id} was not sent: ${reason}`);
  }
}

/** JSON and forms would lose the content of an object of another kind, such as a FormData, a Map, a Date or a promise. */
function checkBody({ body, bodyOptional }: Operation, value: unknown): void {
  const isRight =
    kindOf(value) === (body ?? 'undefined') || (value === undefined ? bodyOptional : body === 'any');
  must(isRight, `its body must be ${body ? `of type ${body}` : 'left out'}.`);
}
