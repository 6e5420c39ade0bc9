import type { Redact } from './redactor.js';

interface Cause extends Error {
  code?: string | undefined;
}

/**
 * Returns the reason why `fetch` failed, for `error.cause`: a new error with the messages of `thrown` and its causes,
 * and the innermost code. The original errors are left out: they can contain the request or a part of the answer.
 */
export function causeOf(thrown: unknown, redact: Redact, depth = 0): Cause {
  try {
    const { message = thrown, code, cause }: Record<string, unknown> = Object(thrown);
    // The depth is limited, because a cause can be its own cause.
    const inner = cause && depth < 4 ? causeOf(cause, redact, depth + 1) : undefined;
    const error: Cause = new Error(redact(String(message)) + (inner ? `: ${inner.message}` : ''));
    error.code = inner?.code ?? (typeof code === 'string' ? redact(code) : undefined);
    return error;
  } catch {
    // Reading a property of a foreign object can throw.
    return new Error();
  }
}

/**
 * Whether the network failed before anything was sent: it found no address, no connection, or no TLS handshake. Node and
 * Bun tell this by codes, and some failures only by messages, as Deno does.
 */
export function neverSent({ code = '', message }: Cause): boolean {
  return (
    /^E(CONNREFUSED|NOTFOUND|AI_|HOSTUNREACH|NETUNREACH)|CONNECT_TIMEOUT|CERT|^UNABLE_TO|^HOSTNAME|^ERR_TLS|^ERR_SSL.*(HANDSHAKE|VERSION|PROTOCOL|CIPHER)/.test(
      code,
    ) || /\(Connect\)|: connect |before secure TLS|TLS handshake|HTTP Tunneling/.test(message)
  );
}
