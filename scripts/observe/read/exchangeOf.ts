import { isObject } from '../../../src/shared/isObject.js';
import type { Exchange } from '../../../src/shared/observation/exchange.js';
import { answerBodyOf } from './answerBodyOf.js';
import { HarHeaders } from './harHeaders.js';
import { leftOutReason } from './leftOutReason.js';
import { requestBodyOf } from './requestBodyOf.js';

export interface ExchangeOptions {
  isOurs(url: URL): boolean;
  webhookServer?: URL;
}

/** Returns the call of a HAR's entry, or says why it is left out. The reason contains no value of the entry. */
export function exchangeOf(entry: unknown, options: ExchangeOptions): Exchange | { leftOut: string } {
  if (!isObject(entry) || !isObject(entry.request)) return { leftOut: 'not a valid entry' };
  const { request, response } = entry;
  if (typeof request.method !== 'string') return { leftOut: 'not a valid entry' };
  const url = urlOf(request);
  if (!url) return { leftOut: 'no valid address' };
  const kind = kindOf(url, options);
  if (!kind) return { leftOut: 'another host' };
  const method = request.method.toUpperCase();
  if (kind === 'webhook' && method !== 'POST') return { leftOut: 'not a webhook: it is no POST' };
  const day = dayOf(entry.startedDateTime);
  if (!day) return { leftOut: 'no valid date' };
  // Proxyman leaves the answer out if there was none.
  if (!isObject(response)) return { leftOut: 'no answer' };
  const status = Number(response.status);
  const reason = leftOutReason(entry, method, response, status);
  if (reason) return { leftOut: reason };

  const requestHeaders = new HarHeaders(request.headers);
  const answerHeaders = new HarHeaders(response.headers);
  const postData = isObject(request.postData) ? request.postData : {};
  const content = isObject(response.content) ? response.content : {};
  const requestType = requestHeaders.get('content-type') ?? typeIn(postData);
  const answerType = answerHeaders.get('content-type');
  return {
    kind,
    day,
    method,
    url: url.href,
    headerNames: requestHeaders.names,
    requestType,
    request: requestBodyOf(request, postData, requestHeaders, requestType),
    status,
    // Chrome guesses the type of an answer that has none.
    answerType: answerType ?? (answerHeaders.names.length === 0 ? typeIn(content) : undefined),
    answer: answerBodyOf(response, content, status, answerHeaders, answerType ?? typeIn(content)),
  };
}

function kindOf(url: URL, { isOurs, webhookServer }: ExchangeOptions): Exchange['kind'] | undefined {
  if (webhookServer && url.origin === webhookServer.origin) {
    const base = webhookServer.pathname.replace(/\/$/, '');
    if (`${url.pathname}/`.startsWith(`${base}/`)) return 'webhook';
  }
  return isOurs(url) ? 'call' : undefined;
}

/** Returns the URL with its query. Insomnia writes the query only into `queryString`. */
function urlOf({ url: text, queryString }: Record<string, unknown>): URL | undefined {
  if (typeof text !== 'string' || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.search === '' && Array.isArray(queryString)) {
    for (const pair of queryString) {
      if (isObject(pair) && typeof pair.name === 'string' && typeof pair.value === 'string') {
        url.searchParams.append(pair.name, pair.value);
      }
    }
  }
  return url;
}

function dayOf(text: unknown): string | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return undefined;
  // A time without offset is taken as UTC, so that the result does not depend on the machine.
  const date = new Date(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(date.valueOf()) ? undefined : date.toISOString().slice(0, 10);
}

/** Tools write an empty text or `x-unknown` if there is no type. */
function typeIn({ mimeType }: Record<string, unknown>): string | undefined {
  return typeof mimeType === 'string' && mimeType.includes('/') ? mimeType : undefined;
}
