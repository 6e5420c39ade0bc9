import { isJson } from '../shared/mediaType.js';
import { call } from './call.js';
import { madeOf } from './madeOf.js';
import { must } from './must.js';
import type { CallOptions, Failure, Operation, Read, Success } from './operation.js';
import { own } from './own.js';
import type { UnexpectedError } from './partnerApiError.js';
import { json, none, text } from './read.js';
import { styledQuery } from './styles.js';
import { withDefaults } from './withDefaults.js';

/** A call of an operation that the contract does not specify. */
export interface RequestInput {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** URL path template, such as `/v1/users/{id}`, without query. */
  path: `/${string}`;
  /** The values of the path's parameters, and of a query. */
  params?: {
    path?: Readonly<Record<string, string | number>>;
    query?: Readonly<Record<string, unknown>>;
  };
  /** A FormData, or a value that is sent as JSON. */
  body?: unknown;
}

const noRequest = { method: '', path: '', params: undefined, body: undefined } as unknown as RequestInput;

/**
 * Calls an operation that the contract does not specify, with the client's key, limits and errors. Nothing is known of
 * the answer, so `data` is `unknown`: JSON is parsed, an empty body is `undefined`, and any other
 * body is a string. It is repeated only if it certainly
 * had no effect. Every value in path, query and body counts as personal.
 *
 * @throws TypeError if the call itself is wrong. Then nothing was sent.
 */
export async function request(
  api: object,
  input: RequestInput,
  options?: CallOptions,
): Promise<Success<number, unknown> | Failure<UnexpectedError>> {
  const settings = madeOf.get(api)?.settings;
  must(settings, 'request() needs a client that this package made.');
  const { method, path, params, body } = withDefaults(input, noRequest, 'input of request()');
  must(
    /^(GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(method),
    'method must be GET, HEAD, POST, PUT, PATCH or DELETE.',
  );
  must(/^\/[^?#]*$/.test(path), 'path must begin with a slash, and have no query: put it into params.query.');
  must(
    body === undefined ||
      body instanceof FormData ||
      /^\[object (Object|Array|Null|String|Number|Boolean)\]$/.test({}.toString.call(body)),
    'body must be a FormData, or a value for JSON.',
  );
  must(body === undefined || !/^(GET|HEAD)$/.test(method), `${method} takes no body.`);
  const operation: Operation = own<Operation>({
    id: `${method} ${path}`,
    method,
    path,
    query: styledQuery(),
    body: 'any',
    bodyOptional: true,
    write: (value) => (value instanceof FormData ? copyOf(value) : JSON.stringify(value)),
    accept: '*/*',
    success: { '2XX': anything },
    // It is not known whether it only reads, nor which fields are personal.
    creates: true,
    allSensitive: true,
  });
  return call(settings, operation, { ...params, body }, options) as ReturnType<typeof request>;
}

/** The caller may change the original before the answer comes, or before a retry. */
function copyOf(form: FormData): FormData {
  const copy = new FormData();
  for (const [name, value] of form) copy.append(name, value);
  return copy;
}

const anything: Read = (bytes, headers) => {
  const read = bytes.byteLength === 0 ? none : isJson(headers.get('content-type') ?? '') ? json() : text;
  return read(bytes, headers);
};
