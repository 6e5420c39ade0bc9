import type { PartnerApiError } from './partnerApiError.js';

/** Whether a call can be repeated automatically: it may succeed later, and it certainly had no effect. */
export function mayRepeat(error: PartnerApiError | undefined): boolean {
  const { retryable = false, outcome, status = 0 } = error ?? {};
  return retryable && outcome === 'rejected' && status < 500;
}

/**
 * Returns how long to wait before a retry, in milliseconds: the time of `Retry-After` (seconds or a date) plus a random
 * time (full jitter). The random time is at most 0.5 s before the first retry; this limit doubles with each retry, up
 * to 8 s.
 */
export function backoff(attempt: number, retryAfter: string | null | undefined): number {
  const seconds = Number(retryAfter ?? 0);
  const asked = Number.isNaN(seconds) ? Date.parse(retryAfter as string) - Date.now() : seconds * 1000;
  return Math.max(asked || 0, 0) + Math.random() * Math.min(250 * 2 ** attempt, 8000);
}
