import type { Redact } from './redactor.js';

interface Cause extends Error {
  code?: string | undefined;
}

/**
 * What `fetch` failed with, for `error.cause`: the messages of the error and of its causes, and the innermost code.
 * Not the errors themselves, which can hold the request, or a part of the answer.
 */
export function causeOf(thrown: unknown, redact: Redact, depth = 0): Cause {
  try {
    const { message = thrown, code, cause }: Record<string, unknown> = Object(thrown);
    // Not for ever: a cause can be its own cause.
    const inner = cause && depth < 4 ? causeOf(cause, redact, depth + 1) : undefined;
    const error: Cause = new Error(redact(String(message)) + (inner ? `: ${inner.message}` : ''));
    error.code = inner?.code ?? (typeof code === 'string' ? redact(code) : undefined);
    return error;
  } catch {
    // Somebody else's object can refuse to be read.
    return new Error();
  }
}

/** Whether the network failed before anything was sent. */
export function notConnected({ code = '' }: Cause): boolean {
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(code);
}
