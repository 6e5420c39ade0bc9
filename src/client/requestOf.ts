import { createFinalURL } from 'openapi-fetch';
import { fillPath } from './fillPath.js';
import { must, mustBeEmpty } from './must.js';
import type { CallInput, CallOptions, Operation } from './operation.js';
import type { Settings } from './options.js';
import { own } from './own.js';
import { kindOf } from './read.js';
import { redactor } from './redactor.js';

export interface WrittenRequest {
  url: string;
  init: RequestInit;
  /** The texts of the path parameters. */
  path: Record<string, string>;
  /** The key and the values of the call's own headers. They must not appear in an error. */
  secrets: readonly string[];
}

/**
 * Writes an input as a request. `given` are the call's own headers.
 *
 * @throws TypeError if that is impossible, such as for a circular body, or would not send what the caller meant.
 */
export function requestOf(
  settings: Settings,
  operation: Operation,
  input: CallInput,
  given: CallOptions['headers'],
): WrittenRequest {
  const { apiKey, description } = settings;
  const { mediaType = 'application/json', accept = 'application/json', auth = description.auth } = operation;
  const { query = () => '', write = JSON.stringify } = operation;
  const secrets = [apiKey, ...Object.values({ ...given }).map(String)];
  const path: Record<string, string> = {};
  try {
    const { path: pathValues, query: queryValues, headers: parameters, body: value, ...rest } = input;
    mustBeEmpty(rest, 'input');
    checkBody(operation, value);
    const body = value === undefined ? null : write(value);
    const url = createFinalURL(operation.path, {
      baseUrl: settings.baseUrl,
      params: { path: { ...pathValues }, query: { ...queryValues } },
      pathSerializer: (template, values) => fillPath(template, values, path),
      querySerializer: query,
    });
    const client: Record<string, string> = { accept };
    if (settings.userAgent) client['user-agent'] = settings.userAgent;
    // For a multipart body, `fetch` writes this header, with the boundary.
    if (body !== null && !(body instanceof FormData)) client['content-type'] = mediaType;
    if (auth) {
      const { header, scheme } = own(auth);
      client[header] = scheme ? `${scheme} ${apiKey}` : apiKey;
    }
    const all = given ? withGiven(client, given) : client;
    const headers = operation.headers?.({ ...parameters }, all) ?? all;
    return {
      url,
      init: own<RequestInit>({ method: operation.method, redirect: 'manual', headers, body }),
      path,
      secrets,
    };
  } catch (error) {
    const redact = redactor(secrets, operation.allSensitive || settings.sensitive, input);
    throw new TypeError(`${operation.id} was not sent: ${redact(String(Object(error).message ?? error))}`);
  }
}

function checkBody({ body, bodyOptional }: Operation, value: unknown): void {
  if (value === undefined) {
    must(!body || bodyOptional, 'its body is missing.');
    return;
  }
  must(body, 'it takes no body.');
  must(body === 'any' || kindOf(value) === body, `its body must be of type ${body}.`);
  // JSON and forms would lose the content of a FormData, a Map or a Blob.
  const isOpaque = body === 'object' && (Symbol.iterator in (value as object) || value instanceof Blob);
  must(!isOpaque, 'its body must be an object of fields.');
}

/** Adds the headers of a call to those of the client. */
function withGiven(
  client: Record<string, string>,
  given: Readonly<Record<string, string | undefined>>,
): Headers {
  const headers = new Headers(client);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    must(typeof value === 'string', `the header "${name}" must be of type string.`);
    must(
      /^user-agent$/i.test(name) || (!headers.has(name) && !/^content-type$/i.test(name)),
      `the client itself sets the header "${name}".`,
    );
    headers.set(name, value);
  }
  return headers;
}
