import type { Redact } from './redact.js';

/**
 * What `fetch` failed with, for `error.cause`: the messages and the code of the error and of its own cause. Not the
 * errors themselves, which can hold the request, or a part of the answer.
 */
export function causeOf(thrown: unknown, redact: Redact): Error & { code?: unknown } {
  const { message = String(thrown), cause, code = Object(cause).code } = Object(thrown);
  const text = [message, Object(cause).message].filter(Boolean).join(': ');
  return Object.assign(new Error(redact(text)), code && { code: redact(String(code)) });
}

/** Whether the network failed before anything was sent. */
export function notConnected({ code }: { code?: unknown }): boolean {
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(code as string);
}
