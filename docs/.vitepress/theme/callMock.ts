import { type CallOptions, createPartnerApi, isPartnerApiError } from '../../../src/index.js';
import { requestText } from './requestText.js';

/** A call of the client on a page, and what it got. */
export interface CallRecord {
  /** The request as it was sent, with the key masked. */
  request: string;
  /** Status of the answer; undefined if there was none. */
  status: number | undefined;
  /** The code of the error; undefined for a success. */
  code: string | undefined;
  /** `data` of a success. */
  data: unknown;
  /** `data`, or the properties of `error`, as the page shows it. */
  value: string;
}

type Method = (input: object, options: CallOptions) => Promise<{ data?: unknown; error?: unknown }>;

interface Options extends CallOptions {
  /** The `fetch` of a mock, or of the page. */
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** URL of a mock on a server; undefined for one on the page. */
  baseUrl?: string | undefined;
}

/** A mock accepts any key except `invalid`. */
const apiKey = 'playground-key';

/**
 * Calls a method of this package's client, such as `unconfirmed.updateCardPin`. @throws TypeError if the client refuses
 * the input
 */
export async function callMock(
  method: string,
  input: object,
  { fetch, baseUrl, ...options }: Options,
): Promise<CallRecord> {
  let request = '';
  let status: number | undefined;
  const api: unknown = createPartnerApi({
    ...(baseUrl ? { baseUrl } : { environment: 'testing' }),
    apiKey,
    dangerouslyAllowBrowser: true,
    async fetch(url, init) {
      request = requestText(url, init, apiKey);
      const answer = await fetch(url, init);
      ({ status } = answer);
      return answer;
    },
  });
  const call = method.split('.').reduce<unknown>((node, name) => Object(node)[name], api) as Method;
  const { data, error } = await call(input, options);
  if (!isPartnerApiError(error)) return { request, status, code: undefined, data, value: shown(data) };
  const { code, errorCode, errorName, errorMessage, retryable, outcome } = error;
  const properties = { code, status: error.status, errorCode, errorName, errorMessage, retryable, outcome };
  return { request, status, code, data: undefined, value: shown(properties) };
}

/** Returns a value as a page shows it: a text as it is, anything else as JSON. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? 'undefined');
}
