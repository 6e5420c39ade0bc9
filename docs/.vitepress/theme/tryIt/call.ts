import { createPartnerApi, isPartnerApiError } from '../../../../src/index.js';
import type { MockFetch } from '../../../../src/testing.js';
import type { PlaygroundOperation } from './operations.data.js';

/** A call, as entered in the playground's form. */
export interface Call {
  operation: PlaygroundOperation;
  /** The values by name. An empty value is not sent. */
  parameters: Record<string, string>;
  /** The request body, as JSON. */
  body: string | undefined;
  /** Value of the header `Prefer`. */
  prefer: string | undefined;
  /** URL of a mock to call; undefined for the mock on this page. */
  mock: string | undefined;
}

export interface Result {
  /** The request as it was sent, with the key masked. */
  request: string;
  /** Status of the answer; undefined if there was none. */
  status: number | undefined;
  /** `data`, or the properties of `error`, as JSON. */
  value: string;
  /** Code of the error, if there is one. */
  code?: string;
}

/** How long the playground waits for an answer, in milliseconds. */
export const timeoutMs = 2000;

/** The mock on this page: it remembers the calls until the page is left. */
let ownMock: MockFetch | undefined;

/** Loads the mock only when it is called for the first time: it is most of the page's code. */
async function loadMock(): Promise<MockFetch> {
  const { createMockFetch } = await import('../../../../src/testing.js');
  ownMock ??= createMockFetch();
  return ownMock;
}

/** The mock accepts any key except `invalid`. */
const key = 'playground-key';

/**
 * Makes the call with this package's client. @throws SyntaxError if the body is not JSON, TypeError if the client
 * refuses the input
 */
export async function send({ operation, parameters, body, prefer, mock }: Call): Promise<Result> {
  const fetch = mock ? globalThis.fetch.bind(globalThis) : await loadMock();
  let request = '';
  let status: number | undefined;
  const { unconfirmed, ...confirmed } = createPartnerApi({
    ...(mock ? { baseUrl: mock } : { environment: 'testing' }),
    apiKey: key,
    timeoutMs,
    dangerouslyAllowBrowser: true,
    async fetch(url, init) {
      const headers = new Headers(init.headers);
      if (prefer) headers.set('Prefer', prefer);
      request = requestText(url, { ...init, headers });
      const answer = await fetch(url, { ...init, headers });
      ({ status } = answer);
      return answer;
    },
  });
  const api = { ...confirmed, ...unconfirmed } as unknown as Record<
    string,
    (input: object) => Promise<{ data?: unknown; error?: unknown }>
  >;
  const { data, error } = (await api[operation.name]?.(inputOf(operation, parameters, body))) ?? {};
  await ownMock?.settle();
  if (!isPartnerApiError(error)) return { request, status, value: json(data) };
  const { code, errorCode, errorName, errorMessage, retryable, outcome } = error;
  return {
    request,
    status,
    code,
    value: json({ code, status: error.status, errorCode, errorName, errorMessage, retryable, outcome }),
  };
}

function inputOf(
  operation: PlaygroundOperation,
  values: Record<string, string>,
  body: string | undefined,
): object {
  const input: Record<string, unknown> = {};
  for (const part of ['path', 'query', 'headers'] as const) {
    const of = operation.parameters.filter(
      (parameter) => parameter.part === part && values[parameter.name] !== '',
    );
    if (of.length > 0) input[part] = Object.fromEntries(of.map(({ name }) => [name, values[name]]));
  }
  if (body === undefined) return input;
  const value = JSON.parse(body);
  return { ...input, body: operation.files ? withFiles(value, operation.files) : value };
}

/** Replaces the texts of file parts by files with these texts. */
function withFiles(parts: Record<string, unknown>, types: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, values]) => {
      const type = types[name];
      return [name, type ? [values].flat().map((text) => new Blob([String(text)], { type })) : values];
    }),
  );
}

function requestText(url: string, { method, headers, body }: RequestInit): string {
  const lines = [...(headers as Headers)].map(
    ([name, value]) => `${name}: ${value.replaceAll(key, '********')}`,
  );
  return [`${method} ${url}`, ...lines, ...(body ? ['', bodyText(body)] : [])].join('\n');
}

function bodyText(body: BodyInit): string {
  if (!(body instanceof FormData)) return json(JSON.parse(String(body)));
  const parts = [...body].map(
    ([name, value]) =>
      `${name}: ${value instanceof Blob ? `file, ${value.type}, ${value.size} bytes` : value}`,
  );
  return parts.join('\n');
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? 'undefined';
}
