import { must } from './must.js';

/** The limits of a call. */
export interface Limits {
  timeoutMs: number;
  retries: number;
  maxResponseBytes?: number;
}

/** @throws TypeError if a limit is wrong. Timers cannot measure more than 2147483647 ms. */
export function checkLimits(limits: Limits): void {
  mustBeFrom(1, 'timeoutMs', limits.timeoutMs);
  mustBeFrom(0, 'retries', limits.retries);
  mustBeFrom(1, 'maxResponseBytes', limits.maxResponseBytes);
}

function mustBeFrom(least: number, name: string, value = least): void {
  const isNumber = typeof value === 'number';
  must(
    isNumber && value >= least && value < 2 ** 31,
    `${name} must be a number from ${least} to 2147483647.`,
  );
}
