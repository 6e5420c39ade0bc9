import { must } from './must.js';

/** The limits of a call. */
export interface Limits {
  timeoutMs: number;
  retries: number;
  maxResponseBytes?: number;
}

/** The least value of each limit. */
const least = { timeoutMs: 1, retries: 0, maxResponseBytes: 1 };

/** @throws TypeError if a limit is wrong. Timers cannot measure more than 2147483647 ms. */
export function checkLimits(limits: Limits): void {
  for (const [name, from] of Object.entries(least)) {
    const { [name as keyof Limits]: value = from } = limits;
    must(
      typeof value === 'number' && value >= from && value < 2 ** 31,
      `${name} must be a number from ${from} to 2147483647.`,
    );
  }
}
