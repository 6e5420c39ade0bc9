import { refusal } from './webhookAnswer.js';

/** The maximum size of a payload, in bytes. The contract's payloads are far smaller. */
export const maxBytes = 1024 * 1024;

export const tooLarge = refusal(413, `The body is larger than ${maxBytes} bytes.`);

/** The default of `bodyTimeoutMs`. */
export const defaultBodyTimeoutMs = 10_000;

export const tooSlow = refusal(408, 'The body did not arrive in time.');

/** @throws TypeError if timers cannot measure `bodyTimeoutMs`. */
export function mustBeTimeLimit(bodyTimeoutMs: unknown): void {
  const isPossible = typeof bodyTimeoutMs === 'number' && bodyTimeoutMs > 0 && bodyTimeoutMs < 2 ** 31;
  if (!isPossible) throw new TypeError('bodyTimeoutMs must be more than 0 and less than 2147483648.');
}
