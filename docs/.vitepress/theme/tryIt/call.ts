import { createPartnerApi, isPartnerApiError } from '../../../../src/index.js';
import type { MockFetch } from '../../../../src/testing.js';
import { requestText } from '../requestText.js';
import type { TryItOperation } from './operations.data.js';
import type { Values } from './values.js';

/** A call, as entered in the form. */
export interface Call {
  operation: TryItOperation;
  /** The parts of the client's input: `path`, `query`, `headers` and `body`. */
  input: Values;
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
  /** What the mock on this page would then send to webhooks. */
  events: { webhook: string; payload: string }[];
}

/** How long a call waits for an answer, in milliseconds. */
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

/** Makes the call with this package's client. @throws TypeError if the client refuses the input */
export async function send({ operation, input, prefer, mock }: Call): Promise<Result> {
  const own = mock ? undefined : await loadMock();
  const fetch = own ?? globalThis.fetch.bind(globalThis);
  let request = '';
  let status: number | undefined;
  let events: Result['events'] = [];
  const { unconfirmed, ...confirmed } = createPartnerApi({
    ...(mock ? { baseUrl: mock } : { environment: 'testing' }),
    apiKey: key,
    timeoutMs,
    dangerouslyAllowBrowser: true,
    async fetch(url, init) {
      const headers = new Headers(init.headers);
      if (prefer) headers.set('Prefer', prefer);
      request = requestText(url, { ...init, headers }, key);
      const answer = await fetch(url, { ...init, headers });
      ({ status } = answer);
      // At once, so that these are the events of this call and of no other.
      events = ((await own?.settle()) ?? []).map(({ webhook, payload }) => ({
        webhook,
        payload: json(payload),
      }));
      return answer;
    },
  });
  const api = { ...confirmed, ...unconfirmed } as unknown as Record<
    string,
    (input: Values) => Promise<{ data?: unknown; error?: unknown }>
  >;
  const { data, error } = (await api[operation.name]?.(input)) ?? {};
  if (!isPartnerApiError(error)) return { request, status, value: json(data), events };
  const { code, errorCode, errorName, errorMessage, retryable, outcome } = error;
  return {
    request,
    status,
    code,
    value: json({ code, status: error.status, errorCode, errorName, errorMessage, retryable, outcome }),
    events,
  };
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? 'undefined';
}
