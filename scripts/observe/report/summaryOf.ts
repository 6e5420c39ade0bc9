import type { Observation } from '../finding.js';

/** Says in one line what was read, and what it shows. */
export function summaryOf({ calls, webhooks, findings, assumptions, unconfirmed }: Observation): string {
  if (calls + webhooks === 0) return 'No call of the API was read, so nothing can be said.';
  const confirmed = assumptions.filter(({ verdict }) => verdict === 'confirmed').length;
  const refuted = assumptions.filter(({ verdict }) => verdict === 'refuted').length;
  return [
    `${counted(calls, 'call')} and ${counted(webhooks, 'webhook')}:`,
    `${counted(findings.length, 'difference')},`,
    `${counted(confirmed, 'claim')} confirmed and ${refuted} refuted,`,
    `${counted(unconfirmed.length, 'unconfirmed part')} seen.`,
  ].join(' ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
