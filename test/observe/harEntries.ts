/** The body of an answer as a tool writes it. */
type Members = Record<string, unknown>;

export const day = '2026-11-20';
export const apiUrl = 'http://127.0.0.1:4010/v1/things';

/** An answer with a JSON body, as every tool writes it. */
export function contentOf(text: string, others: Members = {}): Members {
  return { size: Buffer.byteLength(text), mimeType: 'application/json', text, ...others };
}

/** A valid entry of a HAR. `request` and `response` replace members of it. */
export function entryOf(request: Members = {}, response: Members = {}, entry: Members = {}): Members {
  return {
    startedDateTime: `${day}T10:00:00.000Z`,
    time: 12,
    request: {
      method: 'GET',
      url: apiUrl,
      httpVersion: 'HTTP/1.1',
      headers: [{ name: 'X-Api-Key', value: 'secret' }],
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: 0,
      ...request,
    },
    response: {
      status: 200,
      statusText: 'OK',
      httpVersion: 'HTTP/1.1',
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      cookies: [],
      content: contentOf('{"a":1}'),
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
      ...response,
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 1 },
    ...entry,
  };
}

/** A POST with `text` as its body. */
export function postOf(text: string, type: string, others: Members = {}, postData: Members = {}): Members {
  return {
    method: 'POST',
    headers: [{ name: 'content-type', value: type }],
    bodySize: Buffer.byteLength(text),
    postData: { mimeType: type, text, params: [], ...postData },
    ...others,
  };
}

export function harOf(entries: unknown[]): Members {
  return { log: { version: '1.2', creator: { name: 'a tool', version: '1' }, pages: [], entries } };
}
