import { must } from './must.js';

/** The limits of a call. */
export interface Limits {
  timeoutMs: number;
  retries: number;
  maxResponseBytes?: number;
}

/** @throws TypeError if a limit is wrong. Timers cannot measure more than 2147483647 ms. */
export function checkLimits({ timeoutMs, retries, maxResponseBytes = 1 }: Limits): void {
  mustBeFrom(1, { timeoutMs, maxResponseBytes });
  mustBeFrom(0, { retries });
}

function mustBeFrom(least: number, limits: Record<string, number>): void {
  for (const [name, value] of Object.entries(limits)) {
    must(
      Number.isFinite(value) && value >= least && value < 2 ** 31,
      `${name} must be a number from ${least} to 2147483647.`,
    );
  }
}
