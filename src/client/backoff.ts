import type { PartnerApiError } from './partnerApiError.js';

/** Whether a call can be repeated without another look: it may succeed later, and surely had no effect. */
export function mayRepeat(error: PartnerApiError | undefined): boolean {
  const { retryable = false, outcome, status = 0 } = error ?? {};
  return retryable && outcome === 'rejected' && status < 500;
}

/**
 * How long to wait before a retry, in milliseconds: full jitter up to 0.5 s, then up to twice as long each time, at
 * most 8 s; on top of what `Retry-After` asks for, in seconds or as a date.
 */
export function backoff(attempt: number, retryAfter: string | null | undefined): number {
  const seconds = Number(retryAfter ?? 0);
  const asked = Number.isNaN(seconds) ? Date.parse(retryAfter as string) - Date.now() : seconds * 1000;
  return Math.max(asked || 0, 0) + Math.random() * Math.min(250 * 2 ** attempt, 8000);
}
