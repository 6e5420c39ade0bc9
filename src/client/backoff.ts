import type { Operation } from './operation.js';
import type { PartnerApiError } from './partnerApiError.js';

/**
 * Whether a call can be repeated automatically: if it certainly had no effect and may succeed later, or if it only reads
 * and the network or a gateway failed.
 */
export function mayRepeat({ method, creates }: Operation, error: PartnerApiError): boolean {
  const { code, status = 0, retryable, outcome } = error;
  const inNetwork = code === 'NETWORK_ERROR';
  if (outcome === 'rejected') return retryable || inNetwork || status === 429;
  return method === 'GET' && !creates && (inNetwork || (status >= 502 && status <= 504));
}

/**
 * Returns how long to wait before a retry, in milliseconds: the time that the service asked for plus a random time. The random time is at most 0.5 s before the first retry; this limit doubles with each retry, up to 8 s.
 */
export function backoff(attempt: number, { retryAfterMs = 0 }: PartnerApiError): number {
  return retryAfterMs + Math.random() * Math.min(250 * 2 ** attempt, 8000);
}
