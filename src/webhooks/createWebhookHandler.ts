import { checks } from '../../generated/webhookChecks.js';
import { type WebhookEvents, webhookHeaders } from '../../generated/webhooks.js';
import { type Check, violationsOf } from '../shared/violations.js';
import { asText, maxBytes, readBytes } from './readBytes.js';
import { comparison } from './sameSecret.js';

/** Name of a webhook of the contract, such as `userStatus`. */
export type WebhookName = keyof WebhookEvents;

/** How a webhook is told from what somebody else sends. One of the two is needed. */
export type Verification =
  | {
      /** The webhook security token, which comes with every event. Compared in constant time. */
      secret: string;
      verify?: undefined;
    }
  | {
      /** Your own check, of the request and its body as it came: the request's own is read already. */
      verify: (request: Request, body: string) => boolean | Promise<boolean>;
      secret?: undefined;
    };

export type WebhookOptions<Event> = Verification & {
  /**
   * Takes an event in; what it gives is awaited. Keep it short: put the work off, because only its end is answered. Where it throws, or
   * rejects, the error is written to the console and the service sends the event again. The same event can come
   * more than once, and has no id of its own.
   */
  handle: (event: Event) => unknown;
};

/** Takes a webhook in. Never rejects. */
export type WebhookHandler = (request: Request) => Promise<Response>;

/**
 * Makes the handler of one kind of event, to be mounted at the path that the service is told for it: no payload says of
 * which kind it is. It answers 200 when `handle` has ended, and else 405 for another method than POST, 401 for a
 * wrong token, 413 for a body over 1 MiB, 400 for one that is not as the contract describes, 500 where `handle` or
 * `verify` fails. Fields and values that the contract does not know pass.
 *
 * @throws TypeError where the event is unknown, or an option is missing or wrong.
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
      'secret begins or ends with a character that a header does not keep, such as a line break.',
    );
  }
  if (!handle) throw new TypeError('Give handle, the function that takes an event in.');
  const header = webhookHeaders[event];
  const check: Check = checks[event];
  const isSecret = secret ? comparison(secret) : undefined;

  async function respond(request: Request): Promise<Response> {
    if (request.method !== 'POST') return refusal(405, 'Send a POST.', { allow: 'POST' });
    if (isSecret && !(await isSecret(request.headers.get(header) ?? ''))) return refusal(401, wrongToken);
    if (request.bodyUsed) throw new TypeError('The body of the request was read before it got here.');
    const bytes = await readBytes(request);
    if (bytes === undefined) return refusal(413, `The body is larger than ${maxBytes} bytes.`);
    const body = (await asText(bytes)) ?? '';
    // Anything but true, such as an object that says why, is a refusal.
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
      return refusal(500, 'The event could not be taken in. Send it again.');
    }
  };
}

const wrongToken = 'The token is missing or wrong.';

function refusal(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain', ...headers } });
}

/** `undefined` stands for no JSON, since JSON has none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
