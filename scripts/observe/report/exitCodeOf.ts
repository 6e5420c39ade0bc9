import type { Observation } from '../finding.js';

/** Returns 1 if something differs, 2 if something could not be read or nothing was seen, otherwise 0. */
export function exitCodeOf({ findings, unread, calls, webhooks }: Observation): number {
  if (findings.length > 0) return 1;
  return unread.length > 0 || calls + webhooks === 0 ? 2 : 0;
}
