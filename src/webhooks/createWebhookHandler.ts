import { checks } from '../../generated/webhookChecks.js';
import { type WebhookEvents, webhookHeaders } from '../../generated/webhooks.js';
import { type Check, violationsOf } from '../shared/violations.js';
import { asText, maxBytes, readBytes } from './readBytes.js';
import { sameSecretAs } from './sameSecretAs.js';

/** Name of a webhook of the contract, such as `userStatus`. */
export type WebhookName = keyof WebhookEvents;

/** How to check that a webhook comes from the service: `secret` or `verify`. Exactly one of them is needed. */
export type Verification =
  | {
      /** The webhook security token, which comes with every event. Compared in constant time. */
      secret: string;
      verify?: undefined;
    }
  | {
      /**
       * Your own check. `body` is the request body as it arrived. The body of `request` itself has been read already.
       */
      verify: (request: Request, body: string) => boolean | Promise<boolean>;
      secret?: undefined;
    };

export type WebhookOptions<Event> = Verification & {
  /**
   * Receives an event. If it returns a promise, the service gets its answer only when the promise has settled: keep it
   * short, and do the work later. If it throws or rejects, the error is written to the console and the service sends
   * the event again. The same event can arrive more than once, and has no id of its own.
   */
  handle: (event: Event) => unknown;
};

/** Receives a webhook and returns the answer. Never rejects. */
export type WebhookHandler = (request: Request) => Promise<Response>;

/**
 * Makes the handler of one kind of event. Mount it at the path to which the service sends this kind, because no payload
 * says of which kind it is.
 *
 * The handler answers 200 when `handle` has ended. Otherwise, it answers:
 * - 405 to a method other than POST,
 * - 401 if the token is missing or wrong, or `verify` does not return `true`,
 * - 413 to a body over 1 MiB,
 * - 400 to a body that does not match the contract,
 * - 500 if `handle` or `verify` fails, or the body cannot be read.
 *
 * Fields and values that are not in the contract are accepted.
 *
 * @throws TypeError if the event is unknown, or an option is missing or wrong.
 */
export function createWebhookHandler<Name extends WebhookName>(
  event: Name,
  { secret, verify, handle }: WebhookOptions<WebhookEvents[Name]>,
): WebhookHandler {
  if (!Object.hasOwn(webhookHeaders, event)) {
    throw new TypeError(`There is no webhook ${event}, only ${Object.keys(webhookHeaders).join(', ')}.`);
  }
  if (!secret === !verify) throw new TypeError('Give either secret, the webhook security token, or verify.');
  if (secret && !/^[\x21-\x7e](.*[\x21-\x7e])?$/.test(secret)) {
    throw new TypeError(
      'secret must not begin or end with a character that a header drops, such as a line break.',
    );
  }
  if (!handle) throw new TypeError('Give handle, the function that receives the event.');
  const header = webhookHeaders[event];
  const check: Check = checks[event];
  const isSecret = secret ? sameSecretAs(secret) : undefined;

  async function respond(request: Request): Promise<Response> {
    if (request.method !== 'POST') return refusal(405, 'Send a POST.', { allow: 'POST' });
    if (isSecret && !(await isSecret(request.headers.get(header) ?? ''))) return refusal(401, wrongToken);
    if (request.bodyUsed)
      throw new TypeError('The request body was read before the webhook handler was called.');
    const bytes = await readBytes(request);
    if (bytes === undefined) return refusal(413, `The body is larger than ${maxBytes} bytes.`);
    const body = (await asText(bytes)) ?? '';
    // Only `true` accepts the event. Any other value, such as an object with a reason, refuses it.
    if (verify && (await verify(request, body)) !== true) return refusal(401, wrongToken);
    const payload = parse(body);
    if (payload === undefined) return refusal(400, 'The body is not valid JSON.');
    const violations = violationsOf(check, payload);
    if (violations.length > 0) {
      return refusal(400, violations.map(({ field, rule }) => `${field || 'The body'}: ${rule}`).join('\n'));
    }
    await handle(payload as WebhookEvents[Name]);
    return new Response(null, { status: 200 });
  }

  return async (request) => {
    try {
      return await respond(request);
    } catch (error) {
      console.error(error);
      return refusal(500, 'The event could not be processed. Send it again.');
    }
  };
}

const wrongToken = 'The token is missing or wrong.';

function refusal(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain', ...headers } });
}

/** Returns undefined for invalid JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
