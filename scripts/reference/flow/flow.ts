import type { OperationModel } from '../../contract/model/operationModel.js';
import type { ExampleRequest } from '../../contract/requestOf.js';

/** A workflow of the contract, with everything that a reader needs for its steps. */
export interface Flow {
  id: string;
  summary: string;
  steps: FlowStep[];
}

export interface FlowStep {
  id: string;
  /** Its place in the flow, from 1. */
  number: number;
  title: string;
  /** The description without the title. */
  text: string;
  operation: OperationModel;
  /** The request, with the values of the flow. */
  request: ExampleRequest;
  /** The values of the request that come from the answers of earlier steps. */
  links: Link[];
  /** The event that must have arrived before the step. */
  wait: FlowEvent | undefined;
  /** What is true after the step. */
  after: string;
  /** The errors of the operation, the most relevant ones first. */
  failures: Failure[];
}

/** A value that a step takes from the answer of an earlier step. */
export interface Link {
  /** The place in the request: its part, and the path of keys in it. */
  to: string[];
  /** The id of the earlier step. */
  step: string;
  /** The path of keys in the body of its answer. */
  from: string[];
}

export interface FlowEvent {
  webhook: string;
  title: string;
  values: Record<string, unknown>;
  /** The ids of the steps whose calls lead to the event. */
  causes: string[];
  /** What a person does that causes the event. */
  action: string | undefined;
  text: string;
  payload: Record<string, unknown>;
  /** Other events of the webhook, for which the step does not wait. */
  others: { summary: string; payload: Record<string, unknown> }[];
}

export interface Failure {
  code: string;
  /** The name of its example, which is different for each error of a response. */
  name: string;
  category: string;
  summary: string;
  description: string;
  remedy: string;
  unconfirmed: boolean;
  /** Whether other steps have it too, and it does not depend on what happened before the call. */
  shared: boolean;
}
