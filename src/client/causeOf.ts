import type { Redact } from './redactor.js';

interface Cause extends Error {
  code?: string | undefined;
  syscall?: string | undefined;
}

/**
 * Returns the reason why `fetch` failed, for `error.cause`: a new error with the messages of `thrown` and its causes,
 * and the innermost code and system call. The original errors are left out: they can contain the request or a part of
 * the answer.
 */
export function causeOf(thrown: unknown, redact: Redact, depth = 0): Cause {
  try {
    const { message = thrown, code, cause, errors, syscall }: Record<string, unknown> = Object(thrown);
    const text = (value: unknown) => (typeof value === 'string' ? redact(value) : undefined);
    // If several addresses of a host failed, `errors` has an error for each. The depth is limited, because a cause can
    // be its own cause.
    const next = cause ?? (errors as unknown[] | undefined)?.[0];
    const inner = next && depth < 4 ? causeOf(next, redact, depth + 1) : undefined;
    const error: Cause = new Error(redact(String(message)) + (inner ? `: ${inner.message}` : ''));
    error.code = inner?.code ?? text(code);
    error.syscall = inner?.syscall ?? text(syscall);
    return error;
  } catch {
    // Reading a property of a foreign object can throw.
    return new Error();
  }
}

/**
 * Whether the network failed before anything was sent: the name was not found, there was no connection, or its TLS
 * handshake failed. Node and Bun tell it by the code, Deno by the message.
 */
export function neverSent({ code = '', syscall = '', message }: Cause): boolean {
  // With these, a connection existed.
  if (/^(read|write)$/.test(syscall)) return false;
  return (
    /^(connect|getaddrinfo|query\w+)$/.test(syscall) ||
    /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|E(HOST|NET)(UNREACH|DOWN)|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/.test(
      code,
    ) ||
    /CERT|CRL_|^UNABLE_TO_|^INVALID_(CA|PURPOSE)|^PATH_LENGTH|^HOSTNAME_MISMATCH|^ERR_TLS_/.test(code) ||
    /^ERR_SSL_.*(HANDSHAKE|VERSION|PROTOCOL|_CA$|_NAME$|CIPHER|TOO_SMALL|RENEGOTIATION)/.test(code) ||
    /client error \(Connect\)|before secure TLS|TLS handshake failed|HTTP Tunneling|^fetch failed: bad port/.test(
      message,
    )
  );
}
