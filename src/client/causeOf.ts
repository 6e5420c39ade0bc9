import { ownValue } from './ownValue.js';
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
    // A message can be inherited.
    const { message = thrown } = Object(thrown);
    // If several addresses of a host failed, `errors` has an error for each.
    const next = ownValue(thrown, 'cause') ?? ownValue(ownValue(thrown, 'errors'), '0');
    // The depth is limited, because a cause can be its own cause.
    const inner = next && depth < 4 ? causeOf(next, redact, depth + 1) : undefined;
    const error: Cause = new Error(redact(String(message)) + (inner ? `: ${inner.message}` : ''));
    error.code = inner?.code ?? redact(ownValue(thrown, 'code'));
    return error;
  } catch {
    // Reading a property of a foreign object can throw.
    return new Error();
  }
}

/**
 * Whether the network failed before anything was sent: it found no address, no connection, or no TLS handshake. Node and
 * Bun report most of these failures with a code, and some only in the message. Deno reports all in the message.
 */
export function neverSent({ code = '', message }: Cause): boolean {
  return (
    /REFUSED|NOTFOUND|SERVFAIL|CONNECT_TIMEOUT|^E(AI_|NODATA|ADDRNOTAVAIL|(HOST|NET)(UNREACH|DOWN))/.test(
      code,
    ) ||
    /CERT|CRL_|^(UNABLE_TO|INVALID_(CA|PURPOSE)|PATH_LENGTH|HOSTNAME|ERR_TLS)/.test(code) ||
    /^ERR_SSL.*(HANDSHAKE|VERSION|PROTOCOL|CIPHER|_(CA|NAME)$|SECURITY|ACCESS|TOO_(SMALL|LONG)|RENEGO)/.test(
      code,
    ) ||
    /\(Connect\)|(^|: )connect E|before secure TLS|TLS handshake|HTTP Tunneling/.test(message)
  );
}
