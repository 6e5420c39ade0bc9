import { checks } from '../../generated/webhookChecks.js';
import type { WebhookEvents } from '../../generated/webhooks.js';
import { logError } from '../shared/logError.js';
import { type Check, violationsOf } from '../shared/violations.js';
import { maxBytes, tooLarge } from './limits.js';
import { failure, refusal, type WebhookAnswer } from './webhookAnswer.js';
import type { WebhookName } from './webhookName.js';

/** Receives an event. */
export type Handle<Event> = (event: Event) => unknown;

/** @throws TypeError if `handle` is no function. */
export function mustBeHandle(handle: unknown): void {
  if (typeof handle !== 'function') throw new TypeError('Give handle, the function that receives the event.');
}

/**
 * Gives the event to `handle` if its body matches the contract. The sender must have been checked before.
 *
 * @param body text, bytes, or the value that a parser has made of them.
 */
export async function acceptEvent<Name extends WebhookName>(
  name: Name,
  body: unknown,
  handle: Handle<WebhookEvents[Name]>,
): Promise<WebhookAnswer> {
  if (sizeOf(body) > maxBytes) return tooLarge;
  const payload = parsed(body);
  if (payload === undefined) return refusal(400, 'The body is not valid JSON.');
  const check: Check = checks[name];
  const violations = violationsOf(check, payload);
  if (violations.length > 0) {
    return refusal(400, violations.map(({ field, rule }) => `${field || 'The body'}: ${rule}`).join('\n'));
  }
  await handle(payload as WebhookEvents[Name]);
  return { status: 200, headers: {}, body: '' };
}

/** Returns the answer. If it can't be made, writes the reason to the console, and lets the service send again. */
export async function orFailure(answer: () => Promise<WebhookAnswer>): Promise<WebhookAnswer> {
  try {
    return await answer();
  } catch (error) {
    void logError(error);
    return failure;
  }
}

function isBytes(body: unknown): body is Uint8Array | ArrayBuffer {
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}

/** Returns at most the number of bytes: a character of a text has one byte or more. */
function sizeOf(body: unknown): number {
  if (typeof body === 'string') return body.length;
  return isBytes(body) ? body.byteLength : 0;
}

/** Returns undefined for what is not valid JSON. */
function parsed(body: unknown): unknown {
  if (typeof body !== 'string' && !isBytes(body)) return body;
  try {
    return JSON.parse(
      typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body),
    );
  } catch {
    return undefined;
  }
}
