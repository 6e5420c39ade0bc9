import { exchange } from '../client/exchange.js';
import { keyHeader } from '../client/keyHeader.js';
import { mergeInto } from '../client/mergeInto.js';
import { must } from '../client/must.js';
import type { Bytes, Operation, Read } from '../client/operation.js';
import { own } from '../client/own.js';
import { json } from '../client/read.js';
import { redactor } from '../client/redactor.js';
import type { Settings } from '../client/settingsOf.js';
import { startDeadline } from '../client/startDeadline.js';
import { isJson } from '../shared/mediaType.js';
import { pathValues } from './pathValues.js';

/** What is known of the call that a request belongs to. */
export interface Call {
  /** The URL path template. Empty if it is not known. */
  template: string;
  /** Whether openapi-fetch will parse the body of a success as JSON. */
  isReadAsJson: boolean;
}

interface Whole {
  bytes: Bytes;
  headers: Headers;
}

const whole: Read = (bytes, headers): Whole => ({ bytes, headers: headers as Headers });

const wholeJson: Read = (bytes, headers) => {
  // Otherwise openapi-fetch would throw an error that quotes the body.
  if (bytes.byteLength > 0) json()(bytes, headers);
  return whole(bytes, headers);
};

/**
 * Sends a request of openapi-fetch with the key, and returns its whole answer.
 *
 * @throws PartnerApiError if there is no whole answer; TypeError if the request goes to another address
 */
export async function send(settings: Settings, request: Request, call: Call): Promise<Response> {
  const { template, isReadAsJson } = call;
  const { baseUrl, apiKey, description } = settings;
  const { url, method, signal } = request;
  must(url.startsWith(`${baseUrl}/`), 'The key is sent only to the baseUrl of the client.');
  const headers = mergeInto(request.headers, settings.headers);
  if (description.auth) headers.set(...keyHeader(description.auth, apiKey));
  const type = headers.get('content-type') ?? '';
  const isText = isJson(type);
  const isForm = /^(multipart|application\/x-www-form)/i.test(type);
  const form = isForm ? await request.clone().formData() : undefined;
  // Read as a whole, because not every fetch can send a stream.
  const body = request.body ? await (isText ? request.text() : request.arrayBuffer()) : null;
  const operation: Operation = own<Operation>({
    id: `${method} ${template}`.trim(),
    method,
    path: template,
    // An error is for openapi-fetch to read, too.
    success: { '2XX': isReadAsJson ? wholeJson : whole, '4XX': whole, '5XX': whole },
    allSensitive: true,
  });
  const written = {
    url,
    init: { method, redirect: 'manual', headers, body } satisfies RequestInit,
    path: pathValues(url.slice(baseUrl.length), template),
    keys: [apiKey],
  };
  const deadline = startDeadline(settings.timeoutMs, signal);
  try {
    const { data, error, status } = await exchange(
      settings,
      operation,
      written,
      deadline,
      redactor(settings, operation, { ...written, init: { body: form ?? body } }),
      { callId: '', operationId: operation.id, method, path: template, attempt: 1 },
    );
    if (error) throw error;
    const answer = data as Whole;
    return new Response(answer.bytes.byteLength > 0 ? answer.bytes : null, {
      status,
      headers: answer.headers,
    });
  } finally {
    deadline.clear();
  }
}
