/** The header pairs, media type and body of a message, as a tool has seen them. */
interface Message {
  headers: [string, string][];
  type: string | undefined;
  bytes: Buffer;
}

export interface HarCall {
  method: string;
  url: string;
  startedAt: Date;
  request: Message;
  status: number;
  response: Message;
}

/**
 * Writes an archive as tools do: HAR 1.2, with everything that they keep, also cookies and pages. Tools differ in how they
 * write a body and headers, so the entries take turns.
 */
export function harOf(calls: readonly HarCall[], title: string): object {
  return {
    log: {
      version: '1.2',
      creator: { name: 'Test', version: '1.0', comment: title },
      pages: [{ startedDateTime: new Date(0).toISOString(), id: 'page_1', title, pageTimings: {} }],
      entries: calls.map(entryOf),
    },
  };
}

function entryOf({ method, url, startedAt, request, status, response }: HarCall, index: number): object {
  const isHttp2 = index % 3 === 1;
  const pseudo: [string, string][] = [
    [':method', method],
    [':path', new URL(url).pathname],
  ];
  const pairs = (headers: [string, string][]) => headers.map(([name, value]) => ({ name, value }));
  const shown = (headers: [string, string][]): [string, string][] =>
    isHttp2
      ? headers
      : headers.map(([name, value]) => [name.replace(/(^|-)./g, (start) => start.toUpperCase()), value]);
  const httpVersion = isHttp2 ? 'h2' : 'HTTP/1.1';
  return {
    pageref: 'page_1',
    startedDateTime: startedAt.toISOString(),
    time: 12.5,
    request: {
      method,
      url,
      httpVersion,
      headers: pairs([...(isHttp2 ? pseudo : []), ...shown(request.headers)]),
      cookies: request.headers
        .filter(([name]) => name === 'cookie')
        .map(([name, value]) => ({ name, value })),
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: request.bytes.length,
      ...(request.bytes.length > 0 && {
        postData: { mimeType: request.type ?? '', text: request.bytes.toString() },
      }),
    },
    response: {
      status,
      statusText: '',
      httpVersion,
      headers: pairs(shown(response.headers)),
      cookies: [],
      content: {
        size: response.bytes.length,
        mimeType: response.type ?? 'x-unknown',
        ...(index % 5 === 2
          ? { text: response.bytes.toString('base64'), encoding: 'base64' }
          : response.bytes.length > 0 && { text: response.bytes.toString() }),
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: response.bytes.length,
    },
    cache: {},
    timings: { send: 1, wait: 10, receive: 1.5 },
  };
}
