import type { Exchange, ObservedBody } from '../shared/observation/exchange.js';
import { givenBody } from './givenBody.js';
import { kindOf } from './kindOf.js';
import { readBody } from './readBody.js';
import { readStream } from './readStream.js';

/** What a call of `fetch` sends. */
export interface Sent extends Pick<Exchange, 'day' | 'method' | 'headerNames' | 'requestType'> {
  /** The URL as it was given. */
  given: string;
  body(): Promise<ObservedBody>;
}

/**
 * Reads the arguments of a call of `fetch` without changing them. Returns undefined if such a call is not recorded, and if
 * the arguments can't be read: then `fetch` refuses them.
 */
export function sentBy(input: unknown, init: unknown): Sent | undefined {
  try {
    const request = kindOf(input) === 'Request' ? (input as Request) : undefined;
    const { method = request?.method ?? 'GET', headers: given, body } = (init ?? {}) as RequestInit;
    if (/^(head|options)$/i.test(method)) return undefined;
    const headers = headersOf(given) ?? request?.headers ?? new Headers();
    const hasBody = body !== undefined && body !== null;
    const requestType = headers.get('content-type') ?? (hasBody ? typeOf(body) : undefined);
    return {
      day: new Date().toISOString().slice(0, 10),
      method: method.toUpperCase(),
      given: request?.url ?? String(input),
      headerNames: [...headers.keys()],
      requestType,
      body: hasBody ? givenBody(body, requestType) : bodyOf(request, requestType),
    };
  } catch {
    return undefined;
  }
}

/** Copies the headers of a call. An iterator can be read only once, and `fetch` has to read it. */
function headersOf(given: HeadersInit | undefined): Headers | undefined {
  if (!given) return undefined;
  return 'next' in given && typeof given.next === 'function' ? new Headers() : new Headers(given);
}

/** Returns the media type that `fetch` gives to a body. */
function typeOf(body: unknown): string | undefined {
  switch (kindOf(body)) {
    case 'String':
      return 'text/plain';
    case 'URLSearchParams':
      return 'application/x-www-form-urlencoded';
    case 'FormData':
      return 'multipart/form-data';
    default:
      return (body as Partial<Blob>).type || undefined;
  }
}

function bodyOf(request: Request | undefined, mediaType: string | undefined): () => Promise<ObservedBody> {
  if (!request || request.body === null) return async () => ({ kind: 'empty' });
  // Some browsers have no streams of requests. There, a copy could not be limited.
  const copy = request.body && request.clone().body;
  // Read at once, because the parts of a stream that one of its readers has not read yet fill the memory.
  const reading = copy ? readStream(copy) : undefined;
  return async () => readBody(await reading, mediaType);
}
