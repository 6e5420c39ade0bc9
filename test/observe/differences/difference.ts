import type { OperationModel } from '../../../scripts/contract/model/operationModel.js';
import type { Finding } from '../../../scripts/observe/finding.js';
import type { Answered, Asked } from '../serviceCall.js';

/** What a finding must have. It may have more. */
export interface Expected {
  kind: Finding['kind'];
  subject: Record<string, unknown>;
  [name: string]: unknown;
}

export type Payload = Record<string, unknown>;

/** Something that the service does in another way than the contract says. */
export interface Difference {
  name: string;
  /** What has to be found, and nothing else. */
  findings: Expected[];
  /** Answers a request that the contract does not have. */
  serve?: (asked: Asked) => Answered | undefined;
  /** Changes what the mock receives, so that it accepts what it would refuse. */
  receive?: (asked: Asked) => Asked;
  answer?: (answered: Answered, asked: Asked) => Answered;
  event?: (webhook: string, payload: Payload) => Payload;
  /** An event that the contract does not have. */
  sends?: { path: string; payload: Payload };
  /** The calls that show it. Default: those of every story. */
  calls?: ExtraCall[];
}

/** The example request of an operation with another body, or a request that the contract does not have. */
export type ExtraCall =
  | { operation: OperationModel; body: (body: Payload) => Payload }
  | { method: string; path: string };

/** Whether only webhooks show a difference. */
export function isAboutEvents({ event, sends }: Difference): boolean {
  return Boolean(event || sends);
}
