import type { ResponseExample } from '../model/mockContract.js';
import type { FaultName } from './faults.js';

/** The kind of response that was chosen for a request. */
export type Decision =
  /** An example of the operation. `message` replaces the example's message. */
  | { kind: 'example'; example: ResponseExample; why?: string | undefined; message?: string }
  | { kind: 'fault'; fault: FaultName; why?: string }
  | { kind: 'success'; why?: string }
  /** A response for which the operation has no example. */
  | { kind: 'undocumented'; status: number; message: string };

/** Says in a few words why the mock answers so; undefined for a plain success. */
export function reasonFor(decision: Decision): string | undefined {
  switch (decision.kind) {
    case 'undocumented':
      return decision.message;
    case 'example':
      return [decision.example.name ?? decision.example.status, decision.why].filter(Boolean).join(': ');
    case 'fault':
      return [decision.fault, decision.why].filter(Boolean).join(': ');
    case 'success':
      return decision.why;
  }
}
