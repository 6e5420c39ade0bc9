import type { Finding } from '../finding.js';
import { subjectOf } from './compareCall.js';
import type { ContractView } from './contractView.js';
import { Tallies } from './tally.js';

/**
 * Compares the answers to calls without a key with what the contract says about keys. A key of `calls` is an operation and
 * a status, as JSON. Returns the differences, and by JSON Pointer the calls that need no key and succeeded without one.
 */
export function compareKeys({ operations }: ContractView, calls: Tallies) {
  const findings: Finding[] = [];
  const keyless = new Tallies();
  for (const key of calls.keys()) {
    const [name, status] = JSON.parse(key);
    const operation = operations.get(name);
    if (!operation) continue;
    const isNeeded = operation.model.auth !== undefined;
    const succeeded = status >= 200 && status < 300;
    const { pointer } = operation.at;
    const seen = calls.at(key);
    if (isNeeded ? succeeded : status === 401) {
      findings.push({ kind: 'key', needed: !isNeeded, subject: subjectOf(operation), pointer, ...seen.seen });
    }
    if (!isNeeded && succeeded) keyless.addAll(pointer, seen);
  }
  return { findings, keyless };
}
